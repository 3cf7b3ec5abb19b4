// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secrets/secret_store.h"

namespace vigie {

//! The secrets of one run, one file a service, named by its id (`apim-prod`; the pass phrase of its client
//! certificate in `apim-prod.certificate`): what `--credentials-dir` and systemd give. Read-only.
//! Errors: SecretMissing; FileNotReadable; InvalidInput (detail `not-regular`, `readable-by-others`, `empty` or
//! `too-large`); FileNotWritable for what would change it. The subject is the file.
class CredentialsDirectoryStore : public SecretStore
{
public:
    explicit CredentialsDirectoryStore(QString directory)
        : m_directory(std::move(directory))
    {
    }

    [[nodiscard]] Future<Secret> read(const QString &key, std::stop_token stop) override;
    [[nodiscard]] Future<Done> write(const QString &key, const Secret &secret, std::stop_token stop) override;
    [[nodiscard]] Future<Done> remove(const QString &key, std::stop_token stop) override;

private:
    QString m_directory;
};

} // namespace vigie
