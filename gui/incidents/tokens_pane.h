// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/incident.h"
#include "services/async/task_scope.h"
#include "services/reports/incident_report.h"
#include "services/storage/token_search.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableWidget;
class QTableWidgetItem;

namespace vigie {

class ActionButton;
class MassRevocationStrip;
class TextLabel;
struct PageContext;

//! The credentials concerned: found by partner, subcontractor, API or address, put in the file, revoked together.
class TokensPane : public QWidget
{
    Q_OBJECT

public:
    explicit TokensPane(const PageContext &context, QWidget *parent = nullptr);

    void setMatter(const IncidentMatter &matter);
    //! Fills the fields and looks at once.
    void search(const TokenCriteria &criteria);

Q_SIGNALS:
    void tokensChosen(const QList<vigie::IncidentToken> &tokens);
    void revocationsAsked(const QList<vigie::IntentId> &intents);
    void noted(const QString &sentence);

private:
    struct Row {
        IncidentToken token{};
        std::optional<TokenRow> known{}; //!< as the workspace holds it now
        bool inFile{false};
    };

    [[nodiscard]] QLayout *searchRow();
    void askForTokens();
    void take(const QList<TokenRow> &found, const QString &why);
    void readKnown();
    void fillTable();
    void setRow(int at, const Row &row);
    void wake();
    [[nodiscard]] QList<Row> checked() const;
    void putInFile(Exposure exposure);
    void askRevocation();
    void revoke(const QList<CredentialId> &tokens);

    const PageContext &m_context;
    IncidentMatter m_matter{};
    QList<Row> m_rows{};
    bool m_filling{false};
    QLineEdit *m_partner;
    QLineEdit *m_subcontractor;
    QLineEdit *m_address;
    QComboBox *m_api;
    TextLabel *m_count;
    QTableWidget *m_table;
    ActionButton *m_compromised;
    ActionButton *m_exposed;
    ActionButton *m_outside;
    ActionButton *m_revoke;
    MassRevocationStrip *m_strip;
    TaskScope m_tasks{};
};

} // namespace vigie
