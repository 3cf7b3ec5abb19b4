// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profiles_page.h"

#include "gui/common/background_reader.h"
#include "gui/common/disagreement_section.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/look/icon.h"
#include "gui/common/look/style.h"
#include "gui/common/sheet.h"
#include "gui/common/table/short_table.h"
#include "gui/common/text_label.h"
#include "gui/profiles/comparison_pane.h"
#include "gui/profiles/history_pane.h"
#include "gui/profiles/version_words.h"
#include "model/terms/disagreement_search.h"
#include "services/storage/profile_repository.h"

#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr int apiRole = Qt::UserRole;

//! Leaves at the sides what the pages leave.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        const QString text = std::exchange(whole.text, {});
        whole.widget->style()->drawControl(QStyle::CE_ItemViewItem, &whole, painter, whole.widget);
        constexpr int inset = 16;
        const QRect room = option.rect.adjusted(inset, 0, -inset, 0);
        whole.widget->style()->drawItemText(painter, room, Qt::AlignVCenter | Qt::AlignLeft, whole.palette, true,
                                            whole.fontMetrics.elidedText(text, Qt::ElideRight, room.width()),
                                            option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText
                                                                                          : QPalette::Text);
    }
};

} // namespace

ProfilesPage::ProfilesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_table(new ShortTable(m_model, RulesTableModel::Title, this))
    , m_search(new QLineEdit(this))
    , m_version(new QComboBox(this))
    , m_title(new TextLabel(TextKind::Page, Tone::Normal, this))
    , m_facts(new TextLabel(TextKind::Count, Tone::Secondary, this))
    , m_history(new HistoryPane(this))
    , m_comparison(new ComparisonPane(this))
    , m_sheet(new SheetPane(this))
    , m_edit(new QAction(icon(QStringLiteral("plus")), tr("Nouvelle version…"), this))
    , m_newApi(new QAction(icon(QStringLiteral("plus")), tr("Nouvelle API…"), this))
    , m_import(new QAction(icon(QStringLiteral("download")), tr("Importer un profil…"), this))
{
    setUpActions();
    setUpList();
    setUpTable();
    setUpTabs();
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(rulesSide());
    splitter->addWidget(m_sheet);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({220, 640, 360});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    refresh();
}

void ProfilesPage::setUpActions()
{
    m_edit->setObjectName(QStringLiteral("profile-edit"));
    m_newApi->setObjectName(QStringLiteral("profile-new-api"));
    m_import->setObjectName(QStringLiteral("profile-import"));
    connect(m_edit, &QAction::triggered, this, &ProfilesPage::edit);
    connect(m_newApi, &QAction::triggered, this, &ProfilesPage::editNewApi);
    connect(m_import, &QAction::triggered, this, &ProfilesPage::chooseFile);
}

QList<QAction *> ProfilesPage::ownActions() const { return {m_edit, m_newApi, m_import}; }

