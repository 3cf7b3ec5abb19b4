// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/services/query_trial_view.h"

#include "gui/common/badge.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "gui/services/option_words.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace vigie {

namespace {

constexpr qsizetype shownSeries = 8;

TextLabel *wrapped(const QString &text, TextKind kind, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(text, kind, tone, parent);
    label->setWordWrap(true);
    label->letSelect();
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    label->setToolTip(text.toHtmlEscaped());
    return label;
}

QString valueText(double value)
{
    if (std::isnan(value))
        return QueryTrialView::tr("pas un nombre (NaN)");
    return std::isinf(value) ? QueryTrialView::tr("infini") : QLocale().toString(value, 'g', 6);
}

QString seriesText(const QueryTrial::Series &series)
{
    const QString labels = series.labels.isEmpty() ? QueryTrialView::tr("sans étiquette") : series.labels;
    const QDateTime at = QDateTime::fromSecsSinceEpoch(series.at, Qt::UTC);
    return QueryTrialView::tr("%1 : %2, à %3").arg(labels, valueText(series.value), instantText(at));
}

QString foundText(const QueryTrial &trial)
{
    QStringList lines;
    for (const QueryTrial::Series &series : trial.series.mid(0, shownSeries))
        lines += seriesText(series);
    if (trial.series.size() > shownSeries)
        lines += QueryTrialView::tr("et %Ln autre(s) série(s)", nullptr, int(trial.series.size() - shownSeries));
    if (trial.series.isEmpty()) {
        lines += QueryTrialView::tr("La requête est juste, mais ne trouve rien : comparez ses noms et ses étiquettes à "
                                    "ceux que ce service connaît.");
    }
    return (lines + trial.warnings).join(u'\n');
}

StateText stateOf(const Result<QueryTrial> &trial)
{
    if (!trial)
        return {Glyph::Refused, QueryTrialView::tr("Refusée")};
    return trial->series.isEmpty()
        ? StateText{Glyph::Late, QueryTrialView::tr("Aucune série")}
        : StateText{Glyph::Ok, QueryTrialView::tr("%Ln série(s)", nullptr, int(trial->series.size()))};
}

} // namespace

QueryTrialView::QueryTrialView(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextKind::Section, Tone::Normal, this))
    , m_lines(new QGridLayout)
{
    setObjectName(QStringLiteral("queryTrial"));
    m_title->setObjectName(QStringLiteral("queryTrialTitle"));
    m_lines->setHorizontalSpacing(16);
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_title);
    layout->addLayout(m_lines);
    clear();
}

void QueryTrialView::empty()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void QueryTrialView::clear()
{
    empty();
    hide();
}

void QueryTrialView::begin(const QString &api, qsizetype queries)
{
    empty();
    m_api = api;
    m_expected = queries;
    m_found = m_told = 0;
    m_title->setText(tr("%1 : essai en cours, rien n’est modifié…").arg(api));
    setVisible(true);
}

void QueryTrialView::add(const HistoryQuery &query, const Result<QueryTrial> &trial)
{
    const int row = m_lines->rowCount();
    auto *badge = new Badge(this);
    badge->show(stateOf(trial));
    badge->setMinimumWidth(badge->sizeHint().width());
    m_lines->addWidget(badge, row, 0, Qt::AlignTop);
    m_lines->addWidget(wrapped(queryTitle(query.what), TextKind::State, Tone::Normal, this), row, 1);
    m_lines->addWidget(wrapped(query.expression, TextKind::Identifier, Tone::Secondary, this), row + 1, 1);
    auto *answer = wrapped(trial ? foundText(*trial) : errorLine(trial.error()), TextKind::Note,
                           trial ? Tone::Normal : Tone::Error, this);
    answer->setObjectName(QStringLiteral("queryAnswer-") + query.what);
    m_lines->addWidget(answer, row + 2, 1);
    m_found += trial && !trial->series.isEmpty() ? 1 : 0;
    if (++m_told == m_expected)
        m_title->setText(
            tr("%1 : %Ln requête(s) sur %2 trouvent des données", nullptr, m_found).arg(m_api).arg(m_expected));
}

void QueryTrialView::fail(const Error &error)
{
    empty();
    m_title->setText(tr("Essai impossible"));
    m_lines->addWidget(wrapped(errorLine(error), TextKind::Note, Tone::Error, this), 0, 0, 1, 2);
    setVisible(true);
}

} // namespace vigie
