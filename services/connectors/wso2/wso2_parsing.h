// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/application.h"
#include "model/access/credential.h"
#include "model/access/service.h"
#include "model/terms/terms_profile.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace vigie {

//! Which API of ours a platform's API is: by the service's option `api_names` (`name=CODE,name=CODE`), else by
//! its name, written any way.
class Wso2ApiNames
{
public:
    Wso2ApiNames(const Service &service, const QList<TermsProfile> &profiles);

    //! Empty when nothing says which.
    [[nodiscard]] ApiCode codeOf(const QString &name) const;

private:
    QHash<QString, ApiCode> m_codes{}; //!< by name, letters and digits only
};

//! An API as the publisher lists it.
struct Wso2Api {
    QString id{};
    QString name{};
    QString context{};
    QString version{};
};
[[nodiscard]] Wso2Api wso2ApiIn(const QJsonObject &row);

//! Of the administration's list: name, owner, state; and what the name tells.
[[nodiscard]] Application applicationIn(const QJsonObject &row);
//! Adds the attributes that the developer portal gives, and what they tell.
void addAttributes(Application &application, const QJsonObject &row);

//! Calls a minute of a throttling policy; nothing for another kind of limit, or none.
[[nodiscard]] std::optional<int> quotaPerMinuteIn(const QJsonObject &policy);
//! The greatest number that WSO2 has, by which it means no limit.
inline constexpr qint64 wso2Unlimited = 2147483647;

[[nodiscard]] Subscription subscriptionIn(const QJsonObject &row);
[[nodiscard]] SubscriptionState wso2SubscriptionState(const QString &text);

[[nodiscard]] Credential oauthKeyIn(const QJsonObject &row, const Application &application);
[[nodiscard]] Credential apiKeyIn(const QJsonObject &row, const Application &application, Environment environment,
                                  const QDateTime &now);

//! `PRODUCTION` or `SANDBOX`.
[[nodiscard]] QString keyTypeOf(Environment environment);

} // namespace vigie
