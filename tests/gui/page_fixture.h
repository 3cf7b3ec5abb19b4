// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/document_writer.h"
#include "gui/common/page.h"
#include "services/operations/compliance/compliance_runner.h"
#include "services/operations/connector_pool.h"
#include "services/operations/revocation_runner.h"
#include "services/operations/service_administration.h"
#include "services/operations/synchronisation.h"
#include "services/secrets/session_secret_store.h"
#include "services/settings/settings.h"
#include "services/storage/profile_repository.h"
#include "tests/services/operations/fake_service.h"

#include <QHash>
#include <QWidget>

#include <optional>

namespace vigie {

//! A keychain in memory that can be locked, or not be there.
class FaultyKeychain : public SecretStore
{
public:
    std::optional<Error::Kind> fault{};
    QHash<QString, QByteArray> kept{};

    Future<Secret> read(const QString &key, std::stop_token) override
    {
        if (fault)
            return failed<Secret>({.kind = *fault});
        if (!kept.contains(key))
            return failed<Secret>({.kind = Error::Kind::SecretMissing, .subject = key});
        return settled<Secret>(Secret(kept.value(key)));
    }
    Future<Done> write(const QString &key, const Secret &secret, std::stop_token) override
    {
        if (fault)
            return failed<Done>({.kind = *fault});
        kept.insert(key, secret.reveal());
        return settled<Done>(Done{});
    }
    Future<Done> remove(const QString &key, std::stop_token) override
    {
        if (fault)
            return failed<Done>({.kind = *fault});
        kept.remove(key);
        return settled<Done>(Done{});
    }
};

//! Everything that a page uses, on a small workspace with one service, `apim`, whose secret the keychain holds.
struct PageFixture {
    PageFixture() { keychain.kept.insert(secretKeyOf(QStringLiteral("apim")), "s3cret"); }

    FakeService fake{};
    SmallWorkspace workspace{};
    bool hasTerms{ProfileRepository(workspace.database()).addBuiltIn().has_value()}; //!< before the names are read
    QTemporaryDir folder{};
    Settings settings{folder.filePath(QStringLiteral("vigie.ini"))};
    FaultyKeychain keychain{};
    SessionSecretStore secrets{&keychain};
    ConnectorPool connectors{secrets, {}, FakeService::products() + products()};
    ServiceAdministration administration{*workspace, secrets, connectors};
    Synchronisation synchronisation{*workspace, connectors};
    RevocationRunner revocations{*workspace, connectors, QDateTime::currentDateTimeUtc};
    ComplianceRunner compliance{*workspace, &QDateTime::currentDateTimeUtc};
    ApiNames apis{*workspace};
    BackgroundReader reader{workspace.path()};
    QWidget window{};
    DocumentWriter documents{*workspace, &window};
    PageContext context{*workspace, settings, secrets,   connectors, administration, synchronisation, revocations,
                        compliance, reader,   documents, apis};
};

} // namespace vigie
