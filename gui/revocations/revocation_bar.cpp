// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revocations/revocation_bar.h"

#include "gui/common/action_button.h"
#include "gui/common/background_reader.h"
#include "gui/common/error_text.h"
#include "gui/revocations/revocation_row.h"
#include "services/operations/revocation_runner.h"
#include "services/storage/intent_repository.h"

#include <QAccessible>
#include <QTimer>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr qsizetype shownAtMost = 3;
constexpr qsizetype shownExpanded = 9;
constexpr int tickEvery = 100;

//! What still needs the agent first: countdowns, then what is under way, then what is over; newest first.
int rankOf(const Intent &intent)
{
    if (intent.state == IntentState::Intended)
        return 0;
    return isFinal(intent.state) ? 2 : 1;
}

bool comesBefore(const Intent &left, const Intent &right)
{
    if (rankOf(left) != rankOf(right))
        return rankOf(left) < rankOf(right);
    return right.id < left.id;
}

} // namespace

RevocationBar::RevocationBar(BackgroundReader &reader, RevocationRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_runner(runner)
    , m_layout(new QVBoxLayout(this))
    , m_others(new ActionButton({}, Emphasis::Flat, this))
    , m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("revocation-bar"));
    setAccessibleName(tr("Révocations"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_others, 0, Qt::AlignLeft);
    m_others->setSmall(true);
    m_others->setFocusPolicy(Qt::TabFocus);
    m_clock->setInterval(tickEvery);
    hide();
    connect(m_clock, &QTimer::timeout, this, &RevocationBar::tick);
    connect(&runner, &RevocationRunner::advanced, this, &RevocationBar::take);
    connect(&runner, &RevocationRunner::notWritten, this, &RevocationBar::tellUnwritten);
    connect(m_others, &QPushButton::clicked, this, [this] {
        m_expanded = !m_expanded;
        arrange();
    });
}

void RevocationBar::restore()
{
    const auto question = [](Database &database) { return IntentRepository(database).unfinished(); };
    m_tasks.deliver(m_reader.askQuickly<QList<Intent>>(question, m_tasks.token()),
                    [this](const Result<QList<Intent>> &intents) {
                        if (!intents)
                            return Q_EMIT noted(errorLine(intents.error()));
                        // What has advanced in the meantime is newer than what was read.
                        for (const Intent &intent : *intents) {
                            if (!m_intents.contains(intent.id))
                                m_intents.insert(intent.id, intent);
                        }
                        arrange();
                    });
}

void RevocationBar::take(const Intent &intent)
{
    const auto known = m_intents.constFind(intent.id);
    const bool announced = known == m_intents.constEnd() || known->state != intent.state;
    m_intents.insert(intent.id, intent);
    arrange();
    if (announced && !m_rows.isEmpty()) {
        QAccessibleEvent alert(m_rows.first(), QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void RevocationBar::tellUnwritten(const Intent &intent, const Error &error)
{
    const bool hasLeft = intent.state != IntentState::Intended;
    const QString what = hasLeft ? tr("Action sur %1 : la demande est partie, mais sa suite n’a pas pu être écrite. %2 "
                                      "Vigie demandera au service où elle en est.")
                                 : tr("Action sur %1 : rien n’est parti, l’étape n’ayant pas pu être écrite. %2 "
                                      "Vigie réessaiera.");
    Q_EMIT noted(what.arg(intent.targetLabel, errorText(error).happened));
}

bool RevocationBar::isCountingDown() const
{
    return std::any_of(m_intents.begin(), m_intents.end(),
                       [](const Intent &intent) { return intent.state == IntentState::Intended; });
}

int RevocationBar::underWay() const
{
    return int(
        std::count_if(m_intents.begin(), m_intents.end(), [](const Intent &intent) { return !isFinal(intent.state); }));
}

void RevocationBar::cancelCountdowns()
{
    const QList<Intent> intents = m_intents.values();
    for (const Intent &intent : intents) {
        if (intent.state == IntentState::Intended)
            cancel(intent.id);
    }
}

void RevocationBar::cancel(IntentId intent)
{
    if (const auto cancelled = m_runner.cancel(intent); !cancelled)
        Q_EMIT noted(errorLine(cancelled.error()));
}

void RevocationBar::sendNow()
{
    const QList<Intent> intents = m_intents.values();
    for (const Intent &intent : intents) {
        if (intent.state == IntentState::Intended)
            m_runner.sendNow(intent.id);
    }
}

RevocationRow *RevocationBar::newRow()
{
    auto *row = new RevocationRow(this);
    connect(row, &RevocationRow::cancelAsked, this, &RevocationBar::cancel);
    connect(row, &RevocationRow::nowAsked, this, [this](IntentId intent) { m_runner.sendNow(intent); });
    connect(row, &RevocationRow::checkAsked, this, [this](IntentId intent) { m_runner.verifyNow(intent); });
    connect(row, &RevocationRow::receiptAsked, this, &RevocationBar::receiptAsked);
    connect(row, &RevocationRow::dismissed, this, [this](IntentId intent) {
        m_intents.remove(intent);
        arrange();
    });
    m_layout->insertWidget(int(m_rows.size()), row);
    m_rows.append(row);
    return row;
}

void RevocationBar::arrange()
{
    QList<Intent> intents = m_intents.values();
    std::sort(intents.begin(), intents.end(), comesBefore);
    const qsizetype shown = qMin(intents.size(), m_expanded ? shownExpanded : shownAtMost);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (qsizetype at = 0; at < shown; ++at)
        (at < m_rows.size() ? m_rows.at(at) : newRow())->show(intents.at(at), now);
    for (qsizetype at = shown; at < m_rows.size(); ++at)
        m_rows.at(at)->hide();
    const int others = int(intents.size() - shown);
    m_others->setText(m_expanded && others == 0 ? tr("en montrer moins")
                          : others == 1         ? tr("et 1 autre")
                                                : tr("et %1 autres").arg(others));
    m_others->updateGeometry();
    m_others->setVisible(others > 0 || m_expanded);
    setVisible(!intents.isEmpty());
    if (isCountingDown())
        m_clock->start();
    else
        m_clock->stop();
    Q_EMIT underWayChanged(underWay());
}

void RevocationBar::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (RevocationRow *row : std::as_const(m_rows)) {
        if (row->isVisible())
            row->tick(now);
    }
}

} // namespace vigie
