// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/outage.h"
#include "services/imports/importer.h"

namespace vigie {

//! Outages. A line is an update of the outage of the same reference, else of the same API, environment and start.
class OutageImporter : public Importer
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<ImportColumn> columns() const override;
    [[nodiscard]] Result<> begin(ImportRun &run) override;
    [[nodiscard]] Result<> take(RowReader &row, ImportRun &run) override;

private:
    [[nodiscard]] Outage known(const Outage &like) const;
    void readInto(Outage &outage, RowReader &row) const;
    [[nodiscard]] Result<> write(const Outage &outage, int line, ImportRun &run);

    QStringList m_apis{};
    QHash<QString, Outage> m_known{}; //!< by each name that an outage has
    QHash<QString, int> m_lines{}; //!< of this file, by the same names
};

} // namespace vigie
