// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QWidget>

class QMenu;

namespace vigie {

class ActionButton;

//! One document in force: what it is, and what can be done with it.
class DocumentRow : public QWidget
{
    Q_OBJECT

public:
    DocumentRow(const Document &document, const QList<Document> &older, QWidget *parent = nullptr);

Q_SIGNALS:
    void openAsked(vigie::DocumentId id);
    void replaceAsked(vigie::DocumentId id);
    void removeAsked(vigie::DocumentId id);

private:
    void addButtons(const QList<Document> &older, class QLayout &row);
    [[nodiscard]] QMenu *historyOf(const QList<Document> &older);
    [[nodiscard]] ActionButton *button(const QString &text, const QString &name);

    Document m_document;
};

} // namespace vigie
