// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace vigie::sandbox {

//! A way to misbehave, as services do.
enum class FaultKind {
    Html, //!< a captive proxy answers in the service's place
    FailingPage, //!< 500 on one page of every list
    TruncatedJson,
    CutConnection,
    WrongTypes,
    Slow,
    TooManyRequests, //!< 429 without Retry-After, once an address
    Unavailable, //!< 503 with Retry-After, once an address
    LyingTotal,
    RepeatingPage,
    ShiftingList, //!< a row enters at the head of a list between two pages
    HugeBody,
    Redirect, //!< to another host
    MissingScope,
    RevokeRefused,
    StillPasses, //!< a revoked token keeps passing
    ExpiredToken, //!< an access token to the service lives for five requests
    NotOwned, //!< one application in ten belongs to somebody else
    ForeignAddress, //!< the editor API knows the token and refuses the caller's address
    Workflow, //!< a change waits for an approval: 202
};

struct Fault {
    FaultKind kind{FaultKind::Html};
    int value{0}; //!< the page, the milliseconds, the megabytes: as its kind says

    friend bool operator==(const Fault &, const Fault &) = default;
};

struct FaultDescription {
    FaultKind kind;
    const char *name;
    int value; //!< by default
    const char *help;
};

[[nodiscard]] const QList<FaultDescription> &faultDescriptions();
//! `NAME` or `NAME=VALUE`; nothing when there is no such fault.
[[nodiscard]] std::optional<Fault> faultFromText(const QString &text);

//! The faults that a stand-in has.
class FaultSet
{
public:
    FaultSet() = default;
    explicit FaultSet(QList<Fault> faults)
        : m_faults(std::move(faults))
    {
    }

    [[nodiscard]] bool has(FaultKind kind) const { return valueOf(kind).has_value(); }
    [[nodiscard]] std::optional<int> valueOf(FaultKind kind) const;

private:
    QList<Fault> m_faults{};
};

} // namespace vigie::sandbox
