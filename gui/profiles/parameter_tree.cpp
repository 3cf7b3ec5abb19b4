// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/parameter_tree.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QSignalBlocker>

namespace vigie {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int keyRole = Qt::UserRole + 1;

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return value.toString();
    }
}

//! What is typed stays a number where it was one, and can be read as one; the schema says the rest.
QJsonValue valueOf(const QString &text, QJsonValue::Type type)
{
    const QString typed = text.trimmed();
    if (type == QJsonValue::Bool && (typed == QLatin1String("true") || typed == QLatin1String("false")))
        return typed == QLatin1String("true");
    bool isNumber = false;
    const double number = QString(typed).replace(u',', u'.').toDouble(&isNumber);
    if (type == QJsonValue::Double && isNumber)
        return number;
    return typed;
}

QTreeWidgetItem *itemOf(const QString &key, const QJsonValue &value)
{
    auto *item = new QTreeWidgetItem({key});
    item->setData(0, keyRole, key);
    item->setData(0, kindRole, int(value.type()));
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            item->addChild(itemOf(member.key(), member.value()));
    } else if (value.isArray()) {
        int index = 0;
        for (const QJsonValue &each : value.toArray())
            item->addChild(itemOf(QString::number(++index), each));
    } else {
        item->setText(1, textOf(value));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    return item;
}

QJsonValue valueOf(const QTreeWidgetItem &item)
{
    const auto type = QJsonValue::Type(item.data(0, kindRole).toInt());
    if (type == QJsonValue::Object) {
        QJsonObject object;
        for (int index = 0; index < item.childCount(); ++index)
            object.insert(item.child(index)->data(0, keyRole).toString(), valueOf(*item.child(index)));
        return object;
    }
    if (type == QJsonValue::Array) {
        QJsonArray array;
        for (int index = 0; index < item.childCount(); ++index)
            array.append(valueOf(*item.child(index)));
        return array;
    }
    return valueOf(item.text(1), type);
}

} // namespace

ParameterTree::ParameterTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("Paramètre"), tr("Valeur")});
    setColumnCount(2);
    setUniformRowHeights(true);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    setAccessibleName(tr("Paramètres de la règle"));
    // Only the values can be typed over: the keys are the schema's.
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item, int column) {
        if (column == 0 && item->flags().testFlag(Qt::ItemIsEditable))
            editItem(item, 1);
    });
    connect(this, &QTreeWidget::itemChanged, this, &ParameterTree::take);
}

void ParameterTree::show(const QJsonObject &parameters)
{
    const QSignalBlocker quiet(this);
    clear();
    m_parameters = parameters;
    for (auto member = parameters.begin(); member != parameters.end(); ++member)
        addTopLevelItem(itemOf(member.key(), member.value()));
    expandAll();
}

void ParameterTree::take(QTreeWidgetItem *item)
{
    if (QSignalBlocker quiet(this); true)
        item->setText(0, item->data(0, keyRole).toString());
    QJsonObject parameters;
    for (int index = 0; index < topLevelItemCount(); ++index)
        parameters.insert(topLevelItem(index)->data(0, keyRole).toString(), valueOf(*topLevelItem(index)));
    if (parameters == m_parameters)
        return;
    m_parameters = parameters;
    Q_EMIT edited();
}

} // namespace vigie
