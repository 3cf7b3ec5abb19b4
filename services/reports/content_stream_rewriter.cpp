// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/content_stream_rewriter.h"

#include <array>
#include <optional>
#include <string_view>

namespace vigie {

namespace {

constexpr std::string_view artifactOpening = "/Artifact BMC\n";
constexpr std::string_view closing = "EMC\n";

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0'; }

bool isDelimiter(char c)
{
    return c == '<' || c == '>' || c == '(' || c == ')' || c == '[' || c == ']' || c == '/' || c == '%';
}

struct Token {
    std::string_view text{};
    size_t begin{0};
    bool isOperator{false};
};

//! Tokens of a content stream, as Qt writes it: no inline image.
class Lexer
{
public:
    explicit Lexer(std::string_view content)
        : m_content(content)
    {
    }

    std::optional<Token> next()
    {
        skipSpace();
        if (m_at >= m_content.size())
            return std::nullopt;
        const size_t begin = m_at;
        const char first = m_content[begin];
        if (first == '(')
            skipLiteral();
        else if (first == '<' && !startsWith("<<"))
            skipPast('>');
        else if (startsWith("<<") || startsWith(">>"))
            m_at += 2;
        else if (first == '[' || first == ']')
            ++m_at;
        else
            skipWord();
        return Token{m_content.substr(begin, m_at - begin), begin, isOperatorStart(first)};
    }

private:
    static bool isOperatorStart(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '"';
    }
    [[nodiscard]] bool startsWith(std::string_view text) const { return m_content.substr(m_at, text.size()) == text; }

    void skipSpace()
    {
        while (m_at < m_content.size() && isSpace(m_content[m_at]))
            ++m_at;
    }
    void skipWord()
    {
        ++m_at;
        while (m_at < m_content.size() && !isSpace(m_content[m_at]) && !isDelimiter(m_content[m_at]))
            ++m_at;
    }
    void skipPast(char last)
    {
        const size_t found = m_content.find(last, m_at);
        m_at = found == std::string_view::npos ? m_content.size() : found + 1;
    }
    void skipLiteral()
    {
        int depth = 0;
        while (m_at < m_content.size()) {
            const char c = m_content[m_at++];
            if (c == '\\')
                ++m_at;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0)
                return;
        }
        m_at = m_content.size();
    }

    std::string_view m_content;
    size_t m_at{0};
};

std::optional<int> integer(std::string_view text)
{
    int value = 0;
    const bool isNegative = !text.empty() && text.front() == '-';
    const std::string_view digits = isNegative ? text.substr(1) : text;
    if (digits.empty() || digits.size() > 9)
        return std::nullopt;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return isNegative ? -value : value;
}

class Rewriter
{
public:
    Rewriter(const QByteArray &content, const QList<QByteArray> &openings)
        : m_content(content.constData(), size_t(content.size()))
        , m_openings(openings)
        , m_seen(openings.size(), 0)
    {
        m_output.reserve(content.size());
    }

    Result<QByteArray> rewrite();

private:
    //! An operator with its operands, as the source holds it.
    struct Operation {
        std::string_view name{};
        size_t begin{0};
        std::array<std::string_view, 2> lastOperands{};
    };

    void take(const Operation &operation, size_t end);
    void pass(const Operation &operation, size_t end);
    [[nodiscard]] std::optional<int> markerCode(const Operation &operation) const;
    void apply(int code);
    void openContent(std::string_view opening);
    void closeContent();
    void closeArtifact();
    void append(std::string_view text) { m_output.append(text.data(), qsizetype(text.size())); }
    [[nodiscard]] Failure broken(const QString &why) const
    {
        return failure(Error::Kind::IntegrityBroken, QStringLiteral("pdf"), why);
    }

    std::string_view m_content;
    const QList<QByteArray> &m_openings;
    QList<int> m_seen;
    QByteArray m_output{};
    bool m_isArtifactOpen{false};
    bool m_isContentOpen{false};
    QString m_fault{};
    // a marker that has begun: its code, and how many of its three operators have come
    int m_code{0};
    int m_markerSteps{0};
};

std::optional<int> Rewriter::markerCode(const Operation &operation) const
{
    if (integer(operation.lastOperands[0]) != marker::x)
        return std::nullopt;
    return integer(operation.lastOperands[1]);
}

void Rewriter::take(const Operation &operation, size_t end)
{
    const std::optional<int> code = markerCode(operation);
    if (m_markerSteps == 0 && operation.name == "m" && code) {
        m_code = *code;
        m_markerSteps = 1;
    } else if (m_markerSteps == 1 && operation.name == "l" && code == m_code + 1) {
        m_markerSteps = 2;
    } else if (m_markerSteps == 2 && operation.name == "S") {
        m_markerSteps = 0;
        apply(m_code);
    } else {
        if (m_markerSteps > 0)
            m_fault = QStringLiteral("a marker is not a simple line");
        m_markerSteps = 0;
        pass(operation, end);
    }
}

void Rewriter::pass(const Operation &operation, size_t end)
{
    const std::string_view name = operation.name;
    const bool paints = name == "BT" || name == "m" || name == "re" || name == "Do" || name == "sh";
    if (paints && !m_isContentOpen && !m_isArtifactOpen) {
        append(artifactOpening);
        m_isArtifactOpen = true;
    }
    append(m_content.substr(operation.begin, end - operation.begin));
    append("\n");
}

void Rewriter::closeArtifact()
{
    if (m_isArtifactOpen)
        append(closing);
    m_isArtifactOpen = false;
}

void Rewriter::openContent(std::string_view opening)
{
    if (m_isContentOpen)
        m_fault = QStringLiteral("marked content within marked content");
    closeArtifact();
    append(opening);
    m_isContentOpen = true;
}

void Rewriter::closeContent()
{
    if (!m_isContentOpen)
        m_fault = QStringLiteral("an end without a beginning");
    append(closing);
    m_isContentOpen = false;
}

void Rewriter::apply(int code)
{
    if (code == marker::end) {
        closeContent();
    } else if (code == marker::header) {
        openContent("/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n");
    } else if (code == marker::footer) {
        openContent("/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\n");
    } else if (code < 0 || code >= m_openings.size()) {
        m_fault = QStringLiteral("no content is reserved for code %1").arg(code);
    } else {
        ++m_seen[code];
        openContent({m_openings[code].constData(), size_t(m_openings[code].size())});
    }
}

Result<QByteArray> Rewriter::rewrite()
{
    Lexer lexer(m_content);
    Operation operation;
    bool hasOperands = false;
    while (const std::optional<Token> token = lexer.next()) {
        if (!hasOperands)
            operation.begin = token->begin;
        hasOperands = !token->isOperator;
        if (hasOperands) {
            operation.lastOperands = {operation.lastOperands[1], token->text};
            continue;
        }
        operation.name = token->text;
        take(operation, token->begin + token->text.size());
        operation.lastOperands = {};
    }
    closeArtifact();
    if (m_isContentOpen)
        m_fault = QStringLiteral("marked content that does not end");
    for (qsizetype mcid = 0; mcid < m_seen.size(); ++mcid) {
        if (m_seen[mcid] != 1)
            m_fault = QStringLiteral("content %1 comes %2 times").arg(mcid).arg(m_seen[mcid]);
    }
    if (!m_fault.isEmpty())
        return broken(m_fault);
    return std::move(m_output);
}

} // namespace

Result<QByteArray> withMarkedContent(const QByteArray &content, const QList<QByteArray> &openings)
{
    return Rewriter(content, openings).rewrite();
}

} // namespace vigie
