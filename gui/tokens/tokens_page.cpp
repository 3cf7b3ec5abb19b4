// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokens_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/document_writer.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/look/icon.h"
#include "gui/common/mass_revocation_strip.h"
#include "gui/common/notice_place.h"
#include "gui/common/sheet.h"
#include "gui/common/state_text.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/common/token_verbs.h"
#include "gui/tokens/ground_field.h"
#include "gui/tokens/leaked_token_dialog.h"
#include "gui/tokens/token_sheet.h"
#include "gui/tokens/tokens_columns.h"
#include "services/connectors/products.h"
#include "services/documents/token_documents.h"
#include "services/operations/revocation_runner.h"
#include "services/settings/settings.h"
#include "services/storage/profile_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/workspace.h"

#include <QAction>
#include <QMenu>

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

//! Why nobody can be written to about that token; empty when somebody can.
QString noticeRefusal(const TokenRow &row)
{
    if (row.credential.partner.isNull())
        return TokensPage::tr("Ce jeton n’est rattaché à aucun partenaire : il n’y a personne à qui écrire.");
    if (row.credential.apis.isEmpty())
        return TokensPage::tr("Ce jeton n’ouvre aucune API connue : aucun texte ne dit ce qui s’écrit.");
    return {};
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
                }};
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
    switch (command) {
    case PageCommand::Revoke:
    case PageCommand::ExportCsv:
    case PageCommand::ExportXlsx:
    case PageCommand::Print:
        return true;
    default:
        return TablePage::takes(command);
    }
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
    switch (command) {
    case PageCommand::Revoke:
        return revokeSelected();
    case PageCommand::ExportCsv:
    case PageCommand::ExportXlsx:
        return exportTokens(command);
    case PageCommand::Print:
        return printTokens();
    default:
        return TablePage::run(command);
    }
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

void TokensPage::revokeSelected()
{
    m_choosing.cancel();
    m_choosing.deliver(model().read(table().selectedIds(), m_choosing.token()),
                       [this](const Result<QList<ListRow>> &rows) {
                           if (!rows) {
                               Q_EMIT noted(errorLine(rows.error()));
                               return;
                           }
                           m_chosen.clear();
                           for (const ListRow &row : *rows)
                               m_chosen.append(std::any_cast<const TokenRow &>(row.value));
                           revokeChosen();
                       });
}

void TokensPage::revokeChosen()
{
    QList<TokenRow> possible;
    QSet<ApiCode> apis;
    for (const TokenRow &token : std::as_const(m_chosen)) {
        if (!refusalFor(token, capabilitiesOf(token.credential.service)).isEmpty())
            continue;
        possible.append(token);
        apis += QSet<ApiCode>(token.credential.apis.begin(), token.credential.apis.end());
    }
    if (possible.isEmpty()) {
        Q_EMIT noted(tr("Aucun des jetons choisis ne peut être révoqué maintenant."));
        return;
    }
    if (m_chosen.size() > 1)
        return m_strip->ask(possible, int(m_chosen.size() - possible.size()), context().apis.namesOf(apis.values()));
    request(*mainVerbOf(capabilitiesOf(possible.first().credential.service)), possible.first().credential.id);
}

void TokensPage::request(Verb verb, CredentialId credential)
{
    const auto intent = context().revocations.request(
        {.verb = verb,
         .credential = credential,
         .reason = m_ground ? m_ground->reason() : QString(),
         .groundRule = m_ground && m_groundOf == credential ? m_ground->groundRule() : QString(),
         .countdown = context().settings.countdown()});
    if (!intent)
        Q_EMIT noted(errorLine(intent.error()));
}

void TokensPage::openLeakDialog()
{
    QList<Service> able;
    for (const Service &service : std::as_const(m_services)) {
        if (!service.readOnly && capabilitiesOf(service.id).facts(Verb::RevokeToken))
            able.append(service);
    }
    if (able.isEmpty()) {
        Q_EMIT noted(tr("Aucun service connecté ne sait révoquer un jeton émis (RFC 7009)."));
        return;
    }
    auto *dialog = new LeakedTokenDialog(able, this);
    connect(dialog, &LeakedTokenDialog::revokeAsked, this,
            [this](const ServiceId &service, const Secret &token, const QString &reason) {
                const auto intent = context().revocations.request({.verb = Verb::RevokeToken,
                                                                   .service = service,
                                                                   .token = token,
                                                                   .reason = reason,
                                                                   .countdown = context().settings.countdown()});
                if (!intent)
                    Q_EMIT noted(errorLine(intent.error()));
            });
    dialog->open();
}

