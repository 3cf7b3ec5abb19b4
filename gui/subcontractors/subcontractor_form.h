// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/subcontractor_declaration.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace vigie {

class ApiNames;
class DateField;
class PartnerField;
class Workspace;

//! Everything that a declaration may say.
class SubcontractorForm : public QWidget
{
    Q_OBJECT

public:
    SubcontractorForm(Workspace &workspace, ApiNames &apis, QWidget *parent = nullptr);

    void show(const SubcontractorDeclaration &declaration);
    [[nodiscard]] SubcontractorDeclaration declaration() const;
    //! A sentence on the first thing that is wrong; empty when nothing is.
    [[nodiscard]] QString problem() const;

private:
    void addIdentity(QFormLayout &layout);
    void addContract(QFormLayout &layout);
    void addProtection(QFormLayout &layout);
    void addEnd(QFormLayout &layout);
    void addTokens(QFormLayout &layout);
    void listTokens();
    void listParents();
    [[nodiscard]] QList<DateField *> dates() const;

    Workspace &m_workspace;
    SubcontractorDeclaration m_shown{};
    PartnerField *m_partner;
    QComboBox *m_api;
    QComboBox *m_side;
    QComboBox *m_parent;
    QLineEdit *m_name;
    QLineEdit *m_siret;
    QLineEdit *m_foreignId;
    QPlainTextEdit *m_activities;
    QLineEdit *m_reference;
    DateField *m_startsOn;
    DateField *m_notifiedOn;
    QComboBox *m_authorisation;
    DateField *m_authorisedOn;
    QLineEdit *m_authorisationDocument;
    QComboBox *m_clausesFlowDown;
    QPlainTextEdit *m_contact;
    QPlainTextEdit *m_dpo;
    QComboBox *m_country;
    QPlainTextEdit *m_transfers;
    QPlainTextEdit *m_safeguards;
    QComboBox *m_thirdCountryCloud;
    QPlainTextEdit *m_cloudMeasures;
    QListWidget *m_tokens;
    DateField *m_endsOn;
    QComboBox *m_endChoice;
    DateField *m_endChosenOn;
    DateField *m_destroyedOn;
    QPlainTextEdit *m_comment;
};

} // namespace vigie
