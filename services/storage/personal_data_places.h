// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace vigie {

//! How long a place keeps what it holds; see KeepReason.
enum class PlaceKeeping {
    Granted, //!< of a DataPass request: its state, then the time that the terms give
    Declared, //!< of a declaration: until its end
    Drafted, //!< of a notice: sent, it shows something; given up, it does not
    Free,
    Evidence,
    Register,
    Source,
    AppendOnly,
    OwnRequest,
};

struct PlaceField {
    enum class Kind {
        Person, //!< says who it is: the whole row is of the person
        Text, //!< may name somebody
        Map, //!< JSON object: a field a key
    };
    const char *key{};
    Kind kind{Kind::Text};
};

//! Where the workspace may hold something of a person.
struct PersonalDataPlace {
    const char *word{};
    //! `SELECT id, partner_id, api, service_id, object, standing, field…`; `standing` is what the keeping looks at.
    const char *select{};
    std::vector<PlaceField> fields{};
    PlaceKeeping keeping{PlaceKeeping::Free};
    bool canRectify{false};
    const char *table{}; //!< of what may be written; none: never written
    const char *keys{}; //!< its key columns, between spaces: the parts of the id, between `/`
};

//! Every place: one line each. A table that may name people has its line here.
[[nodiscard]] std::span<const PersonalDataPlace> personalDataPlaces();
[[nodiscard]] const PersonalDataPlace *personalDataPlace(const QString &word);

} // namespace vigie
