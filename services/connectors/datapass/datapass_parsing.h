// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/habilitation.h"
#include "model/partners/contact.h"
#include "model/terms/terms_profile.h"

#include <QHash>
#include <QJsonObject>

namespace vigie {

//! What each of DataPass's definitions stands for: an API of ours, and a stage.
class DataPassDefinitions
{
public:
    explicit DataPassDefinitions(const QList<TermsProfile> &profiles);

    //! Rows of `/definitions`: the stage's name stands there.
    void learn(const QList<QJsonObject> &rows);
    [[nodiscard]] ApiCode apiOf(const QString &definition) const { return m_apis.value(definition); }
    [[nodiscard]] Environment stageOf(const QString &definition) const;

private:
    QHash<QString, ApiCode> m_apis{};
    QHash<QString, Environment> m_stages{};
};

// Rows of the lists. What a row does not say, or says in another type, stays empty; unknown states stay as text.
[[nodiscard]] Habilitation requestIn(const QJsonObject &demande, const DataPassDefinitions &definitions);
[[nodiscard]] Habilitation authorisationIn(const QJsonObject &row, const DataPassDefinitions &definitions);
//! The applicant, and every `…_email` of the form with its names.
[[nodiscard]] QList<Contact> contactsIn(const QJsonObject &demande, const QString &remoteId);
[[nodiscard]] QList<HabilitationEvent> eventsIn(const QJsonValue &events, const QString &remoteId);

} // namespace vigie
