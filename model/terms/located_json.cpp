// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/located_json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace vigie {

namespace {

constexpr int deepestLevel = 64;

bool isDigit(char character) { return character >= '0' && character <= '9'; }

//! Recursive descent; the first fault stops it and stays in `fault`.
class Parser
{
public:
    explicit Parser(const QByteArray &document)
        : m_document(document)
    {
        if (document.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    std::optional<LocatedJson> document()
    {
        std::optional<LocatedJson> value = nextValue(0);
        if (value) {
            skipSpace();
            if (m_at < m_document.size())
                value = stop(QStringLiteral("text after the end of the document"));
        }
        return value;
    }

    [[nodiscard]] qsizetype faultOffset() const { return m_faultOffset; }
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    std::nullopt_t stop(const QString &why) { return stopAt(m_at, why); }

    std::nullopt_t stopAt(qsizetype offset, const QString &why)
    {
        if (m_fault.isEmpty()) {
            m_faultOffset = offset;
            m_fault = why;
        }
        return std::nullopt;
    }

    [[nodiscard]] char current() const { return m_at < m_document.size() ? m_document.at(m_at) : '\0'; }

    void skipSpace()
    {
        while (m_at < m_document.size() && QByteArrayView(" \t\r\n").contains(m_document.at(m_at)))
            ++m_at;
    }

    bool take(char expected)
    {
        if (current() != expected || m_at >= m_document.size())
            return false;
        ++m_at;
        return true;
    }

    std::optional<LocatedJson> nextValue(int level)
    {
        if (level > deepestLevel)
            return stop(QStringLiteral("nested deeper than %1 levels").arg(deepestLevel));
        skipSpace();
        if (m_at >= m_document.size())
            return stop(QStringLiteral("the document ends too early"));
        switch (current()) {
        case '{':
            return object(level);
        case '[':
            return array(level);
        case '"':
            return textValue();
        default:
            return isDigit(current()) || current() == '-' ? numberValue() : word();
        }
    }

    std::optional<LocatedJson> object(int level)
    {
        LocatedJson value{.type = LocatedJson::Type::Object, .offset = m_at++};
        skipSpace();
        if (take('}'))
            return value;
        QSet<QString> keys;
        do {
            std::optional<JsonMember> next = nextMember(level);
            if (!next)
                return std::nullopt;
            if (keys.contains(next->key))
                return stopAt(next->keyOffset, QStringLiteral("the key “%1” stands twice").arg(next->key));
            keys.insert(next->key);
            value.members.push_back(std::move(*next));
            skipSpace();
        } while (take(','));
        if (!take('}'))
            return stop(QStringLiteral("“,” or “}” expected"));
        return value;
    }

    std::optional<JsonMember> nextMember(int level)
    {
        skipSpace();
        JsonMember member{.keyOffset = m_at};
        if (current() != '"')
            return stop(QStringLiteral("a key between quotation marks expected"));
        const std::optional<QString> key = quoted();
        if (!key)
            return std::nullopt;
        member.key = *key;
        skipSpace();
        if (!take(':'))
            return stop(QStringLiteral("“:” expected"));
        std::optional<LocatedJson> value = nextValue(level + 1);
        if (!value)
            return std::nullopt;
        member.value = std::move(*value);
        return member;
    }

    std::optional<LocatedJson> array(int level)
    {
        LocatedJson value{.type = LocatedJson::Type::Array, .offset = m_at++};
        skipSpace();
        if (take(']'))
            return value;
        do {
            std::optional<LocatedJson> item = nextValue(level + 1);
            if (!item)
                return std::nullopt;
            value.items.push_back(std::move(*item));
            skipSpace();
        } while (take(','));
        if (!take(']'))
            return stop(QStringLiteral("“,” or “]” expected"));
        return value;
    }

    std::optional<LocatedJson> textValue()
    {
        LocatedJson value{.type = LocatedJson::Type::Text, .offset = m_at};
        std::optional<QString> text = quoted();
        if (!text)
            return std::nullopt;
        value.text = std::move(*text);
        return value;
    }

    //! Copies the raw bytes up to the closing mark, with its escapes resolved to UTF-8 or UTF-16.
    std::optional<QString> quoted()
    {
        const qsizetype start = m_at++;
        QString text;
        qsizetype plainFrom = m_at;
        while (m_at < m_document.size()) {
            const char character = m_document.at(m_at);
            if (character != '"' && character != '\\') {
                if (static_cast<unsigned char>(character) < 0x20)
                    return stop(QStringLiteral("a control character inside a text"));
                ++m_at;
                continue;
            }
            if (!appendPlain(text, plainFrom))
                return std::nullopt;
            ++m_at;
            if (character == '"')
                return wellFormed(std::move(text), start);
            if (!appendEscape(text))
                return std::nullopt;
            plainFrom = m_at;
        }
        return stopAt(start, QStringLiteral("a text that is not closed"));
    }

    std::optional<QString> wellFormed(QString text, qsizetype start)
    {
        if (!text.isValidUtf16())
            return stopAt(start, QStringLiteral("half a surrogate pair"));
        return text;
    }

    bool appendPlain(QString &text, qsizetype from)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        text += decoder(QByteArrayView(m_document).sliced(from, m_at - from));
        if (!decoder.hasError())
            return true;
        stopAt(from, QStringLiteral("not UTF-8"));
        return false;
    }

    bool appendEscape(QString &text)
    {
        static constexpr QByteArrayView letters = "\"\\/bfnrt";
        static constexpr char meanings[] = "\"\\/\b\f\n\r\t";
        const char letter = current();
        if (letter == 'u')
            return appendUnicode(text);
        const qsizetype index = letter == '\0' ? -1 : letters.indexOf(letter);
        if (index < 0) {
            stop(QStringLiteral("an unknown escape"));
            return false;
        }
        text += QLatin1Char(meanings[index]);
        ++m_at;
        return true;
    }

    bool appendUnicode(QString &text)
    {
        bool isHexadecimal = false;
        const QByteArray digits = m_document.mid(m_at + 1, 4);
        const ushort unit = digits.toUShort(&isHexadecimal, 16);
        const bool onlyDigits = std::all_of(digits.cbegin(), digits.cend(), [](char digit) {
            return isDigit(digit) || (digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F');
        });
        if (!isHexadecimal || digits.size() != 4 || !onlyDigits) {
            stop(QStringLiteral("four hexadecimal digits expected"));
            return false;
        }
        text += QChar(unit);
        m_at += 5;
        return true;
    }

    std::optional<LocatedJson> numberValue()
    {
        const qsizetype start = m_at;
        take('-');
        const bool startsWithZero = current() == '0';
        const qsizetype digitCount = skipDigits();
        bool isWellFormed = digitCount > 0 && !(startsWithZero && digitCount > 1);
        if (take('.'))
            isWellFormed = skipDigits() > 0 && isWellFormed;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            isWellFormed = skipDigits() > 0 && isWellFormed;
        }
        bool fits = false;
        const double number = m_document.mid(start, m_at - start).toDouble(&fits);
        if (!isWellFormed || !fits)
            return stopAt(start, QStringLiteral("not a number"));
        return LocatedJson{.type = LocatedJson::Type::Number, .offset = start, .number = number};
    }

    qsizetype skipDigits()
    {
        const qsizetype start = m_at;
        while (isDigit(current()))
            ++m_at;
        return m_at - start;
    }

    std::optional<LocatedJson> word()
    {
        const QByteArrayView rest = QByteArrayView(m_document).sliced(m_at);
        LocatedJson value{.type = LocatedJson::Type::Boolean, .offset = m_at};
        if (rest.startsWith("true")) {
            value.boolean = true;
            m_at += 4;
        } else if (rest.startsWith("false")) {
            m_at += 5;
        } else if (rest.startsWith("null")) {
            value.type = LocatedJson::Type::Null;
            m_at += 4;
        } else {
            return stop(QStringLiteral("a value expected"));
        }
        return value;
    }

    const QByteArray &m_document;
    qsizetype m_at{0};
    qsizetype m_faultOffset{0};
    QString m_fault{};
};

QJsonValue arrayOf(const LocatedJson &value)
{
    QJsonArray array;
    for (const LocatedJson &item : value.items)
        array.append(item.toValue());
    return array;
}

QJsonValue objectOf(const LocatedJson &value)
{
    QJsonObject object;
    for (const JsonMember &member : value.members)
        object.insert(member.key, member.value.toValue());
    return object;
}

} // namespace

const LocatedJson *LocatedJson::member(QStringView key) const
{
    const auto found = std::find_if(members.cbegin(), members.cend(),
                                    [&](const JsonMember &member) { return member.key == key; });
    return found == members.cend() ? nullptr : &found->value;
}

QJsonValue LocatedJson::toValue() const
{
    switch (type) {
    case Type::Null:
        return QJsonValue(QJsonValue::Null);
    case Type::Boolean:
        return boolean;
    case Type::Number:
        return number;
    case Type::Text:
        return text;
    case Type::Array:
        return arrayOf(*this);
    case Type::Object:
        return objectOf(*this);
    }
    Q_UNREACHABLE();
}

TextPosition positionAt(const QByteArray &document, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(document).first(std::clamp<qsizetype>(offset, 0, document.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const QByteArrayView onLine = before.sliced(lineStart);
    const auto isCharacterStart = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; };
    qsizetype column = std::count_if(onLine.cbegin(), onLine.cend(), isCharacterStart) + 1;
    if (lineStart == 0 && onLine.startsWith("\xEF\xBB\xBF"))
        --column;
    return {.line = int(before.count('\n')) + 1, .column = int(column)};
}

Result<LocatedJson> readLocatedJson(const QByteArray &document)
{
    Parser parser(document);
    std::optional<LocatedJson> value = parser.document();
    if (value)
        return std::move(*value);
    const TextPosition position = positionAt(document, parser.faultOffset());
    return failure(Error{
        .kind = Error::Kind::InvalidInput, .detail = parser.fault(), .line = position.line, .column = position.column});
}

} // namespace vigie