void TokensPage::openMenu(const QPoint &at)
{
    const auto current = currentRow();
    if (!current)
        return;
    const auto &token = std::any_cast<const TokenRow &>(current->value);
    const Capabilities capabilities = capabilitiesOf(token.credential.service);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction *revoke = menu->addAction(icon(QStringLiteral("ban"), Tone::Error), tr("Révoquer"));
    revoke->setEnabled(whyNot(PageCommand::Revoke).isEmpty());
    revoke->setToolTip(whyNot(PageCommand::Revoke));
    connect(revoke, &QAction::triggered, this, &TokensPage::revokeSelected);
    for (const Verb verb : otherVerbsFor(token, capabilities)) {
        QAction *action = menu->addAction(verbText(verb));
        action->setEnabled(!token.readOnlyService && !token.intent);
        connect(action, &QAction::triggered, this, [this, verb, id = token.credential.id] { request(verb, id); });
    }
    menu->addSeparator();
    connect(menu->addAction(icon(QStringLiteral("copy")), tr("Copier en tableau")), &QAction::triggered, this,
            [this] { run(PageCommand::CopyAsTable); });
    QAction *notice = menu->addAction(icon(QStringLiteral("mail")), tr("Préparer un avis…"));
    notice->setEnabled(noticeRefusal(token).isEmpty());
    notice->setToolTip(noticeRefusal(token));
    connect(notice, &QAction::triggered, this, [this, token] { prepareNotice(token); });
    if (!token.credential.partner.isNull()) {
        connect(menu->addAction(icon(QStringLiteral("building-2")), tr("Voir le partenaire")), &QAction::triggered,
                this, [this, id = token.credential.partner] {
                    Q_EMIT placeRequested({.page = QStringLiteral("partner"), .object = QString::number(id.value)});
                });
    }
    connect(menu->addAction(icon(QStringLiteral("siren")), tr("Ouvrir un incident…")), &QAction::triggered, this,
            [this, id = token.credential.id] {
                Q_EMIT placeRequested({.page = QStringLiteral("incidents"),
                                       .filters = {{QStringLiteral("new"), QStringLiteral("token")},
                                                   {QStringLiteral("credential"), QString::number(id.value)}}});
            });
    menu->popup(table().viewport()->mapToGlobal(at));
}

QWidget *TokensPage::mainButton(const TokenRow &row, const Capabilities &capabilities)
{
    const auto verb = mainVerbOf(capabilities);
    const QString refusal = refusalFor(row, capabilities);
    auto *button = new ActionButton(tr("Révoquer"), Emphasis::DangerOutline);
    button->setObjectName(QStringLiteral("sheet-revoke"));
    button->setIconName(QStringLiteral("ban"));
    button->setKeyHint(tr("Suppr"));
    button->setEnabled(refusal.isEmpty());
    button->setToolTip(refusal);
    if (verb)
        connect(button, &QPushButton::clicked, this,
                [this, verb = *verb, id = row.credential.id] { request(verb, id); });
    return button;
}

QWidget *TokensPage::moreButton(const TokenRow &row, const Capabilities &capabilities)
{
    auto *button = new ActionButton(tr("Autres actions"), Emphasis::Plain);
    auto *menu = new QMenu(button);
    for (const Verb verb : otherVerbsFor(row, capabilities)) {
        QAction *action = menu->addAction(verbText(verb));
        action->setToolTip(sentencesOf(*capabilities.facts(verb)));
        connect(action, &QAction::triggered, this, [this, verb, id = row.credential.id] { request(verb, id); });
    }
    menu->setToolTipsVisible(true);
    button->setEnabled(!menu->isEmpty() && !row.readOnlyService && !row.intent);
    connect(button, &QPushButton::clicked, this,
            [menu, button] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

QWidget *TokensPage::noticeButton(const TokenRow &row)
{
    auto *button = new ActionButton(tr("Préparer un avis"), Emphasis::Plain);
    button->setObjectName(QStringLiteral("sheet-notice"));
    button->setIconName(QStringLiteral("mail"));
    button->setEnabled(noticeRefusal(row).isEmpty());
    button->setToolTip(noticeRefusal(row));
    connect(button, &QPushButton::clicked, this, [this, row] { prepareNotice(row); });
    return button;
}

//! Of what has become of it: its end near, its suspension, its revocation.
void TokensPage::prepareNotice(const TokenRow &row)
{
    const Credential &credential = row.credential;
    NoticeSubject subject{.partner = credential.partner,
                          .api = credential.apis.value(0),
                          .object = {.kind = QStringLiteral("credential"),
                                     .id = QString::number(credential.id.value),
                                     .label = fingerprintText(credential.fingerprint, credential.lastFour)},
                          .eventOn = credential.expiresOn};
    const bool isSuspended = credential.state == CredentialState::Suspended
        || credential.state == CredentialState::Disabled;
    if (credential.state == CredentialState::Revoked || isSuspended) {
        subject.kind = isSuspended ? QStringLiteral("access_suspension") : QStringLiteral("revocation");
        subject.eventOn = QDate::currentDate();
    }
    Q_EMIT placeRequested(noticePlace(subject));
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

void TokensPage::exportTokens(PageCommand command)
{
    const TokenFilter filter = tokenFilterOf(state(), QDate::currentDate());
    const TokenOrder order = tokenOrderOf(state());
    context().documents.writeExport(tr("jetons-%1").arg(QDate::currentDate().toString(Qt::ISODate)),
                                    command == PageCommand::ExportCsv ? ExportFormat::Csv : ExportFormat::Xlsx,
                                    [filter, order](Database &database, std::stop_token stop) {
                                        return tokensExportOf(database, filter, order, stop);
                                    });
}

void TokensPage::printTokens()
{
    const TokenFilter filter = tokenFilterOf(state(), QDate::currentDate());
    const TokenOrder order = tokenOrderOf(state());
    context().documents.writeReport(
        tr("jetons-%1").arg(QDate::currentDate().toString(Qt::ISODate)),
        [filter, order](Database &database, const ReportContext &report, std::stop_token stop) {
            return tokensReportOf(database, filter, order, report, stop);
        });
}

} // namespace vigie
