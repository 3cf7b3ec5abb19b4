// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace vigie {

//! A text with its line numbers; the line that is at fault is marked, not by colour alone.
class JsonEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonEditor(QWidget *parent = nullptr);

    //! 0: no fault.
    void markFault(int line, const QString &sentence);
    //! Puts the cursor there, 1-based.
    void goTo(int line, int column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Margin;
    void placeMargin();
    void paintMargin(QPaintEvent *event);
    [[nodiscard]] int marginWidth() const;

    Margin *m_margin;
    int m_faultLine{0};
};

} // namespace vigie
