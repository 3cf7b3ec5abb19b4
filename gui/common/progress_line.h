// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace vigie {

class ActionButton;
class TextLabel;

//! A bar of 4 px. Its value is said in words beside it.
class ThinBar : public QWidget
{
    Q_OBJECT

public:
    explicit ThinBar(QWidget *parent = nullptr);
    //! From 0 to 1; nothing when unknown.
    void setPart(std::optional<double> part);
    QSize sizeHint() const override { return {120, 4}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_part{};
};

//! What is being done, « n sur n », a bar, « Arrêter ». Shows itself after 300 ms: what is quicker needs no word.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void begin(const QString &what);
    void advance(qint64 done, std::optional<qint64> total);
    void end();
    [[nodiscard]] bool isUnderWay() const { return m_underWay; }

Q_SIGNALS:
    void stopAsked();

private:
    TextLabel *m_what;
    TextLabel *m_count;
    ThinBar *m_bar;
    ActionButton *m_stop;
    bool m_underWay{false};
};

} // namespace vigie
