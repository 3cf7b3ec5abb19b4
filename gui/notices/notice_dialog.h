// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/task_scope.h"
#include "services/notices/notice_draft.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace vigie {

class ActionButton;
class TextLabel;
struct PageContext;

//! Where a notice comes from: what is known of it before the dialog opens.
struct NoticeOrigin {
    QString kind{};
    QString rule{};
    ApiCode api{};
    PartnerId partner{};
    QDate eventOn{};
    QString reason{};
    QString objectKind{};
    QString objectId{};
    QString objectLabel{};
    QString awareAt{};
    QString contents{};
};

//! Prepares a notice: what, to whom, when; the last legal day of a change, or the first day on which an announced one
//! may take place; the draft as it will be kept.
class NoticeDialog : public QDialog
{
    Q_OBJECT

public:
    NoticeDialog(const PageContext &context, const QList<TermsProfile> &profiles, const NoticeOrigin &origin,
                 QWidget *parent);

Q_SIGNALS:
    void drafted(const QList<vigie::Notice> &notices);

private:
    [[nodiscard]] const TermsProfile *profile() const;
    [[nodiscard]] NoticeChoice choice() const;
    [[nodiscard]] NoticeWish wish() const;
    void build();
    void fillChoices();
    void readAddressees();
    void showPlan();
    void showDraft();
    void finish();

    const PageContext &m_context;
    QList<TermsProfile> m_profiles;
    NoticeOrigin m_origin;
    QList<NoticeChoice> m_choices{};
    QList<NoticeAddressee> m_addressees{};
    bool m_isDemonstration{false};
    WorkingDays m_workingDays{};
    QFormLayout *m_form{nullptr};
    int m_announcedRow{0};
    QComboBox *m_api;
    QComboBox *m_choice;
    QComboBox *m_scope;
    QLineEdit *m_partner;
    QDateEdit *m_eventOn;
    QDateEdit *m_announcedOn;
    ActionButton *m_takeFirst;
    QCheckBox *m_emergency;
    QCheckBox *m_exception;
    QPlainTextEdit *m_reason;
    TextLabel *m_plan;
    TextLabel *m_people;
    QPlainTextEdit *m_preview;
    ActionButton *m_keep;
    TaskScope m_tasks{};
};

} // namespace vigie
