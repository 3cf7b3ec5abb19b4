// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/homologation.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace vigie {

class ActionButton;
class DateField;
class PartnerField;
class RecommendationsField;
class TextLabel;
class Workspace;

//! What a new or known document may be of.
struct HomologationChoices {
    struct Api {
        ApiCode code{};
        QString name{};
    };
    QList<Api> apis{}; //!< those whose terms ask for a homologation
    QDate today{};
};

//! Records a document, or completes one. Of one that DataPass holds, its own dates cannot be changed here.
class HomologationDialog : public QDialog
{
    Q_OBJECT

public:
    HomologationDialog(Workspace &workspace, const HomologationChoices &choices, const Homologation &homologation,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    void saveAsked(const vigie::Homologation &homologation);

private:
    void build(const HomologationChoices &choices);
    void addDates(QFormLayout &form);
    void addReservations(QFormLayout &form);
    void addQuestionnaire(QFormLayout &form);
    void fill();
    void wake();
    void save();
    [[nodiscard]] QString problem() const;

    Homologation m_homologation;
    QDate m_today;
    PartnerField *m_partner;
    QComboBox *m_api;
    QComboBox *m_kind;
    DateField *m_received;
    DateField *m_from;
    DateField *m_until;
    QLineEdit *m_authority;
    QPlainTextEdit *m_reservations;
    DateField *m_exchanged;
    QLineEdit *m_exchangeNote;
    QComboBox *m_risk;
    DateField *m_riskResolution;
    DateField *m_riskChanged;
    QLineEdit *m_riskChange;
    QCheckBox *m_notRenewing;
    QLineEdit *m_notRenewingReason;
    QComboBox *m_decision;
    RecommendationsField *m_recommendations;
    QLineEdit *m_reference;
    QList<QWidget *> m_ofAttestation{}; //!< rows that a questionnaire has not
    QList<QWidget *> m_ofQuestionnaire{};
    QFormLayout *m_form{nullptr};
    TextLabel *m_problem;
    ActionButton *m_save;
};

} // namespace vigie
