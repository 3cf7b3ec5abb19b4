// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokens_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/document_writer.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/look/icon.h"
#include "gui/common/mass_revocation_strip.h"
#include "gui/common/notice_place.h"
#include "gui/common/state_text.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/common/token_verbs.h"
#include "gui/tokens/ground_field.h"
#include "gui/tokens/leaked_token_dialog.h"
#include "gui/tokens/tokens_columns.h"
#include "services/documents/token_documents.h"
#include "services/operations/revocation_runner.h"
#include "services/settings/settings.h"

#include <QMenu>

// What the agent does with tokens: revokes them, writes about them, exports them.
namespace vigie {

namespace {

//! Why nobody can be written to about that token; empty when somebody can.
QString noticeRefusal(const TokenRow &row)
{
    if (row.credential.partner.isNull())
        return TokensPage::tr("Ce jeton n’est rattaché à aucun partenaire : il n’y a personne à qui écrire.");
    if (row.credential.apis.isEmpty())
        return TokensPage::tr("Ce jeton n’ouvre aucune API connue : aucun texte ne dit ce qui s’écrit.");
    return {};
}

} // namespace

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

void TokensPage::exportRows(ExportFormat format)
{
    const TokenFilter filter = tokenFilterOf(state(), QDate::currentDate());
    const TokenOrder order = tokenOrderOf(state());
    context().documents.writeExport(tr("jetons-%1").arg(QDate::currentDate().toString(Qt::ISODate)), format,
                                    [filter, order](Database &database, std::stop_token stop) {
                                        return tokensExportOf(database, filter, order, stop);
                                    });
}

void TokensPage::print()
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
