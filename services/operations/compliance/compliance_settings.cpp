// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/compliance_settings.h"

#include "services/storage/journal_repository.h"
#include "services/storage/workspace_marks.h"

#include <QJsonObject>

namespace vigie {

namespace {

QString holidaysMark() { return QStringLiteral("local_holidays"); }
QString warningMark() { return QStringLiteral("early_warning_days"); }

} // namespace

Result<ComplianceSettings> complianceSettings(Database &database)
{
    ComplianceSettings settings;
    const Result<QString> holidays = markOf(database, holidaysMark());
    const Result<QString> warning = markOf(database, warningMark());
    if (!holidays || !warning)
        return failure(holidays ? warning.error() : holidays.error());
    for (const QString &word : holidays->split(u' ', Qt::SkipEmptyParts)) {
        if (const auto local = localHolidaysFromWord(word))
            settings.holidays |= *local;
    }
    const int days = warning->toInt();
    settings.earlyWarningDays = days > 0 && days <= longestEarlyWarning ? days : 0;
    return subcontractingNoticeDays(database).map([&settings](int noticeDays) {
        settings.subcontractingNoticeDays = noticeDays;
        return settings;
    });
}

Result<WorkingDays> chosenWorkingDays(Database &database)
{
    return complianceSettings(database).map(
        [](const ComplianceSettings &settings) { return WorkingDays(settings.holidays); });
}

Result<> saveComplianceSettings(Database &database, const ComplianceSettings &settings, const QDateTime &at)
{
    if (settings.earlyWarningDays < 0 || settings.earlyWarningDays > longestEarlyWarning)
        return failure(Error::Kind::InvalidInput, QStringLiteral("early_warning_days"),
                       QString::number(settings.earlyWarningDays));
    if (settings.subcontractingNoticeDays < 0 || settings.subcontractingNoticeDays > longestSubcontractingNotice)
        return failure(Error::Kind::InvalidInput, QStringLiteral("subcontracting_notice_days"),
                       QString::number(settings.subcontractingNoticeDays));
    QStringList words;
    for (const LocalHolidays local : allLocalHolidays()) {
        if (settings.holidays.testFlag(local))
            words.append(localHolidaysWord(local));
    }
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    JournalEntry entry{.at = at,
                       .action = QStringLiteral("rules.settings.changed"),
                       .objectKind = QStringLiteral("workspace"),
                       .outcome = QStringLiteral("ok"),
                       .facts = {{QStringLiteral("local_holidays"), words.join(u' ')},
                                 {QStringLiteral("early_warning_days"), settings.earlyWarningDays},
                                 {QStringLiteral("subcontracting_notice_days"), settings.subcontractingNoticeDays}}};
    return setMark(database, holidaysMark(), words.join(u' '))
        .and_then([&] { return setMark(database, warningMark(), QString::number(settings.earlyWarningDays)); })
        .and_then([&] { return setSubcontractingNoticeDays(database, settings.subcontractingNoticeDays); })
        .and_then([&] { return JournalRepository(database).append(entry); })
        .and_then([&](const JournalEntry &) { return transaction->commit(); });
}

} // namespace vigie
