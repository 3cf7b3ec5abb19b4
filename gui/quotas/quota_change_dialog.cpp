// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quotas/quota_change_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "services/reports/access_words.h"
#include "services/reports/quota_raise_report.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

enum Column { Name, Calls, Judgement, ColumnCount };

TextLabel *wrapped(const QString &text, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(text, TextKind::Body, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

QuotaChangeDialog::QuotaChangeDialog(const Matter &matter, QWidget *parent)
    : QDialog(parent)
    , m_matter(matter)
    , m_applications(new QComboBox(this))
    , m_list(new QTreeWidget(this))
    , m_note(new TextLabel(TextKind::Body, Tone::Secondary, this))
    , m_reason(new QLineEdit(this))
    , m_ask(new ActionButton(tr("Changer le quota"), Emphasis::Main, this))
{
    setObjectName(QStringLiteral("quota-change-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changer le quota : %1, %2").arg(matter.row.partnerName, matter.row.apiName));
    for (const QuotaChangeTarget &each : matter.targets) {
        if (each.obstacle == QuotaChangeTarget::Obstacle::None)
            m_targets.append(each);
    }
    build();
    connect(m_applications, &QComboBox::currentIndexChanged, this, &QuotaChangeDialog::chooseTarget);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &QuotaChangeDialog::wake);
    connect(m_list, &QTreeWidget::itemDoubleClicked, m_reason, qOverload<>(&QWidget::setFocus));
    connect(m_reason, &QLineEdit::textChanged, this, &QuotaChangeDialog::wake);
    connect(m_ask, &QPushButton::clicked, this, &QuotaChangeDialog::ask);
    wake();
}

void QuotaChangeDialog::build()
{
    const QuotaRow &row = m_matter.row;
    auto *form = new QFormLayout;
    const QString clause = row.contractual ? row.contractual->rule : QString();
    form->addRow(tr("Contrat :"),
                 wrapped(!row.contractual ? tr("aucun chiffre dans les CGU")
                                          : tr("%1 (%2)").arg(quotaFigureText(row.contractual), clause),
                         Tone::Normal, this));
    if (m_matter.raise) {
        const QuotaRaise &raise = *m_matter.raise;
        const bool isGranted = raise.decision == QuotaRaise::Decision::Granted && raise.agreedPerMinute;
        form->addRow(tr("Dossier d’augmentation :"),
                     wrapped(isGranted ? tr("%1 appels par minute accordés le %2")
                                             .arg(countText(*raise.agreedPerMinute), dateText(raise.decidedOn))
                                       : quotaDecisionText(raise.decision),
                             Tone::Normal, this));
    } else {
        form->addRow(tr("Dossier d’augmentation :"), wrapped(tr("aucun"), Tone::Secondary, this));
    }
    form->addRow(tr("En vigueur :"), wrapped(quotaFigureText(row.inForce), Tone::Normal, this));
    for (const QuotaChangeTarget &each : std::as_const(m_targets))
        m_applications->addItem(tr("%1, sur %2").arg(each.applicationName, each.service.name));
    m_applications->setObjectName(QStringLiteral("quota-change-application"));
    m_applications->setAccessibleName(tr("Application"));
    m_applications->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (!m_targets.isEmpty())
        form->addRow(tr("Application :"), m_applications);
    else
        m_applications->hide();

    m_list->setObjectName(QStringLiteral("quota-change-plans"));
    m_list->setAccessibleName(tr("Offres de la passerelle"));
    m_list->setHeaderLabels({tr("Offre"), tr("Appels par minute"), tr("Au regard du contrat")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Calls, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().height() * 9);
    m_note->setObjectName(QStringLiteral("quota-change-note"));
    m_note->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("quota-change-reason"));
    m_reason->setMaxLength(500);
    m_ask->setObjectName(QStringLiteral("quota-change-ask"));

    auto *why = new QFormLayout;
    why->addRow(tr("Motif, écrit sur le récépissé :"), m_reason);
    auto *dismiss = new ActionButton(tr("Renoncer"), Emphasis::Plain, this);
    connect(dismiss, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(dismiss);
    buttons->addWidget(m_ask);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    if (const QString words = obstacles(); !words.isEmpty()) {
        TextLabel *label = wrapped(words, Tone::Warn, this);
        label->setObjectName(QStringLiteral("quota-change-obstacles"));
        layout->addWidget(label);
    }
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addLayout(why);
    layout->addLayout(buttons);
    resize(620, qMax(sizeHint().height(), fontMetrics().height() * 28));
}

//! « APP_4, sur Passerelle : … »: one line a subscription that cannot be changed from here.
QString QuotaChangeDialog::obstacles() const
{
    using Obstacle = QuotaChangeTarget::Obstacle;
    if (m_matter.targets.isEmpty())
        return tr("Aucune souscription de ce partenaire à cette API n’a été lue sur une passerelle : synchronisez, ou "
                  "connectez-en une.");
    QStringList lines;
    for (const QuotaChangeTarget &each : m_matter.targets) {
        const auto line = [&each](const QString &words) { return words.arg(each.applicationName, each.service.name); };
        switch (each.obstacle) {
        case Obstacle::None:
            break;
        case Obstacle::Unable:
            lines.append(line(tr("%1 : %2 n’offre pas de changer un quota. Faites-le dans sa console, puis "
                                 "synchronisez.")));
            break;
        case Obstacle::ReadOnly:
            lines.append(line(tr("%1 : la connexion à %2 est réglée en lecture seule. Ôtez ce réglage si vous y êtes "
                                 "autorisé.")));
            break;
        case Obstacle::UnderWay:
            lines.append(line(tr("%1 : un changement de quota est déjà en cours sur %2. Attendez son issue.")));
            break;
        case Obstacle::NotOpen:
            lines.append(line(tr("%1 : sa souscription n’est pas ouverte sur %2. Faites-la valider d’abord.")));
            break;
        }
    }
    return lines.join(u'\n');
}

const QuotaChangeTarget *QuotaChangeDialog::target() const
{
    const int at = m_applications->currentIndex();
    return at >= 0 && at < m_targets.size() ? &m_targets.at(at) : nullptr;
}

void QuotaChangeDialog::begin() { chooseTarget(); }

void QuotaChangeDialog::chooseTarget()
{
    m_plans.clear();
    m_list->clear();
    if (const QuotaChangeTarget *where = target()) {
        m_note->setTone(Tone::Secondary);
        m_note->setText(tr("Lecture des offres de %1…").arg(where->service.name));
        Q_EMIT plansWanted(*where);
    }
    wake();
}

std::optional<double> QuotaChangeDialog::totalWith(const UsagePlan &plan) const
{
    if (!plan.perMinute)
        return std::nullopt;
    double total = *plan.perMinute;
    for (const QuotaChangeTarget &each : m_matter.targets) {
        if (target() && each.subscription.remoteId == target()->subscription.remoteId)
            continue;
        total += each.subscription.quotaPerMinute.value_or(0);
    }
    return total;
}

QString QuotaChangeDialog::judgement(const UsagePlan &plan) const
{
    const QuotaRow &row = m_matter.row;
    if (target() && plan.name == target()->subscription.plan)
        return tr("en vigueur");
    if (row.environment == Environment::Sandbox)
        return tr("bac à sable : hors contrat");
    const auto &allowed = row.allowed();
    if (!allowed)
        return tr("aucun chiffre dans les CGU");
    const auto total = totalWith(plan);
    const bool isRaised = row.agreed.has_value();
    if (!total || *total > allowed->perMinute())
        return isRaised ? tr("plus que l’augmentation accordée")
                        : tr("plus que le contrat, sans augmentation accordée");
    if (*total < allowed->perMinute())
        return isRaised ? tr("moins que l’augmentation accordée") : tr("moins que le contrat");
    return isRaised ? tr("ce que dit l’augmentation accordée") : tr("ce que dit le contrat");
}

void QuotaChangeDialog::showPlans(const Result<QList<UsagePlan>> &plans)
{
    m_list->clear();
    m_plans = plans.value_or(QList<UsagePlan>{});
    for (const UsagePlan &plan : std::as_const(m_plans)) {
        auto *item = new QTreeWidgetItem(
            m_list, {plan.name, plan.perMinute ? countText(*plan.perMinute) : tr("sans limite"), judgement(plan)});
        item->setTextAlignment(Calls, Qt::AlignRight | Qt::AlignVCenter);
        if (target() && plan.name == target()->subscription.plan)
            item->setFlags(Qt::ItemIsEnabled);
    }
    if (!plans) {
        m_note->setTone(Tone::Error);
        m_note->setText(errorLine(plans.error()));
    } else {
        m_note->setTone(Tone::Secondary);
        m_note->setText(m_plans.isEmpty() ? tr("La passerelle ne propose aucune autre offre pour cette API.")
                                          : QString());
    }
    wake();
}

std::optional<UsagePlan> QuotaChangeDialog::chosen() const
{
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    const int at = items.isEmpty() ? -1 : m_list->indexOfTopLevelItem(items.first());
    return at >= 0 && at < m_plans.size() ? std::optional(m_plans.at(at)) : std::nullopt;
}

void QuotaChangeDialog::wake()
{
    const auto plan = chosen();
    if (plan) {
        const auto total = totalWith(*plan);
        const auto &allowed = m_matter.row.allowed();
        const bool isAbove = m_matter.row.environment == Environment::Production && allowed
            && (!total || *total > allowed->perMinute());
        m_note->setTone(isAbove ? Tone::Warn : Tone::Secondary);
        const QString after = total
            ? tr("Ensuite, ce partenaire aura %1 appels par minute sur %2.")
                  .arg(countText(qint64(*total)), m_matter.row.apiName)
            : tr("Ensuite, ce partenaire n’aura plus de limite par minute sur %1.").arg(m_matter.row.apiName);
        m_note->setText(isAbove ? tr("%1 C’est plus que ce qui est convenu : la décision devrait être au dossier "
                                     "d’augmentation.")
                                      .arg(after)
                                : after);
    }
    m_ask->setEnabled(plan && target() && !m_reason->text().trimmed().isEmpty());
    m_reason->setEnabled(!m_targets.isEmpty());
}

void QuotaChangeDialog::ask()
{
    const auto plan = chosen();
    if (!m_ask->isEnabled() || !plan || !target())
        return;
    Q_EMIT asked(*target(), *plan, m_reason->text().trimmed());
    accept();
}

} // namespace vigie
