// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/local_contact.h"
#include "model/terms/terms_profile.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace vigie {

class ActionButton;
class TextLabel;

//! A contact that the form of a request has no place for, and those that were typed before.
class LocalContactDialog : public QDialog
{
    Q_OBJECT

public:
    struct Matter {
        PartnerId partner{};
        QString partnerName{};
        QList<TermsProfile> profiles{}; //!< of its APIs
        QList<LocalContact> typed{};
        QString role{QStringLiteral("security")}; //!< proposed
    };

    explicit LocalContactDialog(const Matter &matter, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveAsked(const vigie::LocalContact &contact);
    void removeAsked(const vigie::LocalContact &contact);

private:
    [[nodiscard]] QLayout *typedBefore(const Matter &matter);
    [[nodiscard]] LocalContact contact() const;
    void wake();
    void save();

    PartnerId m_partner;
    QComboBox *m_api;
    QComboBox *m_role;
    QLineEdit *m_givenName;
    QLineEdit *m_familyName;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    TextLabel *m_problem;
    ActionButton *m_save;
};

} // namespace vigie
