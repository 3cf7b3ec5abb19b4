// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/token_query.h"

#include <QWidget>

class QLineEdit;

namespace vigie {

class ActionButton;
class TextLabel;

//! Above one token: says the effect; the count is typed, the button names it and wakes when the count is right.
class MassRevocationStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MassRevocationStrip(QWidget *parent = nullptr);

    void ask(const QList<TokenRow> &tokens, int leftOut, const QString &apis);
    [[nodiscard]] const QList<CredentialId> &tokens() const { return m_tokens; }

Q_SIGNALS:
    void confirmed(const QList<vigie::CredentialId> &tokens);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    QList<CredentialId> m_tokens{};
    TextLabel *m_effect;
    QLineEdit *m_count;
    ActionButton *m_button;
};

} // namespace vigie
