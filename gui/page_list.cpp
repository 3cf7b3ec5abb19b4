// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page_list.h"

#include "gui/dashboard/dashboard_page.h"
#include "gui/deadlines/deadlines_page.h"
#include "gui/gates/gates_page.h"
#include "gui/homologations/homologations_page.h"
#include "gui/incidents/incidents_page.h"
#include "gui/journal/journal_page.h"
#include "gui/notices/notices_page.h"
#include "gui/partners/partner_page.h"
#include "gui/partners/partners_page.h"
#include "gui/prices/prices_page.h"
#include "gui/profiles/profiles_page.h"
#include "gui/quotas/quotas_page.h"
#include "gui/register/register_page.h"
#include "gui/reports/reports_page.h"
#include "gui/retention/retention_page.h"
#include "gui/rights/rights_page.h"
#include "gui/services/services_page.h"
#include "gui/sla/sla_page.h"
#include "gui/subcontractors/subcontractors_page.h"
#include "gui/tokens/tokens_page.h"
#include "services/operations/compliance/homologation_day.h"
#include "services/storage/due_query.h"
#include "services/storage/homologation_query.h"
#include "services/storage/incident_repository.h"
#include "services/storage/partner_query.h"
#include "services/storage/rights_request_repository.h"
#include "services/storage/subcontractor_repository.h"
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
    return homologationRowsOn(database, QDate::currentDate()).map([](const QList<HomologationRow> &rows) {
        return qint64(chosen(rows, {.view = HomologationView::ToHandle}).size());
    });
}

template <typename T> Page *make(const PageContext &context, QWidget *parent) { return new T(context, parent); }

} // namespace

QList<PageEntry> pageList()
{
    return {
        {.id = QStringLiteral("dashboard"),
         .title = PageTitles::tr("Tableau de bord"),
         .icon = QStringLiteral("layout-dashboard"),
         .group = 0,
         .make = &make<DashboardPage>},
        {.id = QStringLiteral("partners"),
         .title = PageTitles::tr("Partenaires"),
         .icon = QStringLiteral("building-2"),
         .group = 0,
         .make = &make<PartnersPage>,
         .count = [](Database &database) { return PartnerQuery(database).count({}); }},
        {.id = QStringLiteral("partner"),
         .of = QStringLiteral("partners"),
         .title = PageTitles::tr("Partenaire"),
         .icon = QStringLiteral("building-2"),
         .group = 0,
         .make = &make<PartnerPage>},
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
        {.id = QStringLiteral("sla"),
         .title = PageTitles::tr("API et SLA"),
         .icon = QStringLiteral("activity"),
         .group = 0,
         .make = &make<SlaPage>},
        {.id = QStringLiteral("homologations"),
         .title = PageTitles::tr("Homologations"),
         .icon = QStringLiteral("shield-check"),
         .group = 0,
         .make = &make<HomologationsPage>,
         .count = [](Database &database) { return homologationsToHandle(database); }},
        {.id = QStringLiteral("gates"),
         .title = PageTitles::tr("Accès"),
         .icon = QStringLiteral("log-out"),
         .group = 0,
         .make = &make<GatesPage>},
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
        {.id = QStringLiteral("retention"),
         .title = PageTitles::tr("Conservation"),
         .icon = QStringLiteral("trash-2"),
         .group = 0,
         .make = &make<RetentionPage>},
        {.id = QStringLiteral("deadlines"),
         .title = PageTitles::tr("Échéances"),
         .icon = QStringLiteral("calendar"),
         .group = 1,
         .make = &make<DeadlinesPage>,
         .count =
             [](Database &database) {
                 return DueQuery(database).count({.state = DeadlineState::Overdue, .today = QDate::currentDate()});
             }},
        {.id = QStringLiteral("incidents"),
         .title = PageTitles::tr("Incidents"),
         .icon = QStringLiteral("siren"),
         .group = 1,
         .make = &make<IncidentsPage>,
         .count =
             [](Database &database) { return IncidentRepository(database).count({.state = IncidentState::Open}); }},
        {.id = QStringLiteral("notices"),
         .title = PageTitles::tr("Avis"),
         .icon = QStringLiteral("mail"),
         .group = 1,
         .make = &make<NoticesPage>,
         .count = [](Database &database) { return NoticeRepository(database).count({.state = NoticeState::ToSend}); }},
        {.id = QStringLiteral("prices"),
         .title = PageTitles::tr("Conventions et tarifs"),
         .icon = QStringLiteral("receipt-text"),
         .group = 1,
         .make = &make<PricesPage>},
        {.id = QStringLiteral("rights"),
         .title = PageTitles::tr("Demandes de droits"),
         .icon = QStringLiteral("eye"),
         .group = 1,
         .make = &make<RightsPage>,
         .count = [](Database &database) { return RightsRequestRepository(database).count({.open = true}); }},
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
        {.id = QStringLiteral("reports"),
         .title = PageTitles::tr("Rapports"),
         .icon = QStringLiteral("file-text"),
         .group = 2,
         .make = &make<ReportsPage>},
        {.id = QStringLiteral("services"),
         .title = PageTitles::tr("Services"),
         .icon = QStringLiteral("server"),
         .group = 2,
         .make = &make<ServicesPage>},
    };
}

} // namespace vigie
