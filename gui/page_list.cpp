// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page_list.h"

#include "gui/gates/gates_page.h"
#include "gui/homologations/homologations_page.h"
#include "gui/journal/journal_page.h"
#include "gui/partners/partners_page.h"
#include "gui/profiles/profiles_page.h"
#include "gui/quotas/quotas_page.h"
#include "gui/services/services_page.h"
#include "gui/tokens/tokens_page.h"
#include "services/storage/homologation_query.h"
#include "services/storage/partner_query.h"
#include "services/storage/token_query.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct PageTitles {
    Q_DECLARE_TR_FUNCTIONS(vigie::PageTitles)
};

//! Those that ask for something.
Result<qint64> homologationsToHandle(Database &database)
{
    return homologationRows(database, {.today = QDate::currentDate()}).map([](const QList<HomologationRow> &rows) {
        return qint64(chosen(rows, {.view = HomologationView::ToHandle}).size());
    });
}

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
        {.id = QStringLiteral("quotas"),
         .title = PageTitles::tr("Quotas"),
         .icon = QStringLiteral("settings-2"),
         .group = 0,
         .make = &make<QuotasPage>},
        {.id = QStringLiteral("homologations"),
         .title = PageTitles::tr("Homologations"),
         .icon = QStringLiteral("shield-check"),
         .group = 1,
         .make = &make<HomologationsPage>,
         .count = [](Database &database) { return homologationsToHandle(database); }},
        {.id = QStringLiteral("gates"),
         .title = PageTitles::tr("Accès"),
         .icon = QStringLiteral("log-out"),
         .group = 1,
         .make = &make<GatesPage>},
        {.id = QStringLiteral("profiles"),
         .title = PageTitles::tr("CGU"),
         .icon = QStringLiteral("scale"),
         .group = 2,
         .make = &make<ProfilesPage>},
        {.id = QStringLiteral("journal"),
         .title = PageTitles::tr("Journal"),
         .icon = QStringLiteral("scroll-text"),
         .group = 2,
         .make = &make<JournalPage>},
        {.id = QStringLiteral("services"),
         .title = PageTitles::tr("Services"),
         .icon = QStringLiteral("server"),
         .group = 2,
         .make = &make<ServicesPage>},
    };
}

} // namespace vigie
