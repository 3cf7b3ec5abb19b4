// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/services/service_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/error_text.h"
#include "gui/common/tab_order.h"
#include "gui/services/connection_checks_view.h"
#include "gui/services/query_trial_view.h"
#include "gui/services/service_form.h"
#include "services/connectors/history_reader.h"
#include "services/operations/connector_pool.h"
#include "services/secrets/session_secret_store.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vigie {

ServiceDialog::ServiceDialog(const Parts &parts, std::optional<Service> edited, QWidget *parent)
    : QDialog(parent)
    , m_administration(parts.administration)
    , m_connectors(parts.connectors)
    , m_secrets(parts.secrets)
    , m_edited(std::move(edited))
    , m_form(new ServiceForm(parts.profiles, m_edited ? &*m_edited : nullptr))
    , m_checks(new ConnectionChecksView)
    , m_problem(new QWidget(this))
    , m_problemText(new QLabel(m_problem))
    , m_sessionButton(new ActionButton(tr("Garder pour cette session"), Emphasis::Plain, m_problem))
    , m_testButton(new ActionButton(tr("Essayer")))
    , m_saveButton(new ActionButton(m_edited ? tr("Enregistrer") : tr("Ajouter"), Emphasis::Main))
{
    setWindowTitle(m_edited ? tr("Modifier le service") : tr("Ajouter un service"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_form);
    column->addWidget(m_checks);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    // Answers come below what was typed, out of sight: the form follows them.
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, area] {
        for (QWidget *answer : std::initializer_list<QWidget *>{&m_form->trial(), m_checks}) {
            if (answer->isVisible())
                area->ensureWidgetVisible(answer);
        }
    });

    auto *problemRow = new QHBoxLayout(m_problem);
    m_problemText->setWordWrap(true);
    m_problemText->setTextFormat(Qt::PlainText);
    m_problemText->setObjectName(QStringLiteral("serviceProblem"));
    m_sessionButton->setObjectName(QStringLiteral("serviceSession"));
    problemRow->addWidget(m_problemText, 1);
    problemRow->addWidget(m_sessionButton);
    m_problem->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttonRow());
    resize(640, 680);
    m_form->setFocus(Qt::TabFocusReason); // as by a key: it is shown where
}

//! The options of a product are made when it is chosen: the order is told at each step.
bool ServiceDialog::focusNextPrevChild(bool next)
{
    tabInLayoutOrder(*this);
    return QDialog::focusNextPrevChild(next);
}

QWidget *ServiceDialog::buttonRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, row);
    m_testButton->setObjectName(QStringLiteral("serviceTest"));
    m_saveButton->setObjectName(QStringLiteral("serviceSave"));
    m_saveButton->setDefault(true);
    layout->addWidget(m_testButton);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_saveButton);
    connect(m_testButton, &ActionButton::clicked, this, &ServiceDialog::test);
    connect(m_form, &ServiceForm::trialAsked, this, &ServiceDialog::tryQueries);
    connect(m_saveButton, &ActionButton::clicked, this, &ServiceDialog::save);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(m_sessionButton, &ActionButton::clicked, this, &ServiceDialog::keepForSession);
    return row;
}

void ServiceDialog::test()
{
    if (!m_form->isComplete())
        return;
    m_tasks.cancel();
    m_checks->showRunning();
    m_tasks.deliver(connectorOfForm(), [this](const Result<std::shared_ptr<Connector>> &connector) {
        if (!connector) {
            m_checks->showError(connector.error());
            return;
        }
        m_tested = *connector;
        m_tasks.deliver(m_tested->test(m_tasks.token()), [this](const Result<QList<ConnectionCheck>> &checks) {
            checks ? m_checks->show(*checks) : m_checks->showError(checks.error());
        });
    });
}

void ServiceDialog::tryQueries(const ApiCode &api, const QString &name)
{
    if (!m_form->isComplete())
        return;
    m_tasks.cancel();
    const QList<HistoryQuery> queries = historyQueries(m_form->service(), api);
    m_form->trial().begin(name, queries.size());
    m_tasks.deliver(connectorOfForm(), [this, queries](const Result<std::shared_ptr<Connector>> &connector) {
        auto *history = connector ? dynamic_cast<HistoryReader *>(connector->get()) : nullptr;
        if (!history) {
            m_form->trial().fail(connector ? Error{.kind = Error::Kind::Unsupported, .subject = m_form->service().name}
                                           : connector.error());
            return;
        }
        m_tested = *connector;
        for (const HistoryQuery &query : queries) {
            m_tasks.deliver(history->tryQuery(query.expression, m_tasks.token()),
                            [this, query](const Result<QueryTrial> &trial) { m_form->trial().add(query, trial); });
        }
    });
}

Future<std::shared_ptr<Connector>> ServiceDialog::connectorOfForm()
{
    const Service service = m_form->service();
    const TypedSecrets typed = m_form->typedSecrets();
    if (m_edited && !typed.secret) {
        return m_connectors.connectorForTest(service, m_tasks.token());
    }
    return settled<std::shared_ptr<Connector>>(
        m_connectors.connectorWith(service,
                                   {.secret = typed.secret.value_or(Secret{}),
                                    .certificatePassPhrase = typed.certificatePassPhrase.value_or(Secret{}),
                                    .proxyPassword = typed.proxyPassword.value_or(Secret{})}));
}

void ServiceDialog::save()
{
    m_problem->hide();
    if (!m_form->isComplete())
        return;
    m_tasks.cancel();
    m_saveButton->setEnabled(false);
    const Service service = m_form->service();
    Future<Done> saved = m_edited ? m_administration.edit(service, m_form->typedSecrets(), m_tasks.token())
                                  : m_administration.add(service, m_form->typedSecrets(), m_tasks.token());
    m_tasks.deliver(std::move(saved), [this](const Result<Done> &result) { settleSave(result); });
}

void ServiceDialog::settleSave(const Result<Done> &result)
{
    m_saveButton->setEnabled(true);
    if (result) {
        accept();
        return;
    }
    offerSession(result.error());
}

void ServiceDialog::offerSession(const Error &error)
{
    const ErrorText text = errorText(error);
    const bool noKeychain = error.kind == Error::Kind::NoKeychain;
    m_problemText->setText(noKeychain
                               ? tr("Ce poste n’a pas de trousseau : le secret ne peut pas être gardé d’une session à "
                                    "l’autre. Il peut rester en mémoire jusqu’à la fermeture de Vigie.")
                               : text.happened + u' ' + text.kept + u' ' + text.toDo);
    m_sessionButton->setVisible(noKeychain);
    m_problem->show();
    if (noKeychain)
        m_sessionButton->setFocus();
}

void ServiceDialog::keepForSession()
{
    const Service service = m_form->service();
    const TypedSecrets typed = m_form->typedSecrets();
    if (typed.secret)
        m_secrets.keep(secretKeyOf(service.id.value), *typed.secret);
    if (typed.certificatePassPhrase)
        m_secrets.keep(certificateKeyOf(service.id.value), *typed.certificatePassPhrase);
    if (typed.proxyPassword)
        m_secrets.keep(proxyKeyOf(service.id.value), *typed.proxyPassword);
    m_connectors.forget(service.id);
    m_tasks.cancel();
    Future<Done> saved = m_edited ? m_administration.edit(service, {}, m_tasks.token())
                                  : m_administration.add(service, {}, m_tasks.token());
    m_tasks.deliver(std::move(saved), [this](const Result<Done> &result) { settleSave(result); });
}

} // namespace vigie
