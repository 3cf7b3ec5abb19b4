// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/adequacy_words.h"

#include "services/reports/report_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class AdequacyWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::AdequacyWords)

public:
    static QString scope(AdequacyScope scope)
    {
        switch (scope) {
        case AdequacyScope::Everybody:
            return {};
        case AdequacyScope::CommercialOrganisations:
            return tr("organisations commerciales soumises à la loi LPRPDE seulement");
        case AdequacyScope::BusinessOperators:
            return tr("opérateurs soumis à la loi APPI seulement");
        case AdequacyScope::FrameworkMembers:
            return tr("organismes inscrits au Data Privacy Framework seulement");
        }
        Q_UNREACHABLE();
    }

    static QString decision(const AdequacyDecision &decision)
    {
        QString text = tr("décision d’adéquation %1 du %2").arg(decision.reference, shortDate(decision.adoptedOn));
        if (decision.until.isValid())
            text = tr("%1, jusqu’au %2").arg(text, shortDate(decision.until));
        const QString restriction = scope(decision.scope);
        return restriction.isEmpty() ? text : tr("%1 ; %2").arg(text, restriction);
    }

    static QString text(const Country &country, const QDate &day)
    {
        const AdequacyDecision *known = adequacyDecisionOn(country);
        switch (protectionOn(country, day)) {
        case DataProtection::Eea:
            return tr("Espace économique européen");
        case DataProtection::Adequate:
        case DataProtection::PartlyAdequate:
            return known ? decision(*known) : QString();
        case DataProtection::ThirdCountry:
            return tr("aucune décision d’adéquation en vigueur : garanties nécessaires (RGPD, art. 46)");
        }
        Q_UNREACHABLE();
    }

    static QString reviewed()
    {
        return tr("Décisions d’adéquation (RGPD, art. 45) comparées à la liste de la Commission européenne le %1.")
            .arg(shortDate(adequacyReviewedOn()));
    }
};

} // namespace

QString protectionText(const Country &country, const QDate &day) { return AdequacyWords::text(country, day); }

QString adequacyListText() { return AdequacyWords::reviewed(); }

} // namespace vigie
