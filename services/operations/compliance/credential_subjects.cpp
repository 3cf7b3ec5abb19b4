// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/credential_subjects.h"

#include "services/storage/rule_matter.h"
#include "services/storage/subcontractor_query.h"

#include <QMultiHash>

#include <algorithm>

namespace vigie {

namespace {

bool isOver(const Habilitation &habilitation)
{
    switch (habilitation.state) {
    case HabilitationState::Refused:
    case HabilitationState::Archived:
    case HabilitationState::Revoked:
    case HabilitationState::Obsolete:
        return true;
    case HabilitationState::Draft:
    case HabilitationState::Submitted:
    case HabilitationState::ChangesRequested:
    case HabilitationState::Validated:
    case HabilitationState::Active:
    case HabilitationState::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

//! The request is what a procedure is known by; an authorisation renewed is still the same procedure.
QString procedureOf(const Habilitation &habilitation)
{
    return habilitation.requestNumber.isEmpty() ? habilitation.number : habilitation.requestNumber;
}

//! Which requests a credential serves: by its number, its application's, or the reference that DataPass keeps of it.
class ServedRequests
{
public:
    explicit ServedRequests(const QList<HabilitationMatter> &known)
    {
        for (const HabilitationMatter &matter : known) {
            const Habilitation &habilitation = matter.habilitation;
            m_ofProcedure.insert(procedureOf(habilitation), &matter);
            m_procedures.insert(habilitation.number, procedureOf(habilitation));
            if (!habilitation.credentialReference.isEmpty())
                m_byReference.insert(habilitation.credentialReference, procedureOf(habilitation));
        }
    }

    [[nodiscard]] QStringList procedures(const CredentialMatter &matter) const
    {
        QStringList found;
        for (const QString &number : matter.datapassNumbers) {
            if (const QString procedure = m_procedures.value(number); !procedure.isEmpty())
                found.append(procedure);
            else if (m_ofProcedure.contains(number))
                found.append(number);
        }
        for (const QString &reference : {matter.credential.remoteId, matter.credential.clientId}) {
            if (!reference.isEmpty())
                found += m_byReference.values(reference);
        }
        std::sort(found.begin(), found.end());
        found.removeDuplicates();
        return found;
    }

    //! Whether nothing that the credential was given for holds any more, and since when if that is known.
    void noteLoss(const QStringList &procedures, CredentialFacts &facts) const
    {
        bool isKnown = false;
        for (const QString &procedure : procedures) {
            for (const HabilitationMatter *matter : m_ofProcedure.values(procedure)) {
                if (!isOver(matter->habilitation))
                    return;
                isKnown = true;
                if (matter->revokedOn.isValid() && !(facts.habilitationEndedOn > matter->revokedOn))
                    facts.habilitationEndedOn = matter->revokedOn;
            }
        }
        facts.hasLostHabilitation = isKnown;
    }

private:
    QMultiHash<QString, const HabilitationMatter *> m_ofProcedure{};
    QHash<QString, QString> m_procedures{};
    QMultiHash<QString, QString> m_byReference{};
};

QString labelOf(const CredentialMatter &matter)
{
    constexpr int shown = 4;
    const Credential &credential = matter.credential;
    if (!credential.fingerprint.isEmpty())
        return credential.fingerprint.left(shown) + u'…' + credential.lastFour;
    return matter.applicationName;
}

RuleSubject subjectOf(const CredentialMatter &matter, const CredentialFacts &facts)
{
    const Credential &credential = matter.credential;
    return {.object = {QStringLiteral("credential"), QString::number(credential.id.value), labelOf(matter)},
            .environment = credential.environment,
            .issuedOn = credential.issuedOn,
            .validFrom = credential.issuedOn,
            .validUntil = credential.expiresOn,
            .lastUsedOn = credential.lastUsedAt.isValid() ? credential.lastUsedAt.date() : QDate(),
            .credential = facts};
}

} // namespace

Result<> credentialSubjects(const SubjectRequest &request, SubjectTable &table)
{
    const Result<QList<CredentialMatter>> credentials = credentialMatter(request.database, request.partners);
    if (!credentials)
        return failure(credentials.error());
    const Result<QList<HabilitationMatter>> known = habilitationMatter(request.database, request.partners);
    if (!known)
        return failure(known.error());
    const Result<QSet<QString>> telling = servicesThatTellUses(request.database);
    if (!telling)
        return failure(telling.error());

    const auto holders = tokenHolders(request.database, request.partners);
    if (!holders)
        return failure(holders.error());
    const ServedRequests served(*known);
    QMultiHash<QString, QString> applicationsOf;
    for (const CredentialMatter &matter : *credentials) {
        const QString application = QString::number(matter.credential.application.value);
        if (!matter.credential.fingerprint.isEmpty()
            && !applicationsOf.contains(matter.credential.fingerprint, application))
            applicationsOf.insert(matter.credential.fingerprint, application);
    }
    for (const CredentialMatter &matter : *credentials) {
        CredentialFacts facts{.procedures = served.procedures(matter),
                              .applications = applicationsOf.values(matter.credential.fingerprint),
                              .scopes = matter.credential.scopes,
                              .areUsesTold = telling->contains(matter.credential.service.value)};
        if (const auto holder = holders->constFind(matter.credential.id); holder != holders->constEnd()) {
            facts.subcontractor = holder->name;
            facts.declarationEndsOn = holder->endsOn;
        }
        served.noteLoss(facts.procedures, facts);
        for (const ApiCode &api : matter.credential.apis)
            table.add(matter.credential.partner, api, subjectOf(matter, facts));
    }
    return {};
}

} // namespace vigie
