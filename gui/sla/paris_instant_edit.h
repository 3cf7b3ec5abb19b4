// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QDateTime>
#include <QWidget>

class QComboBox;

namespace vigie {

class WallClockEdit;

//! A day and an hour as Paris's clocks show them; where the clocks show an hour twice, it asks which.
class ParisInstantEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ParisInstantEdit(QWidget *parent = nullptr);

    void setInstant(const QDateTime &utc);
    //! UTC; InvalidInput for an hour that the clocks skip.
    [[nodiscard]] Result<QDateTime> instant() const;
    void setWords(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void offerTwice();

    WallClockEdit *m_clock;
    QComboBox *m_which;
};

} // namespace vigie
