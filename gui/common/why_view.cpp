// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/why_view.h"

#include "gui/common/text_label.h"

#include <QFrame>
#include <QVBoxLayout>

namespace vigie {

namespace {

TextLabel *wrapped(const QString &text, TextKind kind, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(text, kind, tone, parent);
    label->setWordWrap(true);
    label->letSelect();
    return label;
}

QWidget *line(QWidget *parent)
{
    auto *widget = new QFrame(parent);
    widget->setFrameShape(QFrame::HLine);
    return widget;
}

} // namespace

WhyView::WhyView(const WhyText &why, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addCalculation(why, *column);
    if (column->count() > 0)
        column->addWidget(line(this));
    addSource(why, *column);
    if (why.nextStep.isEmpty())
        return;
    column->addWidget(line(this));
    column->addWidget(wrapped(tr("À faire : %1").arg(why.nextStep), TextKind::Body, Tone::Normal, this));
}

void WhyView::addCalculation(const WhyText &why, QVBoxLayout &column)
{
    if (!why.computation.isEmpty()) {
        TextLabel *computation = wrapped(why.computation, TextKind::Page, Tone::Normal, this);
        computation->setObjectName(QStringLiteral("why-computation"));
        column.addWidget(computation);
    }
    for (const QString &origin : why.origins)
        column.addWidget(wrapped(origin, TextKind::Note, Tone::Secondary, this));
}

void WhyView::addSource(const WhyText &why, QVBoxLayout &column)
{
    if (!why.source.isEmpty())
        column.addWidget(wrapped(why.source, TextKind::Note, Tone::Secondary, this));
    if (!why.mark.isEmpty())
        column.addWidget(wrapped(why.markReason.isEmpty() ? why.mark : tr("%1 : %2").arg(why.mark, why.markReason),
                                 TextKind::Note, Tone::ToMend, this));
    if (!why.quote.isEmpty())
        column.addWidget(wrapped(QStringLiteral("« %1 »").arg(why.quote), TextKind::Body, Tone::Normal, this));
    if (!why.sentence.isEmpty())
        column.addWidget(wrapped(why.sentence, TextKind::Note, Tone::Secondary, this));
    if (why.disagreements.isEmpty())
        return;
    column.addWidget(wrapped(tr("Textes en désaccord"), TextKind::Note, Tone::Warn, this));
    for (const QString &reading : why.disagreements)
        column.addWidget(wrapped(reading, TextKind::Note, Tone::Secondary, this));
}

} // namespace vigie
