// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/homologation.h"

#include <QWidget>

class QVBoxLayout;

namespace vigie {

//! The recommendations of a questionnaire's second group, as lines: text, planned date, state.
class RecommendationsField : public QWidget
{
    Q_OBJECT

public:
    explicit RecommendationsField(QWidget *parent = nullptr);

    void setLines(const QList<Recommendation> &lines);
    [[nodiscard]] QList<Recommendation> lines() const; //!< those that have a text
    [[nodiscard]] bool isWrong() const;

Q_SIGNALS:
    void changed();

private:
    class Line;
    void add(const Recommendation &recommendation);

    QVBoxLayout *m_rows;
    QList<Line *> m_lines{};
};

} // namespace vigie
