// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/why_popover.h"

#include "gui/common/action_button.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "services/reports/due_words.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int popoverWidth = 404;

class WhyWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::WhyPopover)
};

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

//! Months and years that have no such day take their last one.
QString clampNote(const Deadline &deadline)
{
    const Computation &how = deadline.computation;
    const bool isCalendar = how.duration.unit == DurationUnit::CalendarMonths
        || how.duration.unit == DurationUnit::CalendarYears;
    if (!isCalendar || !how.from.isValid() || how.from.day() == deadline.dueOn.day())
        return {};
    return WhyWords::tr("Le mois d’arrivée n’a pas de jour %1 : ramené à son dernier jour.").arg(how.from.day());
}

} // namespace

WhyText whyOf(const TermsProfile &profile, const Rule &rule, const RuleBook &book)
{
    WhyText why{.title = rule.title,
                .rule = rule.id,
                .mark = originMark(rule),
                .markReason = rule.assumptionReason,
                .source = sourceText(profile, rule),
                .sentence = rule.sentence,
                .quote = rule.quote};
    for (const Disagreement &disagreement : book.disagreementsOn(profile.api, rule.id)) {
        why.disagreements.append(disagreement.id + QStringLiteral(" — ") + disagreement.title);
        for (const QString &reading : disagreement.readings)
            why.disagreements.append(QStringLiteral("• ") + reading);
    }
    return why;
}

WhyText whyOf(const DueRow &row, const RuleBook &book)
{
    const TermsProfile *profile = book.profile(row.api());
    const Rule *rule = book.rule(row.api(), row.rule());
    WhyText why = rule ? whyOf(*profile, *rule, book) : WhyText{.rule = row.rule()};
    why.title = row.deadline ? WhyWords::tr("Pourquoi le %1 ?").arg(dateText(row.deadline->dueOn))
                             : WhyWords::tr("Pourquoi « %1 » ?").arg(dueTitle(row, book));
    if (row.deadline) {
        why.computation = computationText(*row.deadline);
        if (const QString note = clampNote(*row.deadline); !note.isEmpty())
            why.origins.append(note);
    }
    why.origins.append(WhyWords::tr("Objet : %1").arg(objectText(row.object())));
    if (row.finding) {
        const QString since = row.finding->since.isValid()
            ? WhyWords::tr("%1, depuis le %2").arg(findingSentence(*row.finding, book), dateText(row.finding->since))
            : findingSentence(*row.finding, book);
        why.origins.append(WhyWords::tr("Constat : %1").arg(since));
    }
    why.nextStep = nextStepText(row, book);
    return why;
}

QString plainText(const WhyText &why)
{
    QStringList lines{why.title, why.computation};
    lines += why.origins;
    lines.append(why.rule + QStringLiteral(" — ") + why.source);
    if (!why.mark.isEmpty())
        lines.append(why.markReason.isEmpty() ? why.mark : why.mark + QStringLiteral(" : ") + why.markReason);
    if (!why.quote.isEmpty())
        lines.append(QStringLiteral("« %1 »").arg(why.quote));
    lines.append(why.sentence);
    lines += why.disagreements;
    lines.append(why.nextStep);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

WhyPopover::WhyPopover(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("why-popover"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Pourquoi ?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void WhyPopover::show(const WhyText &why, const QRect &anchor)
{
    m_why = why;
    fill();
    place(anchor);
    QFrame::show();
}

void WhyPopover::fill()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(wrapped(m_why.title, TextKind::Section, Tone::Normal, m_content), 1);
    head->addWidget(wrapped(m_why.rule, TextKind::Identifier, Tone::Accent, m_content), 0, Qt::AlignTop);
    column->addLayout(head);
    addCalculation(*column);
    column->addWidget(line(m_content));
    addSource(*column);
    column->addWidget(line(m_content));
    if (!m_why.nextStep.isEmpty())
        column->addWidget(wrapped(tr("À faire : %1").arg(m_why.nextStep), TextKind::Body, Tone::Normal, m_content));
    addButtons(*column);
    layout()->addWidget(m_content);
}

void WhyPopover::addCalculation(QVBoxLayout &column)
{
    if (!m_why.computation.isEmpty()) {
        TextLabel *computation = wrapped(m_why.computation, TextKind::Page, Tone::Normal, m_content);
        computation->setObjectName(QStringLiteral("why-computation"));
        column.addWidget(computation);
    }
    for (const QString &origin : std::as_const(m_why.origins))
        column.addWidget(wrapped(origin, TextKind::Note, Tone::Secondary, m_content));
}

void WhyPopover::addSource(QVBoxLayout &column)
{
    column.addWidget(wrapped(m_why.source, TextKind::Note, Tone::Secondary, m_content));
    if (!m_why.mark.isEmpty())
        column.addWidget(
            wrapped(m_why.markReason.isEmpty() ? m_why.mark : tr("%1 : %2").arg(m_why.mark, m_why.markReason),
                    TextKind::Note, Tone::ToMend, m_content));
    if (!m_why.quote.isEmpty())
        column.addWidget(wrapped(QStringLiteral("« %1 »").arg(m_why.quote), TextKind::Body, Tone::Normal, m_content));
    if (!m_why.sentence.isEmpty())
        column.addWidget(wrapped(m_why.sentence, TextKind::Note, Tone::Secondary, m_content));
    if (m_why.disagreements.isEmpty())
        return;
    column.addWidget(wrapped(tr("Textes en désaccord"), TextKind::Note, Tone::Warn, m_content));
    for (const QString &reading : std::as_const(m_why.disagreements))
        column.addWidget(wrapped(reading, TextKind::Note, Tone::Secondary, m_content));
}

void WhyPopover::addButtons(QVBoxLayout &column)
{
    auto *copy = new ActionButton(tr("Copier"), Emphasis::Plain, m_content);
    copy->setIconName(QStringLiteral("copy"));
    auto *closing = new ActionButton(tr("Fermer"), Emphasis::Flat, m_content);
    closing->setKeyHint(tr("Échap"));
    connect(copy, &ActionButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(plainText(m_why)); });
    connect(closing, &ActionButton::clicked, this, &QWidget::close);
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(closing);
    column.addLayout(row);
    copy->setFocus();
}

//! Under what it is about, or above where there is no room.
void WhyPopover::place(const QRect &anchor)
{
    constexpr int gap = 4;
    setFixedWidth(popoverWidth);
    m_content->setFixedWidth(popoverWidth - 2 * frameWidth());
    const int height = m_content->heightForWidth(popoverWidth - 2 * frameWidth()) + 2 * frameWidth();
    resize(popoverWidth, height);
    QPoint corner(anchor.left(), anchor.bottom() + gap);
    const QScreen *screen = QGuiApplication::screenAt(anchor.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    if (corner.y() + height > room.bottom())
        corner.setY(qMax(room.top(), anchor.top() - gap - height));
    corner.setX(qBound(room.left(), corner.x(), room.right() - popoverWidth));
    move(corner);
}

} // namespace vigie
