// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page_list.h"

#include "gui/tokens/tokens_page.h"
#include "services/storage/token_query.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct PageTitles {
    Q_DECLARE_TR_FUNCTIONS(vigie::PageTitles)
};

template <typename T>
Page *make(const PageContext &context, QWidget *parent)
{
    return new T(context, parent);
}

} // namespace

QList<PageEntry> pageList()
{
    return {
        {.id = QStringLiteral("tokens"), .title = PageTitles::tr("Jetons"), .icon = QStringLiteral("key-round"),
         .group = 0, .make = &make<TokensPage>,
         .count = [](Database &database) { return TokenQuery(database).count({}); }},
    };
}

} // namespace vigie
