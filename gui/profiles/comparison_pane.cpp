// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/comparison_pane.h"

#include "gui/common/table/short_table.h"
#include "gui/common/text_label.h"
#include "gui/profiles/version_words.h"
#include "model/terms/profile_comparison.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace vigie {

namespace {

QList<ListColumn> columns()
{
    using Kind = ListColumn::Kind;
    return {{.id = QStringLiteral("rule"), .title = ComparisonPane::tr("Règle"), .kind = Kind::Identifier},
            {.id = QStringLiteral("change"), .title = ComparisonPane::tr("Changement"), .kind = Kind::State},
            {.id = QStringLiteral("field"), .title = ComparisonPane::tr("Valeur"), .kind = Kind::Identifier},
            {.id = QStringLiteral("before"), .title = ComparisonPane::tr("Avant")},
            {.id = QStringLiteral("after"), .title = ComparisonPane::tr("Après")}};
}

constexpr int beforeColumn = 3;
constexpr int afterColumn = 4;

ListRow rowOf(const QString &rule, RuleChange::Kind kind, const QString &field, const QString &before,
              const QString &after)
{
    const StateText state = changeState(kind);
    return {.cells = {{.text = rule},
                      {.text = state.word, .glyph = state.glyph},
                      {.text = field},
                      {.text = before, .tip = before},
                      {.text = after, .tip = after}}};
}

QString sentenceOf(const TermsProfile &profile, const QString &rule)
{
    const Rule *found = profile.rule(rule);
    return found ? found->sentence : QString();
}

QList<ListRow> rowsOf(const TermsProfile &before, const TermsProfile &after)
{
    const ProfileComparison comparison = compareProfiles(before, after);
    QList<ListRow> rows;
    const auto add = [&rows](const QString &rule, const FieldChange &change) {
        rows.append(
            rowOf(rule, RuleChange::Kind::Changed, change.field, valueText(change.before), valueText(change.after)));
    };
    for (const FieldChange &change : comparison.fields)
        add(ComparisonPane::tr("profil"), change);
    for (const RuleChange &change : comparison.rules) {
        if (change.kind != RuleChange::Kind::Changed)
            rows.append(
                rowOf(change.rule, change.kind, {}, sentenceOf(before, change.rule), sentenceOf(after, change.rule)));
        for (const FieldChange &field : change.fields)
            add(change.rule, field);
    }
    for (qsizetype index = 0; index < rows.size(); ++index)
        rows[index].id = index + 1;
    return rows;
}

} // namespace

ComparisonPane::ComparisonPane(QWidget *parent)
    : QWidget(parent)
    , m_model(columns())
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_summary(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_table(new ShortTable(m_model, afterColumn, this))
{
    m_table->setObjectName(QStringLiteral("profile-comparison"));
    m_table->setAccessibleName(tr("Différences entre les deux versions"));
    m_table->horizontalHeader()->setSectionResizeMode(beforeColumn, QHeaderView::Stretch);
    m_before->setObjectName(QStringLiteral("comparison-before"));
    m_before->setAccessibleName(tr("Version d’avant"));
    m_after->setObjectName(QStringLiteral("comparison-after"));
    m_after->setAccessibleName(tr("Version d’après"));
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(16, 12, 16, 8);
    choices->setSpacing(8);
    choices->addWidget(new TextLabel(tr("Avant"), TextKind::Note, Tone::Secondary, this));
    choices->addWidget(m_before, 1);
    choices->addSpacing(8);
    choices->addWidget(new TextLabel(tr("Après"), TextKind::Note, Tone::Secondary, this));
    choices->addWidget(m_after, 1);
    m_summary->setContentsMargins(16, 0, 16, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(choices);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    for (QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::activated, this, &ComparisonPane::compareChosen);
}

void ComparisonPane::show(const QList<ProfileVersion> &versions)
{
    m_versions = versions;
    QList<qint64> holding;
    for (QComboBox *box : {m_before, m_after}) {
        box->clear();
        for (const ProfileVersion &version : versions)
            box->addItem(versionText(version), version.number);
    }
    for (const ProfileVersion &version : versions) {
        if (!version.isWithdrawn())
            holding.append(version.number);
    }
    const qint64 after = holding.isEmpty() ? 0 : holding.last();
    compare(holding.size() > 1 ? holding.at(holding.size() - 2) : after, after);
}

void ComparisonPane::compare(qint64 before, qint64 after)
{
    m_before->setCurrentIndex(m_before->findData(before));
    m_after->setCurrentIndex(m_after->findData(after));
    compareChosen();
}

const ProfileVersion *ComparisonPane::chosen(const QComboBox &box) const
{
    const int index = box.currentIndex();
    return index >= 0 && index < m_versions.size() ? &m_versions.at(index) : nullptr;
}

void ComparisonPane::compareChosen()
{
    const ProfileVersion *before = chosen(*m_before);
    const ProfileVersion *after = chosen(*m_after);
    const QList<ListRow> rows = before && after ? rowsOf(before->profile, after->profile) : QList<ListRow>{};
    m_model.setRows(rows);
    if (m_versions.size() < 2)
        m_summary->setText(tr("Une seule version est connue : il n’y a rien à comparer."));
    else
        m_summary->setText(rows.isEmpty() ? tr("Les deux versions disent la même chose.")
                                          : tr("%Ln différence(s)", nullptr, int(rows.size())));
}

} // namespace vigie
