// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/built_in_profiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vigie {

namespace {

constexpr QLatin1String folder(":/terms/");
constexpr QLatin1String schemaName("terms-profile.schema.json");

QByteArray contentOf(const QString &name)
{
    QFile file(folder + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

} // namespace

QList<BuiltInProfile> builtInProfiles()
{
    QList<BuiltInProfile> profiles;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name != schemaName)
            profiles.append({.name = QFileInfo(name).completeBaseName(), .json = contentOf(name)});
    }
    return profiles;
}

QString builtInProfilesDigest() { return QStringLiteral(VIGIE_PROFILES_DIGEST); }

QByteArray profileSchema() { return contentOf(schemaName); }

} // namespace vigie
