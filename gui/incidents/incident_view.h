// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/page.h"
#include "services/async/task_scope.h"
#include "services/operations/incident_keeper.h"
#include "services/reports/incident_report.h"
#include "services/storage/token_search.h"

class QTimer;

namespace vigie {

class ActionButton;
class Badge;
class ClockStrip;
class ContentPane;
class DocumentList;
class DocumentStore;
class FactsPane;
class StepsPane;
class TextLabel;
class TokensPane;
class WhyPopover;

//! The file of one incident: clocks that run, phases, credentials, what has to be told, history.
class IncidentView : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentView(const PageContext &context, QWidget *parent = nullptr);

    void open(IncidentId incident);
    //! Looks for the credentials that it was opened for, once it is shown.
    void searchTokens(const TokenCriteria &criteria);
    void refresh();
    void print();
    [[nodiscard]] IncidentId incident() const { return m_id; }

Q_SIGNALS:
    void backAsked();
    void noted(const QString &sentence);
    void placeRequested(const vigie::Place &place);
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QLayout *head();
    void build();
    void connectPanes();
    void show(const IncidentMatter &matter);
    void showHead();
    void tick();
    void kept(const Result<> &done);
    [[nodiscard]] IncidentKeeper keeper();
    void edit();
    void returnToService();
    void closeFile();
    void reopenFile();
    void saveDraft(const QString &rule);
    void recordEvidence();
    void showWhy(const QString &rule, QWidget *anchor);

    const PageContext &m_context;
    WhyPopover *m_why;
    IncidentId m_id{};
    IncidentMatter m_matter{};
    TokenCriteria m_wanted{};
    TextLabel *m_title;
    TextLabel *m_second;
    Badge *m_state;
    ActionButton *m_edit;
    ActionButton *m_return;
    ActionButton *m_close;
    ClockStrip *m_clocks;
    StepsPane *m_steps;
    TokensPane *m_tokens;
    ContentPane *m_content;
    FactsPane *m_facts;
    DocumentStore *m_store;
    DocumentList *m_documents;
    QTimer *m_seconds;
    TaskScope m_reading{};
};

} // namespace vigie
