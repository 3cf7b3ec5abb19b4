// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/partners/adequacy.h"

#include <algorithm>

namespace vigie {

// The Commission's list (GDPR 45(8)): commission.europa.eu, « Data protection adequacy for non-EU countries »; numbers
// and dates of the Official Journal. The United Kingdom: renewed on 19 December 2025. The European Patent Organisation,
// which has a decision too (July 2025), is no country. Whoever compares the list again changes the day below.
QDate adequacyReviewedOn() { return QDate(2026, 8, 5); }

const QList<AdequacyDecision> &adequacyDecisions()
{
    const auto decision = [](const char *country, const char *reference, const QDate &adoptedOn,
                             AdequacyScope scope = AdequacyScope::Everybody, const QDate &until = {}) {
        return AdequacyDecision{.country = QLatin1String(country),
                                .reference = QLatin1String(reference),
                                .adoptedOn = adoptedOn,
                                .until = until,
                                .scope = scope};
    };
    static const QList<AdequacyDecision> decisions{
        decision("AD", "2010/625/UE", {2010, 10, 19}),
        decision("AR", "2003/490/CE", {2003, 6, 30}),
        decision("BR", "(UE) 2026/179", {2026, 1, 26}),
        decision("CA", "2002/2/CE", {2001, 12, 20}, AdequacyScope::CommercialOrganisations),
        decision("CH", "2000/518/CE", {2000, 7, 26}),
        decision("FO", "2010/146/UE", {2010, 3, 5}),
        decision("GB", "(UE) 2021/1772", {2021, 6, 28}, AdequacyScope::Everybody, {2031, 12, 27}),
        decision("GG", "2003/821/CE", {2003, 11, 21}),
        decision("IL", "2011/61/UE", {2011, 1, 31}),
        decision("IM", "2004/411/CE", {2004, 4, 28}),
        decision("JE", "2008/393/CE", {2008, 5, 8}),
        decision("JP", "(UE) 2019/419", {2019, 1, 23}, AdequacyScope::BusinessOperators),
        decision("KR", "(UE) 2022/254", {2021, 12, 17}),
        decision("NZ", "2013/65/UE", {2012, 12, 19}),
        decision("US", "(UE) 2023/1795", {2023, 7, 10}, AdequacyScope::FrameworkMembers),
        decision("UY", "2012/484/UE", {2012, 8, 21}),
    };
    return decisions;
}

const AdequacyDecision *adequacyDecisionOn(const Country &country)
{
    const QList<AdequacyDecision> &decisions = adequacyDecisions();
    const auto found = std::find_if(
        decisions.cbegin(), decisions.cend(),
        [code = country.codeText()](const AdequacyDecision &decision) { return decision.country == code; });
    return found == decisions.cend() ? nullptr : &*found;
}

DataProtection protectionOn(const Country &country, const QDate &day)
{
    const AdequacyDecision *decision = adequacyDecisionOn(country);
    const bool hasEnded = decision && decision->until.isValid() && day > decision->until;
    return hasEnded ? DataProtection::ThirdCountry : country.protection;
}

} // namespace vigie
