// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "model/usage/sla_answer.h"

#include <QWidget>

#include <optional>

class QTableView;

namespace vigie {

class ActionButton;
class RowTableModel;
class TextLabel;

//! The outages of a period: recorded ones can be edited, those that only the probe saw can be recorded.
class OutagesPane : public QWidget
{
    Q_OBJECT

public:
    explicit OutagesPane(QWidget *parent = nullptr);

    void show(const TermsProfile &profile, const SlaAnswer &answer, bool isReadOnly);
    void select(qint64 outage);
    [[nodiscard]] std::optional<Outage> selected() const;
    [[nodiscard]] QString tableText() const;

Q_SIGNALS:
    void addAsked();
    void importAsked();
    //! Of source Probe, and without an id: it is to be recorded.
    void editAsked(const vigie::Outage &outage);
    void historyAsked(const vigie::Outage &outage);
    void removeAsked(const vigie::Outage &outage);

private:
    void build();
    void updateVerbs();

    std::optional<SlaAnswer> m_answer{};
    bool m_isReadOnly{false};
    RowTableModel *m_model;
    QTableView *m_table;
    ActionButton *m_add;
    ActionButton *m_import;
    ActionButton *m_edit;
    ActionButton *m_history;
    ActionButton *m_remove;
    TextLabel *m_note;
};

} // namespace vigie
