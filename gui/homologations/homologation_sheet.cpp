// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/homologations/homologation_sheet.h"

#include "gui/common/formats.h"
#include "gui/common/sheet.h"
#include "gui/common/why_view.h"
#include "services/reports/homologation_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class Filling
{
    Q_DECLARE_TR_FUNCTIONS(vigie::HomologationSheet)

public:
    Filling(SheetPane &sheet, const HomologationRow &row, const TermsProfile *profile)
        : m_sheet(sheet)
        , m_row(row)
        , m_position(row.position)
        , m_profile(profile)
    {
    }

    void fill(QWidget *documents)
    {
        addWhy();
        if (const Homologation *document = m_position.document())
            addDocument(*document);
        m_sheet.beginSection(tr("Pièces jointes"));
        m_sheet.addWidget(documents);
        addOthers();
        m_sheet.finish();
    }

private:
    //! The computation first, then the text that says so, what follows from it, and the stages.
    void addWhy()
    {
        m_sheet.beginSection(tr("Pourquoi ?"), m_position.terms.dueRule);
        const Rule *rule = m_profile ? m_profile->rule(m_position.terms.dueRule) : nullptr;
        WhyText why = rule ? whyOf(*m_profile, *rule, RuleBook({*m_profile})) : WhyText{};
        why.computation = computationText(m_position);
        if (why.computation.isEmpty())
            why.origins.append(tr("Rien n’est calculé : aucune pièce ne décide."));
        if (isClamped())
            why.origins.append(tr("Ce jour n’existe pas dans le mois : ramené au dernier jour."));
        why.nextStep = nextStepText(m_position);
        m_sheet.addWidget(new WhyView(why));
        addStages();
    }

    [[nodiscard]] bool isClamped() const
    {
        return !m_position.terms.isInterval && m_position.dueOn.isValid()
            && m_position.dueOn.day() != m_position.endsOn.day();
    }

    void addStages()
    {
        if (!m_position.dueOn.isValid())
            return;
        const Duration &warning = m_position.terms.renewal.warning;
        const QDate warned = dateBefore(m_position.dueOn, warning, WorkingDays());
        if (warning.value > 0)
            m_sheet.addField(dateText(warned), tr("à préparer : réglage, %Ln jour(s) avant", nullptr, warning.value));
        if (!m_position.terms.mayBeSuspended) {
            m_sheet.addField(dateText(m_position.dueOn.addDays(1)), tr("en retard : aucune clause ne suspend"));
            return;
        }
        m_sheet.addField(dateText(m_position.dueOn), tr("dernier jour dans les temps"));
        m_sheet.addField(dateText(m_position.dueOn.addDays(1)), tr("suspension encourue (hypothèse)"));
        m_sheet.addField(dateText(m_position.endsOn.addDays(1)), tr("suspension requise : une personne décide"));
    }

    void addDocument(const Homologation &document)
    {
        m_sheet.beginSection(homologationKindText(document.kind), document.habilitationNumber);
        const auto field = [this](const QString &label, QDate date, ValueOrigin origin) {
            m_sheet.addField(label, dateText(date), valueOriginText(origin));
        };
        field(tr("Reçue le"), document.receivedOn, document.receivedOrigin);
        if (document.kind != HomologationKind::Questionnaire) {
            field(tr("Du"), document.validFrom, document.fromOrigin);
            field(tr("Au"), document.validUntil, document.untilOrigin);
            m_sheet.addField(tr("Autorité"), document.authority.isEmpty() ? dash() : document.authority,
                             valueOriginText(document.authorityOrigin));
            addExchange(document);
        } else {
            m_sheet.addField(tr("Groupe 1"), questionnaireDecisionText(document.decision));
            for (const Recommendation &line : document.recommendations)
                m_sheet.addField(recommendationStateText(line.state), line.text,
                                 line.plannedOn.isValid() ? tr("prévue le %1").arg(dateText(line.plannedOn))
                                                          : QString());
        }
        addRisk(document);
        if (!document.isRenewed)
            m_sheet.addField(tr("Suite"), tr("le partenaire ne renouvelle pas"), document.notRenewingReason);
        if (document.readAt.isValid())
            m_sheet.addField(tr("Lu le"), instantText(document.readAt));
        if (!document.recordedBy.isEmpty())
            m_sheet.addField(tr("Saisi le"), instantText(document.recordedAt), document.recordedBy);
    }

    void addExchange(const Homologation &document)
    {
        m_sheet.addField(tr("Réserves"), document.reservations.isEmpty() ? tr("aucune") : document.reservations);
        if (document.reservationsExchangedOn.isValid())
            m_sheet.addField(tr("Échange"), dateText(document.reservationsExchangedOn), document.exchangeNote);
        else if (document.needsExchange())
            m_sheet.addField(tr("Échange"), tr("à consigner"), m_position.terms.exchangeRule);
        if (document.riskChangedOn.isValid())
            m_sheet.addField(tr("Risque changé"), dateText(document.riskChangedOn), document.riskChange);
    }

    void addRisk(const Homologation &document)
    {
        if (!document.criticalRisk)
            return;
        m_sheet.addField(tr("Risque critique"), *document.criticalRisk ? tr("oui") : tr("non"),
                         document.riskResolutionOn.isValid()
                             ? tr("à résoudre avant le %1").arg(dateText(document.riskResolutionOn))
                             : QString());
    }

    void addOthers()
    {
        if (m_position.documents.size() < 2)
            return;
        m_sheet.beginSection(tr("Autres pièces"), countText(m_position.documents.size() - 1));
        for (qsizetype i = 0; i < m_position.documents.size(); ++i) {
            const Homologation &document = m_position.documents.at(i);
            if (i == m_position.deciding)
                continue;
            m_sheet.addField(homologationKindText(document.kind),
                             document.validUntil.isValid()
                                 ? tr("du %1 au %2").arg(dateText(document.validFrom), dateText(document.validUntil))
                                 : tr("reçue le %1").arg(dateText(document.receivedOn)),
                             document.habilitationNumber);
        }
    }

    SheetPane &m_sheet;
    const HomologationRow &m_row;
    const HomologationPosition &m_position;
    const TermsProfile *m_profile;
};

} // namespace

void fillHomologationSheet(SheetPane &sheet, const HomologationRow &row, const std::optional<TermsProfile> &profile,
                           QWidget *documents)
{
    Filling(sheet, row, profile ? &*profile : nullptr).fill(documents);
}

} // namespace vigie
