// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/incident_report.h"

#include "services/reports/access_words.h"
#include "services/reports/incident_words.h"
#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class IncidentReport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::IncidentReport)

public:
    IncidentReport(const IncidentMatter &matter, const ReportContext &context)
        : m_matter(matter)
        , m_file(matter.file)
        , m_incident(matter.file.incident)
        , m_context(context)
        , m_clocks(incidentClocksOf(matter.file, matter.profiles, matter.workingDays))
    {
    }

    ReportDocument make();

private:
    [[nodiscard]] SummaryBlock summary() const;
    [[nodiscard]] TableBlock clocks() const;
    [[nodiscard]] TableBlock computations() const;
    [[nodiscard]] TableBlock steps(const PlannedPhase &phase) const;
    [[nodiscard]] TableBlock content(const NotificationContent &content) const;
    [[nodiscard]] TableBlock sendings() const;
    [[nodiscard]] TableBlock tokens() const;
    [[nodiscard]] TableBlock evidence() const;
    [[nodiscard]] TableBlock history() const;
    void addClocks(QList<Block> &blocks) const;
    void addPhases(QList<Block> &blocks) const;
    void addContents(QList<Block> &blocks) const;
    void addReadings(QList<Block> &blocks) const;
    [[nodiscard]] QString ruleReference(const QString &id) const;
    [[nodiscard]] static Fact known(const QString &label, const QString &value)
    {
        return {.label = label, .value = value.isEmpty() ? tr("inconnu") : value, .muted = value.isEmpty()};
    }

    const IncidentMatter &m_matter;
    const IncidentFile &m_file;
    const Incident &m_incident;
    const ReportContext &m_context;
    QList<IncidentClock> m_clocks;
};

QString IncidentReport::ruleReference(const QString &id) const
{
    const Rule *rule = m_matter.rule(id);
    if (!rule)
        return id;
    if (rule->origin == RuleOrigin::Product)
        return tr("%1, conseil du logiciel").arg(id);
    if (rule->origin == RuleOrigin::Law)
        return tr("%1, %2").arg(id, rule->source);
    const TermsProfile &profile = *m_matter.profileOf(id);
    return profile.date.isValid()
        ? tr("%1, art. %2, CGU %3 du %4").arg(id, rule->article, profile.name, shortDate(profile.date))
        : tr("%1, art. %2, CGU %3, texte sans date").arg(id, rule->article, profile.name);
}

SummaryBlock IncidentReport::summary() const
{
    SummaryBlock block;
    block.state = incidentStateMark(m_incident.state);
    block.caption = typeset(
        m_incident.state == IncidentState::Open
            ? tr("Dossier ouvert : il peut encore changer.")
            : tr("Dossier clos le %1 par %2.").arg(shortInstant(m_incident.closedAt), m_incident.closedBy));
    block.facts = {known(tr("Nature"), incidentEventTexts(m_incident.events)),
                   known(tr("API"), apiNames(m_incident.apis, m_matter.profiles)),
                   {.label = tr("Environnement"), .value = environmentText(m_incident.environment)},
                   {.label = tr("Partenaire"),
                    .value = m_incident.partnerName.isEmpty() ? tr("aucun en particulier") : m_incident.partnerName},
                   known(tr("Connaissance"),
                         tr("%1 (heure de Paris), par %2").arg(exactInstant(m_incident.awareAt), m_incident.awareBy)),
                   known(tr("Ouvert"), tr("%1, par %2").arg(exactInstant(m_incident.openedAt), m_incident.openedBy))};
    if (!m_incident.partnerSiret.isEmpty())
        block.facts += Fact{.label = tr("SIRET"), .value = shownSiret(m_incident.partnerSiret)};
    if (m_incident.interruptedAt.isValid())
        block.facts += Fact{.label = tr("Service interrompu"), .value = exactInstant(m_incident.interruptedAt)};
    if (m_incident.recoveredAt.isValid())
        block.facts += Fact{.label = tr("Remis en service"), .value = exactInstant(m_incident.recoveredAt)};
    return block;
}

TableBlock IncidentReport::clocks() const
{
    TableBlock table{.summary = tr("Une ligne par horloge"),
                     .columns = {{.header = tr("Délai")},
                                 {.header = tr("Échéance")},
                                 {.header = tr("Répondu")},
                                 {.header = tr("Écoulé"), .alignment = CellAlignment::Right},
                                 {.header = tr("État")}},
                     .emptyText = tr("Aucune clause des API concernées ne compte de délai pour ces faits.")};
    for (const IncidentClock &clock : m_clocks) {
        const ClockReading reading = clockReading(clock, m_context.generatedAt, m_matter.workingDays);
        const QString due = clockDueText(clock);
        table.rows += ReportRow{
            .cells = {{.text = clockTitle(clock) + QStringLiteral(", ") + clock.rule,
                       .second = clock.isRecovery ? tr("rétablissement du service") : partiesText(clock.by, clock.to)},
                      {.text = due.isEmpty() ? tr("non chiffrée") : due},
                      {.text = clock.answeredAt.isValid() ? shortInstant(clock.answeredAt) : tr("non")},
                      {.text = clockSpanText(reading.elapsedSeconds)},
                      {.state = clockStateMark(reading.state)}},
            .emphasis = clock.isOurs() ? RowEmphasis::None : RowEmphasis::Muted};
    }
    return table;
}

