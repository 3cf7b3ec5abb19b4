// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/register_report.h"

#include "model/terms/disagreement_search.h"
#include "services/reports/access_words.h"
#include "services/reports/adequacy_words.h"
#include "services/reports/disagreement_table.h"
#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"
#include "services/storage/profile_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class RegisterReport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::RegisterReport)

public:
    RegisterReport(const RegisterMatter &matter, const ReportContext &context)
        : m_matter(matter)
        , m_context(context)
    {
    }

    ReportDocument make() const;

private:
    [[nodiscard]] QList<RegisterEntry> ofRole(RegisterRole role) const;
    [[nodiscard]] SummaryBlock summary() const;
    void addShared(QList<Block> &blocks, const QList<RegisterEntry> &entries) const;
    [[nodiscard]] TableBlock bodies(const QList<RegisterEntry> &entries) const;
    void addOwn(QList<Block> &blocks) const;
    [[nodiscard]] FactsBlock fields(const RegisterEntry &entry) const;
    [[nodiscard]] static QString dpoAndCheck(const RegisterEntry &entry);
    [[nodiscard]] static StateMark mark(const RegisterEntry &entry);
    [[nodiscard]] static QStringList missingInAll(const QList<RegisterEntry> &entries);

    const RegisterMatter &m_matter;
    const ReportContext &m_context;
};

QList<RegisterEntry> RegisterReport::ofRole(RegisterRole role) const
{
    QList<RegisterEntry> entries;
    for (const RegisterEntry &entry : m_matter.entries) {
        if (entry.record.role == role)
            entries.append(entry);
    }
    return entries;
}

StateMark RegisterReport::mark(const RegisterEntry &entry)
{
    return entry.missing.isEmpty() ? StateMark{StateShape::DiscTick, StateTone::Ok, tr("complète")}
                                   : StateMark{StateShape::DiamondQuestion, StateTone::ToMend, tr("incomplète")};
}

//! Said once, under what the records have in common.
QStringList RegisterReport::missingInAll(const QList<RegisterEntry> &entries)
{
    if (entries.size() < 2)
        return {};
    QStringList missing = entries.first().missing;
    for (const RegisterEntry &entry : entries)
        missing.removeIf([&entry](const QString &label) { return !entry.missing.contains(label); });
    return missing;
}

SummaryBlock RegisterReport::summary() const
{
    const auto incomplete = std::count_if(m_matter.entries.cbegin(), m_matter.entries.cend(),
                                          [](const RegisterEntry &entry) { return !entry.missing.isEmpty(); });
    const auto unsignedOnes = std::count_if(
        m_matter.entries.cbegin(), m_matter.entries.cend(),
        [](const RegisterEntry &entry) { return entry.record.signedOffBy.isEmpty(); });
    QMap<QString, int> missing;
    for (const RegisterEntry &entry : m_matter.entries) {
        for (const QString &label : entry.missing)
            ++missing[label];
    }
    const auto number = [this](qsizetype count) { return m_context.locale.toString(qlonglong(count)); };
    SummaryBlock block;
    block.state = incomplete == 0 ? StateMark{StateShape::DiscTick, StateTone::Ok, tr("Registre complet")}
                                  : StateMark{StateShape::DiamondQuestion, StateTone::ToMend, tr("Registre incomplet")};
    block.caption = tr("au %1").arg(shortDate(m_matter.day));
    block.facts = {{.label = tr("Fiches"), .value = number(m_matter.entries.size())},
                   {.label = tr("Fiches incomplètes"), .value = number(incomplete)},
                   {.label = tr("Fiches que personne n’a validées"), .value = number(unsignedOnes)}};
    for (auto label = missing.cbegin(); label != missing.cend(); ++label)
        block.facts += Fact{.label = tr("Il manque : %1").arg(label.key()), .value = number(*label)};
    return block;
}

FactsBlock RegisterReport::fields(const RegisterEntry &entry) const
{
    FactsBlock block;
    for (const FieldVerdict &verdict : entry.verdicts) {
        const QString text = entry.text(verdict.field.key);
        const QString otherwise = verdict.state == FieldState::Missing ? tr("manque") : tr("non renseigné");
        block.facts += Fact{
            .label = verdict.field.label, .value = text.isEmpty() ? otherwise : text, .muted = text.isEmpty()};
    }
    return block;
}

//! What is the same in all records is said once.
void RegisterReport::addShared(QList<Block> &blocks, const QList<RegisterEntry> &entries) const
{
    if (entries.isEmpty())
        return;
    FactsBlock block;
    const QStringList missing = missingInAll(entries);
    QStringList keys;
    for (const RegisterField &field : entries.first().terms.fields)
        keys.append(field.key);
    QMap<QString, QString> labels{{QStringLiteral("purposes"), tr("Finalités")},
                                  {QStringLiteral("data"), tr("Catégories de données")},
                                  {QStringLiteral("persons"), tr("Personnes concernées")},
                                  {QStringLiteral("duration"), tr("Durée")}};
    for (const RegisterField &field : entries.first().terms.fields)
        labels.insert(field.key, field.label);
    keys += {QStringLiteral("purposes"), QStringLiteral("data"), QStringLiteral("persons"), QStringLiteral("duration")};
    for (const QString &key : keys) {
        const QString text = entries.first().text(key);
        const bool isShared = !key.startsWith(QLatin1String("controller_"))
            && std::all_of(entries.cbegin(), entries.cend(),
                           [&](const RegisterEntry &entry) { return entry.text(key) == text; });
        const QString otherwise = missing.contains(labels.value(key)) ? tr("manque") : tr("non renseigné");
        if (isShared)
            block.facts += Fact{
                .label = labels.value(key), .value = text.isEmpty() ? otherwise : text, .muted = text.isEmpty()};
    }
    blocks += HeadingBlock{.level = 3, .text = tr("Commun à toutes les fiches")};
    blocks += std::move(block);
}

