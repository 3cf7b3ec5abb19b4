// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/row_writer.h"

class QFileDevice;

namespace vigie {

//! `{"as_of": …, "count": n, "items": […]}`: the shape of the command line.
class JsonWriter : public RowWriter
{
public:
    JsonWriter(const ExportTable &table, QFileDevice &file, QString path);

    [[nodiscard]] Result<> begin() override;
    [[nodiscard]] Result<> add(const ExportRow &row) override;
    //! Comes back to write the count, which is known only now.
    [[nodiscard]] Result<> end(qint64 rows) override;

private:
    [[nodiscard]] Result<> write(const QByteArray &bytes);

    const ExportTable &m_table;
    QFileDevice &m_file;
    QString m_path;
    qint64 m_countPosition{0};
    bool m_isFirst{true};
};

} // namespace vigie
