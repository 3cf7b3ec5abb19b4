// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/background_reader.h"
#include "gui/common/error_text.h"
#include "gui/common/rule_shelf.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/table_page.h"
#include "model/calendar/paris_time.h"

namespace vigie {

QString TablePage::whyNot(PageCommand command) const
{
    return command == PageCommand::Why && !currentRow() ? tr("Choisissez d’abord une ligne.") : QString();
}

void TablePage::explain()
{
    const auto row = currentRow();
    if (!row || !m_spec.why)
        return;
    const QRect cell = m_table->visualRect(m_table->currentIndex());
    const QRect anchor(m_table->viewport()->mapToGlobal(cell.topLeft()), cell.size());
    using Answer = std::optional<WhyText>;
    const auto question = [shelf = m_rules, asked = m_spec.why(*row)](Database &database) {
        return shelf->book(database, parisDate(QDateTime::currentDateTimeUtc()))
            .and_then([&](const std::shared_ptr<const RuleBook> &book) { return whyAnswer(database, asked, *book); });
    };
    m_explaining.cancel();
    m_explaining.deliver(m_context.reader.ask<Answer>(question, m_explaining.token()),
                         [this, anchor](const Result<Answer> &answer) {
                             if (!answer)
                                 Q_EMIT noted(errorLine(answer.error()));
                             else if (*answer)
                                 m_why->show(**answer, anchor);
                             else
                                 Q_EMIT noted(tr("Aucune règle n’a d’échéance ni de constat pour cette ligne."));
                         });
}

} // namespace vigie
