// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incidents/steps_pane.h"

#include "gui/common/badge.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "gui/incidents/incident_texts.h"
#include "services/reports/incident_words.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace vigie {

namespace {

//! A line that can be pressed: the state's shape, the label, the date and note below.
class StepRow : public QAbstractButton
{
public:
    StepRow(const PlannedStep &planned, const IncidentStep &step, QWidget *parent)
        : QAbstractButton(parent)
    {
        const StateText state = shownState(incidentStepMark(step.state));
        setObjectName(QStringLiteral("step-") + planned.key);
        setAccessibleName(QStringLiteral("%1, %2").arg(planned.label, state.word));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        auto *badge = new Badge(this);
        badge->show({state.glyph, QString()});
        auto *label = new TextLabel(planned.label, TextKind::Table, Tone::Normal, this);
        label->setWordWrap(true);
        auto *text = new QVBoxLayout;
        text->setSpacing(1);
        text->addWidget(label);
        auto *second = new TextLabel(secondLine(step, state.word), TextKind::Count, Tone::Secondary, this);
        second->setWordWrap(true);
        text->addWidget(second);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(20, 4, 12, 4);
        row->setSpacing(8);
        row->addWidget(badge, 0, Qt::AlignTop);
        row->addLayout(text, 1);
        for (QWidget *child : findChildren<QWidget *>())
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours colours = coloursOf(palette());
        if (isDown() || underMouse())
            painter.fillRect(rect(), isDown() ? colours.selection : colours.hover);
        if (!hasFocus())
            return;
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }

private:
    static QString secondLine(const IncidentStep &step, const QString &word)
    {
        QStringList parts{word.toLower()};
        if (step.at.isValid())
            parts.append(QStringLiteral("%1, %2").arg(instantText(step.at), step.by));
        if (!step.note.isEmpty())
            parts.append(step.note);
        return parts.join(QStringLiteral(" · "));
    }
};

class PhaseHead : public QWidget
{
public:
    PhaseHead(const QString &title, const QString &count, QWidget *parent)
        : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(16, 5, 16, 5);
        row->addWidget(new TextLabel(title, TextKind::Section, Tone::Normal, this), 1);
        row->addWidget(new TextLabel(count, TextKind::Note, Tone::Secondary, this));
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), coloursOf(palette()).header); }
};

} // namespace

StepsPane::StepsPane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Déroulé"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(280);
}

void StepsPane::setFile(const IncidentPlan &plan, const IncidentFile &file, const QString &source)
{
    m_file = file;
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(12);
    head->addWidget(new TextLabel(tr("Déroulé"), TextKind::Section, Tone::Normal));
    auto *remark = new TextLabel(source, TextKind::Note, Tone::Secondary);
    remark->setWordWrap(true);
    head->addWidget(remark, 1);
    layout->addLayout(head);
    int number = 0;
    for (const PlannedPhase &phase : plan.phases) {
        const auto done = std::count_if(phase.steps.cbegin(), phase.steps.cend(), [&](const PlannedStep &step) {
            const IncidentStepState state = file.step(step.phase, step.key).state;
            return state == IncidentStepState::Done || state == IncidentStepState::NotApplicable;
        });
        layout->addWidget(new PhaseHead(tr("%1. %2").arg(++number).arg(phase.label),
                                        tr("%1 sur %2").arg(done).arg(phase.steps.size()), content));
        for (const PlannedStep &step : phase.steps) {
            auto *row = new StepRow(step, file.step(step.phase, step.key), content);
            row->setEnabled(file.incident.state == IncidentState::Open);
            connect(row, &QAbstractButton::clicked, this, [this, step, row] { openMenu(step, row); });
            layout->addWidget(row);
        }
    }
    layout->addStretch(1);
    const int scroll = verticalScrollBar() ? verticalScrollBar()->value() : 0;
    if (QWidget *old = takeWidget())
        old->deleteLater();
    setWidget(content);
    verticalScrollBar()->setValue(scroll);
}

void StepsPane::openMenu(const PlannedStep &planned, QWidget *row)
{
    const IncidentStep known = m_file.step(planned.phase, planned.key);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("step-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, IncidentStepState state, bool withNote) {
        IncidentStep step = known;
        step.state = state;
        connect(menu->addAction(text), &QAction::triggered, this, [this, step, withNote, label = planned.label] {
            if (withNote)
                askNote(step, label);
            else
                Q_EMIT stepChosen(step);
        });
    };
    add(tr("Fait"), IncidentStepState::Done, false);
    add(tr("Fait, avec une note…"), IncidentStepState::Done, true);
    add(tr("En cours"), IncidentStepState::UnderWay, false);
    add(tr("Sans objet…"), IncidentStepState::NotApplicable, true);
    add(tr("À faire"), IncidentStepState::ToDo, false);
    menu->popup(row->mapToGlobal(QPoint(36, row->height())));
}

void StepsPane::askNote(IncidentStep step, const QString &label)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("step-note"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setWindowTitle(label);
    dialog->setLabelText(step.state == IncidentStepState::NotApplicable ? tr("Pourquoi cette étape est sans objet :")
                                                                        : tr("Ce qui a été fait :"));
    dialog->setTextValue(step.note);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, step](const QString &text) mutable {
        step.note = text.trimmed();
        Q_EMIT stepChosen(step);
    });
    dialog->open();
}

} // namespace vigie
