# SPDX-FileCopyrightText: Vigie contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when two headers define a type of the same name: both would be vigie::Name, the linker would keep one of the
# two sets of functions without a word, and the program would crash far away. Run with -DROOT=<source folder>.
# The sandbox has a namespace of its own.
file(GLOB_RECURSE headers ${ROOT}/model/*.h ${ROOT}/services/*.h ${ROOT}/gui/*.h)
list(FILTER headers EXCLUDE REGEX "/services/sandbox/")
set(violations "")
foreach(header IN LISTS headers)
    file(STRINGS ${header} lines REGEX "^(struct|class|enum class) [A-Za-z0-9]+( final)?( :.*| {.*)?$")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^(struct|class|enum class) ([A-Za-z0-9]+).*" "\\2" name "${line}")
        if(DEFINED owner_${name} AND NOT owner_${name} STREQUAL header)
            list(APPEND violations "${name}: ${owner_${name}} and ${header}")
        endif()
        set(owner_${name} ${header})
    endforeach()
endforeach()

if(violations)
    list(JOIN violations "\n" text)
    message(FATAL_ERROR "Types of the same name:\n${text}")
endif()
