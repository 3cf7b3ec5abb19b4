// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/sheet.h"
#include "gui/common/separator_line.h"

#include "gui/common/badge.h"
#include "gui/common/flow_layout.h"
#include "gui/common/look/icon.h"
#include "gui/common/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QTextBoundaryFinder>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace vigie {

namespace {

constexpr int inset = 16;
constexpr int narrowest = 288;
constexpr int nameRoom = 100; //!< of the names of the fields, with what follows
constexpr int longestBeside = narrowest - 2 * inset - nameRoom;

TextLabel *valueLabel(const QString &text, TextKind kind, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(text, kind, tone, parent);
    label->setWordWrap(true);
    label->letSelect();
    // A long word must not push the pane wider than it is.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // no higher than its lines
    label->setSizePolicy(policy);
    return label;
}

//! Width of the longest piece that no line break divides, pixels.
int longestPiece(const QString &text, const QFontMetrics &metrics)
{
    int longest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary())
        longest = qMax(longest, metrics.horizontalAdvance(text.sliced(from, to - from).trimmed()));
    return longest;
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFixedSize(24, 24);
    return button;
}

} // namespace

SheetPane::SheetPane(QWidget *parent)
    : QWidget(parent)
    , m_identifier(valueLabel({}, TextKind::IdentifierTitle, Tone::Normal, this))
    , m_owner(valueLabel({}, TextKind::Body, Tone::Secondary, this))
    , m_state(new Badge(this))
    , m_pin(iconButton(QStringLiteral("pin"), tr("Épingler la fiche"), this))
    , m_actions(new QWidget(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("sheet"));
    setAccessibleName(tr("Fiche"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(narrowest);
    m_identifier->setObjectName(QStringLiteral("sheet-identifier"));
    m_owner->setObjectName(QStringLiteral("sheet-owner"));
    m_state->setObjectName(QStringLiteral("sheet-state"));
    m_pin->setCheckable(true);
    auto *close = iconButton(QStringLiteral("x"), tr("Fermer la fiche"), this);
    connect(close, &QToolButton::clicked, this, &SheetPane::closed);
    connect(m_pin, &QToolButton::toggled, this, [this](bool pinned) {
        if (!pinned)
            Q_EMIT unpinned();
    });
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_identifier, 1);
    top->addWidget(m_pin, 0, Qt::AlignTop);
    top->addWidget(close, 0, Qt::AlignTop);
    auto *actions = new FlowLayout(m_actions);
    actions->setContentsMargins(0, 4, 0, 0);
    actions->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(inset, 8, 12, 12);
    head->setSpacing(4);
    head->addLayout(top);
    head->addWidget(m_owner);
    head->addWidget(m_state);
    head->addWidget(m_actions);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Fiche"));
    m_scroll->viewport()->setAccessibleName(tr("Fiche")); // the focus is told of it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
}

bool SheetPane::isPinned() const { return m_pin->isChecked(); }

void SheetPane::clear()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 12);
    m_body->setSpacing(4);
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    m_scroll->setWidget(content);
    setActions({});
}

void SheetPane::setHead(const QString &identifier, const QString &owner, const StateText &state)
{
    m_identifier->setText(identifier);
    m_owner->setText(owner);
    m_owner->setVisible(!owner.isEmpty());
    m_state->show(state);
    m_state->setVisible(!state.word.isEmpty());
    setAccessibleDescription(QStringLiteral("%1, %2, %3").arg(identifier, owner, state.word));
}

void SheetPane::setActions(const QList<QWidget *> &buttons)
{
    QLayout *row = m_actions->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        if (item->widget() && item->widget()->hasFocus()) {
            m_focused = item->widget()->objectName();
            m_scroll->setFocus(Qt::OtherFocusReason);
        }
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (QWidget *button : buttons)
        row->addWidget(button);
    m_actions->setVisible(!buttons.isEmpty());
    if (!buttons.isEmpty())
        focusAgain(buttons);
}

//! The button of the same name has the focus that the one before it had.
void SheetPane::focusAgain(const QList<QWidget *> &buttons)
{
    const QString name = std::exchange(m_focused, {});
    for (QWidget *button : buttons) {
        if (!name.isEmpty() && button->objectName() == name && m_scroll->hasFocus())
            button->setFocus(Qt::OtherFocusReason);
    }
}

void SheetPane::beginSection(const QString &title, const QString &note)
{
    m_body->addWidget(new SeparatorLine(Qt::Horizontal, m_scroll->widget()));
    auto *heading = new TextLabel(title, TextKind::Section, Tone::Normal, m_scroll->widget());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(inset, 8, inset, 0);
    row->addWidget(heading);
    row->addStretch(1);
    if (!note.isEmpty())
        row->addWidget(new TextLabel(note, TextKind::Note, Tone::Secondary, m_scroll->widget()));
    m_body->addLayout(row);
}

void SheetPane::addParagraph(const QString &text)
{
    addWidget(valueLabel(text, TextKind::Note, Tone::Secondary, m_scroll->widget()));
}

QWidget *SheetPane::addRow(const QString &label, QWidget *value)
{
    auto *name = new TextLabel(label, TextKind::Note, Tone::Secondary, m_scroll->widget());
    name->setWordWrap(true);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    value->setAccessibleName(label);
    const auto *text = qobject_cast<QLabel *>(value);
    const int nameWidth = qMax(88, name->fontMetrics().horizontalAdvance(QStringLiteral("Dernier usage_")));
    const bool isLong = (text && longestPiece(text->text(), text->fontMetrics()) > longestBeside)
        || longestPiece(label, name->fontMetrics()) > nameWidth;
    if (!isLong)
        name->setFixedWidth(nameWidth);
    // Under its name what would be cut beside it.
    auto *row = new QBoxLayout(isLong ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(isLong ? 0 : 8);
    row->setContentsMargins(inset, 0, inset, 0);
    row->addWidget(name);
    row->addWidget(value, 1);
    m_body->addLayout(row);
    return value;
}

void SheetPane::addField(const QString &label, const QString &value, const QString &origin)
{
    addRow(label, valueLabel(value, TextKind::Table, Tone::Normal, m_scroll->widget()));
    if (!origin.isEmpty())
        addRow({}, valueLabel(origin, TextKind::Count, Tone::Tertiary, m_scroll->widget()));
}

void SheetPane::addIdentifier(const QString &label, const QString &value)
{
    addRow(label, valueLabel(value, TextKind::Identifier, Tone::Normal, m_scroll->widget()));
}

void SheetPane::addState(const QString &label, const StateText &state)
{
    auto *badge = new Badge(m_scroll->widget());
    badge->show(state);
    badge->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addRow(label, badge);
    badge->setAccessibleName(state.word);
}

void SheetPane::addWidget(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(inset, 0, inset, 0);
    row->addWidget(widget);
    m_body->addLayout(row);
}

void SheetPane::finish() { m_body->addStretch(1); }

void SheetPane::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, 1, height()), coloursOf(palette()).line);
}

} // namespace vigie
