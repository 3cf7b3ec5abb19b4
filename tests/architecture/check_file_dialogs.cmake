# SPDX-FileCopyrightText: Vigie contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a file dialog other than vigie::FileDialog is made: it would look into the files that it lists, and drop
# the locks of the open workspace when it closes them. Run with -DROOT=<source folder>.
file(GLOB_RECURSE sources ${ROOT}/gui/*.cpp ${ROOT}/gui/*.h)
list(FILTER sources EXCLUDE REGEX "/gui/common/file_dialog\\.(h|cpp)$")
set(violations "")
foreach(source IN LISTS sources)
    file(STRINGS ${source} lines REGEX "new QFileDialog|QFileDialog::get|QFileDialog [a-z]+[({;]")
    foreach(line IN LISTS lines)
        list(APPEND violations "${source}: ${line}")
    endforeach()
endforeach()

if(violations)
    list(JOIN violations "\n" text)
    message(FATAL_ERROR "Use vigie::FileDialog (gui/common/file_dialog.h):\n${text}")
endif()
