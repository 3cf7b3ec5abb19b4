// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/usage_plan.h"
#include "model/compliance/quota_raise.h"
#include "services/operations/quota_change.h"
#include "services/storage/quota_query.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QTreeWidget;

namespace vigie {

class ActionButton;
class TextLabel;

//! Another plan for one subscription: what the gateway offers, beside what the contract and a granted raise say.
class QuotaChangeDialog : public QDialog
{
    Q_OBJECT

public:
    struct Matter {
        QuotaRow row{};
        std::optional<QuotaRaise> raise{};
        QList<QuotaChangeTarget> targets{}; //!< with their obstacles
    };

    explicit QuotaChangeDialog(const Matter &matter, QWidget *parent = nullptr);

    //! Asks for the plans of the first target, once plansWanted() is connected.
    void begin();
    //! What the service offers for the target that plansWanted() named, or why it could not be asked.
    void showPlans(const Result<QList<UsagePlan>> &plans);

Q_SIGNALS:
    void plansWanted(const vigie::QuotaChangeTarget &target);
    void asked(const vigie::QuotaChangeTarget &target, const vigie::UsagePlan &plan, const QString &reason);

private:
    void build();
    [[nodiscard]] QString obstacles() const;
    [[nodiscard]] QString judgement(const UsagePlan &plan) const;
    //! Calls a minute of the partner on the API, were that plan in force.
    [[nodiscard]] std::optional<double> totalWith(const UsagePlan &plan) const;
    [[nodiscard]] const QuotaChangeTarget *target() const;
    [[nodiscard]] std::optional<UsagePlan> chosen() const;
    void chooseTarget();
    void wake();
    void ask();

    Matter m_matter;
    QList<QuotaChangeTarget> m_targets{}; //!< those without an obstacle
    QList<UsagePlan> m_plans{};
    QComboBox *m_applications;
    QTreeWidget *m_list;
    TextLabel *m_note;
    QLineEdit *m_reason;
    ActionButton *m_ask;
};

} // namespace vigie
