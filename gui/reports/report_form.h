// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/incident.h"
#include "services/documents/report_kinds.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QFormLayout;

namespace vigie {

class ApiNames;
class PartnerField;
class Workspace;

//! The parameters of a report: those that it needs or takes are shown, the others are not asked.
class ReportForm : public QWidget
{
    Q_OBJECT

public:
    //! Of what reports may be asked, read once.
    struct Subjects {
        QList<Incident> incidents{}; //!< the latest first
        QList<Intent> revocations{}; //!< the latest first
    };

    ReportForm(Workspace &workspace, ApiNames &apis, const QDate &today, QWidget *parent = nullptr);

    //! What every report is asked, below its parameters.
    void append(const QString &label, QWidget *field);
    void setKind(const ReportKind &kind);
    void setSubjects(const Subjects &subjects);
    //! Those that are set, of the parameters of the kind.
    [[nodiscard]] ReportChoices choices() const;
    void choose(const ReportChoices &choices);
    //! What is missing, a sentence; empty when nothing is.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    void changed();

private:
    void build(const QDate &today);
    void addPeriods(const QDate &today);
    void addRow(ReportParameter parameter, const QString &label, QWidget *field);
    [[nodiscard]] bool asks(ReportParameter parameter) const;
    void readApis();

    ApiNames &m_apis;
    ReportKind m_kind{};
    QFormLayout *m_form;
    QComboBox *m_api;
    QComboBox *m_environment;
    QComboBox *m_period;
    PartnerField *m_partner;
    QComboBox *m_incident;
    QComboBox *m_revocation;
    QMap<ReportParameter, QWidget *> m_fields{};
};

} // namespace vigie
