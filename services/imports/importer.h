// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/row_reader.h"
#include "services/storage/database.h"
#include "services/storage/partner_intake.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace vigie {

enum class RowFate { Added, Updated, Unchanged, Rejected };

//! What an importer works with: the workspace, inside the one transaction of the import, and the lines' fates.
class ImportRun
{
public:
    ImportRun(Database &database, QDateTime now, QString actor);

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] const QString &actor() const { return m_actor; }
    //! Who has that SIRET; made, of local origin, when nobody has yet. The name is used only then.
    [[nodiscard]] Result<PartnerId> partnerOf(const QString &siret, const QString &name = {})
    {
        return m_partners.ofSiret(siret, name);
    }

    //! What became of a line; each line that is not refused has one.
    void settle(int line, RowFate fate) { m_fates.insert(line, fate); }
    void refuse(RowFault fault);
    [[nodiscard]] bool isRefused(int line) const { return m_refused.contains(line); }
    [[nodiscard]] QList<RowFault> &faults() { return m_faults; }
    [[nodiscard]] RowFate fateOf(int line) const;

private:
    friend class ImportWork;
    Database &m_database;
    QDateTime m_now;
    QString m_actor;
    PartnerIntake m_partners;
    QHash<int, RowFate> m_fates{};
    QSet<int> m_refused{};
    QList<RowFault> m_faults{};
};

//! One kind of file: its columns, and what a row becomes. Made anew for each import.
class Importer
{
public:
    virtual ~Importer() = default;
    //! As in the command: `subcontractors`.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QList<ImportColumn> columns() const = 0;
    //! What the workspace holds already.
    [[nodiscard]] virtual Result<> begin(ImportRun &run)
    {
        Q_UNUSED(run)
        return {};
    }
    //! Reads every cell of the row; where all are accepted, writes it and settles its line, now or in finish().
    [[nodiscard]] virtual Result<> take(RowReader &row, ImportRun &run) = 0;
    //! After the last row: what needs all of them. May still refuse lines, before it writes.
    [[nodiscard]] virtual Result<> finish(ImportRun &run)
    {
        Q_UNUSED(run)
        return {};
    }
};

using MakeImporter = std::function<std::unique_ptr<Importer>()>;

} // namespace vigie