TableBlock IncidentReport::computations() const
{
    TableBlock table{.summary = tr("Une ligne par règle"),
                     .columns = {{.header = tr("Règle")}, {.header = tr("Calcul")}}};
    for (const IncidentClock &clock : m_clocks) {
        const Rule *rule = m_matter.rule(clock.rule);
        QStringList second{clock.condition,
                           rule && rule->assumption ? tr("Hypothèse : %1").arg(rule->assumptionReason) : QString()};
        second.removeAll({});
        table.rows += ReportRow{
            .cells = {{.text = ruleReference(clock.rule), .second = rule ? rule->title : QString()},
                      {.text = clockComputation(clock), .second = typeset(second.join(QStringLiteral(". ")))}}};
    }
    return table;
}

void IncidentReport::addClocks(QList<Block> &blocks) const
{
    blocks += HeadingBlock{.text = tr("Horloges")};
    blocks += clocks();
    if (m_clocks.isEmpty())
        return;
    blocks += ParagraphBlock{.text = typeset(tr("En gris : ce que le partenaire doit faire, suivi ici pour mémoire.")),
                             .tone = TextTone::Note};
    blocks += HeadingBlock{.level = 3, .text = tr("Comment elles sont comptées")};
    blocks += computations();
}

TableBlock IncidentReport::steps(const PlannedPhase &phase) const
{
    TableBlock table{.summary = tr("Une ligne par étape"),
                     .columns = {{.header = tr("Étape")}, {.header = tr("État")}, {.header = tr("Date et auteur")}},
                     .emptyText = tr("Aucune étape.")};
    for (const PlannedStep &planned : phase.steps) {
        const IncidentStep step = m_file.step(planned.phase, planned.key);
        table.rows += ReportRow{.cells = {{.text = typeset(planned.label), .second = step.note},
                                          {.state = incidentStepMark(step.state)},
                                          {.text = shortInstant(step.at), .second = step.by}}};
    }
    return table;
}

void IncidentReport::addPhases(QList<Block> &blocks) const
{
    QStringList references;
    for (const QString &rule : m_matter.plan.rules)
        references += ruleReference(rule);
    blocks += HeadingBlock{.text = tr("Déroulé")};
    if (!references.isEmpty())
        blocks += ParagraphBlock{.text = references.join(QStringLiteral(" ; ")), .tone = TextTone::Note};
    int number = 0;
    for (const PlannedPhase &phase : m_matter.plan.phases) {
        blocks += HeadingBlock{.level = 3, .text = tr("%1. %2").arg(++number).arg(phase.label)};
        blocks += steps(phase);
    }
}

TableBlock IncidentReport::content(const NotificationContent &content) const
{
    TableBlock table{.summary = tr("Une ligne par rubrique"),
                     .columns = {{.header = tr("Rubrique")}, {.header = tr("Contenu")}}};
    for (const PlannedStep &item : content.items) {
        const QString text = m_file.answer(item.key);
        table.rows += ReportRow{
            .cells = {{.text = typeset(item.label)}, {.text = text.isEmpty() ? tr("à compléter") : text}},
            .emphasis = text.isEmpty() ? RowEmphasis::Muted : RowEmphasis::None};
    }
    return table;
}

void IncidentReport::addContents(QList<Block> &blocks) const
{
    const bool hasBreach = std::any_of(m_clocks.cbegin(), m_clocks.cend(),
                                       [](const IncidentClock &clock) { return !clock.contents.isEmpty(); });
    if (hasBreach) {
        blocks += HeadingBlock{.text = tr("Contenu des notifications")};
        for (const NotificationContent &one : m_matter.plan.contents) {
            blocks += HeadingBlock{.level = 3, .text = partiesText(one.to, {}), .remark = ruleReference(one.rule)};
            blocks += content(one);
        }
    }
    blocks += HeadingBlock{.text = tr("Envois")};
    blocks += sendings();
}

TableBlock IncidentReport::sendings() const
{
    TableBlock table{.summary = tr("Une ligne par envoi"),
                     .columns = {{.header = tr("Envoyé le")},
                                 {.header = tr("Règle")},
                                 {.header = tr("Moyen")},
                                 {.header = tr("Contenu")}},
                     .emptyText = tr("Aucun envoi n’est enregistré.")};
    for (const IncidentSending &sending : m_file.sendings) {
        QStringList items;
        for (const PlannedStep &item : m_matter.plan.items()) {
            if (sending.items.contains(item.key))
                items += item.label;
        }
        table.rows += ReportRow{
            .cells = {{.text = exactInstant(sending.sentAt), .second = sending.by},
                      {.text = sending.rule, .second = sending.isComplete ? tr("complet") : tr("une étape")},
                      {.text = sending.medium, .second = sending.note},
                      {.text = typeset(items.join(QStringLiteral(" ; ")))}}};
    }
    return table;
}

