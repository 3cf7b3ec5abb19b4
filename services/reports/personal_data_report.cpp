// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/personal_data_report.h"

#include "model/compliance/register_terms.h"
#include "services/reports/access_words.h"
#include "services/reports/personal_data_words.h"
#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"
#include "services/storage/personal_data_query.h"
#include "services/storage/profile_repository.h"
#include "services/storage/rights_request_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class PersonalDataReport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::PersonalDataReport)

public:
    PersonalDataReport(const PersonalDataMatter &matter, const ReportContext &context)
        : m_matter(matter)
        , m_context(context)
    {
    }

    ReportDocument make() const;

private:
    [[nodiscard]] SummaryBlock summary() const;
    [[nodiscard]] TableBlock held() const;
    void addProcessing(QList<Block> &blocks) const;
    [[nodiscard]] TableBlock done() const;

    const PersonalDataMatter &m_matter;
    const ReportContext &m_context;
};

SummaryBlock PersonalDataReport::summary() const
{
    const RightsRequest &request = m_matter.request;
    const auto number = [this](qsizetype count) { return m_context.locale.toString(qlonglong(count)); };
    const auto kept = std::count_if(m_matter.data.cbegin(), m_matter.data.cend(),
                                    [](const PersonalDatum &datum) { return !datum.canErase(); });
    const auto doubtful = std::count_if(m_matter.data.cbegin(), m_matter.data.cend(),
                                        [](const PersonalDatum &datum) { return datum.isDoubtful(); });
    SummaryBlock block;
    block.state = request.isOpen()
        ? StateMark{StateShape::RingHands, StateTone::Info, tr("Demande ouverte")}
        : StateMark{StateShape::DiscTick, StateTone::Ok,
                    request.outcome ? rightsRequestOutcomeText(*request.outcome) : tr("Réponse donnée")};
    block.caption = tr("droit exercé : %1").arg(rightsRequestKindText(request.kind).toLower());
    block.facts = {{.label = tr("Reçue le"), .value = shortDate(request.receivedOn)}};
    if (m_matter.dueOn.isValid())
        block.facts += Fact{.label = tr("Réponse due le"), .value = shortDate(m_matter.dueOn)};
    if (request.extendedOn.isValid())
        block.facts += Fact{.label = tr("Prolongée, annoncé le"), .value = shortDate(request.extendedOn)};
    if (request.answeredOn.isValid())
        block.facts += Fact{.label = tr("Réponse du"), .value = shortDate(request.answeredOn)};
    block.facts += Fact{.label = tr("Valeurs trouvées"), .value = number(m_matter.data.size())};
    block.facts += Fact{.label = tr("Conservées"), .value = number(kept)};
    if (doubtful > 0)
        block.facts += Fact{.label = tr("Par le nom seul, à vérifier"), .value = number(doubtful)};
    return block;
}

TableBlock PersonalDataReport::held() const
{
    TableBlock table{.summary = tr("Une ligne par valeur détenue"),
                     .columns = {{.header = tr("Où")},
                                 {.header = tr("Donnée")},
                                 {.header = tr("Valeur")},
                                 {.header = tr("Origine")},
                                 {.header = tr("Conservation")}},
                     .emptyText = tr("Rien n’est détenu sur cette personne.")};
    for (const PersonalDatum &datum : m_matter.data) {
        QStringList object{personalObjectText(datum), datum.partnerName};
        object.removeAll(QString());
        table.rows += ReportRow{
            .cells = {{.text = personalPlaceText(datum.place), .second = object.join(QStringLiteral(" · "))},
                      {.text = personalFieldText(datum.field),
                       .second = tr("par : %1").arg(personMatchesText(datum.matches))},
                      {.text = datum.value},
                      {.text = datum.service.isNull() ? tr("saisie ici") : datum.service.value,
                       .second = datum.api.isNull() ? QString() : apiName(datum.api, m_matter.profiles)},
                      {.second = keepSentence(datum), .state = keepMark(datum)}}};
    }
    return table;
}

