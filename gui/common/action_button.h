// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace vigie {

//! How much a button weighs. At most one filled button in a view.
enum class Emphasis { Plain, Flat, Main, Danger, DangerOutline };

//! A button with its weight and, beside its words, the key that does the same.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(const QString &text, Emphasis emphasis = Emphasis::Plain, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    //! Shown in a small frame: « Échap », « Ctrl+Entrée ». Only words: the key itself is an action's.
    void setKeyHint(const QString &key);
    void setEmphasis(Emphasis emphasis);
    //! 24 high rather than 28.
    void setSmall(bool small);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] int contentWidth() const;
    void paintPanel(QPainter &painter) const;

    Emphasis m_emphasis;
    QString m_iconName{};
    QString m_keyHint{};
    bool m_small{false};
};

} // namespace vigie
