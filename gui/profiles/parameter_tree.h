// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTreeWidget>

namespace vigie {

//! The parameters of a rule, value by value: each can be typed over and keeps its type. What is not in it yet is added
//! in the JSON.
class ParameterTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ParameterTree(QWidget *parent = nullptr);

    void show(const QJsonObject &parameters);
    [[nodiscard]] QJsonObject parameters() const { return m_parameters; }

Q_SIGNALS:
    void edited();

private:
    void take(QTreeWidgetItem *item);

    QJsonObject m_parameters{};
};

} // namespace vigie
