// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/subcontractor_subjects.h"

#include "model/partners/adequacy.h"
#include "services/storage/subcontractor_repository.h"

namespace vigie {

namespace {

//! The word of the rules on places; empty when the place is not known.
QString locationOf(const SubcontractorDeclaration &one, const QDate &today)
{
    const Country *country = one.country.isEmpty() ? nullptr : countryFromText(one.country);
    if (!country)
        return {};
    const bool hasForeignCloud = one.thirdCountryCloud.value_or(false) && one.cloudMeasures.isEmpty();
    const bool hasSafeguards = !one.safeguards.isEmpty();
    switch (protectionOn(*country, today)) {
    case DataProtection::Eea:
        return hasForeignCloud && !hasSafeguards ? QStringLiteral("third_country") : QStringLiteral("eea");
    case DataProtection::Adequate:
    case DataProtection::PartlyAdequate:
        return hasForeignCloud && !hasSafeguards ? QStringLiteral("third_country")
                                                 : QStringLiteral("adequacy_decision");
    case DataProtection::ThirdCountry:
        return hasSafeguards ? QStringLiteral("appropriate_safeguards") : QStringLiteral("third_country");
    }
    Q_UNREACHABLE();
}

bool leavesTheEea(const SubcontractorDeclaration &one)
{
    const Country *country = one.country.isEmpty() ? nullptr : countryFromText(one.country);
    return country && country->protection != DataProtection::Eea;
}

//! One declaration, as the kinds of rules look at it.
class DeclarationSubjects
{
public:
    DeclarationSubjects(const SubcontractorDeclaration &declaration, const QDate &today)
        : m_declaration(declaration)
        , m_today(today)
        , m_isOver(declaration.endsOn.isValid() && declaration.endsOn < today)
        , m_isOfProducer(declaration.side == SubcontractorSide::Producer)
    {
    }

    [[nodiscard]] QList<RuleSubject> made()
    {
        if (m_isOver) {
            addEnd();
            return m_subjects;
        }
        addNotices();
        addLocation();
        if (m_isOfProducer)
            addDuties();
        return m_subjects;
    }

private:
    [[nodiscard]] RuleSubject subject(const QString &kind = QStringLiteral("subcontractor")) const
    {
        return {.object = {kind, QString::number(m_declaration.id.value), m_declaration.name}};
    }

    void addEvent(const char *event, const QDate &announcedOn)
    {
        RuleSubject told = subject();
        told.event = QString::fromLatin1(event);
        told.eventOn = m_declaration.startsOn;
        told.announcedOn = announcedOn;
        told.authorisedOn = authorisedOn();
        m_subjects.append(told);
    }

    //! Of an authorisation without a date, that it was there at the start is what was declared.
    [[nodiscard]] QDate authorisedOn() const
    {
        if (!m_declaration.authorisation)
            return {};
        return m_declaration.authorisedOn.isValid() ? m_declaration.authorisedOn : m_declaration.startsOn;
    }

    void addNotices()
    {
        if (!m_isOfProducer)
            return addEvent("subcontracting", m_declaration.notifiedOn);
        // What was authorised for one subcontractor was told with it (annex, 5.2).
        const bool isSpecific = m_declaration.authorisation == AuthorisationForm::Specific;
        const QDate told = isSpecific && !m_declaration.notifiedOn.isValid() ? authorisedOn()
                                                                             : m_declaration.notifiedOn;
        addEvent("sub_processor_change", told);
        if (leavesTheEea(m_declaration))
            addEvent("transfer_outside_eea", m_declaration.notifiedOn);
        if (m_declaration.thirdCountryCloud.value_or(false))
            addEvent("cloud_use", m_declaration.notifiedOn);
    }

    //! The text binds the producer where it is a processor; a partner's place is judged where it is known.
    void addLocation()
    {
        RuleSubject transfer = subject(QStringLiteral("transfer"));
        transfer.location = locationOf(m_declaration, m_today);
        transfer.validFrom = m_declaration.startsOn;
        if (m_isOfProducer || !transfer.location.isEmpty())
            m_subjects.append(transfer);
    }

    void addDuties()
    {
        if (m_declaration.clausesFlowDown) {
            RuleSubject clauses = subject(QStringLiteral("duty"));
            clauses.items.append(
                {.key = QStringLiteral("clauses_flow_down"),
                 .state = *m_declaration.clausesFlowDown ? RuleItem::State::Done : RuleItem::State::Missing});
            m_subjects.append(clauses);
        }
        RuleSubject contacts = subject(QStringLiteral("contacts"));
        contacts.of = QStringLiteral("sub_processors");
        if (!m_declaration.dpo.isEmpty())
            contacts.roles.append(QStringLiteral("dpo"));
        m_subjects.append(contacts);
    }

    void addEnd()
    {
        RuleSubject end = subject(QStringLiteral("processed_data"));
        end.serviceEndedOn = m_declaration.endsOn;
        end.recordedOn = m_declaration.destroyedOn;
        m_subjects.append(end);
    }

    const SubcontractorDeclaration &m_declaration;
    QDate m_today;
    bool m_isOver;
    bool m_isOfProducer;
    QList<RuleSubject> m_subjects{};
};

} // namespace

Result<> subcontractorSubjects(const SubjectRequest &request, SubjectTable &table)
{
    const auto declarations = SubcontractorRepository(request.database).declarations(request.partners);
    if (!declarations)
        return failure(declarations.error());
    for (const SubcontractorDeclaration &one : *declarations) {
        for (const RuleSubject &subject : DeclarationSubjects(one, request.today).made())
            table.add(one.partner, one.api, subject);
    }
    return {};
}

} // namespace vigie