TableBlock IncidentReport::tokens() const
{
    TableBlock table{.summary = tr("Une ligne par jeton"),
                     .columns = {{.header = tr("Jeton")},
                                 {.header = tr("Partenaire")},
                                 {.header = tr("Pourquoi")},
                                 {.header = tr("Exposition")},
                                 {.header = tr("Action")}},
                     .emptyText = tr("Aucun jeton n’est versé au dossier.")};
    for (const IncidentToken &token : m_file.tokens) {
        ReportCell action{.text = tr("aucune")};
        if (const Intent *intent = m_matter.intentOf(token.credential)) {
            action.state = intentStateMark(intent->state);
            action.second = tr("action %1").arg(intent->id.value);
        }
        table.rows += ReportRow{.cells = {{.text = token.label},
                                          {.text = token.partnerName},
                                          {.text = token.why},
                                          {.state = exposureMark(token.exposure)},
                                          action}};
    }
    return table;
}

TableBlock IncidentReport::evidence() const
{
    TableBlock table{.summary = tr("Une ligne par pièce"),
                     .columns = {{.header = tr("Pièce")}, {.header = tr("Ajoutée le")}, {.header = tr("SHA-256")}},
                     .emptyText = tr("Aucune pièce n’est jointe.")};
    for (const IncidentEvidence &piece : m_matter.evidence)
        table.rows += ReportRow{.cells = {{.text = piece.name},
                                          {.text = shortInstant(piece.addedAt)},
                                          {.text = piece.sha256.left(32), .second = piece.sha256.mid(32)}}};
    return table;
}

TableBlock IncidentReport::history() const
{
    TableBlock table{.summary = tr("Une ligne par fait, le plus ancien d’abord"),
                     .columns = {{.header = tr("Heure de Paris")}, {.header = tr("Auteur")}, {.header = tr("Fait")}}};
    for (const IncidentFact &fact : m_file.facts)
        table.rows += ReportRow{.cells = {{.text = exactInstant(fact.at)},
                                          {.text = fact.by},
                                          {.text = incidentFactText(fact, m_matter.plan)}}};
    return table;
}

//! The disagreements of the texts that touch a clock of this file, both readings.
void IncidentReport::addReadings(QList<Block> &blocks) const
{
    QList<Block> found;
    QStringList told;
    for (const TermsProfile &profile : m_matter.profiles) {
        for (const Disagreement &disagreement : profile.disagreements) {
            const bool touches = std::any_of(m_clocks.cbegin(), m_clocks.cend(), [&](const IncidentClock &clock) {
                return clock.api == profile.api && disagreement.rules.contains(clock.rule);
            });
            if (!touches || told.contains(disagreement.id))
                continue;
            told += disagreement.id;
            found += HeadingBlock{.level = 3, .text = disagreement.title, .remark = disagreement.id};
            found += ParagraphBlock{.text = typeset(disagreement.readings.join(u'\n'))};
        }
    }
    if (!found.isEmpty())
        blocks += HeadingBlock{.text = tr("Textes en désaccord")};
    blocks += found;
}

ReportDocument IncidentReport::make()
{
    ReportDocument document{.context = m_context};
    document.name = tr("Dossier d’incident");
    document.title = tr("%1 · %2").arg(m_incident.number, m_incident.title);
    document.subtitle = apiNames(m_incident.apis, m_matter.profiles);
    QList<Block> &blocks = document.blocks;
    blocks += summary();
    if (!m_incident.description.isEmpty())
        blocks += ParagraphBlock{.text = m_incident.description};
    addClocks(blocks);
    addPhases(blocks);
    blocks += HeadingBlock{.text = tr("Jetons concernés")};
    blocks += tokens();
    addContents(blocks);
    blocks += HeadingBlock{.text = tr("Pièces")};
    blocks += evidence();
    addReadings(blocks);
    blocks += HeadingBlock{.text = tr("Historique")};
    blocks += history();
    document.methodTitle = tr("Lecture");
    document.method = {
        typeset(tr("Les heures écoulées sont comptées en temps universel et montrées en heure de Paris ; une heure "
                   "ouvrée est une heure des plages de couverture, jours ouvrés seulement.")),
        typeset(tr("« Inférieur à » : le dernier jour est celui d’avant. Un délai que le texte ne chiffre pas n’a pas "
                   "d’échéance : la connaissance, l’envoi et le temps écoulé sont montrés.")),
        typeset(tr("Le journal de l’espace de travail porte l’empreinte de chaque fait de l’historique, sans ses mots "
                   ": un fait changé après coup se voit."))};
    return document;
}

} // namespace

ReportDocument incidentReport(const IncidentMatter &matter, const ReportContext &context)
{
    return IncidentReport(matter, context).make();
}

} // namespace vigie