//! What the producer's own record says of the processing (GDPR 15(1)): only what the terms give.
void PersonalDataReport::addProcessing(QList<Block> &blocks) const
{
    for (const TermsProfile &profile : m_matter.profiles) {
        const RegisterTerms terms = registerTerms(profile, RegisterRole::Controller);
        if (profile.api != m_matter.request.api || terms.given.isEmpty())
            continue;
        FactsBlock block;
        block.facts += Fact{.label = tr("Responsable de traitement"), .value = producerName(profile.producer)};
        for (const auto &[key, label] :
             {std::pair(QStringLiteral("purposes"), tr("Finalités")), std::pair(QStringLiteral("data"), tr("Données")),
              std::pair(QStringLiteral("recipients"), tr("Destinataires")),
              std::pair(QStringLiteral("duration"), tr("Durée de conservation"))}) {
            if (!terms.given.value(key).isEmpty())
                block.facts += Fact{.label = label, .value = terms.given.value(key)};
        }
        blocks += HeadingBlock{.text = tr("Le traitement"), .remark = profile.name};
        blocks += std::move(block);
    }
}

TableBlock PersonalDataReport::done() const
{
    TableBlock table{.summary = tr("Ce qui a été fait pour la demande"),
                     .columns = {{.header = tr("Quand")},
                                 {.header = tr("Acte")},
                                 {.header = tr("Où")},
                                 {.header = tr("Valeurs"), .alignment = CellAlignment::Right}},
                     .emptyText = tr("Rien n’a encore été fait.")};
    for (const RightsAct &act : m_matter.acts) {
        table.rows += ReportRow{
            .cells = {{.text = shortInstant(act.at)},
                      {.text = rightsActText(act.act)},
                      {.text = act.place.isEmpty() ? QString() : personalPlaceText(act.place)},
                      {.text = act.records > 0 ? m_context.locale.toString(act.records) : QString()}}};
    }
    return table;
}

ReportDocument PersonalDataReport::make() const
{
    const RightsRequest &request = m_matter.request;
    ReportDocument document{.context = m_context};
    document.name = tr("Demande de droits");
    document.title = tr("Données détenues sur une personne");
    document.subtitle = tr("Demande %1, RGPD, articles 12 et 15 à 21").arg(request.number);
    document.blocks += summary();
    QStringList person{request.person.name, request.person.email, request.person.phone};
    person.removeAll(QString());
    document.blocks += FactsBlock{.facts = {{.label = tr("Personne"), .value = person.join(QStringLiteral(", "))}}};
    if (!request.answer.isEmpty())
        document.blocks += FactsBlock{.facts = {{.label = tr("Réponse"), .value = request.answer}}};
    document.blocks += HeadingBlock{.text = tr("Données détenues")};
    document.blocks += held();
    addProcessing(document.blocks);
    document.blocks += HeadingBlock{.text = tr("Suivi de la demande")};
    document.blocks += done();
    document.blocks += HeadingBlock{.text = tr("Vos droits")};
    document.blocks += ParagraphBlock{
        .text = typeset(
            tr("Vous pouvez demander la rectification ou l’effacement de ces données, la limitation de leur "
               "traitement, ou vous y opposer (RGPD, art. 15(1)(e)). Vous pouvez introduire une réclamation "
               "auprès de la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07 "
               "(RGPD, art. 15(1)(f))."))};
    document.methodTitle = tr("Lecture");
    document.method = {
        typeset(tr("La personne est cherchée par son adresse, son numéro et son nom, dans tout l’espace de travail. "
                   "Trouvée par le nom seul, une valeur peut être celle d’un homonyme.")),
        typeset(tr("Le contenu des pièces jointes, les sauvegardes et les exports déjà remis ne sont pas lus.")),
        typeset(tr("Ce document ne se remet qu’à la personne elle-même, après vérification de son identité."))};
    return document;
}

} // namespace

Result<PersonalDataMatter> personalDataMatter(Database &database, RightsRequestId id, const QDate &today,
                                              const std::stop_token &stop)
{
    RightsRequestRepository repository(database);
    const Result<RightsRequest> request = repository.find(id);
    if (!request)
        return failure(request.error());
    const auto acts = repository.acts(id);
    const auto profiles = ProfileRepository(database).inForce(today);
    if (!acts || !profiles)
        return failure(acts ? profiles.error() : acts.error());
    const auto data = PersonalDataQuery(database, today).find(request->person, stop);
    if (!data)
        return failure(data.error());
    return repository.dated(*request, today).map([&](const RightsRequestRow &row) {
        return PersonalDataMatter{
            .request = *request, .data = *data, .acts = *acts, .profiles = *profiles, .dueOn = row.dueOn};
    });
}

ReportDocument personalDataReport(const PersonalDataMatter &matter, const ReportContext &context)
{
    return PersonalDataReport(matter, context).make();
}

} // namespace vigie
