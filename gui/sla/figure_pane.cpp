// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/figure_pane.h"

#include "gui/common/badge.h"
#include "gui/common/look/colours.h"
#include "gui/common/look/icon.h"
#include "gui/common/look/text_font.h"
#include "gui/common/text_label.h"
#include "gui/sla/computation_text.h"
#include "gui/sla/sla_state.h"
#include "services/reports/sla_method.h"
#include "services/reports/sla_words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace vigie {

FigurePane::FigurePane(QWidget *parent)
    : QWidget(parent)
    , m_figure(new TextLabel(TextKind::Figure, Tone::Normal, this))
    , m_verdict(new Badge(this))
    , m_window(new QComboBox(this))
    , m_text(new QTextBrowser(this))
{
    m_figure->setObjectName(QStringLiteral("slaFigure"));
    m_verdict->setObjectName(QStringLiteral("slaVerdict"));
    m_window->setObjectName(QStringLiteral("slaWindow"));
    m_window->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_window->setAccessibleName(tr("Fenêtre du taux"));
    m_text->setObjectName(QStringLiteral("slaComputation"));
    m_text->setAccessibleName(tr("Calcul du taux"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setFont(fontOf(TextKind::Table));
    m_text->document()->setDocumentMargin(0);
    auto *copy = new QToolButton(this);
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copier le calcul"));
    copy->setAccessibleName(copy->toolTip());
    copy->setAutoRaise(true);
    auto *title = new QHBoxLayout;
    title->addWidget(new TextLabel(tr("Le chiffre et son calcul"), TextKind::Section, Tone::Normal, this), 1);
    title->addWidget(m_window);
    title->addWidget(copy);
    auto *figure = new QHBoxLayout;
    figure->addWidget(m_figure);
    figure->addSpacing(8);
    figure->addWidget(m_verdict, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 0);
    layout->setSpacing(4);
    layout->addLayout(title);
    layout->addLayout(figure);
    layout->addWidget(m_text, 1);
    connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(plainText()); });
    connect(m_window, &QComboBox::currentIndexChanged, this, &FigurePane::fill);
    connect(m_text, &QTextBrowser::anchorClicked, this, &FigurePane::follow);
}

void FigurePane::show(const TermsProfile &profile, const SlaAnswer &answer)
{
    m_profile = profile;
    const QVariant kept = m_window->currentData();
    m_answer = answer;
    {
        const QSignalBlocker blocker(m_window);
        m_window->clear();
        for (const SlaMeasure &measure : answer.measures)
            m_window->addItem(slaWindowName(measure.window), int(measure.window));
        m_window->setCurrentIndex(qMax(0, m_window->findData(kept)));
        m_window->setVisible(answer.measures.size() > 1);
    }
    fill();
}

void FigurePane::fill()
{
    if (!m_answer || m_answer->measures.empty())
        return;
    const auto index = size_t(qBound(0, m_window->currentIndex(), int(m_answer->measures.size()) - 1));
    const SlaMeasure &measure = m_answer->measures[index];
    m_figure->setText(measure.rate ? rateText(*measure.rate, measure.target) : tr("inconnu"));
    m_verdict->show(stateText(slaVerdictOf(measure)));
    const int scroll = m_text->verticalScrollBar()->value();
    m_text->setHtml(computationHtml(m_profile, *m_answer, measure, coloursOf(palette()).secondary));
    m_text->verticalScrollBar()->setValue(scroll);
}

QString FigurePane::plainText() const
{
    return QStringLiteral("%1 %2\n%3").arg(m_figure->text(), m_verdict->state().word, m_text->toPlainText());
}

void FigurePane::follow(const QUrl &link)
{
    if (link.scheme() == QLatin1String("rule"))
        Q_EMIT ruleAsked(link.path());
    else if (link.scheme() == QLatin1String("outage"))
        Q_EMIT outageAsked(link.path().toLongLong());
}

void FigurePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace vigie
