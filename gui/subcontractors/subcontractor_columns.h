// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"
#include "services/storage/subcontractor_query.h"

namespace vigie {

class ApiNames;

[[nodiscard]] QList<ListColumn> subcontractorColumns(ApiNames &apis);
[[nodiscard]] ListRow subcontractorTableRow(const JudgedSubcontractor &one, ApiNames &apis);
[[nodiscard]] SubcontractorFilter subcontractorFilterOf(const TableState &state);
[[nodiscard]] SubcontractorOrder subcontractorOrderOf(const TableState &state);
[[nodiscard]] QList<TableView> subcontractorViews();

//! Which company: a filter that no column shows.
inline const QString companyFilter = QStringLiteral("company");

[[nodiscard]] StateText subcontractorStateText(SubcontractorState state);
//! What the state means and what to do, in sentences.
[[nodiscard]] QString subcontractorStateSentence(const JudgedSubcontractor &one, int noticeDays);
//! Whose subcontractor it is.
[[nodiscard]] QString bodyText(const SubcontractorRow &row);
//! Its name; the number in groups where a service gives no more.
[[nodiscard]] QString companyText(const SubcontractorDeclaration &one);
//! As they are declared; in French what DataPass calls the provider by a word of its own.
[[nodiscard]] QString activitiesText(const SubcontractorDeclaration &one);
//! The name of a country in French, or its code.
[[nodiscard]] QString countryText(const QString &code);

} // namespace vigie
