// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/console.h"

#include <unistd.h>

namespace vigie {

namespace {

void put(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
}

} // namespace

Console::Console(const Choices &choices, std::FILE *output, std::FILE *errors)
    : m_choices(choices)
    , m_output(output)
    , m_errors(errors)
    , m_showsProgress(!choices.quiet && isatty(fileno(errors)) == 1)
{
}

void Console::write(const QString &text) { put(m_output, text); }

void Console::say(const QString &sentence)
{
    if (m_choices.quiet)
        return;
    endProgress();
    put(m_errors, sentence + u'\n');
}

void Console::complain(const QString &sentence)
{
    endProgress();
    put(m_errors, QStringLiteral("vigie: %1\n").arg(sentence));
}

void Console::progress(const QString &words)
{
    if (!m_showsProgress)
        return;
    put(m_errors, QStringLiteral("\r\033[K") + words);
    std::fflush(m_errors);
    m_hasProgress = true;
}

bool Console::flush()
{
    endProgress();
    return std::fflush(m_output) == 0 && std::ferror(m_output) == 0;
}

void Console::endProgress()
{
    if (m_hasProgress)
        put(m_errors, QStringLiteral("\r\033[K"));
    m_hasProgress = false;
}

} // namespace vigie
