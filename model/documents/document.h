// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace vigie {

using DocumentId = Id<struct DocumentTag>;

//! What a document belongs to: the kind of the object (`homologation`, `gate`, `incident`…) and its id as text.
struct DocumentOwner {
    QString kind{};
    QString id{};

    friend bool operator==(const DocumentOwner &, const DocumentOwner &) = default;
};

//! A copy that the workspace keeps of a file. Its content never changes: a newer one replaces it and both stay.
struct Document {
    DocumentId id{};
    DocumentOwner owner{};
    QString fileName{}; //!< as the agent's file was called; may name people: never in the journal
    QString sha256{}; //!< hexadecimal, of the content
    qint64 bytes{0};
    QString mediaType{}; //!< as its content shows it
    QString addedBy{}; //!< OS account
    QDateTime addedAt{}; //!< UTC
    DocumentId replacedBy{}; //!< null: the one in force
    QDateTime replacedAt{}; //!< UTC

    [[nodiscard]] bool isCurrent() const { return replacedBy.isNull(); }
    friend bool operator==(const Document &, const Document &) = default;
};

//! Larger files are refused.
inline constexpr qint64 largestDocument = 100LL * 1024 * 1024;

//! Why a file is not kept as a document.
enum class DocumentRefusal {
    Empty,
    TooLarge,
    Disguised, //!< its content is not of the kind that its name says
    Program, //!< something that the desktop would run
};

//! Of kind InvalidInput; the subject is the file.
[[nodiscard]] Error documentRefused(DocumentRefusal refusal, const QString &file);
//! Nothing when the error is another one.
[[nodiscard]] std::optional<DocumentRefusal> documentRefusalOf(const Error &error);

//! What a check found of a document that is no longer what was attached.
struct DocumentFault {
    enum class Kind { Missing, Changed, Unreadable };

    Document document{};
    Kind kind{Kind::Missing};
    QString path{};

    friend bool operator==(const DocumentFault &, const DocumentFault &) = default;
};

[[nodiscard]] QString documentFaultWord(DocumentFault::Kind kind);

} // namespace vigie
