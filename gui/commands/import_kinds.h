// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importer.h"

namespace vigie {

//! A file that `vigie import` takes.
struct ImportKind {
    QString name{}; //!< of the subcommand
    QString summary{};
    MakeImporter make{};
};

//! A new import is a line here.
[[nodiscard]] QList<ImportKind> importKinds();

template <typename T> [[nodiscard]] MakeImporter importerOf()
{
    return [] { return std::make_unique<T>(); };
}

} // namespace vigie
