// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/processing_record.h"
#include "services/imports/importer.h"

namespace vigie {

//! Records of the register. A line is a version of the record of the same reference, else of the same body, API and
//! processing; the columns that the file has not keep their values. Of the role `controller` it is the producer's own
//! record of that API: without a body, and without the categories of a processor.
class RegisterImporter : public Importer
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<ImportColumn> columns() const override;
    [[nodiscard]] Result<> begin(ImportRun &run) override;
    [[nodiscard]] Result<> take(RowReader &row, ImportRun &run) override;

private:
    [[nodiscard]] ApiCode apiOf(RowReader &row, RegisterRole role) const;
    [[nodiscard]] QMap<QString, QString> valuesOf(RowReader &row, RegisterRole role) const;
    [[nodiscard]] ProcessingRecord known(const ProcessingRecord &key) const;
    [[nodiscard]] static Result<ProcessingRecord> versionOf(ImportRun &run, const ProcessingRecord &record,
                                                            const QDate &from);
    void note(const ProcessingRecord &record);

    QMap<RegisterRole, QStringList> m_apis{}; //!< whose terms ask for a record of that role
    QHash<QString, ProcessingRecord> m_byReference{};
    QHash<QString, ProcessingRecord> m_byIdentity{};
    QHash<QString, int> m_lines{};
};

} // namespace vigie
