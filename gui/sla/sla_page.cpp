// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/sla_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/charts/usage_view.h"
#include "gui/common/error_pane.h"
#include "gui/common/table/row_table_model.h"
#include "gui/common/table/short_table.h"
#include "gui/common/text_label.h"
#include "gui/common/why_popover.h"
#include "gui/sla/dicp_pane.h"
#include "gui/sla/outages_pane.h"
#include "gui/sla/sla_head.h"
#include "model/calendar/paris_time.h"
#include "services/storage/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace vigie {

namespace {

constexpr std::array tabWords{"availability", "outages", "usage", "dicp", "all"};

} // namespace

SlaPage::SlaPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_head(new SlaHead(context.apis, parisDate(QDateTime::currentDateTimeUtc()), this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_panes(new QStackedWidget(this))
    , m_error(new ErrorPane(this))
    , m_availability(new AvailabilityPane(this))
    , m_outages(new OutagesPane(this))
    , m_usage(new UsagePane(this))
    , m_dicp(new DicpPane(this))
    , m_why(new WhyPopover(this))
    , m_allModel(new RowTableModel(overviewColumns(), this))
    , m_all(new ShortTable(*m_allModel, 2, this))
    , m_strip(new QWidget(this))
{
    build();
    connectPanes();
    addReports();
    refresh();
}

SlaPage::~SlaPage() { m_tasks.cancel(); }

void SlaPage::build()
{
    m_all->setObjectName(QStringLiteral("slaAll"));
    m_all->setAccessibleName(tr("Toutes les API, sur la période"));
    for (QWidget *pane : std::initializer_list<QWidget *>{m_availability, m_outages, m_usage, m_dicp, m_all})
        m_panes->addWidget(pane);
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_error);
    addTabs();
    m_strip->setObjectName(QStringLiteral("slaStrip"));
    auto *connectSource = new ActionButton(tr("Connecter une source de mesures"), Emphasis::Plain, m_strip);
    connectSource->setSmall(true);
    auto *words = new TextLabel(
        tr("Rien n’est encore mesuré ni enregistré pour cette API : sans sonde ni interruption, "
           "le taux de 100 % ne prouve rien."),
        TextKind::Body, Tone::ToMend, m_strip);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(16, 4, 16, 4);
    row->addWidget(words, 1);
    row->addWidget(connectSource);
    m_strip->hide();
    connect(connectSource, &ActionButton::clicked, this,
            [this] { Q_EMIT placeRequested({.page = QStringLiteral("services")}); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
}

void SlaPage::addTabs()
{
    m_tabs->setObjectName(QStringLiteral("slaTabs"));
    m_tabs->setAccessibleName(tr("Vues de l’API"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &title :
         {tr("Disponibilité"), tr("Interruptions"), tr("Usage"), tr("Profil DICP"), tr("Toutes les API")})
        m_tabs->addTab(title);
    connect(m_tabs, &QTabBar::currentChanged, this, &SlaPage::showTab);
}

void SlaPage::connectPanes()
{
    connect(m_head, &SlaHead::changed, this, [this] {
        refresh();
        Q_EMIT placeChanged();
    });
    connect(m_availability, &AvailabilityPane::ruleAsked, this, &SlaPage::explain);
    connect(m_dicp, &DicpPane::ruleAsked, this, &SlaPage::explain);
    connect(m_why, &WhyPopover::clauseAsked, this, [this](const QString &rule) {
        Q_EMIT placeRequested({.page = QStringLiteral("profiles"), .object = rule});
    });
    connect(m_availability, &AvailabilityPane::outageAsked, this, [this](qint64 outage) {
        m_tabs->setCurrentIndex(Outages);
        m_outages->select(outage);
    });
    connect(m_availability, &AvailabilityPane::printAsked, this, &SlaPage::printChart);
    connect(m_availability, &AvailabilityPane::csvAsked, this, [this] { writeExport(false, false); });
    connect(m_outages, &OutagesPane::addAsked, this,
            [this] { editOutage({.api = m_head->choice().api, .environment = m_head->choice().environment}); });
    connect(m_outages, &OutagesPane::importAsked, this, &SlaPage::importOutages);
    connect(m_outages, &OutagesPane::editAsked, this, &SlaPage::editOutage);
    connect(m_outages, &OutagesPane::removeAsked, this, &SlaPage::removeOutage);
    connect(m_outages, &OutagesPane::historyAsked, this, &SlaPage::showHistory);
    connect(m_usage, &UsagePane::printAsked, this, &SlaPage::printChart);
    connect(m_usage, &UsagePane::connectAsked, this,
            [this] { Q_EMIT placeRequested({.page = QStringLiteral("services")}); });
    connect(m_all, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (!m_data || index.row() >= m_data->all.size())
            return;
        const OverviewEntry entry = m_data->all[index.row()];
        m_tabs->setCurrentIndex(Availability);
        m_head->choose(entry.profile.api, entry.answer.environment);
    });
}

void SlaPage::refresh()
{
    m_head->readApis();
    SlaChoice choice = m_head->choice();
    choice.asOf = QDateTime::currentDateTimeUtc();
    if (choice.api.isNull())
        return;
    m_tasks.cancel();
    m_tasks.deliver(m_context.reader.ask<SlaPageData>(
                        [choice](Database &database) { return readSlaPage(database, choice); }, m_tasks.token()),
                    [this](const Result<SlaPageData> &answer) { show(answer); });
}

void SlaPage::show(const Result<SlaPageData> &answer)
{
    if (!answer) {
        m_error->show(answer.error());
        m_stack->setCurrentWidget(m_error);
        return;
    }
    m_data = *answer;
    m_stack->setCurrentWidget(m_panes);
    m_strip->setVisible(!m_data->knowsAnything);
    m_availability->show(m_data->chosen);
    m_availability->compare(m_data->compared);
    m_outages->show(m_data->chosen.profile, m_data->chosen.answer, m_context.workspace.isReadOnly());
    m_usage->show(m_data->usage, m_data->comparedUsage);
    m_dicp->show(m_data->chosen.profile);
    m_allModel->setRows(overviewRows(m_data->all));
    m_tabs->setTabText(Outages, tr("Interruptions (%1)").arg(m_data->chosen.answer.outages.size()));
    Q_EMIT commandsChanged();
}

void SlaPage::showTab(int tab)
{
    m_panes->setCurrentIndex(tab);
    Q_EMIT placeChanged();
}

//! Beside the link that was followed.
void SlaPage::explain(const QString &id)
{
    const TermsProfile *profile = m_data ? &m_data->chosen.profile : nullptr;
    const Rule *rule = profile ? profile->rule(id) : nullptr;
    if (!rule)
        return;
    WhyText why = whyOf(*profile, *rule, RuleBook({*profile}));
    why.title = tr("Pourquoi « %1 » ?").arg(rule->title);
    m_why->show(why, QRect(QCursor::pos(), QSize(1, 1)));
}

void SlaPage::open(const Place &place)
{
    for (int tab = 0; tab < TabCount; ++tab) {
        if (place.view == QLatin1String(tabWords[size_t(tab)]))
            m_tabs->setCurrentIndex(tab);
    }
    if (const auto period = reportingPeriodFrom(place.filters.value(QStringLiteral("period"))))
        m_head->setPeriod(*period);
    if (place.object.isEmpty())
        return;
    const auto environment = environmentFromWord(place.filters.value(QStringLiteral("environment")));
    m_head->choose(ApiCode{place.object}, environment.value_or(m_head->choice().environment));
}

Place SlaPage::place() const
{
    return {.page = QStringLiteral("sla"),
            .object = m_head->choice().api.value,
            .filters = {{QStringLiteral("environment"), environmentWord(m_head->choice().environment)},
                        {QStringLiteral("period"), m_head->choice().period.text()}},
            .view = QString::fromLatin1(tabWords[size_t(qMax(0, m_tabs->currentIndex()))])};
}

bool SlaPage::takes(PageCommand command) const
{
    switch (command) {
    case PageCommand::ExportCsv:
    case PageCommand::ExportXlsx:
    case PageCommand::Print:
    case PageCommand::CopyAsTable:
        return m_data.has_value();
    default:
        return false;
    }
}

void SlaPage::run(PageCommand command)
{
    switch (command) {
    case PageCommand::ExportCsv:
        return writeExport(m_tabs->currentIndex() == All, false);
    case PageCommand::ExportXlsx:
        return writeExport(m_tabs->currentIndex() == All, true);
    case PageCommand::Print:
        return writeReport(m_tabs->currentIndex() == All);
    case PageCommand::CopyAsTable:
        QApplication::clipboard()->setText(m_tabs->currentIndex() == Outages   ? m_outages->tableText()
                                               : m_tabs->currentIndex() == All ? m_allModel->text()
                                                                               : m_availability->tableText());
        return;
    default:
        return;
    }
}

} // namespace vigie
