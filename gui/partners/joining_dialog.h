// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/task_scope.h"
#include "services/storage/partner_query.h"
#include "services/storage/partner_repository.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace vigie {

class ActionButton;
class BackgroundReader;
class Workspace;

//! The applications that no rule could join to a partner: the agent says whose each is, and that is remembered.
class JoiningDialog : public QDialog
{
    Q_OBJECT

public:
    JoiningDialog(Workspace &workspace, BackgroundReader &reader, QWidget *parent = nullptr);

Q_SIGNALS:
    void joined();

private:
    //! Whom the selected application may belong to.
    struct Candidates {
        QList<PartnerRow> proposed{};
        QList<PartnerRow> found{}; //!< by what is typed, without the proposed ones
    };

    void build();
    void readApplications();
    void showApplications(const QList<UnjoinedApplication> &applications);
    void askCandidates();
    void showCandidates(const Candidates &candidates);
    void addCandidate(const PartnerRow &row, bool proposed);
    void join();
    [[nodiscard]] const UnjoinedApplication *selected() const;

    Workspace &m_workspace;
    BackgroundReader &m_reader;
    QList<UnjoinedApplication> m_applications{};
    QListWidget *m_applicationList;
    QListWidget *m_partnerList;
    QLineEdit *m_search;
    QLabel *m_facts;
    QLabel *m_problem;
    ActionButton *m_join;
    TaskScope m_candidates{};
    TaskScope m_tasks{};
};

} // namespace vigie
