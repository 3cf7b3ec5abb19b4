// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/notice_place.h"

namespace vigie {

namespace {

//! The kind of notice that fits such an object, of those that the terms ask for; empty: the first of them.
QString kindFor(const QString &objectKind)
{
    if (objectKind == QLatin1String("credential"))
        return QStringLiteral("credential_expiry");
    if (objectKind == QLatin1String("homologation") || objectKind == QLatin1String("provisional_authorisation")
        || objectKind == QLatin1String("questionnaire"))
        return QStringLiteral("homologation_due");
    return QStringLiteral("partner");
}

} // namespace

Place noticePlace(const NoticeSubject &subject)
{
    Place place{
        .page = QStringLiteral("notices"),
        .filters = {{QStringLiteral("new"), subject.kind.isEmpty() ? kindFor(subject.object.kind) : subject.kind},
                    {QStringLiteral("partner"), QString::number(subject.partner.value)},
                    {QStringLiteral("api"), subject.api.value},
                    {QStringLiteral("object_kind"), subject.object.kind},
                    {QStringLiteral("object_id"), subject.object.id},
                    {QStringLiteral("object_label"), subject.object.label}}};
    if (subject.eventOn.isValid())
        place.filters.insert(QStringLiteral("date"), subject.eventOn.toString(Qt::ISODate));
    return place;
}

} // namespace vigie
