// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a file is made; what it does is in incident_view.cpp.
#include "gui/common/action_button.h"
#include "gui/common/badge.h"
#include "gui/common/document_list.h"
#include "gui/common/page.h"
#include "gui/common/separator_line.h"
#include "gui/common/text_label.h"
#include "gui/common/why_popover.h"
#include "gui/incidents/clock_strip.h"
#include "gui/incidents/content_pane.h"
#include "gui/incidents/facts_pane.h"
#include "gui/incidents/incident_view.h"
#include "gui/incidents/steps_pane.h"
#include "gui/incidents/tokens_pane.h"
#include "services/operations/document_store.h"
#include "services/operations/revocation_runner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>

namespace vigie {

namespace {

//! As tall as what it holds at its width: a scroll area knows nothing of words that wrap.
class Column : public QWidget
{
public:
    Column()
    {
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
    }

protected:
    bool event(QEvent *event) override
    {
        const bool done = QWidget::event(event);
        if (layout() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
            const int height = layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width())
                                                             : layout()->totalMinimumSize().height();
            if (height != minimumHeight())
                setMinimumHeight(height);
        }
        return done;
    }
};

} // namespace

QLayout *IncidentView::head()
{
    auto *back = new ActionButton(tr("Incidents"), Emphasis::Flat, this);
    back->setIconName(QStringLiteral("arrow-left"));
    back->setObjectName(QStringLiteral("incident-back"));
    connect(back, &QPushButton::clicked, this, &IncidentView::backAsked);
    m_title->setObjectName(QStringLiteral("incident-head"));
    m_second->setObjectName(QStringLiteral("incident-second"));
    m_second->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *pdf = new ActionButton(tr("Dossier PDF"), Emphasis::Plain, this);
    pdf->setIconName(QStringLiteral("printer"));
    connect(pdf, &QPushButton::clicked, this, &IncidentView::print);
    m_edit->setObjectName(QStringLiteral("incident-edit"));
    m_return->setObjectName(QStringLiteral("incident-return"));
    m_close->setObjectName(QStringLiteral("incident-close"));
    connect(m_edit, &QPushButton::clicked, this, &IncidentView::edit);
    connect(m_return, &QPushButton::clicked, this, &IncidentView::returnToService);
    connect(m_close, &QPushButton::clicked, this,
            [this] { m_matter.file.incident.state == IncidentState::Open ? closeFile() : reopenFile(); });
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_title);
    first->addWidget(m_state);
    first->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(first);
    words->addWidget(m_second);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(back);
    row->addLayout(words, 1);
    for (ActionButton *button : {pdf, m_edit, m_return, m_close})
        row->addWidget(button);
    return row;
}

void IncidentView::build()
{
    auto *middle = new Column;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tokens, 1);
    column->addWidget(new SeparatorLine(Qt::Horizontal, middle));
    column->addWidget(m_content);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(middle);
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_steps);
    panes->addWidget(area);
    auto *record = new QWidget;
    auto *recordColumn = new QVBoxLayout(record);
    recordColumn->setContentsMargins(0, 0, 0, 0);
    recordColumn->setSpacing(0);
    recordColumn->addWidget(m_facts, 1);
    recordColumn->addWidget(new SeparatorLine(Qt::Horizontal, record));
    auto *evidence = new QVBoxLayout;
    evidence->setContentsMargins(16, 8, 12, 8);
    evidence->addWidget(m_documents);
    recordColumn->addLayout(evidence);
    panes->addWidget(record);
    panes->setStretchFactor(1, 1);
    panes->setSizes({340, 700, 240});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head());
    layout->addWidget(new SeparatorLine(Qt::Horizontal, this));
    layout->addWidget(m_clocks);
    layout->addWidget(new SeparatorLine(Qt::Horizontal, this));
    layout->addWidget(panes, 1);
}

void IncidentView::connectPanes()
{
    connect(m_why, &WhyPopover::clauseAsked, this, [this](const QString &rule) {
        Q_EMIT placeRequested({.page = QStringLiteral("profiles"), .object = rule});
    });
    connect(m_seconds, &QTimer::timeout, this, &IncidentView::tick);
    connect(m_clocks, &ClockStrip::whyAsked, this, &IncidentView::showWhy);
    connect(m_steps, &StepsPane::stepChosen, this,
            [this](const IncidentStep &step) { kept(keeper().setStep(m_id, step)); });
    connect(m_tokens, &TokensPane::tokensChosen, this,
            [this](const QList<IncidentToken> &tokens) { kept(keeper().addTokens(m_id, tokens)); });
    connect(m_tokens, &TokensPane::revocationsAsked, this,
            [this](const QList<IntentId> &intents) { kept(keeper().recordRevocations(m_id, intents)); });
    connect(m_tokens, &TokensPane::noted, this, &IncidentView::noted);
    connect(m_content, &ContentPane::answered, this,
            [this](const QString &item, const QString &text) { kept(keeper().answer(m_id, item, text)); });
    connect(m_content, &ContentPane::sendingRecorded, this, [this](const IncidentSending &sending) {
        kept(keeper().recordSending(m_id, sending).map([](const IncidentSending &) {}));
    });
    connect(m_content, &ContentPane::draftAsked, this, &IncidentView::saveDraft);
    connect(m_facts, &FactsPane::noteWritten, this, [this](const QString &text) { kept(keeper().note(m_id, text)); });
    connect(m_store, &DocumentStore::changed, this, &IncidentView::recordEvidence);
    connect(&m_context.revocations, &RevocationRunner::advanced, this, [this](const Intent &intent) {
        const QList<IncidentToken> &tokens = m_matter.file.tokens;
        const bool concerned = std::any_of(tokens.cbegin(), tokens.cend(), [&](const IncidentToken &token) {
            return token.credential == intent.credential;
        });
        if (concerned && isVisible())
            refresh();
    });
}

} // namespace vigie