TableBlock RegisterReport::bodies(const QList<RegisterEntry> &entries) const
{
    TableBlock table{.summary = tr("Une ligne par personne publique et par traitement"),
                     .columns = {{.header = tr("Personne publique")},
                                 {.header = tr("Coordonnées")},
                                 {.header = tr("Traitement, catégories")},
                                 {.header = tr("Sous-traitants ultérieurs, transferts")},
                                 {.header = tr("En vigueur, validée")},
                                 {.header = tr("Fiche")}},
                     .emptyText = tr("Aucune personne publique.")};
    const auto value = [](const RegisterEntry &entry, const char *key) { return entry.text(QLatin1String(key)); };
    const QStringList missingInCommon = missingInAll(entries);
    for (const RegisterEntry &entry : entries) {
        const ProcessingRecord &record = entry.record;
        QStringList missing = entry.missing;
        missing.removeIf([&](const QString &label) { return missingInCommon.contains(label); });
        if (!missingInCommon.isEmpty())
            missing.append(tr("rubriques manquant à toutes les fiches"));
        const QString since = record.validFrom.isValid() ? tr("depuis le %1").arg(shortDate(record.validFrom))
                                                         : tr("déduite");
        const QString signedOff = record.signedOffBy.isEmpty()
            ? tr("non validée")
            : tr("par %1 le %2").arg(record.signedOffBy, shortDate(record.signedOffOn));
        table.rows += ReportRow{
            .cells = {{.text = value(entry, "controller_name"), .second = shownSiret(entry.partnerSiret)},
                      {.text = value(entry, "controller_contact"), .second = dpoAndCheck(entry)},
                      {.text = record.processing, .second = value(entry, "categories")},
                      {.text = value(entry, "subprocessors"), .second = value(entry, "transfers")},
                      {.text = since, .second = signedOff},
                      {.second = missing.join(QStringLiteral(", ")), .state = mark(entry)}}};
    }
    return table;
}

//! The body's officer, and when its contacts were last known to be right.
QString RegisterReport::dpoAndCheck(const RegisterEntry &entry)
{
    QStringList parts;
    if (const QString dpo = entry.text(QStringLiteral("controller_dpo")); !dpo.isEmpty())
        parts.append(dpo);
    if (entry.contactsCheckedOn.isValid())
        parts.append(tr("contacts vérifiés le %1").arg(shortDate(entry.contactsCheckedOn)));
    return parts.join(QStringLiteral(" · "));
}

void RegisterReport::addOwn(QList<Block> &blocks) const
{
    const QList<RegisterEntry> own = ofRole(RegisterRole::Controller);
    if (own.isEmpty())
        return;
    blocks += HeadingBlock{.text = tr("Traitements dont le producteur est responsable"),
                           .remark = tr("RGPD, art. 30(1)")};
    for (const RegisterEntry &entry : own) {
        blocks += HeadingBlock{
            .level = 3,
            .text = tr("%1 : %2").arg(apiName(entry.record.api, m_matter.profiles), entry.record.processing),
            .remark = entry.missing.isEmpty() ? tr("complète") : tr("incomplète")};
        blocks += fields(entry);
    }
}

ReportDocument RegisterReport::make() const
{
    const QList<RegisterEntry> bodiesOf = ofRole(RegisterRole::Processor);
    ReportDocument document{.context = m_context};
    document.name = tr("Registre des traitements");
    document.title = tr("Registre des activités de traitement");
    document.subtitle = tr("RGPD, article 30, tel qu’au %1").arg(shortDate(m_matter.day));
    document.blocks += summary();
    document.blocks += HeadingBlock{.text = tr("Pour le compte des personnes publiques"),
                                    .remark = tr("RGPD, art. 30(2)")};
    addShared(document.blocks, bodiesOf);
    document.blocks += bodies(bodiesOf);
    addOwn(document.blocks);
    for (const TermsProfile &profile : m_matter.profiles)
        addDisagreements(document.blocks, roleDisagreements(profile));
    document.methodTitle = tr("Lecture");
    document.method = {
        typeset(
            tr("Une fiche est complète quand chaque rubrique obligatoire est remplie, et chaque rubrique due « le cas "
               "échéant » dont le cas se présente. Les rubriques demandées « si possible » n’y entrent pas.")),
        typeset(
            tr("Ce qui n’est ni saisi ni importé vient des partenaires, des contacts de DataPass, des déclarations de "
               "sous-traitance et du texte des conditions d’utilisation.")),
        typeset(adequacyListText()),
        typeset(tr(
            "Les contacts viennent de DataPass : ce document se transmet aux seuls agents habilités et à la CNIL."))};
    return document;
}

} // namespace

Result<RegisterMatter> registerMatter(Database &database, const QDate &day, const RegisterFilter &filter)
{
    const auto entries = RegisterQuery(database, day).found(filter);
    const auto profiles = ProfileRepository(database).inForce(day);
    if (!entries || !profiles)
        return failure(entries ? profiles.error() : entries.error());
    return RegisterMatter{.entries = *entries, .profiles = *profiles, .day = day};
}

ReportDocument registerReport(const RegisterMatter &matter, const ReportContext &context)
{
    return RegisterReport(matter, context).make();
}

} // namespace vigie
