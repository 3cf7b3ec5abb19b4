// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! Findings that no rule gives of a partner's subjects: of an API as a whole, or of the workspace itself (a document
//! that is gone). Each names a rule of a profile, so that it has its clause. One file pair a source, and one line in
//! the table of sources. Whoever writes what such a source reads calls markApisChanged(), or markPartnersChanged().
struct FindingSource {
    const char *name;
    //! For the partners of the request only; what is of an API itself when it includes the APIs.
    Result<> (*read)(const SubjectRequest &request, QList<Finding> &findings);
};

//! Every source: one line each.
[[nodiscard]] QList<FindingSource> findingSources();

} // namespace vigie
