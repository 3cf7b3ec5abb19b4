// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/standard_input.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace vigie {

namespace {

constexpr qsizetype longestSecret = 64 * 1024;

//! Hides what is typed for as long as it lives.
class HiddenTyping
{
public:
    explicit HiddenTyping(const QString &prompt)
        : m_isTerminal(isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        std::fputs(prompt.toUtf8().constData(), stderr);
    }
    ~HiddenTyping()
    {
        if (!m_isTerminal)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputs("\n", stderr);
    }
    HiddenTyping(const HiddenTyping &) = delete;
    HiddenTyping &operator=(const HiddenTyping &) = delete;

private:
    termios m_before{};
    bool m_isTerminal;
};

} // namespace

Secret secretFromInput(const QString &prompt)
{
    const HiddenTyping hidden(prompt);
    // Byte by byte, unbuffered: no copy of the secret is left in a stream's buffer.
    QByteArray line;
    line.reserve(longestSecret);
    char byte = 0;
    while (line.size() < longestSecret && ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
        line.append(byte);
    while (line.endsWith('\r'))
        line.chop(1);
    return Secret(std::move(line));
}

} // namespace vigie
