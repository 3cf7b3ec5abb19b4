// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/output.h"

#include <cstdio>

namespace vigie {

//! The result goes to the standard output, and nothing else does; what is said about the work goes to the standard
//! error. UTF-8 whatever the locale.
class Console
{
public:
    struct Choices {
        OutputFormat format{OutputFormat::Text};
        bool quiet{false};
    };

    explicit Console(const Choices &choices, std::FILE *output = stdout, std::FILE *errors = stderr);

    [[nodiscard]] OutputFormat format() const { return m_choices.format; }

    void print(const OutputList &listing) { write(formatted(listing, m_choices.format)); }
    void print(const OutputSheet &sheet) { write(formatted(sheet, m_choices.format)); }
    void write(const QString &text);

    //! Not shown with --quiet.
    void say(const QString &sentence);
    void complain(const QString &sentence);
    //! Replaces the line before; on a terminal only.
    void progress(const QString &words);

    //! Whether everything that was printed has left (a full disk, a closed pipe).
    [[nodiscard]] bool flush();

private:
    void endProgress();

    Choices m_choices;
    std::FILE *m_output;
    std::FILE *m_errors;
    bool m_showsProgress;
    bool m_hasProgress{false};
};

} // namespace vigie
