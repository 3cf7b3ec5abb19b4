// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/availability_terms.h"
#include "model/usage/outage.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace vigie {

class ActionButton;
class ParisInstantEdit;

//! An outage typed by the agent: when, what, why. It cannot be kept until it holds together, and says why.
class OutageDialog : public QDialog
{
    Q_OBJECT

public:
    //! `save` keeps it, or says in a sentence why it could not.
    using Save = std::function<QString(const Outage &)>;

    OutageDialog(const Outage &outage, const QString &apiName, const AvailabilityTerms &terms, QDateTime now, Save save,
                 QWidget *parent = nullptr);

    //! What stands in the fields; of fields that say nothing sensible, an invalid start or end.
    [[nodiscard]] Outage outage() const;
    //! Why it cannot be kept, a sentence; empty when it can.
    [[nodiscard]] QString problem() const;

private:
    void build(const QString &apiName);
    void addTimes(QFormLayout &form);
    void addNature(QFormLayout &form);
    void addWords(QFormLayout &form);
    void fill();
    void check();
    void keep();
    void fillCauses();

    Outage m_outage;
    AvailabilityTerms m_terms;
    QDateTime m_now;
    Save m_save;
    ParisInstantEdit *m_start;
    ParisInstantEdit *m_end;
    QCheckBox *m_open;
    QCheckBox *m_planned;
    QCheckBox *m_declared;
    QComboBox *m_cause;
    QComboBox *m_effect;
    QLineEdit *m_reference;
    QPlainTextEdit *m_comment;
    QLabel *m_problem;
    ActionButton *m_keep;
};

} // namespace vigie
