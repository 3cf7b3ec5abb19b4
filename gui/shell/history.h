// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/place.h"

#include <QList>

#include <optional>

namespace vigie {

//! The places that were shown, as in a browser: going somewhere forgets what was ahead.
class History
{
public:
    void visit(const Place &place);
    //! The place where we are has changed (another row, another filter): going back comes back to it.
    void replaceCurrent(const Place &place);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    [[nodiscard]] std::optional<Place> back();
    [[nodiscard]] std::optional<Place> forward();

private:
    QList<Place> m_places{};
    qsizetype m_at{-1};
};

} // namespace vigie
