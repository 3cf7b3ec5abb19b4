// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/disagreement_table.h"

#include "services/reports/printable_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class DisagreementTableWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::DisagreementTable)
};

} // namespace

TableBlock disagreementTable(const QList<Disagreement> &disagreements)
{
    TableBlock table{.summary = DisagreementTableWords::tr("Une ligne par désaccord, avec toutes ses lectures"),
                     .columns = {{.header = DisagreementTableWords::tr("Textes en désaccord")},
                                 {.header = DisagreementTableWords::tr("Lectures")}}};
    for (const Disagreement &disagreement : disagreements)
        table.rows += ReportRow{.cells = {{.text = disagreement.id, .second = disagreement.title},
                                          {.text = typeset(disagreement.readings.join(u'\n'))}}};
    return table;
}

void addDisagreements(QList<Block> &blocks, const QList<Disagreement> &disagreements)
{
    if (disagreements.isEmpty())
        return;
    blocks += HeadingBlock{.text = DisagreementTableWords::tr("Textes en désaccord")};
    blocks += disagreementTable(disagreements);
}

} // namespace vigie
