// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"
#include "services/secrets/secret.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace vigie {

class ActionButton;

//! A leaked token is pasted here: in memory only, shown as dots, revoked and then proved refused; never stored.
class LeakedTokenDialog : public QDialog
{
    Q_OBJECT

public:
    //! The services that can revoke a token.
    LeakedTokenDialog(const QList<Service> &services, QWidget *parent);

Q_SIGNALS:
    void revokeAsked(const vigie::ServiceId &service, const vigie::Secret &token, const QString &reason);

private:
    void revoke();
    void wake();

    QComboBox *m_service;
    QLineEdit *m_token;
    QLineEdit *m_reason;
    ActionButton *m_revoke;
};

} // namespace vigie
