// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/homologation.h"
#include "services/imports/importer.h"

namespace vigie {

//! Homologations that are recorded here. A line is an update of the document of the same reference for the same
//! partner, API and kind; without a reference, of the one received the same day.
class HomologationImporter : public Importer
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<ImportColumn> columns() const override;
    [[nodiscard]] Result<> begin(ImportRun &run) override;
    [[nodiscard]] Result<> take(RowReader &row, ImportRun &run) override;

private:
    void readInto(Homologation &homologation, RowReader &row) const;
    [[nodiscard]] Result<> write(const Homologation &homologation, const Homologation &before, int line,
                                 ImportRun &run);

    QStringList m_apis{};
    QHash<QString, Homologation> m_known{};
    QHash<QString, int> m_lines{}; //!< lines of this file by the same keys
};

} // namespace vigie
