// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/faults.h"

namespace vigie::sandbox {

const QList<FaultDescription> &faultDescriptions()
{
    static const QList<FaultDescription> descriptions{
        {FaultKind::Html, "html", 0, "every answer is the HTML page of a captive proxy"},
        {FaultKind::FailingPage, "500-on-page", 2, "page VALUE of every list answers 500"},
        {FaultKind::TruncatedJson, "truncated-json", 0, "the JSON of lists is cut in the middle"},
        {FaultKind::CutConnection, "cut-connection", 0, "the connection is cut in the middle of a list"},
        {FaultKind::WrongTypes, "wrong-types", 0, "numbers as strings, strings as numbers, lists as objects"},
        {FaultKind::Slow, "slow", 300, "every answer waits VALUE milliseconds"},
        {FaultKind::TooManyRequests, "429", 0, "the first request to an address gets 429 without Retry-After"},
        {FaultKind::Unavailable, "503", 1, "the first request to an address gets 503, Retry-After: VALUE"},
        {FaultKind::LyingTotal, "lying-total", 0, "lists announce more rows than they have"},
        {FaultKind::RepeatingPage, "repeating-page", 0, "every page of a list is its first one"},
        {FaultKind::ShiftingList, "shifting-list", 0, "a row enters at the head of a list between two pages"},
        {FaultKind::HugeBody, "huge-body", 500, "lists are VALUE megabytes long"},
        {FaultKind::Redirect, "redirect", 0, "every answer is a redirect to another host"},
        {FaultKind::MissingScope, "missing-scope", 0, "access tokens lack the scopes for subscriptions and keys"},
        {FaultKind::RevokeRefused, "revoke-refused", 0, "every action is refused"},
        {FaultKind::StillPasses, "still-passes", 0, "the gateway lets revoked tokens pass"},
        {FaultKind::ExpiredToken, "expired-token", 5, "an access token to the service expires after VALUE requests"},
        {FaultKind::NotOwned, "not-owned", 10, "one application in VALUE belongs to somebody else"},
        {FaultKind::ForeignAddress, "foreign-address", 0, "the editor API refuses the caller's address: 403"},
        {FaultKind::Workflow, "workflow", 0, "actions wait for an approval: 202"},
    };
    return descriptions;
}

std::optional<Fault> faultFromText(const QString &text)
{
    const QString name = text.section(u'=', 0, 0);
    const QString value = text.section(u'=', 1);
    for (const FaultDescription &description : faultDescriptions()) {
        if (name != QLatin1String(description.name))
            continue;
        bool isNumber = true;
        const int number = value.isEmpty() ? description.value : value.toInt(&isNumber);
        if (!isNumber || number < 0)
            return std::nullopt;
        return Fault{description.kind, number};
    }
    return std::nullopt;
}

std::optional<int> FaultSet::valueOf(FaultKind kind) const
{
    for (const Fault &fault : m_faults) {
        if (fault.kind == kind)
            return fault.value;
    }
    return std::nullopt;
}

} // namespace vigie::sandbox
