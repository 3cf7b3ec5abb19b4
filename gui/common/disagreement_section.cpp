// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/disagreement_section.h"

#include "gui/common/sheet.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class DisagreementWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::DisagreementSection)
};

} // namespace

void addDisagreements(SheetPane &sheet, const QList<Disagreement> &disagreements)
{
    for (const Disagreement &disagreement : disagreements) {
        sheet.beginSection(DisagreementWords::tr("Textes en désaccord"), disagreement.id);
        sheet.addParagraph(disagreement.title);
        for (const QString &reading : disagreement.readings)
            sheet.addParagraph(reading);
    }
}

} // namespace vigie
