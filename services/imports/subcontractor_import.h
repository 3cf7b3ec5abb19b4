// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/subcontractor_declaration.h"
#include "services/imports/importer.h"

namespace vigie {

//! Declarations of subcontractors. A line is an update of the declaration of the same reference, else of the same
//! company for the same partner and API. The parent is named by its reference, SIRET or name; it may stand anywhere in
//! the file.
class SubcontractorImporter : public Importer
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<ImportColumn> columns() const override;
    [[nodiscard]] Result<> begin(ImportRun &run) override;
    [[nodiscard]] Result<> take(RowReader &row, ImportRun &run) override;
    [[nodiscard]] Result<> finish(ImportRun &run) override;

private:
    //! A line until its parent is known.
    struct Line {
        int line{0};
        SubcontractorDeclaration declaration{};
        SubcontractorDeclaration before{}; //!< as the workspace has it
        QString parent{}; //!< as typed
        bool namesParent{false}; //!< the file has that column
        SubcontractorId settled{};
    };

    void readInto(SubcontractorDeclaration &declaration, RowReader &row) const;
    [[nodiscard]] SubcontractorDeclaration known(RowReader &row, const SubcontractorDeclaration &key) const;
    void linkParents(ImportRun &run);
    void refuseCircles(ImportRun &run);
    void refuseCircle(int first, ImportRun &run);
    [[nodiscard]] Result<> writeChain(int last, ImportRun &run);
    [[nodiscard]] Result<> write(Line &line, ImportRun &run);

    QStringList m_apis{};
    QHash<QString, SubcontractorDeclaration> m_byReference{};
    QHash<QString, SubcontractorDeclaration> m_byCompany{}; //!< partner, API and company
    QHash<QString, int> m_lines{}; //!< lines of this file by the same keys
    QList<Line> m_read{};
    QHash<SubcontractorId, SubcontractorId> m_storedParents{};
    QHash<int, int> m_parents{}; //!< by position in `m_read`
};

} // namespace vigie
