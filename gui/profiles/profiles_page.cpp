// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profiles_page.h"

#include "gui/common/background_reader.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/look/style.h"
#include "gui/common/sheet.h"
#include "gui/common/table/short_table.h"
#include "gui/common/text_label.h"
#include "services/storage/profile_repository.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace vigie {

ProfilesPage::ProfilesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_table(new ShortTable(m_model, RulesTableModel::Title, this))
    , m_search(new QLineEdit(this))
    , m_title(new TextLabel(TextKind::Page, Tone::Normal, this))
    , m_facts(new TextLabel(TextKind::Count, Tone::Secondary, this))
    , m_sheet(new SheetPane(this))
{
    setUpList();
    setUpTable();
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

void ProfilesPage::setUpList()
{
    m_list->setObjectName(QStringLiteral("profilesList"));
    m_list->setAccessibleName(tr("Conditions générales d’utilisation"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesPage::showProfile);
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

QWidget *ProfilesPage::rulesSide()
{
    m_search->setPlaceholderText(tr("Chercher une règle : identifiant, article, mot du texte"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setObjectName(QStringLiteral("ruleSearch"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ProfilesPage::showProfile);
    m_facts->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_facts);
    head->addWidget(m_search);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    return side;
}

void ProfilesPage::refresh()
{
    const auto question = [](Database &database) { return ProfileRepository(database).all(); };
    m_reading.cancel();
    m_reading.deliver(m_context.reader.askQuickly<QList<TermsProfile>>(question, m_reading.token()),
                      [this](const Result<QList<TermsProfile>> &read) {
                          if (!read) {
                              Q_EMIT noted(errorLine(read.error()));
                              return;
                          }
                          m_profiles = *read;
                          showList();
                          if (const QString wanted = std::exchange(m_wanted, {}); !wanted.isEmpty())
                              open({.page = QStringLiteral("profiles"), .object = wanted});
                      });
}

void ProfilesPage::showList()
{
    const int kept = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const TermsProfile &profile : m_profiles) {
        m_list->addItem(profile.date.isValid() ? tr("%1, %2").arg(profile.name, dateText(profile.date))
                                               : tr("%1, sans date").arg(profile.name));
        m_list->item(m_list->count() - 1)->setSizeHint({0, tableRowHeight(fontMetrics(), Density::Comfortable) + 4});
    }
    m_list->setCurrentRow(qMin(kept, int(m_profiles.size()) - 1));
}

void ProfilesPage::open(const Place &place)
{
    if (m_profiles.isEmpty()) {
        m_wanted = place.object; // once they are read
        return refresh();
    }
    for (int i = 0; i < m_profiles.size(); ++i) {
        const bool isProfile = m_profiles[i].reference() == place.object;
        if (!isProfile && !m_profiles[i].rule(place.object))
            continue;
        m_search->clear();
        m_list->setCurrentRow(i);
        if (!isProfile)
            m_table->selectRow(m_model.rowOf(place.object));
        return;
    }
}

Place ProfilesPage::place() const
{
    const Rule *rule = m_model.rule(m_table->currentIndex().row());
    const TermsProfile *profile = shown();
    return {.page = QStringLiteral("profiles"), .object = rule ? rule->id : profile ? profile->reference() : QString()};
}

const TermsProfile *ProfilesPage::shown() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_profiles.size() ? &m_profiles[row] : nullptr;
}

void ProfilesPage::showProfile()
{
    const TermsProfile *profile = shown();
    m_model.setRules(profile ? profile->rules : QList<Rule>{}, m_search->text());
    if (!profile)
        return;
    m_title->setText(profile->title.isEmpty() ? profile->name : profile->title);
    const QString damage = profile->sourceIncomplete ? tr(" Le texte publié est incomplet par endroits.") : QString();
    m_facts->setText(tr("Producteur : %1. Plateforme : %2. %n règle(s).%3", nullptr, int(profile->rules.size()))
                         .arg(profile->producer, profile->platform, damage));
    m_table->selectRow(0);
    showRule();
}

void ProfilesPage::showRule()
{
    m_sheet->clear();
    const Rule *rule = m_model.rule(m_table->currentIndex().row());
    const TermsProfile *profile = shown();
    if (!rule || !profile) {
        m_sheet->setHead(tr("Aucune règle choisie"), {}, {});
        m_sheet->finish();
        return;
    }
    m_sheet->setHead(rule->id, rule->title, {});
    m_sheet->beginSection(tr("Ce que dit la règle"));
    m_sheet->addParagraph(rule->sentence);
    m_sheet->addField(tr("Nature"), ruleNatureText(*rule));
    if (rule->origin == RuleOrigin::Clause) {
        m_sheet->addField(tr("Texte"), tr("%1, art. %2").arg(profile->reference(), rule->article));
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
    for (const Disagreement &disagreement : profile->disagreements) {
        if (!disagreement.rules.contains(rule->id))
            continue;
        m_sheet->beginSection(tr("Textes en désaccord"), disagreement.id);
        m_sheet->addParagraph(disagreement.title);
        for (const QString &reading : disagreement.readings)
            m_sheet->addParagraph(reading);
    }
    m_sheet->finish();
}

} // namespace vigie
