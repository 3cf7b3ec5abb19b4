// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"

#include <QWidget>

class QTextBrowser;

namespace vigie {

//! The levels of availability, integrity, confidentiality and proof that the terms give the API, each in the scale of
//! its text with what every level means.
class DicpPane : public QWidget
{
    Q_OBJECT

public:
    explicit DicpPane(QWidget *parent = nullptr);

    void show(const TermsProfile &profile);
    [[nodiscard]] QString plainText() const;

Q_SIGNALS:
    void ruleAsked(const QString &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    TermsProfile m_profile{};
    QTextBrowser *m_text;
};

} // namespace vigie
