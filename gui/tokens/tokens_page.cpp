// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokens_page.h"

#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/look/icon.h"
#include "gui/common/mass_revocation_strip.h"
#include "gui/common/sheet.h"
#include "gui/common/state_text.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/common/token_verbs.h"
#include "gui/tokens/ground_field.h"
#include "gui/tokens/token_sheet.h"
#include "gui/tokens/tokens_columns.h"
#include "services/connectors/products.h"
#include "services/storage/profile_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/workspace.h"

#include <QAction>

namespace vigie {

namespace {

QList<FilterChoice> serviceChoices(Database &database)
{
    QList<FilterChoice> choices;
    if (const auto services = ServiceRepository(database).all()) {
        for (const Service &service : *services)
            choices.append({service.id.value, service.name});
    }
    return choices;
}

TableQuery queryOf(const TableState &state, ApiNames &apis)
{
    const TokenFilter filter = tokenFilterOf(state, QDate::currentDate());
    const TokenOrder order = tokenOrderOf(state);
    TableQuery query;
    query.firstIds = [filter, order](Database &database, const FirstIds &first) {
        return TokenQuery(database).firstIds(filter, order, first);
    };
    query.ids = [filter, order](Database &database, std::stop_token stop) {
        return TokenQuery(database).ids(filter, order, std::move(stop));
    };
    query.rows = [&apis](Database &database, const QList<qint64> &ids) {
        return TokenQuery(database).rows(ids).map([&apis](const QList<TokenRow> &rows) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            QList<ListRow> result;
            for (const TokenRow &row : rows)
                result.append(tableRowOf(row, apis, now));
            return result;
        });
    };
    return query;
}

EmptyText emptyText(bool hasServices)
{
    return hasServices
        ? EmptyText{TokensPage::tr("Aucun jeton n’est connu : rien n’a encore été lu."), TokensPage::tr("Synchroniser")}
        : EmptyText{TokensPage::tr("Aucun jeton n’est connu : aucun service n’est connecté."),
                    TokensPage::tr("Connecter un service")};
}

TableSpec specOf(const PageContext &context)
{
    return {.id = QStringLiteral("tokens"),
            .title = TokensPage::tr("Jetons"),
            .columns = tokenColumns(context.apis, serviceChoices(context.workspace.database())),
            .views = tokenViews(),
            .sortColumn = QStringLiteral("partner"),
            .query = [&apis = context.apis](const TableState &state) { return queryOf(state, apis); },
            .count =
                [](Database &database, const TableState &state) {
                    return TokenQuery(database).count(tokenFilterOf(state, QDate::currentDate()));
                },
            .empty = emptyText(true),
            .why =
                [](const ListRow &row) {
                    return WhyQuestion{.objectKind = QStringLiteral("credential"), .objectId = QString::number(row.id)};
                },
            .exports = true,
            .prints = true};
}

} // namespace

TokensPage::TokensPage(const PageContext &context, QWidget *parent)
    : TablePage(context, specOf(context), parent)
    , m_strip(new MassRevocationStrip(this))
    , m_leaked(new QAction(icon(QStringLiteral("triangle-alert")), tr("Jeton divulgué…"), this))
{
    readServices();
    addStrip(m_strip);
    connect(m_leaked, &QAction::triggered, this, &TokensPage::openLeakDialog);
    connect(m_strip, &MassRevocationStrip::confirmed, this, [this](const QList<CredentialId> &tokens) {
        for (const TokenRow &token : std::as_const(m_chosen)) {
            const auto verb = mainVerbOf(capabilitiesOf(token.credential.service));
            if (verb && tokens.contains(token.credential.id))
                request(*verb, token.credential.id);
        }
        table().setFocus();
    });
    connect(m_strip, &MassRevocationStrip::dismissed, this, [this] { table().setFocus(); });
    connect(&table(), &QWidget::customContextMenuRequested, this, &TokensPage::openMenu);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, m_strip, &QWidget::hide);
    connect(&model(), &QAbstractItemModel::modelReset, m_strip, &QWidget::hide);
}

TokensPage::~TokensPage() = default;

