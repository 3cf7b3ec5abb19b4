# SPDX-FileCopyrightText: Vigie contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails on an include that goes up: gui -> services -> model is the only way, and inside services/ the arrows of
# the README hold. Run with -DROOT=<source folder>.
set(violations "")

# no_include(FOLDER PATTERN): no file below the folder includes a path that the pattern matches.
function(no_include folder pattern)
    file(GLOB_RECURSE files ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(file IN LISTS files)
        file(STRINGS ${file} lines REGEX "^ *#include [<\"]${pattern}")
        foreach(line IN LISTS lines)
            list(APPEND violations "${file}: ${line}")
        endforeach()
    endforeach()
    set(violations "${violations}" PARENT_SCOPE)
endfunction()

no_include(model "(services|gui|tests)/")
no_include(model "Q(Network|Sql|Widget|Dialog|Gui|Http|Painter|Application)")
no_include(services "(gui|tests)/")
no_include(services/files "services/(async|documents|http|connectors|storage|secrets|settings|operations|exports|imports|notices|reports|sandbox)/")
no_include(services/async "services/(documents|http|connectors|storage|secrets|settings|operations|exports|imports|reports|sandbox)/")
no_include(services/http "services/(documents|connectors|storage|settings|operations|exports|imports|reports|sandbox)/")
no_include(services/connectors "services/(documents|storage|settings|operations|exports|imports|reports|sandbox)/")
no_include(services/storage "services/(documents|http|connectors|settings|operations|exports|imports|reports|sandbox)/")
no_include(services/secrets "services/(documents|http|connectors|storage|operations|exports|imports|reports|sandbox)/")
no_include(services/imports "services/(documents|http|connectors|secrets|settings|operations|reports|sandbox)/")
no_include(services/operations "services/(documents|exports|imports|reports|sandbox)/")
no_include(services/reports "services/(documents|sandbox)/")
no_include(services/exports "services/(documents|sandbox)/")
no_include(services/sandbox "services/(documents|http|connectors|storage|secrets|operations|exports|imports|reports)/")
no_include(gui "(tests|services/sandbox)/")

if(violations)
    list(JOIN violations "\n" text)
    message(FATAL_ERROR "Includes that break the architecture:\n${text}")
endif()
