// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "model/usage/sla_answer.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QTextBrowser;
class QUrl;

namespace vigie {

class Badge;
class TextLabel;

//! « Le chiffre et son calcul »: one rate, its verdict, and everything it rests on.
class FigurePane : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePane(QWidget *parent = nullptr);

    void show(const TermsProfile &profile, const SlaAnswer &answer);
    [[nodiscard]] QString plainText() const;

Q_SIGNALS:
    void ruleAsked(const QString &rule);
    void outageAsked(qint64 outage);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void follow(const QUrl &link);

    TextLabel *m_figure;
    Badge *m_verdict;
    QComboBox *m_window;
    QTextBrowser *m_text;
    TermsProfile m_profile{};
    std::optional<SlaAnswer> m_answer{};
};

} // namespace vigie
