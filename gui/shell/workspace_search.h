// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/background_reader.h"
#include "gui/shell/search_hit.h"
#include "model/terms/terms_profile.h"

#include <memory>

namespace vigie {

//! Looks for words in the workspace: partners (names, SIRET, DataPass numbers), tokens, clauses. In the background.
class WorkspaceSearch
{
public:
    explicit WorkspaceSearch(BackgroundReader &reader);

    //! The best few of each section.
    [[nodiscard]] Future<QList<SearchHit>> find(const QString &words, std::stop_token stop);

private:
    struct Profiles;

    BackgroundReader &m_reader;
    std::shared_ptr<Profiles> m_profiles; //!< read anew when they change, in the reader's thread
};

} // namespace vigie
