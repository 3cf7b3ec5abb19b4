// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace vigie {

struct BuiltInProfile {
    QString name{}; //!< `INFINOE@2023-10-06`, the name of its file
    QByteArray json{};
};

//! The profiles that come with the program, in the order of their names; readProfile() takes each of them.
[[nodiscard]] QList<BuiltInProfile> builtInProfiles();

//! Differs as soon as one of them does, without reading them.
[[nodiscard]] QString builtInProfilesDigest();

//! The JSON Schema that every profile obeys.
[[nodiscard]] QByteArray profileSchema();

} // namespace vigie
