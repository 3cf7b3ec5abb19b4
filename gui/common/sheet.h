// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"

#include <QWidget>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace vigie {

class Badge;
class TextLabel;

//! The pane on the right: details of the selection. It follows the selection until it is pinned. The page fills it from
//! top to bottom: head, actions, then sections of labels and values.
class SheetPane : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPane(QWidget *parent = nullptr);

    [[nodiscard]] bool isPinned() const;

    //! Takes out what it shows.
    void clear();
    void setHead(const QString &identifier, const QString &owner, const StateText &state);
    //! One row of buttons under the head; the sheet owns them.
    void setActions(const QList<QWidget *> &buttons);
    void beginSection(const QString &title, const QString &note = {});
    void addParagraph(const QString &text);
    void addField(const QString &label, const QString &value, const QString &origin = {});
    void addIdentifier(const QString &label, const QString &value);
    void addState(const QString &label, const StateText &state);
    void addWidget(QWidget *widget);
    //! After the last section.
    void finish();

    QSize sizeHint() const override { return {304, 400}; }

Q_SIGNALS:
    void closed();
    void unpinned();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *addRow(const QString &label, QWidget *value);
    void focusAgain(const QList<QWidget *> &buttons);

    TextLabel *m_identifier;
    TextLabel *m_owner;
    Badge *m_state;
    QToolButton *m_pin;
    QWidget *m_actions;
    QString m_focused{}; //!< the action that had the focus, until the actions come again
    QScrollArea *m_scroll;
    QVBoxLayout *m_body{nullptr};
};

} // namespace vigie
