// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/cell_text.h"

#include "gui/common/count_words.h"
#include "model/partners/siret.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

namespace vigie {

namespace {

class CellWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::Cell)
};

QString unknown() { return QStringLiteral("–"); }

QString onOneLine(const QString &text)
{
    QString line;
    for (const QChar character : text)
        line += character.isPrint() || character.isSurrogate() ? character : QChar(u' ');
    return line.trimmed();
}

QString dateForPeople(const QString &text)
{
    return QLocale().toString(QDate::fromString(text, Qt::ISODate), CellWords::tr("dd/MM/yyyy"));
}

QString instantForPeople(const QString &text)
{
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODate).toTimeZone(QTimeZone("Europe/Paris"));
    return QLocale().toString(instant, CellWords::tr("dd/MM/yyyy HH:mm"));
}

QString siretForPeople(const QString &text)
{
    const std::optional<Siret> siret = Siret::fromText(text);
    return siret ? siret->grouped() : onOneLine(text);
}

QString joined(const QJsonArray &array, const QString &separator)
{
    QStringList words;
    for (const QJsonValue &word : array)
        words << cellForMachines(word);
    return words.join(separator);
}

QString numberForPeople(double number) { return QLocale().toString(number, 'f', QLocale::FloatingPointShortest); }

//! `applications 210, partners 200`
QString countsForPeople(const QJsonObject &counts)
{
    QStringList words;
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        words << countedThings(count.key()) + u' ' + numberForPeople(count.value().toDouble());
    return words.join(QStringLiteral(", "));
}

} // namespace

QString cellForPeople(const OutputColumn &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return unknown();
    switch (column.kind) {
    case OutputColumn::Kind::Siret:
        return siretForPeople(value.toString());
    case OutputColumn::Kind::Date:
        return dateForPeople(value.toString());
    case OutputColumn::Kind::Instant:
        return instantForPeople(value.toString());
    case OutputColumn::Kind::Number:
        return numberForPeople(value.toDouble());
    case OutputColumn::Kind::Flag:
        return value.toBool() ? CellWords::tr("oui") : CellWords::tr("non");
    case OutputColumn::Kind::List:
        return value.toArray().isEmpty() ? unknown() : onOneLine(joined(value.toArray(), QStringLiteral(", ")));
    case OutputColumn::Kind::Counts:
        return countsForPeople(value.toObject());
    case OutputColumn::Kind::Error:
        return onOneLine(value[QLatin1String("sentence")].toString());
    case OutputColumn::Kind::Word:
        return column.words.value(value.toString(), value.toString());
    case OutputColumn::Kind::Text:
        return onOneLine(cellForMachines(value));
    }
    Q_UNREACHABLE();
}

QString cellForMachines(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return joined(value.toArray(), QStringLiteral(" "));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    Q_UNREACHABLE();
}

} // namespace vigie
