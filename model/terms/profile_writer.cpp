// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/profile_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vigie {

namespace {

constexpr qsizetype lineWidth = 140;

QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString indented(int level) { return QString(level * 2, u' '); }

//! Between its brackets: on one line where it fits, else an item a line.
QString bracketed(const QString &open, const QStringList &items, const QString &close, int level)
{
    const QString line = open + items.join(QStringLiteral(", ")) + close;
    if (items.isEmpty() || (line.size() + level * 2 <= lineWidth && !line.contains(u'\n')))
        return line;
    const QString indent = u'\n' + indented(level + 1);
    return open + indent + items.join(u',' + indent) + u'\n' + indented(level) + close;
}

QString written(const QJsonValue &value, int level)
{
    QStringList items;
    switch (value.type()) {
    case QJsonValue::Array:
        for (const QJsonValue &item : value.toArray())
            items.append(written(item, level + 1));
        return bracketed(QStringLiteral("["), items, QStringLiteral("]"), level);
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            items.append(quoted(member.key()) + QStringLiteral(": ") + written(member.value(), level + 1));
        return bracketed(QStringLiteral("{"), items, QStringLiteral("}"), level);
    }
    case QJsonValue::String:
        return quoted(value.toString());
    default: {
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(array.mid(1, array.size() - 2));
    }
    }
}

class ObjectText
{
public:
    explicit ObjectText(int level)
        : m_level(level)
    {
    }

    void add(const QString &key, const QJsonValue &value)
    {
        m_items.append(quoted(key) + QStringLiteral(": ") + written(value, m_level + 1));
    }
    void addText(const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            add(key, text);
    }
    void addDate(const QString &key, QDate date)
    {
        if (date.isValid())
            add(key, date.toString(Qt::ISODate));
    }
    void addList(const QString &key, const QStringList &items)
    {
        m_items.append(quoted(key) + QStringLiteral(": ")
                       + bracketed(QStringLiteral("["), items, QStringLiteral("]"), m_level + 1));
    }

    //! Always an item a line.
    [[nodiscard]] QString text() const
    {
        const QString indent = u'\n' + indented(m_level + 1);
        return u'{' + indent + m_items.join(u',' + indent) + u'\n' + indented(m_level) + u'}';
    }

private:
    int m_level;
    QStringList m_items{};
};

QString written(const Rule &rule)
{
    ObjectText text(2);
    text.add(QStringLiteral("id"), rule.id);
    text.addText(QStringLiteral("article"), rule.article);
    text.addText(QStringLiteral("source"), rule.source);
    text.add(QStringLiteral("kind"), rule.kind);
    text.add(QStringLiteral("title"), rule.title);
    text.add(QStringLiteral("sentence"), rule.sentence);
    text.addText(QStringLiteral("quote"), rule.quote);
    if (rule.origin != RuleOrigin::Clause)
        text.add(QStringLiteral("origin"),
                 rule.origin == RuleOrigin::Law ? QStringLiteral("law") : QStringLiteral("product"));
    if (rule.assumption)
        text.add(QStringLiteral("assumption"), true);
    text.addText(QStringLiteral("assumption_reason"), rule.assumptionReason);
    if (rule.optional)
        text.add(QStringLiteral("optional"), true);
    if (!rule.enabled)
        text.add(QStringLiteral("enabled"), false);
    text.add(QStringLiteral("parameters"), rule.parameters);
    return text.text();
}

QString written(const Disagreement &disagreement)
{
    ObjectText text(2);
    text.add(QStringLiteral("id"), disagreement.id);
    text.add(QStringLiteral("rules"), QJsonArray::fromStringList(disagreement.rules));
    text.add(QStringLiteral("title"), disagreement.title);
    text.add(QStringLiteral("readings"), QJsonArray::fromStringList(disagreement.readings));
    return text.text();
}

template <typename T> QStringList writtenEach(const QList<T> &list)
{
    QStringList texts;
    for (const T &each : list)
        texts.append(written(each));
    return texts;
}

} // namespace

QByteArray writeProfile(const TermsProfile &profile)
{
    ObjectText text(0);
    text.add(QStringLiteral("api"), profile.api.value);
    text.add(QStringLiteral("name"), profile.name);
    text.add(QStringLiteral("title"), profile.title);
    text.addDate(QStringLiteral("date"), profile.date);
    if (profile.effectiveOn != profile.date)
        text.addDate(QStringLiteral("effective_on"), profile.effectiveOn);
    text.addText(QStringLiteral("author"), profile.author);
    if (profile.sourceIncomplete)
        text.add(QStringLiteral("source_incomplete"), true);
    text.add(QStringLiteral("producer"), profile.producer);
    text.add(QStringLiteral("platform"), profile.platform);
    text.add(QStringLiteral("environments"), QJsonArray::fromStringList(profile.environments));
    text.add(QStringLiteral("datapass_definitions"), QJsonArray::fromStringList(profile.datapassDefinitions));
    text.add(QStringLiteral("siret_required"), profile.siretRequired);
    text.add(QStringLiteral("partner_role"), profile.partnerRole);
    text.add(QStringLiteral("producer_role"), profile.producerRole);
    text.add(QStringLiteral("facts"), profile.facts);
    text.addList(QStringLiteral("rules"), writtenEach(profile.rules));
    if (!profile.disagreements.isEmpty())
        text.addList(QStringLiteral("disagreements"), writtenEach(profile.disagreements));
    return text.text().toUtf8() + '\n';
}

} // namespace vigie
