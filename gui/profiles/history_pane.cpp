// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/history_pane.h"

#include "gui/common/action_button.h"
#include "gui/common/formats.h"
#include "gui/common/table/short_table.h"
#include "gui/profiles/version_words.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

QList<ListColumn> columns()
{
    using Kind = ListColumn::Kind;
    return {{.id = QStringLiteral("state"), .title = HistoryPane::tr("État"), .kind = Kind::State},
            {.id = QStringLiteral("span"), .title = HistoryPane::tr("S’applique")},
            {.id = QStringLiteral("text"), .title = HistoryPane::tr("Texte du")},
            {.id = QStringLiteral("origin"), .title = HistoryPane::tr("Origine"), .stretches = true},
            {.id = QStringLiteral("rules"), .title = HistoryPane::tr("Règles"), .kind = Kind::Figure},
            {.id = QStringLiteral("saved"), .title = HistoryPane::tr("Enregistrée"), .kind = Kind::Date}};
}

constexpr int stretched = 3;

ListRow rowOf(const ProfileVersion &version, const ProfileSpan &span, QDate today)
{
    const StateText state = versionState(version, span, today);
    const QString origin = version.isLocal ? HistoryPane::tr("locale, %1").arg(version.author)
                                           : HistoryPane::tr("livrée avec Vigie");
    return {.id = version.number,
            .cells = {{.text = state.word, .glyph = state.glyph},
                      {.text = spanText(span)},
                      {.text = dateText(version.profile.date)},
                      {.text = version.isWithdrawn()
                           ? HistoryPane::tr("%1 ; retirée le %2 par %3")
                                 .arg(origin, instantText(version.withdrawnAt), version.withdrawnBy)
                           : origin},
                      {.text = countText(version.profile.rules.size())},
                      {.text = instantText(version.savedAt)}},
            .dimmed = version.isWithdrawn() || span.isEmpty};
}

} // namespace

HistoryPane::HistoryPane(QWidget *parent)
    : QWidget(parent)
    , m_model(columns())
    , m_table(new ShortTable(m_model, stretched, this))
    , m_show(new ActionButton(tr("Voir ses règles"), Emphasis::Plain, this))
    , m_compare(new ActionButton(tr("Comparer à celle d’avant"), Emphasis::Plain, this))
    , m_withdraw(new ActionButton(tr("Retirer cette version…"), Emphasis::DangerOutline, this))
{
    m_table->setObjectName(QStringLiteral("profile-history"));
    m_table->setAccessibleName(tr("Historique des versions"));
    m_show->setObjectName(QStringLiteral("history-show"));
    m_compare->setObjectName(QStringLiteral("history-compare"));
    m_withdraw->setObjectName(QStringLiteral("history-withdraw"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_show);
    buttons->addWidget(m_compare);
    buttons->addStretch(1);
    buttons->addWidget(m_withdraw);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPane::wake);
    connect(m_table, &QTableView::activated, m_show, &QPushButton::click);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT shown(chosen()->number); });
    connect(m_compare, &QPushButton::clicked, this,
            [this] { Q_EMIT comparisonAsked(before(chosen()->number), chosen()->number); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawalAsked(chosen()->number); });
    wake();
}

void HistoryPane::show(const QList<ProfileVersion> &versions, QDate today)
{
    m_versions = versions;
    const QList<ProfileSpan> spans = spansOf(versions);
    QList<ListRow> rows;
    for (qsizetype index = versions.size() - 1; index >= 0; --index)
        rows.append(rowOf(versions.at(index), spans.at(index), today));
    m_model.setRows(rows);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    wake();
}

const ProfileVersion *HistoryPane::chosen() const
{
    const ListRow *row = m_model.row(m_table->currentIndex().row());
    const auto found = std::find_if(m_versions.cbegin(), m_versions.cend(),
                                    [row](const ProfileVersion &version) { return row && version.number == row->id; });
    return found == m_versions.cend() ? nullptr : &*found;
}

qint64 HistoryPane::before(qint64 number) const
{
    qint64 last = 0;
    for (const ProfileVersion &version : m_versions) {
        if (version.number == number)
            return last;
        if (!version.isWithdrawn())
            last = version.number;
    }
    return 0;
}

void HistoryPane::wake()
{
    const ProfileVersion *version = chosen();
    m_show->setEnabled(version);
    m_compare->setEnabled(version && before(version->number) > 0);
    m_withdraw->setEnabled(version && version->isLocal && !version->isWithdrawn());
}

} // namespace vigie
