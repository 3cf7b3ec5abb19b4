// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incidents/content_pane.h"

#include "gui/common/action_button.h"
#include "gui/common/badge.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "gui/incidents/incident_texts.h"
#include "gui/incidents/sending_dialog.h"
#include "services/reports/incident_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace vigie {

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            clear(item->layout());
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

//! Every item is filled.
bool isComplete(const NotificationContent &content, const IncidentFile &file)
{
    return std::all_of(content.items.cbegin(), content.items.cend(),
                       [&](const PlannedStep &item) { return !file.answer(item.key).isEmpty(); });
}

} // namespace

ContentPane::ContentPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(tr("Ce qui doit être dit"), TextKind::Section, Tone::Normal, this))
    , m_progress(new Badge(this))
    , m_form(new QVBoxLayout)
    , m_sendings(new QVBoxLayout)
{
    setObjectName(QStringLiteral("incident-content"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_progress);
    m_form->setSpacing(6);
    m_sendings->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->addLayout(head);
    layout->addLayout(m_form);
    layout->addLayout(m_sendings);
    layout->addStretch(1);
}

void ContentPane::setMatter(const IncidentMatter &matter)
{
    const bool isOther = matter.file.incident.id != m_matter.file.incident.id;
    m_matter = matter;
    QStringList items;
    for (const PlannedStep &item : m_matter.plan.items())
        items.append(item.key);
    if (isOther || items != m_items) {
        m_items = items;
        buildFields();
    }
    const bool open = m_matter.file.incident.state == IncidentState::Open;
    for (const Field &field : std::as_const(m_fields)) {
        const QString text = m_matter.file.answer(field.item);
        if (!field.edit->hasFocus() && field.edit->toPlainText() != text)
            field.edit->setPlainText(text);
        field.edit->setReadOnly(!open);
        field.badge->show(text.isEmpty() ? StateText{Glyph::ToDo, QString()} : StateText{Glyph::Ok, QString()});
        field.badge->setAccessibleName(text.isEmpty() ? tr("à compléter") : tr("renseigné"));
    }
    showProgress();
    fillSendings();
}

void ContentPane::buildFields()
{
    clear(m_form);
    m_fields.clear();
    for (const PlannedStep &item : m_matter.plan.items()) {
        auto *label = new TextLabel(item.label, TextKind::Note, Tone::Secondary, this);
        label->setWordWrap(true);
        label->setFixedWidth(label->fontMetrics().horizontalAdvance(QStringLiteral("Délégué à la protection des do")));
        auto *edit = new QPlainTextEdit(this);
        edit->setObjectName(QStringLiteral("answer-") + item.key);
        edit->setAccessibleName(item.label);
        edit->setPlaceholderText(tr("à compléter"));
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 12);
        edit->installEventFilter(this);
        auto *badge = new Badge(this);
        auto *row = new QHBoxLayout;
        row->addWidget(label, 0, Qt::AlignTop);
        row->addWidget(edit, 1);
        row->addWidget(badge, 0, Qt::AlignTop);
        m_form->addLayout(row);
        m_fields.append({.item = item.key, .edit = edit, .badge = badge});
    }
}

void ContentPane::showProgress()
{
    const auto filled = std::count_if(m_fields.cbegin(), m_fields.cend(), [this](const Field &field) {
        return !m_matter.file.answer(field.item).isEmpty();
    });
    if (m_fields.isEmpty())
        m_progress->show({Glyph::NotApplicable, tr("aucun contenu imposé")});
    else
        m_progress->show({filled == m_fields.size() ? Glyph::Ok : Glyph::Running,
                          tr("%1 sur %2 renseignés").arg(filled).arg(m_fields.size())});
}

void ContentPane::fillSendings()
{
    delete m_sendingArea;
    m_sendingArea = new QWidget(this);
    auto *list = new QVBoxLayout(m_sendingArea);
    list->setContentsMargins(0, 8, 0, 0);
    list->setSpacing(4);
    list->addWidget(new TextLabel(tr("Envois"), TextKind::Section, Tone::Normal, m_sendingArea));
    const bool open = m_matter.file.incident.state == IncidentState::Open;
    for (const IncidentClock &clock : incidentClocksOf(m_matter.file, m_matter.profiles, m_matter.workingDays)) {
        if (clock.isRecovery)
            continue;
        auto *row = new QHBoxLayout;
        auto *words = new TextLabel(TextKind::Table, clock.isOurs() ? Tone::Normal : Tone::Secondary, m_sendingArea);
        words->setWordWrap(true);
        const NotificationContent *content = m_matter.plan.content(clock.contents);
        QString text = tr("%1 : %2").arg(clock.rule, partiesText(clock.by, clock.to));
        if (content && !isComplete(*content, m_matter.file))
            text += content->inStages ? tr(" · à compléter, envoi par étapes possible") : tr(" · à compléter");
        if (clock.answeredAt.isValid())
            text += tr(" · envoyé le %1").arg(instantText(clock.answeredAt));
        words->setText(text);
        row->addWidget(words, 1);
        auto *draft = new ActionButton(tr("Brouillon .eml"), Emphasis::Plain, m_sendingArea);
        draft->setSmall(true);
        draft->setIconName(QStringLiteral("mail"));
        draft->setObjectName(QStringLiteral("draft-") + clock.rule);
        connect(draft, &QPushButton::clicked, this, [this, rule = clock.rule] {
            keep();
            Q_EMIT draftAsked(rule);
        });
        auto *sent = new ActionButton(tr("Envoyé…"), Emphasis::Plain, m_sendingArea);
        sent->setSmall(true);
        sent->setIconName(QStringLiteral("send"));
        sent->setObjectName(QStringLiteral("sent-") + clock.rule);
        sent->setEnabled(open);
        connect(sent, &QPushButton::clicked, this, [this, clock] { askSending(clock); });
        row->addWidget(draft);
        row->addWidget(sent);
        list->addLayout(row);
    }
    auto *promise = new TextLabel(tr("Rien ne part sans vous : le brouillon s’ouvre dans le courrier, puis l’envoi est "
                                     "daté ici."),
                                  TextKind::Note, Tone::Secondary, m_sendingArea);
    promise->setWordWrap(true);
    list->addWidget(promise);
    m_sendings->addWidget(m_sendingArea);
}

void ContentPane::askSending(const IncidentClock &clock)
{
    keep();
    QList<PlannedStep> filled;
    const NotificationContent *content = m_matter.plan.content(clock.contents);
    if (content) {
        filled = content->items;
        filled.removeIf([this](const PlannedStep &item) { return m_matter.file.answer(item.key).isEmpty(); });
    }
    auto *dialog = new SendingDialog(clock, filled, content && !isComplete(*content, m_matter.file), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SendingDialog::chosen, this, &ContentPane::sendingRecorded);
    dialog->open();
}

void ContentPane::keep(const Field &field)
{
    const QString text = field.edit->toPlainText().trimmed();
    if (text != m_matter.file.answer(field.item))
        Q_EMIT answered(field.item, text);
}

void ContentPane::keep()
{
    for (const Field &field : std::as_const(m_fields))
        keep(field);
}

bool ContentPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        for (const Field &field : std::as_const(m_fields)) {
            if (field.edit == watched)
                keep(field);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie
