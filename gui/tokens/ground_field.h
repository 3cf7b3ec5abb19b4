// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vigie {

//! Why the agent acts: the clause that is the ground, which the receipt cites, and a few words. Both may stay empty:
//! nothing stands in the way of a revocation.
class GroundField : public QWidget
{
    Q_OBJECT

public:
    explicit GroundField(const QList<Rule> &grounds, QWidget *parent = nullptr);

    void show(const QString &groundRule, const QString &reason);
    [[nodiscard]] QString groundRule() const;
    [[nodiscard]] QString reason() const;

private:
    QComboBox *m_ground;
    QLineEdit *m_reason;
};

} // namespace vigie
