// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"

#include <atomic>
#include <memory>

namespace vigie {

//! A query over a list of numbers that the test changes: each row shows its number and a state.
struct NumberList {
    std::shared_ptr<QList<qint64>> numbers{std::make_shared<QList<qint64>>()};
    //! From which number on the last beginning was asked for, and within how long a list.
    std::shared_ptr<std::atomic<qint64>> notBefore{std::make_shared<std::atomic<qint64>>(-1)};
    std::shared_ptr<std::atomic<qint64>> within{std::make_shared<std::atomic<qint64>>(-1)};

    [[nodiscard]] TableQuery query() const
    {
        return {.firstIds =
                    [list = *numbers, notBefore = notBefore, within = within](Database &, const FirstIds &first) {
                        *notBefore = first.notBefore;
                        *within = first.within.size();
                        return Result<QList<qint64>>(list.mid(0, first.count));
                    },
                .ids = [list = *numbers](Database &, std::stop_token) { return Result<QList<qint64>>(list); },
                .rows =
                    [](Database &, const QList<qint64> &ids) {
                        QList<ListRow> rows;
                        for (const qint64 id : ids)
                            rows.append({.id = id,
                                         .cells = {{.text = QString::number(id)},
                                                   {.text = QStringLiteral("Actif"), .glyph = Glyph::Ok}}});
                        return Result<QList<ListRow>>(rows);
                    }};
    }

    [[nodiscard]] static QList<ListColumn> columns()
    {
        return {{.id = QStringLiteral("number"),
                 .title = QStringLiteral("Numéro"),
                 .sample = QStringLiteral("00000"),
                 .filter = ListColumn::Filter::Text,
                 .strong = true},
                {.id = QStringLiteral("state"),
                 .title = QStringLiteral("État"),
                 .sample = QStringLiteral("Actif"),
                 .kind = ListColumn::Kind::State,
                 .filter = ListColumn::Filter::List,
                 .choices = {{QStringLiteral("active"), QStringLiteral("Actif")},
                             {QStringLiteral("revoked"), QStringLiteral("Révoqué")}}}};
    }

    void fill(qint64 from, qint64 to)
    {
        numbers->clear();
        for (qint64 number = from; number <= to; ++number)
            numbers->append(number);
    }
};

} // namespace vigie
