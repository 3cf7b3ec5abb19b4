// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/exchange_suspension.h"

#include <QDialog>

class QLineEdit;

namespace vigie {

class ActionButton;
class ApiNames;

//! What would be suspended, or lifted, where; above one, the count is typed.
class SuspensionDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Direction { Suspend, Lift };
    struct Matter {
        Direction direction{Direction::Suspend};
        SuspensionPlan plan{};
        QString partnerName{};
        QString apiName{};
        ApiCode api{};
        QString ground{}; //!< `INF-3.4.1c`
        QString groundSentence{};
        QString reason{}; //!< proposed
    };

    SuspensionDialog(const Matter &matter, ApiNames &apis, QWidget *parent = nullptr);

Q_SIGNALS:
    void asked(const QList<vigie::SuspensionTarget> &targets, const QString &reason);

private:
    [[nodiscard]] QString effect(ApiNames &apis) const;
    void wake();
    void ask();

    Matter m_matter;
    QList<SuspensionTarget> m_targets;
    QLineEdit *m_reason;
    QLineEdit *m_count;
    ActionButton *m_ask;
};

} // namespace vigie
