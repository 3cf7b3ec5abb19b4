// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace vigie {

//! Where the window is, or is asked to go: a page, what is filtered in it, what is selected. Words only, so that pages
//! need not know one another.
struct Place {
    QString page{}; //!< of the list of pages
    QString object{}; //!< id of the selected row
    QMap<QString, QString> filters{}; //!< by column of the page's table
    QString view{};

    [[nodiscard]] bool isNull() const { return page.isEmpty(); }
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace vigie
