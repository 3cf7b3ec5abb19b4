// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/document.h"

#include "model/words.h"

namespace vigie {

namespace {

constexpr Words<DocumentFault::Kind, 3> faultWords{{
    {DocumentFault::Kind::Missing, "missing"},
    {DocumentFault::Kind::Changed, "changed"},
    {DocumentFault::Kind::Unreadable, "unreadable"},
}};

//! Also the technical detail of the error, in the log.
constexpr Words<DocumentRefusal, 4> refusalWords{{
    {DocumentRefusal::Empty, "empty file"},
    {DocumentRefusal::TooLarge, "more than 100 MB"},
    {DocumentRefusal::Disguised, "content not of the kind that the name says"},
    {DocumentRefusal::Program, "a program"},
}};

} // namespace

Error documentRefused(DocumentRefusal refusal, const QString &file)
{
    return {.kind = Error::Kind::InvalidInput, .subject = file, .detail = wordOf(refusalWords, refusal)};
}

std::optional<DocumentRefusal> documentRefusalOf(const Error &error)
{
    return error.kind == Error::Kind::InvalidInput ? valueOf(refusalWords, error.detail) : std::nullopt;
}

QString documentFaultWord(DocumentFault::Kind kind) { return wordOf(faultWords, kind); }

} // namespace vigie
