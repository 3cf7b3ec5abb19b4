// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "gui/common/place.h"

#include <QString>

class QAction;

namespace vigie {

//! One line of the search: where it leads, or what it does.
struct SearchHit {
    enum class Section { Partners, Tokens, Incidents, Clauses, Actions };

    Section section{Section::Partners};
    QString title{};
    QString detail{};
    StateText state{};
    bool identifier{false}; //!< its title is one: fixed font
    Place place{};
    QAction *action{nullptr}; //!< of Section::Actions
};

} // namespace vigie
