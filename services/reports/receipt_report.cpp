// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/receipt_report.h"

#include "model/terms/disagreement_search.h"
#include "services/reports/access_words.h"
#include "services/reports/disagreement_table.h"
#include "services/reports/printable_text.h"
#include "services/reports/receipt_words.h"
#include "services/reports/report_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class ReceiptReport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ReceiptReport)

public:
    ReceiptReport(const ReceiptMatter &matter, const ReportContext &context)
        : m_matter(matter)
        , m_intent(matter.intent)
        , m_context(context)
    {
    }

    ReportDocument make();

private:
    [[nodiscard]] SummaryBlock summary() const;
    void addGround(QList<Block> &blocks) const;
    [[nodiscard]] TableBlock steps() const;
    [[nodiscard]] FactsBlock delays() const;
    [[nodiscard]] FactsBlock answer() const;
    [[nodiscard]] FactsBlock journal() const;
    [[nodiscard]] static QStringList method();
    [[nodiscard]] static Fact known(const QString &label, const QString &value)
    {
        return {.label = label, .value = value.isEmpty() ? tr("inconnu") : value, .muted = value.isEmpty()};
    }
    [[nodiscard]] static Fact delay(const QString &label, const QDateTime &from, const QDateTime &until);

    const ReceiptMatter &m_matter;
    const Intent &m_intent;
    const ReportContext &m_context;
};

SummaryBlock ReceiptReport::summary() const
{
    SummaryBlock block;
    block.state = intentStateMark(m_intent.state);
    block.caption = typeset(outcomeSentence(m_intent));
    QString apis = m_intent.apis;
    apis.replace(u',', QStringLiteral(", "));
    block.facts = {known(m_intent.planChange ? tr("Application") : tr("Accréditation"), m_intent.targetLabel),
                   known(tr("Partenaire"), m_intent.partnerName),
                   known(tr("SIRET"), shownSiret(m_intent.partnerSiret)),
                   known(tr("API"), apis),
                   {.label = tr("Environnement"), .value = environmentText(m_intent.environment)},
                   known(tr("Service"), m_matter.serviceName.isEmpty() ? m_intent.service.value : m_matter.serviceName),
                   known(tr("Demandée par"), m_intent.requestedBy),
                   known(tr("Demandée le"), exactInstant(m_intent.requestedAt))};
    if (m_intent.planChange) {
        block.facts += Fact{.label = tr("Ancienne offre"), .value = planText(m_intent.planChange->from)};
        block.facts += Fact{.label = tr("Nouvelle offre"), .value = planText(m_intent.planChange->to)};
    }
    if (m_intent.mayPassUntil.isValid() && m_intent.state == IntentState::MayPass)
        block.facts += Fact{.label = tr("Peut encore passer jusqu’au"), .value = exactInstant(m_intent.mayPassUntil)};
    return block;
}

void ReceiptReport::addGround(QList<Block> &blocks) const
{
    blocks += HeadingBlock{.text = tr("Motif")};
    FactsBlock facts;
    facts.facts += Fact{.label = tr("Motif saisi"),
                        .value = m_intent.reason.isEmpty() ? tr("aucun") : m_intent.reason,
                        .muted = m_intent.reason.isEmpty()};
    const QString reference = groundReference(m_matter);
    facts.facts += Fact{.label = tr("Fondement"),
                        .value = reference.isEmpty() ? tr("aucun choisi") : reference,
                        .muted = reference.isEmpty()};
    if (const Rule *rule = groundOf(m_matter)) {
        facts.facts += Fact{.label = tr("Ce que dit la règle"), .value = rule->sentence};
        if (!rule->quote.isEmpty())
            facts.facts += Fact{.label = tr("Texte"), .value = typeset(tr("« %1 »")).arg(rule->quote)};
        if (rule->assumption)
            facts.facts += Fact{.label = tr("Hypothèse"), .value = rule->assumptionReason};
    }
    blocks += std::move(facts);
    if (const Rule *rule = groundOf(m_matter)) {
        if (const auto found = disagreementsOn(*m_matter.groundProfile, {rule->id}); !found.isEmpty())
            blocks += disagreementTable(found);
    }
}