void ProfilesPage::setUpList()
{
    m_list->setObjectName(QStringLiteral("profilesList"));
    m_list->setAccessibleName(tr("Conditions générales d’utilisation"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesPage::chooseApi);
}

void ProfilesPage::setUpTable()
{
    m_table->setObjectName(QStringLiteral("rulesTable"));
    m_table->setAccessibleName(tr("Règles"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showRule();
        Q_EMIT placeChanged();
    });
    connect(m_sheet, &SheetPane::closed, m_sheet, &QWidget::hide);
}

void ProfilesPage::setUpTabs()
{
    m_tabs->setObjectName(QStringLiteral("profile-tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(rulesTab(), tr("Règles"));
    m_tabs->addTab(m_history, tr("Historique"));
    m_tabs->addTab(m_comparison, tr("Comparaison"));
    connect(m_history, &HistoryPane::shown, this, [this](qint64 number) {
        m_tabs->setCurrentIndex(0);
        chooseVersion(number);
    });
    connect(m_history, &HistoryPane::comparisonAsked, this, [this](qint64 before, qint64 after) {
        m_tabs->setCurrentWidget(m_comparison);
        m_comparison->compare(before, after);
    });
    connect(m_history, &HistoryPane::withdrawalAsked, this, &ProfilesPage::askToWithdraw);
}

QWidget *ProfilesPage::rulesTab()
{
    m_search->setPlaceholderText(tr("Chercher une règle : identifiant, article, mot du texte"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setObjectName(QStringLiteral("ruleSearch"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ProfilesPage::showRules);
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(16, 0, 16, 0);
    search->addWidget(m_search);
    column->addLayout(search);
    column->addWidget(m_table, 1);
    return tab;
}

QWidget *ProfilesPage::rulesSide()
{
    m_facts->setWordWrap(true);
    m_version->setObjectName(QStringLiteral("profile-version"));
    m_version->setAccessibleName(tr("Version montrée"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_version, &QComboBox::activated, this, [this] { chooseVersion(m_version->currentData().toLongLong()); });
    auto *version = new QHBoxLayout;
    version->setSpacing(8);
    version->addWidget(new TextLabel(tr("Version"), TextKind::Note, Tone::Secondary, this));
    version->addWidget(m_version);
    version->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_facts);
    head->addLayout(version);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    return side;
}

void ProfilesPage::refresh()
{
    using Versions = QList<ProfileVersion>;
    const auto question = [](Database &database) { return ProfileRepository(database).versions(); };
    m_reading.cancel();
    m_reading.deliver(m_context.reader.askQuickly<Versions>(question, m_reading.token()),
                      [this](const Result<Versions> &read) {
                          if (!read)
                              Q_EMIT noted(errorLine(read.error()));
                          else
                              take(*read);
                      });
}

void ProfilesPage::take(const QList<ProfileVersion> &versions)
{
    const auto isSame = [](const ProfileVersion &left, const ProfileVersion &right) {
        return left.number == right.number && left.withdrawnAt == right.withdrawnAt;
    };
    // What stands there is left alone, with its selection, when nothing is new.
    if (!std::equal(versions.cbegin(), versions.cend(), m_versions.cbegin(), m_versions.cend(), isSame)) {
        m_versions = versions;
        m_spans = spansOf(versions);
        showList();
    }
    if (const QString wanted = std::exchange(m_wanted, {}); !wanted.isEmpty())
        open({.page = QStringLiteral("profiles"), .object = wanted});
}

void ProfilesPage::showList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ProfileVersion &version : std::as_const(m_versions)) {
        const QString api = version.profile.api.value;
        if (m_list->count() > 0 && m_list->item(m_list->count() - 1)->data(apiRole) == api)
            continue;
        const ProfileVersion *current = inForce(version.profile.api);
        const TermsProfile &profile = current ? current->profile : version.profile;
        auto *item = new QListWidgetItem(profile.date.isValid() ? tr("%1, %2").arg(profile.name, dateText(profile.date))
                                                                : tr("%1, sans date").arg(profile.name));
        item->setData(apiRole, api);
        item->setSizeHint({0, tableRowHeight(fontMetrics(), Density::Comfortable) + 4});
        m_list->addItem(item);
        if (api == m_chosen.api.value)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    chooseApi();
}

void ProfilesPage::chooseApi()
{
    const QListWidgetItem *item = m_list->currentItem();
    const ApiCode api{item ? item->data(apiRole).toString() : QString()};
    const bool isKept = api == m_chosen.api && shown();
    m_chosen = {.api = api, .number = isKept ? m_chosen.number : 0};
    const QList<ProfileVersion> versions = versionsOf(api);
    m_version->clear();
    for (auto version = versions.crbegin(); version != versions.crend(); ++version)
        m_version->addItem(versionText(*version), version->number);
    m_history->show(versions, QDate::currentDate());
    m_comparison->show(versions);
    showProfile();
}

void ProfilesPage::chooseVersion(qint64 number)
{
    m_chosen.number = number;
    showProfile();
}

QList<ProfileVersion> ProfilesPage::versionsOf(const ApiCode &api) const
{
    QList<ProfileVersion> versions;
    std::copy_if(m_versions.cbegin(), m_versions.cend(), std::back_inserter(versions),
                 [&api](const ProfileVersion &version) { return version.profile.api == api; });
    return versions;
}

//! On this day, else the first that will be.
const ProfileVersion *ProfilesPage::inForce(const ApiCode &api) const
{
    const QDate today = QDate::currentDate();
    const ProfileVersion *first = nullptr;
    for (qsizetype index = 0; index < m_versions.size(); ++index) {
        if (m_versions.at(index).profile.api != api)
            continue;
        if (m_spans.at(index).holds(today))
            return &m_versions.at(index);
        if (!first && !m_versions.at(index).isWithdrawn())
            first = &m_versions.at(index);
    }
    return first;
}

const ProfileVersion *ProfilesPage::shown() const
{
    for (const ProfileVersion &version : m_versions) {
        if (m_chosen.number != 0 && version.number == m_chosen.number && version.profile.api == m_chosen.api)
            return &version;
    }
    return inForce(m_chosen.api);
}

void ProfilesPage::open(const Place &place)
{
    if (m_versions.isEmpty()) {
        m_wanted = place.object; // once they are read
        return refresh();
    }
    for (int row = 0; row < m_list->count(); ++row) {
        const ProfileVersion *version = inForce({m_list->item(row)->data(apiRole).toString()});
        if (!version)
            continue;
        const bool isProfile = version->profile.reference() == place.object;
        if (!isProfile && !version->profile.rule(place.object))
            continue;
        m_search->clear();
        m_tabs->setCurrentIndex(0);
        m_list->setCurrentRow(row);
        chooseVersion(0);
        if (!isProfile)
            m_table->selectRow(m_model.rowOf(place.object));
        return;
    }
}

Place ProfilesPage::place() const
{
    const Rule *rule = m_model.rule(m_table->currentIndex().row());
    const ProfileVersion *version = shown();
    return {.page = QStringLiteral("profiles"),
            .object = rule ? rule->id
                : version  ? version->profile.reference()
                           : QString()};
}

void ProfilesPage::showProfile()
{
    const ProfileVersion *version = shown();
    m_edit->setEnabled(version);
    showRules();
    if (!version)
        return;
    const TermsProfile &profile = version->profile;
    m_version->setCurrentIndex(m_version->findData(version->number));
    m_title->setText(profile.title.isEmpty() ? profile.name : profile.title);
    const qsizetype at = version - m_versions.constData();
    const QString state = versionState(*version, m_spans.at(at), QDate::currentDate()).word;
    const QString span = m_spans.at(at).isEmpty ? QString() : QLatin1Char(' ') + spanText(m_spans.at(at));
    const QString damage = profile.sourceIncomplete ? tr(" Le texte publié est incomplet par endroits.") : QString();
    m_facts->setText(
        tr("Version %1%2. Producteur : %3. Plateforme : %4. %Ln règle(s).%5", nullptr, int(profile.rules.size()))
            .arg(state, span, profile.producer, profile.platform, damage));
}

void ProfilesPage::showRules()
{
    const ProfileVersion *version = shown();
    m_model.setRules(version ? version->profile.rules : QList<Rule>{}, m_search->text());
    m_table->selectRow(0);
    showRule();
}

void ProfilesPage::showRule()
{
    m_sheet->clear();
    const Rule *rule = m_model.rule(m_table->currentIndex().row());
    const ProfileVersion *version = shown();
    if (!rule || !version) {
        m_sheet->setHead(tr("Aucune règle choisie"), {}, {});
        m_sheet->finish();
        return;
    }
    const TermsProfile &profile = version->profile;
    m_sheet->setHead(rule->id, rule->title, {});
    m_sheet->beginSection(tr("Ce que dit la règle"));
    m_sheet->addParagraph(rule->sentence);
    m_sheet->addField(tr("Nature"), ruleNatureText(*rule));
    if (rule->origin == RuleOrigin::Clause) {
        m_sheet->addField(tr("Texte"), tr("%1, art. %2").arg(profile.reference(), rule->article));
    } else if (!rule->source.isEmpty()) {
        m_sheet->addField(tr("Source"), rule->source);
    }
    if (rule->assumption)
        m_sheet->addField(tr("Hypothèse"), rule->assumptionReason);
    if (!rule->quote.isEmpty()) {
        m_sheet->beginSection(tr("Passage du texte"));
        m_sheet->addParagraph(tr("« %1 »").arg(rule->quote));
    }
    m_sheet->beginSection(tr("Paramètres"), rule->kind);
    if (rule->parameters.isEmpty())
        m_sheet->addParagraph(tr("Aucun."));
    else
        m_sheet->addIdentifier(tr("Valeurs"), QString::fromUtf8(QJsonDocument(rule->parameters).toJson()).trimmed());
    addDisagreements(*m_sheet, disagreementsOn(profile, {rule->id}));
    m_sheet->finish();
}

} // namespace vigie
