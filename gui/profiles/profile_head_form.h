// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace vigie {

class DateField;

//! What a profile says of the API itself.
class ProfileHeadForm : public QWidget
{
    Q_OBJECT

public:
    //! The code of an API that the workspace knows is not changed: it would be another API.
    ProfileHeadForm(bool isNewApi, QWidget *parent = nullptr);

    void show(const TermsProfile &profile);
    //! False while something that is no date stands for the date of the text.
    [[nodiscard]] bool isGood() const;
    //! The profile with what is typed here in the place of what it said.
    [[nodiscard]] TermsProfile applied(TermsProfile profile) const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QLineEdit *addLine(QFormLayout &form, const QString &label, const char *name);

    QLineEdit *m_api;
    QLineEdit *m_name;
    QLineEdit *m_title;
    DateField *m_date;
    QLineEdit *m_producer;
    QLineEdit *m_platform;
    QCheckBox *m_sandbox;
    QCheckBox *m_production;
    QLineEdit *m_definitions;
    QCheckBox *m_siret;
    QLineEdit *m_partnerRole;
    QLineEdit *m_producerRole;
    bool m_isShowing{false};
};

} // namespace vigie
