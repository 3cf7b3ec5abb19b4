// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/error_json.h"

#include "gui/commands/contract_values.h"
#include "gui/common/error_text.h"

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

QJsonValue numberOrNull(int number) { return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null); }

} // namespace

QJsonObject errorJson(const Error &error)
{
    return {{u"kind"_s, errorKindWord(error.kind)}, {u"sentence"_s, errorText(error).happened}};
}

QJsonObject locatedErrorJson(const Error &error)
{
    QJsonObject json = errorJson(error);
    json.insert(u"path"_s, jsonOf(error.subject));
    json.insert(u"line"_s, numberOrNull(error.line));
    json.insert(u"column"_s, numberOrNull(error.column));
    return json;
}

} // namespace vigie
