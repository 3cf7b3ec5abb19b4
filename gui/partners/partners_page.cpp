// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/partners/partners_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/document_writer.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/sheet.h"
#include "gui/common/text_label.h"
#include "gui/partners/joining_dialog.h"
#include "gui/partners/partner_columns.h"
#include "gui/partners/partner_documents.h"
#include "gui/partners/partner_facts.h"
#include "gui/partners/partner_sheet.h"
#include "services/storage/workspace.h"

#include <QHBoxLayout>

namespace vigie {

namespace {

TableQuery queryOf(const TableState &state, ApiNames &apis)
{
    const PartnerFilter filter = partnerFilterOf(state);
    const PartnerOrder order = partnerOrderOf(state);
    TableQuery query;
    query.firstIds = [filter, order](Database &database, const FirstIds &first) {
        return PartnerQuery(database).firstIds(filter, order, first);
    };
    query.ids = [filter, order](Database &database, const std::stop_token &stop) {
        return PartnerQuery(database).ids(filter, order, stop);
    };
    query.rows = [&apis](Database &database, const QList<qint64> &ids) {
        return PartnerQuery(database).rows(ids).map([&apis](const QList<PartnerRow> &rows) {
            QList<ListRow> shown;
            for (const PartnerRow &row : rows)
                shown.append(partnerTableRow(row, apis));
            return shown;
        });
    };
    return query;
}

} // namespace

PartnersPage::PartnersPage(const PageContext &context, QWidget *parent)
    : TablePage(context, spec(context), parent)
    , m_strip(new QWidget(this))
    , m_stripText(new TextLabel(TextKind::Body, Tone::ToMend, this))
{
    m_strip->setObjectName(QStringLiteral("unjoinedStrip"));
    auto *join = new ActionButton(tr("Rattacher…"), Emphasis::Plain, m_strip);
    join->setSmall(true);
    join->setObjectName(QStringLiteral("openJoining"));
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(16, 4, 16, 4);
    row->addWidget(m_stripText, 1);
    row->addWidget(join);
    m_strip->hide();
    addStrip(m_strip);
    connect(join, &ActionButton::clicked, this, &PartnersPage::openJoining);
    countUnjoined();
}

TableSpec PartnersPage::spec(const PageContext &context)
{
    ApiNames &apis = context.apis;
    TableSpec spec{.id = QStringLiteral("partners"), .title = tr("Partenaires")};
    spec.columns = partnerColumns(apis);
    spec.views = partnerViews();
    spec.sortColumn = QStringLiteral("name");
    spec.query = [&apis](const TableState &state) { return queryOf(state, apis); };
    spec.count = [](Database &database, const TableState &state) {
        return PartnerQuery(database).count(partnerFilterOf(state));
    };
    spec.empty = {.sentence = tr("Aucun partenaire : aucun service n’a encore été lu."),
                  .button = tr("Connecter un service")};
    spec.why = [](const ListRow &row) { return WhyQuestion{.partner = {row.id}}; };
    spec.exports = true;
    spec.prints = true;
    return spec;
}

void PartnersPage::fill() { Q_EMIT placeRequested({.page = QStringLiteral("services")}); }

void PartnersPage::refresh()
{
    TablePage::refresh();
    countUnjoined();
}

QString PartnersPage::whyNot(PageCommand command) const
{
    return command == PageCommand::Print && !currentRow() ? tr("Choisissez d’abord un partenaire.")
                                                          : TablePage::whyNot(command);
}

void PartnersPage::exportRows(ExportFormat format)
{
    context().documents.writeExport(
        tr("partenaires-%1").arg(QDate::currentDate().toString(Qt::ISODate)), format,
        [filter = partnerFilterOf(state()), order = partnerOrderOf(state())](Database &database, std::stop_token stop) {
            return partnersExportOf(database, filter, order, std::move(stop));
        });
}

void PartnersPage::activate(const ListRow &row)
{
    Q_EMIT placeRequested({.page = QStringLiteral("partner"), .object = QString::number(row.id)});
}

void PartnersPage::print()
{
    const auto row = currentRow();
    if (!row)
        return;
    const auto partner = std::any_cast<PartnerRow>(row->value).partner;
    printPartner(context().documents, partner);
}

QString PartnersPage::headline(qint64 rows, qint64 selected) const
{
    const QString all = tr("%Ln partenaire(s)", nullptr, int(rows));
    return selected > 1 ? tr("%1 · %Ln sélectionné(s)", nullptr, int(selected)).arg(all) : all;
}

void PartnersPage::fillSheet(const ListRow &row)
{
    const auto partner = std::any_cast<PartnerRow>(row.value);
    sheet().clear();
    sheet().setHead(partner.partner.name, siretText(partner.partner.siret),
                    {row.cells.last().glyph, row.cells.last().text});
    Q_EMIT commandsChanged();
    m_dossier.cancel();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_dossier.deliver(
        context().reader.ask<PartnerFacts>(
            [id = partner.partner.id, now](Database &database) { return readPartnerFacts(database, id, now); },
            m_dossier.token()),
        [this](Result<PartnerFacts> facts) {
            if (facts)
                showDossier(std::move(*facts));
            else
                sheet().addParagraph(errorText(facts.error()).happened);
        });
}

void PartnersPage::showDossier(PartnerFacts facts)
{
    sheet().clear();
    auto *tokens = new ActionButton(tr("Voir ses jetons"));
    tokens->setSmall(true);
    tokens->setEnabled(!facts.dossier.credentials.isEmpty());
    connect(tokens, &ActionButton::clicked, this, [this, name = facts.dossier.partner.name] { showTokens(name); });
    auto *incident = new ActionButton(tr("Ouvrir un incident…"));
    incident->setSmall(true);
    incident->setIconName(QStringLiteral("siren"));
    connect(incident, &ActionButton::clicked, this, [this, id = facts.dossier.partner.id] {
        Q_EMIT placeRequested({.page = QStringLiteral("incidents"),
                               .filters = {{QStringLiteral("new"), QStringLiteral("partner")},
                                           {QStringLiteral("partner"), QString::number(id.value)}}});
    });
    auto *notice = new ActionButton(tr("Préparer un avis…"));
    notice->setSmall(true);
    notice->setIconName(QStringLiteral("mail"));
    connect(notice, &ActionButton::clicked, this, [this, id = facts.dossier.partner.id] {
        Q_EMIT placeRequested({.page = QStringLiteral("notices"),
                               .filters = {{QStringLiteral("new"), QStringLiteral("partner")},
                                           {QStringLiteral("partner"), QString::number(id.value)}}});
    });
    auto *view = new ActionButton(tr("Ouvrir"));
    view->setSmall(true);
    view->setKeyHint(tr("Entrée"));
    view->setObjectName(QStringLiteral("openPartner"));
    connect(view, &ActionButton::clicked, this, [this] {
        if (const auto row = currentRow())
            activate(*row);
    });
    sheet().setActions({view, tokens, incident, notice});
    fillPartnerSheet(sheet(), facts, context().apis);
}

void PartnersPage::showTokens(const QString &name)
{
    Q_EMIT placeRequested({.page = QStringLiteral("tokens"), .filters = {{QStringLiteral("partner"), name}}});
}

void PartnersPage::countUnjoined()
{
    m_unjoined.cancel();
    m_unjoined.deliver(context().reader.ask<qint64>(
                           [](Database &database) {
                               return PartnerRepository(database).unjoinedApplications().map(
                                   [](const QList<UnjoinedApplication> &all) { return qint64(all.size()); });
                           },
                           m_unjoined.token()),
                       [this](const Result<qint64> &count) {
                           const qint64 left = count.value_or(0);
                           m_stripText->setText(
                               tr("%Ln application(s) sans partenaire : à rattacher à la main", nullptr, int(left)));
                           m_strip->setVisible(left > 0);
                       });
}

void PartnersPage::openJoining()
{
    auto *dialog = new JoiningDialog(context().workspace, context().reader, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &JoiningDialog::joined, this, &PartnersPage::refresh);
    dialog->open();
}

} // namespace vigie
