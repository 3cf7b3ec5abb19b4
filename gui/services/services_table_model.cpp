// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/services/services_table_model.h"

#include "gui/common/state_text.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/services/service_texts.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace vigie {

namespace {

QString parisTime(const QDateTime &instant)
{
    if (!instant.isValid())
        return QStringLiteral("—");
    const QDateTime local = instant.toTimeZone(QTimeZone("Europe/Paris"));
    return QLocale().toString(local, QStringLiteral("dd/MM HH:mm"));
}

} // namespace

void ServicesTableModel::setRows(const QList<ServiceRow> &rows)
{
    removeAbsent(rows);
    for (const ServiceRow &row : rows) {
        const int known = indexOf(row.service.id);
        if (known < 0) {
            const int last = int(m_rows.size());
            beginInsertRows({}, last, last);
            m_rows.append(row);
            endInsertRows();
        } else if (!(m_rows[known] == row)) {
            const auto progress = m_rows[known].progress;
            m_rows[known] = row;
            m_rows[known].progress = progress;
            Q_EMIT dataChanged(index(known, 0), index(known, ColumnCount - 1));
        }
    }
}

void ServicesTableModel::removeAbsent(const QList<ServiceRow> &rows)
{
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const bool kept = std::any_of(rows.cbegin(), rows.cend(),
                                      [&](const ServiceRow &row) { return row.service.id == m_rows[i].service.id; });
        if (kept)
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

void ServicesTableModel::setProgress(const ServiceId &service, const std::optional<ReadProgress> &progress)
{
    const int known = indexOf(service);
    if (known < 0)
        return;
    m_rows[known].progress = progress;
    Q_EMIT dataChanged(index(known, State), index(known, State));
}

const ServiceRow *ServicesTableModel::row(int index) const
{
    return index >= 0 && index < m_rows.size() ? &m_rows[index] : nullptr;
}

int ServicesTableModel::indexOf(const ServiceId &service) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&](const ServiceRow &row) { return row.service.id == service; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int ServicesTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ServicesTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ServicesTableModel::data(const QModelIndex &index, int role) const
{
    const ServiceRow *shown = row(index.row());
    if (!shown || !index.isValid())
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, column);
    case Qt::TextAlignmentRole:
        return int(column == ReadAt || column == Content ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == Name ? shown->service.url.toString() : QVariant();
    case PagedTableModel::GlyphRole:
        return column == State ? int(stateOf(*shown).glyph) : int(Glyph::None);
    case PagedTableModel::StrongRole:
        return column == Name;
    default:
        return {};
    }
}

StateText ServicesTableModel::stateOf(const ServiceRow &row) const
{
    if (!row.progress)
        return syncStateText(row.service, row.status);
    return {Glyph::Running,
            row.progress->total ? tr("Lecture, %1 sur %2").arg(row.progress->done).arg(*row.progress->total)
                                : tr("Lecture, %1").arg(row.progress->done)};
}

QString ServicesTableModel::text(const ServiceRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.service.name;
    case ProductName:
        return productName(row.service);
    case EnvironmentName:
        return environmentText(row.service.environment);
    case State:
        return stateOf(row).word;
    case ReadAt:
        return parisTime(row.status.readAt);
    case Content:
        return serviceContentsText(row.service, row.contents);
    default:
        return {};
    }
}

QVariant ServicesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Service");
    case ProductName:
        return tr("Produit");
    case EnvironmentName:
        return tr("Environnement");
    case State:
        return tr("État");
    case ReadAt:
        return tr("Lu à");
    case Content:
        return tr("Contenu");
    default:
        return {};
    }
}

} // namespace vigie
