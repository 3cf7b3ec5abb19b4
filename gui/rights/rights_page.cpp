// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rights/rights_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/sheet.h"
#include "gui/rights/personal_data_dialog.h"
#include "gui/rights/rights_columns.h"
#include "gui/rights/rights_request_dialog.h"
#include "services/reports/personal_data_words.h"

namespace vigie {

namespace {

TableQuery queryOf(const TableState &state, ApiNames &apis)
{
    const auto ids = [filter = rightsFilterOf(state), order = rightsOrderOf(state)](Database &database) {
        return RightsRequestRepository(database).found(filter, order).map([](const QList<RightsRequest> &requests) {
            QList<qint64> found;
            for (const RightsRequest &request : requests)
                found.append(request.id.value);
            return found;
        });
    };
    return {.ids = [ids](Database &database, const std::stop_token &) { return ids(database); },
            .rows =
                [&apis](Database &database, const QList<qint64> &wanted) {
                    const QDate today = QDate::currentDate();
                    return RightsRequestRepository(database)
                        .rows(wanted, today)
                        .map([&](const QList<RightsRequestRow> &rows) {
                            QList<ListRow> shown;
                            for (const RightsRequestRow &row : rows)
                                shown.append(rightsTableRow(row, apis, today));
                            return shown;
                        });
                }};
}

} // namespace

TableSpec RightsPage::spec(const PageContext &context)
{
    ApiNames &apis = context.apis;
    return {
        .id = QStringLiteral("rights"),
        .title = tr("Demandes de droits"),
        .columns = rightsColumns(apis),
        .views = rightsViews(),
        .sortColumn = QStringLiteral("received_on"),
        .query = [&apis](const TableState &state) { return queryOf(state, apis); },
        .count = [](Database &database,
                    const TableState &state) { return RightsRequestRepository(database).count(rightsFilterOf(state)); },
        .empty = {.sentence = tr("Aucune demande de droits n’est enregistrée. Une personne qui demande l’accès à ses "
                                 "données, leur rectification ou leur effacement reçoit une réponse dans le mois."),
                  .button = tr("Enregistrer une demande")}};
}

RightsPage::RightsPage(const PageContext &context, QWidget *parent)
    : TablePage(context, spec(context), parent)
{
    auto *add = new ActionButton(tr("Enregistrer…"), Emphasis::Plain, this);
    add->setObjectName(QStringLiteral("addRightsRequest"));
    addHeadWidget(add);
    connect(add, &ActionButton::clicked, this, &RightsPage::fill);
}

QString RightsPage::headline(qint64 rows, qint64 selected) const
{
    const QString all = tr("%Ln demande(s)", nullptr, int(rows));
    return selected > 1 ? tr("%1 · %Ln sélectionnée(s)", nullptr, int(selected)).arg(all) : all;
}

void RightsPage::fill() { edit({}); }

void RightsPage::activate(const ListRow &row) { openData(std::any_cast<const RightsRequestRow &>(row.value).request); }

void RightsPage::onWritten()
{
    refresh();
    Q_EMIT workspaceChanged();
}

void RightsPage::edit(const RightsRequest &request)
{
    auto *dialog = new RightsRequestDialog(context().workspace, context().apis, request, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RightsRequestDialog::saved, this, &RightsPage::onWritten);
    dialog->open();
}

void RightsPage::openData(const RightsRequest &request)
{
    auto *dialog = new PersonalDataDialog(context(), request, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonalDataDialog::changed, this, &RightsPage::onWritten);
    dialog->open();
}

void RightsPage::openAnswer(const RightsRequestRow &row, RightsAnswerDialog::Act act)
{
    auto *dialog = new RightsAnswerDialog(context().workspace, row, act, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RightsAnswerDialog::saved, this, &RightsPage::onWritten);
    dialog->open();
}

void RightsPage::fillSheet(const ListRow &row)
{
    const auto shown = std::any_cast<RightsRequestRow>(row.value);
    m_acts.cancel();
    m_acts.deliver(context().reader.ask<File>(
                       [id = shown.request.id](Database &database) -> Result<File> {
                           const auto acts = RightsRequestRepository(database).acts(id);
                           const auto restriction = RestrictionRepository(database).of(id);
                           if (!acts || !restriction)
                               return failure(acts ? restriction.error() : acts.error());
                           return File{.acts = *acts, .restriction = restriction->value_or(Restriction{})};
                       },
                       m_acts.token()),
                   [this, shown](const Result<File> &file) {
                       if (file)
                           showRequest(shown, *file);
                       else
                           sheet().addParagraph(errorText(file.error()).happened);
                   });
}

//! GDPR 18(1): asked for, or while what is contested or objected to is looked at.
bool RightsPage::mayRestrict(const RightsRequest &request)
{
    return request.kind == RightsRequestKind::Restriction || request.kind == RightsRequestKind::Objection
        || request.kind == RightsRequestKind::Rectification;
}

void RightsPage::addActions(const RightsRequestRow &row, const Restriction &restriction)
{
    const auto button = [](const QString &text, const char *name, Emphasis emphasis = Emphasis::Plain) {
        auto *made = new ActionButton(text, emphasis);
        made->setObjectName(QString::fromLatin1(name));
        made->setSmall(true);
        return made;
    };
    auto *held = button(tr("Données…"), "sheet-data", Emphasis::Main);
    held->setToolTip(tr("Chercher, remettre, rectifier ou effacer ce qui est détenu sur la personne"));
    auto *answer = button(tr("Répondre…"), "sheet-answer");
    auto *extend = button(tr("Prolonger…"), "sheet-extend");
    auto *change = button(tr("Corriger…"), "sheet-edit");
    extend->setVisible(row.request.isOpen() && !row.request.extendedOn.isValid());
    connect(held, &ActionButton::clicked, this, [this, row] { openData(row.request); });
    connect(answer, &ActionButton::clicked, this, [this, row] { openAnswer(row, RightsAnswerDialog::Act::Answer); });
    connect(extend, &ActionButton::clicked, this, [this, row] { openAnswer(row, RightsAnswerDialog::Act::Extend); });
    connect(change, &ActionButton::clicked, this, [this, row] { edit(row.request); });
    auto *limit = restriction.isInForce() ? button(tr("Lever…"), "sheet-lift")
                                          : button(tr("Limiter…"), "sheet-restrict");
    limit->setToolTip(restriction.isInForce() ? tr("Lever la limitation du traitement de ses données")
                                              : tr("Conserver ses données sans plus s’en servir (RGPD, art. 18)"));
    limit->setVisible(restriction.isInForce() || mayRestrict(row.request));
    connect(limit, &ActionButton::clicked, this, [this, row, isInForce = restriction.isInForce()] {
        openAnswer(row, isInForce ? RightsAnswerDialog::Act::Lift : RightsAnswerDialog::Act::Restrict);
    });
    sheet().setActions({held, answer, limit, extend, change});
}

void RightsPage::showRequest(const RightsRequestRow &row, const File &file)
{
    const RightsRequest &request = row.request;
    sheet().clear();
    sheet().setHead(request.number, rightsRequestKindText(request.kind), rightsStateText(row, QDate::currentDate()));
    addActions(row, file.restriction);
    sheet().beginSection(tr("Personne"));
    sheet().addField(tr("Nom"), request.person.name.isEmpty() ? dash() : request.person.name);
    sheet().addField(tr("Courriel"), request.person.email.isEmpty() ? dash() : request.person.email);
    sheet().addField(tr("Téléphone"), request.person.phone.isEmpty() ? dash() : request.person.phone);
    sheet().beginSection(tr("Délai"), tr("RGPD, art. 12(3)"));
    sheet().addField(tr("Au titre de"), context().apis.nameOf(request.api));
    sheet().addField(tr("Reçue le"), dateText(request.receivedOn));
    sheet().addField(tr("Réponse due le"), dateText(row.dueOn));
    if (request.extendedOn.isValid()) {
        sheet().addField(tr("Prolongée, annoncé le"), dateText(request.extendedOn));
        sheet().addParagraph(request.extensionReason);
    }
    if (!request.isOpen()) {
        sheet().beginSection(tr("Réponse"));
        sheet().addField(tr("Donnée le"), dateText(request.answeredOn));
        sheet().addField(tr("Suite"), request.outcome ? rightsRequestOutcomeText(*request.outcome) : dash());
        if (!request.answer.isEmpty())
            sheet().addParagraph(request.answer);
    }
    if (file.restriction.since.isValid()) {
        sheet().beginSection(tr("Limitation"), tr("RGPD, art. 18"));
        if (file.restriction.isInForce())
            sheet().addState(tr("Traitement"), {Glyph::Suspended, tr("Limité")});
        sheet().addField(tr("Limité depuis le"), dateText(file.restriction.since), file.restriction.recordedBy);
        if (!file.restriction.isInForce())
            sheet().addField(tr("Levée le"), dateText(file.restriction.liftedOn), file.restriction.liftedBy);
    }
    sheet().beginSection(tr("Suivi"));
    for (const RightsAct &act : file.acts) {
        QStringList words{rightsActText(act.act)};
        if (!act.place.isEmpty())
            words.append(personalPlaceText(act.place));
        if (act.records > 0)
            words.append(tr("%Ln valeur(s)", nullptr, act.records));
        sheet().addField(instantText(act.at), words.join(QStringLiteral(" · ")));
    }
    sheet().finish();
}

} // namespace vigie