void TokensPage::refresh()
{
    readServices();
    TablePage::refresh();
}

void TokensPage::readServices()
{
    const auto question = [today = QDate::currentDate()](Database &database) -> Result<Facts> {
        auto services = ServiceRepository(database).all();
        if (!services)
            return failure(services.error());
        return ProfileRepository(database).inForce(today).map([&services](const QList<TermsProfile> &profiles) {
            return Facts{*services, profiles};
        });
    };
    m_reading.cancel();
    m_reading.deliver(context().reader.ask<Facts>(question, m_reading.token()), [this](const Result<Facts> &read) {
        if (!read) {
            Q_EMIT noted(errorLine(read.error()));
            return;
        }
        m_services.clear();
        for (const Service &service : read->services)
            m_services.insert(service.id, service);
        m_profiles = read->profiles;
        setEmptyText(emptyText(!m_services.isEmpty()));
        showAgain();
    });
}

Capabilities TokensPage::capabilitiesOf(const ServiceId &service) const
{
    const Product *product = productOf(m_services.value(service).product);
    return product ? product->offers() : Capabilities{};
}

bool TokensPage::takes(PageCommand command) const
{
    return command == PageCommand::Revoke || TablePage::takes(command);
}

QString TokensPage::whyNot(PageCommand command) const
{
    if (command != PageCommand::Revoke)
        return TablePage::whyNot(command);
    const auto current = currentRow();
    const int chosen = table().selectedCount();
    if (!current || chosen == 0)
        return tr("Choisissez d’abord un jeton.");
    if (chosen > 1)
        return {};
    const auto &token = std::any_cast<const TokenRow &>(current->value);
    return refusalFor(token, capabilitiesOf(token.credential.service));
}

void TokensPage::run(PageCommand command)
{
    if (command == PageCommand::Revoke)
        revokeSelected();
    else
        TablePage::run(command);
}

QList<QAction *> TokensPage::ownActions() const { return {m_leaked}; }

void TokensPage::fill()
{
    if (m_services.isEmpty())
        Q_EMIT placeRequested({.page = QStringLiteral("services")});
    else
        Q_EMIT synchronisationAsked({});
}

QString TokensPage::headline(qint64 rows, qint64 selected) const
{
    const QString shown = tr("%Ln jeton(s)", nullptr, int(rows));
    return selected == 0 ? shown : tr("%1 · sélection : %2").arg(shown, countText(selected));
}

void TokensPage::fillSheet(const ListRow &shown)
{
    const TokenRow row = std::any_cast<const TokenRow &>(shown.value);
    const Capabilities capabilities = capabilitiesOf(row.credential.service);
    SheetPane &pane = sheet();
    pane.clear();
    pane.setHead(fingerprintText(row.credential.fingerprint, row.credential.lastFour), row.partnerName,
                 shownStateOf(row, QDate::currentDate()));
    pane.setActions({mainButton(row, capabilities), moreButton(row, capabilities), noticeButton(row)});
    pane.beginSection(tr("Ce que fait « Révoquer » ici"));
    const QString refusal = refusalFor(row, capabilities);
    if (const auto verb = mainVerbOf(capabilities))
        pane.addParagraph(sentencesOf(*capabilities.facts(*verb)));
    if (!refusal.isEmpty())
        pane.addParagraph(refusal);
    else
        addGround(row.credential);
    fillTokenSheet(pane, row, productOf(m_services.value(row.credential.service).product), context().apis);
    pane.finish();
}

//! What was typed for a token stays when its row is read again.
void TokensPage::addGround(const Credential &credential)
{
    QList<Rule> grounds;
    for (const TermsProfile &profile : std::as_const(m_profiles)) {
        if (credential.apis.contains(profile.api))
            grounds += profile.grounds();
    }
    sheet().beginSection(tr("Motif"));
    auto *field = new GroundField(grounds);
    if (m_ground && m_groundOf == credential.id)
        field->show(m_ground->groundRule(), m_ground->reason());
    m_ground = field;
    m_groundOf = credential.id;
    sheet().addWidget(m_ground);
}

} // namespace vigie
