// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/search_popover.h"

#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "gui/shell/search_delegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int typingPause = 120;
constexpr int actionsShown = 4;

QString titleOf(SearchHit::Section section)
{
    switch (section) {
    case SearchHit::Section::Partners:
        return SearchPopover::tr("Partenaires");
    case SearchHit::Section::Tokens:
        return SearchPopover::tr("Jetons");
    case SearchHit::Section::Incidents:
        return SearchPopover::tr("Incidents");
    case SearchHit::Section::Clauses:
        return SearchPopover::tr("Clauses");
    case SearchHit::Section::Actions:
        return SearchPopover::tr("Actions");
    }
    Q_UNREACHABLE();
}

} // namespace

SearchPopover::SearchPopover(BackgroundReader &reader, QStringList pages, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(reader)
    , m_pages(std::move(pages))
    , m_field(new QLineEdit(this))
    , m_result(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("search-popover"));
    setFrameShape(QFrame::StyledPanel);
    m_field->setObjectName(QStringLiteral("search-field"));
    m_field->setPlaceholderText(tr("Partenaire, SIRET, jeton, n° DataPass, clause, action…"));
    m_field->setAccessibleName(tr("Recherche"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("search-hits"));
    m_list->setAccessibleName(tr("Résultats"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 12, 8);
    top->addWidget(m_field, 1);
    top->addWidget(m_result);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_field, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &SearchPopover::search);
    connect(m_list, &QListView::clicked, this, &SearchPopover::choose);
}

void SearchPopover::openUnder(const QWidget &anchor)
{
    const int width = qMax(640, anchor.width());
    const QPoint corner = anchor.mapToGlobal(QPoint(anchor.width() - width, 0));
    setGeometry(corner.x(), corner.y(), width, 480);
    QFrame::show();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
    search();
}

void SearchPopover::search()
{
    m_tasks.cancel();
    const QString words = m_field->text().simplified();
    if (words.isEmpty())
        return show(actionsFor(words));
    m_tasks.deliver(m_search.find(words, m_tasks.token()), [this, words](const Result<QList<SearchHit>> &hits) {
        show((hits ? *hits : QList<SearchHit>()) + actionsFor(words));
    });
}

QList<SearchHit> SearchPopover::actionsFor(const QString &words) const
{
    QList<SearchHit> hits;
    for (QAction *action : m_actions) {
        const QString text = action->text().remove(QLatin1Char('&'));
        if (!action->isEnabled() || hits.size() >= actionsShown || !text.contains(words, Qt::CaseInsensitive))
            continue;
        hits.append({.section = SearchHit::Section::Actions,
                     .title = text,
                     .detail = action->shortcut().toString(QKeySequence::NativeText),
                     .action = action});
    }
    return hits;
}

void SearchPopover::show(const QList<SearchHit> &hits)
{
    m_model->clear();
    m_hits.clear();
    for (const auto section : {SearchHit::Section::Partners, SearchHit::Section::Tokens, SearchHit::Section::Clauses,
                               SearchHit::Section::Actions})
        addSection(section, hits);
    m_result->setText(m_hits.isEmpty() ? tr("aucun résultat") : tr("résultats : %1").arg(m_hits.size()));
    m_list->setCurrentIndex({});
    move(1);
}

void SearchPopover::addSection(SearchHit::Section section, const QList<SearchHit> &hits)
{
    QList<SearchHit> shown;
    std::copy_if(hits.begin(), hits.end(), std::back_inserter(shown), [this, section](const SearchHit &hit) {
        return hit.section == section && (hit.action || m_pages.contains(hit.place.page));
    });
    if (shown.isEmpty())
        return;
    auto *heading = new QStandardItem(titleOf(section));
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setData(countText(shown.size()), SearchDelegate::DetailRole);
    m_model->appendRow(heading);
    for (const SearchHit &hit : std::as_const(shown)) {
        auto *item = new QStandardItem(hit.title);
        item->setData(hit.detail, SearchDelegate::DetailRole);
        item->setData(int(hit.section), SearchDelegate::SectionRole);
        item->setData(int(hit.state.glyph), SearchDelegate::GlyphRole);
        item->setData(hit.state.word, SearchDelegate::StateRole);
        item->setData(hit.identifier, SearchDelegate::IdentifierRole);
        item->setData(int(m_hits.size()), SearchDelegate::HitRole);
        item->setData(hit.title + QStringLiteral(", ") + hit.detail, Qt::AccessibleTextRole);
        m_model->appendRow(item);
        m_hits.append(hit);
    }
}

void SearchPopover::move(int step)
{
    int row = m_list->currentIndex().row() + step;
    while (row >= 0 && row < m_model->rowCount() && !m_model->index(row, 0).data(SearchDelegate::HitRole).isValid())
        row += step;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void SearchPopover::choose(const QModelIndex &index)
{
    if (!index.data(SearchDelegate::HitRole).isValid())
        return;
    const SearchHit hit = m_hits.value(index.data(SearchDelegate::HitRole).toInt());
    close();
    if (hit.action)
        hit.action->trigger();
    else
        Q_EMIT placeChosen(hit.place);
}

bool SearchPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace vigie
