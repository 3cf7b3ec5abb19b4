// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page_list.h"

#include "gui/journal/journal_page.h"
#include "gui/partners/partners_page.h"
#include "gui/profiles/profiles_page.h"
#include "gui/register/register_page.h"
#include "gui/services/services_page.h"
#include "gui/subcontractors/subcontractors_page.h"
#include "gui/tokens/tokens_page.h"
#include "services/storage/partner_query.h"
#include "services/storage/subcontractor_repository.h"
#include "services/storage/token_query.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct PageTitles {
    Q_DECLARE_TR_FUNCTIONS(vigie::PageTitles)
};

template <typename T> Page *make(const PageContext &context, QWidget *parent) { return new T(context, parent); }

} // namespace

QList<PageEntry> pageList()
{
    return {
        {.id = QStringLiteral("partners"),
         .title = PageTitles::tr("Partenaires"),
         .icon = QStringLiteral("building-2"),
         .group = 0,
         .make = &make<PartnersPage>,
         .count = [](Database &database) { return PartnerQuery(database).count({}); }},
        {.id = QStringLiteral("tokens"),
         .title = PageTitles::tr("Jetons"),
         .icon = QStringLiteral("key-round"),
         .group = 0,
         .make = &make<TokensPage>,
         .count = [](Database &database) { return TokenQuery(database).count({}); }},
        {.id = QStringLiteral("subcontractors"),
         .title = PageTitles::tr("Sous-traitants"),
         .icon = QStringLiteral("users"),
         .group = 0,
         .make = &make<SubcontractorsPage>,
         .count = [](Database &database) { return SubcontractorRepository(database).count(); }},
        {.id = QStringLiteral("register"),
         .title = PageTitles::tr("Registre RGPD"),
         .icon = QStringLiteral("notebook-text"),
         .group = 0,
         .make = &make<RegisterPage>},
        {.id = QStringLiteral("profiles"),
         .title = PageTitles::tr("CGU"),
         .icon = QStringLiteral("scale"),
         .group = 1,
         .make = &make<ProfilesPage>},
        {.id = QStringLiteral("journal"),
         .title = PageTitles::tr("Journal"),
         .icon = QStringLiteral("scroll-text"),
         .group = 1,
         .make = &make<JournalPage>},
        {.id = QStringLiteral("services"),
         .title = PageTitles::tr("Services"),
         .icon = QStringLiteral("server"),
         .group = 1,
         .make = &make<ServicesPage>},
    };
}

} // namespace vigie