TableBlock ReceiptReport::steps() const
{
    TableBlock table{.summary = tr("Une ligne par étape"),
                     .columns = {{.header = tr("Heure de Paris")},
                                 {.header = tr("Étape")},
                                 {.header = tr("Depuis la précédente"), .alignment = CellAlignment::Right},
                                 {.header = tr("Détail")}},
                     .emptyText = tr("Aucune étape enregistrée.")};
    QDateTime before;
    for (const IntentStep &step : m_matter.steps) {
        table.rows += ReportRow{
            .cells = {{.text = exactInstant(step.at)},
                      {.state = intentStateMark(step.state)},
                      {.text = before.isValid() ? durationInWords(before.msecsTo(step.at)) : QString()},
                      {.text = step.detail}}};
        before = step.at;
    }
    return table;
}

Fact ReceiptReport::delay(const QString &label, const QDateTime &from, const QDateTime &until)
{
    const bool isKnown = from.isValid() && until.isValid();
    return {
        .label = label, .value = isKnown ? durationInWords(from.msecsTo(until)) : tr("sans objet"), .muted = !isKnown};
}

FactsBlock ReceiptReport::delays() const
{
    FactsBlock block;
    block.facts = {delay(tr("De la demande à l’envoi"), m_intent.requestedAt, m_intent.sentAt),
                   delay(tr("De l’envoi à l’acceptation"), m_intent.sentAt, m_intent.acceptedAt),
                   delay(tr("De la demande à l’issue"), m_intent.requestedAt, m_intent.settledAt),
                   {.label = tr("Tentatives"), .value = m_context.locale.toString(m_intent.attempts)}};
    return block;
}

FactsBlock ReceiptReport::answer() const
{
    FactsBlock block;
    block.facts += Fact{.label = tr("Statut HTTP"),
                        .value = m_intent.answerStatus == 0 ? tr("aucune réponse")
                                                            : QString::number(m_intent.answerStatus),
                        .muted = m_intent.answerStatus == 0};
    block.facts += Fact{.label = tr("Ses mots"),
                        .value = m_intent.answer.isEmpty() ? tr("aucun") : m_intent.answer,
                        .muted = m_intent.answer.isEmpty()};
    return block;
}

FactsBlock ReceiptReport::journal() const
{
    FactsBlock block;
    block.facts += Fact{.label = tr("Numéro de l’action"), .value = QString::number(m_intent.id.value)};
    block.facts += Fact{.label = tr("Entrée qui la clôt"),
                        .value = m_intent.receiptSha256.isEmpty() ? tr("pas encore close") : m_intent.receiptSha256,
                        .muted = m_intent.receiptSha256.isEmpty()};
    if (!m_context.journalHash.isEmpty())
        block.facts += Fact{.label = tr("Dernière entrée du journal"), .value = m_context.journalHash};
    return block;
}

QStringList ReceiptReport::method()
{
    return {
        typeset(
            tr("Acceptée : le service a dit oui. Vérifiée : la console en a la preuve. Une réponse ou une liste seule "
               "ne prouve rien, car les passerelles gardent des caches.")),
        typeset(
            tr("Preuves admises : un appel refusé par la passerelle ; une introspection inactive ; à défaut, la liste "
               "du service une fois écoulé le délai documenté de la plateforme ; d’un quota, la valeur relue.")),
        typeset(tr("Chaque entrée du journal porte l’empreinte de la précédente : « vigie journal verify » nomme toute "
                   "entrée changée, retirée ou déplacée."))};
}

ReportDocument ReceiptReport::make()
{
    ReportDocument document{.context = m_context};
    document.name = tr("Reçu d’action");
    document.title = actionText(m_intent.verb);
    document.subtitle = m_intent.partnerName.isEmpty()
        ? m_intent.targetLabel
        : m_intent.targetLabel + QStringLiteral(", ") + m_intent.partnerName;
    QList<Block> &blocks = document.blocks;
    blocks += summary();
    blocks += HeadingBlock{.text = tr("Preuve")};
    blocks += ParagraphBlock{.text = typeset(proofSentence(m_intent))};
    if (const QString why = delaySentence(m_intent.delayReason); !why.isEmpty())
        blocks += ParagraphBlock{.text = typeset(why), .tone = TextTone::Secondary};
    addGround(blocks);
    blocks += HeadingBlock{.text = tr("Déroulement")};
    blocks += steps();
    blocks += delays();
    blocks += HeadingBlock{.text = tr("Réponse du service")};
    blocks += answer();
    blocks += HeadingBlock{.text = tr("Journal")};
    blocks += journal();
    document.methodTitle = tr("Lecture");
    document.method = method();
    return document;
}

} // namespace

ReportDocument receiptReport(const ReceiptMatter &matter, const ReportContext &context)
{
    return ReceiptReport(matter, context).make();
}

} // namespace vigie
