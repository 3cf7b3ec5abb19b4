// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/incident_report.h"

#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace vigie {

class Badge;
class TextLabel;

//! What has to be told, as a form that is completed in stages: an item is kept when its field is left. Below, each
//! clock that waits for a sending, with its draft and « Envoyé… ».
class ContentPane : public QWidget
{
    Q_OBJECT

public:
    explicit ContentPane(QWidget *parent = nullptr);

    void setMatter(const IncidentMatter &matter);
    //! Keeps what is being typed.
    void keep();

Q_SIGNALS:
    void answered(const QString &item, const QString &text);
    void sendingRecorded(const vigie::IncidentSending &sending);
    void draftAsked(const QString &rule);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field {
        QString item{};
        QPlainTextEdit *edit{nullptr};
        Badge *badge{nullptr};
    };

    void buildFields();
    void fillSendings();
    void showProgress();
    void keep(const Field &field);
    void askSending(const IncidentClock &clock);

    IncidentMatter m_matter{};
    QStringList m_items{}; //!< of the fields that stand
    QList<Field> m_fields{};
    TextLabel *m_title;
    Badge *m_progress;
    QVBoxLayout *m_form;
    QVBoxLayout *m_sendings;
    QWidget *m_sendingArea{nullptr};
};

} // namespace vigie
