// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incidents/facts_pane.h"

#include "gui/common/action_button.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "services/reports/incident_words.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QPainter>
#include <QScrollArea>

namespace vigie {

namespace {

class FactRow : public QWidget
{
public:
    FactRow(const IncidentFact &fact, const QString &words, QWidget *parent)
        : QWidget(parent)
    {
        auto *top = new QHBoxLayout;
        top->addWidget(new TextLabel(instantText(fact.at), TextKind::Count, Tone::Secondary, this), 1);
        top->addWidget(new TextLabel(fact.by, TextKind::Count, Tone::Secondary, this));
        auto *text = new TextLabel(words, TextKind::Note, Tone::Normal, this);
        text->setWordWrap(true);
        text->letSelect();
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(16, 6, 16, 6);
        layout->setSpacing(2);
        layout->addLayout(top);
        layout->addWidget(text);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), coloursOf(palette()).line);
    }
};

} // namespace

FactsPane::FactsPane(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("facts"));
    setMinimumWidth(200);
    auto *note = new ActionButton(tr("Noter…"), Emphasis::Plain, this);
    note->setSmall(true);
    note->setIconName(QStringLiteral("pencil"));
    note->setObjectName(QStringLiteral("write-note"));
    connect(note, &QPushButton::clicked, this, &FactsPane::askNote);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    head->addWidget(new TextLabel(tr("Faits"), TextKind::Section, Tone::Normal, this), 1);
    head->addWidget(note);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_area, 1);
}

void FactsPane::setMatter(const IncidentMatter &matter)
{
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (auto fact = matter.file.facts.crbegin(); fact != matter.file.facts.crend(); ++fact)
        layout->addWidget(new FactRow(*fact, incidentFactText(*fact, matter.plan), content));
    layout->addStretch(1);
    if (QWidget *old = m_area->takeWidget())
        old->deleteLater();
    m_area->setWidget(content);
}

void FactsPane::askNote()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("note-dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setWindowTitle(tr("Noter un fait"));
    dialog->setLabelText(tr("Ce qui s’est passé ; l’heure et l’auteur s’ajoutent seuls :"));
    connect(dialog, &QInputDialog::textValueSelected, this, &FactsPane::noteWritten);
    dialog->open();
}

} // namespace vigie
