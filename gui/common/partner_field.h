// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace vigie {

class Workspace;

//! A partner chosen by some letters of its name or its SIRET.
class PartnerField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PartnerField(Workspace &workspace, QWidget *parent = nullptr);

    //! Null while what is typed is no partner.
    [[nodiscard]] PartnerId partner() const { return m_partner; }
    void setPartner(PartnerId partner);

Q_SIGNALS:
    void partnerChanged();

private:
    void propose(const QString &typed);
    void take(PartnerId partner, const QString &text);

    Workspace &m_workspace;
    QStandardItemModel *m_proposals;
    QCompleter *m_completer;
    PartnerId m_partner{};
};

} // namespace vigie
