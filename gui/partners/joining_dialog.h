// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/partner_query.h"
#include "services/storage/partner_repository.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace vigie {

class ActionButton;
class Workspace;

//! The applications that no rule could join to a partner: the agent says whose each is, and that is remembered.
class JoiningDialog : public QDialog
{
    Q_OBJECT

public:
    explicit JoiningDialog(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void joined();

private:
    void build();
    void readApplications();
    void showCandidates();
    void addCandidate(const PartnerRow &row, bool proposed);
    void join();
    [[nodiscard]] const UnjoinedApplication *selected() const;

    Workspace &m_workspace;
    QList<UnjoinedApplication> m_applications{};
    QListWidget *m_applicationList;
    QListWidget *m_partnerList;
    QLineEdit *m_search;
    QLabel *m_facts;
    QLabel *m_problem;
    ActionButton *m_join;
};

} // namespace vigie
