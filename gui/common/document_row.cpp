// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/document_row.h"

#include "gui/common/action_button.h"
#include "gui/common/flow_layout.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace vigie {

namespace {

TextLabel *line(const QString &text, TextKind kind, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(text, kind, tone, parent);
    label->setWordWrap(true);
    label->letSelect();
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

} // namespace

DocumentRow::DocumentRow(const Document &document, const QList<Document> &older, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("document-%1").arg(document.id.value));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(line(document.fileName, TextKind::Body, Tone::Normal, this));
    layout->addWidget(
        line(tr("%1, joint le %2 par %3")
                 .arg(QLocale().formattedDataSize(document.bytes), instantText(document.addedAt), document.addedBy),
             TextKind::Count, Tone::Secondary, this));
    auto *hash = line(tr("SHA-256 %1…").arg(document.sha256.left(16)), TextKind::Identifier, Tone::Tertiary, this);
    hash->setToolTip(document.sha256);
    layout->addWidget(hash);
    auto *actions = new QWidget(this);
    auto *row = new FlowLayout(actions);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(4);
    addButtons(older, *row);
    layout->addWidget(actions);
}

void DocumentRow::addButtons(const QList<Document> &older, QLayout &row)
{
    auto *open = button(tr("Ouvrir"), QStringLiteral("document-open"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_document.id); });
    auto *replace = button(tr("Remplacer…"), QStringLiteral("document-replace"));
    connect(replace, &QPushButton::clicked, this, [this] { Q_EMIT replaceAsked(m_document.id); });
    row.addWidget(open);
    row.addWidget(replace);
    if (!older.isEmpty()) {
        auto *history = button(tr("Historique (%1)").arg(older.size()), QStringLiteral("document-history"));
        QMenu *menu = historyOf(older);
        connect(history, &QPushButton::clicked, this,
                [history, menu] { menu->popup(history->mapToGlobal(QPoint(0, history->height()))); });
        row.addWidget(history);
    }
    auto *remove = button(tr("Retirer…"), QStringLiteral("document-remove"));
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(m_document.id); });
    row.addWidget(remove);
}

QMenu *DocumentRow::historyOf(const QList<Document> &older)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("document-versions"));
    for (const Document &document : older) {
        const QString text = tr("Ouvrir %1, du %2 au %3")
                                 .arg(document.fileName, instantText(document.addedAt),
                                      instantText(document.replacedAt));
        connect(menu->addAction(text), &QAction::triggered, this, [this, id = document.id] { Q_EMIT openAsked(id); });
    }
    return menu;
}

ActionButton *DocumentRow::button(const QString &text, const QString &name)
{
    auto *made = new ActionButton(text, Emphasis::Flat, this);
    made->setObjectName(name);
    made->setSmall(true);
    return made;
}

} // namespace vigie
