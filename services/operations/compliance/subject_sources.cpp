// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/subject_sources.h"

#include "services/operations/compliance/availability_subjects.h"
#include "services/operations/compliance/contact_subjects.h"
#include "services/operations/compliance/credential_subjects.h"
#include "services/operations/compliance/homologation_subjects.h"
#include "services/operations/compliance/incident_subjects.h"
#include "services/operations/compliance/notice_subjects.h"
#include "services/operations/compliance/price_subjects.h"
#include "services/operations/compliance/quota_subjects.h"
#include "services/operations/compliance/register_subjects.h"
#include "services/operations/compliance/rights_request_subjects.h"
#include "services/operations/compliance/subcontractor_subjects.h"
#include "services/operations/retention/retention_subjects.h"

namespace vigie {

QList<SubjectSource> subjectSources()
{
    return {
        {"availability", &availabilitySubjects},
        {"contacts", &contactSubjects},
        {"credentials", &credentialSubjects},
        {"gates", &gateSubjects},
        {"homologations", &homologationSubjects},
        {"incidents", &incidentSubjects},
        {"notices", &noticeSubjects},
        {"prices", &priceSubjects},
        {"quotas", &quotaSubjects},
        {"retention", &retentionSubjects},
        {"register", &registerSubjects},
        {"rights_requests", &rightsRequestSubjects},
        {"subcontractors", &subcontractorSubjects},
    };
}

} // namespace vigie
