// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/application.h"
#include "model/access/credential.h"
#include "model/access/editor_delegation.h"
#include "model/access/habilitation.h"
#include "model/partners/contact.h"
#include "model/partners/partner.h"

#include <QSqlQuery>

// How the objects of the services stand in their tables: `RowOf<Credential>::columns()` without the id, which is
// the first column of a row that read() takes, the values in the same order.
namespace vigie {

template <typename T> struct RowOf;

template <> struct RowOf<Partner> {
    static constexpr const char *table = "partner";
    [[nodiscard]] static const QStringList &columns();
    [[nodiscard]] static QVariantList values(const Partner &partner); //!< but `identity`
    [[nodiscard]] static Partner read(const QSqlQuery &row, int first = 0);
};

template <> struct RowOf<Contact> {
    static constexpr const char *table = "contact";
    [[nodiscard]] static const QStringList &columns();
    [[nodiscard]] static QVariantList values(const Contact &contact);
    [[nodiscard]] static Contact read(const QSqlQuery &row, int first = 0);
};

template <> struct RowOf<Habilitation> {
    static constexpr const char *table = "habilitation";
    [[nodiscard]] static const QStringList &columns();
    [[nodiscard]] static QVariantList values(const Habilitation &habilitation);
    [[nodiscard]] static Habilitation read(const QSqlQuery &row, int first = 0);
};

template <> struct RowOf<EditorDelegation> {
    static constexpr const char *table = "editor_delegation";
    [[nodiscard]] static const QStringList &columns();
    [[nodiscard]] static QVariantList values(const EditorDelegation &delegation);
    [[nodiscard]] static EditorDelegation read(const QSqlQuery &row, int first = 0);
};

template <> struct RowOf<Application> {
    static constexpr const char *table = "application";
    [[nodiscard]] static const QStringList &columns();
    [[nodiscard]] static QVariantList values(const Application &application);
    [[nodiscard]] static Application read(const QSqlQuery &row, int first = 0);
};

template <> struct RowOf<Subscription> {
    static constexpr const char *table = "subscription";
    [[nodiscard]] static const QStringList &columns();
    [[nodiscard]] static QVariantList values(const Subscription &subscription);
    [[nodiscard]] static Subscription read(const QSqlQuery &row, int first = 0);
};

template <> struct RowOf<Credential> {
    static constexpr const char *table = "credential";
    [[nodiscard]] static const QStringList &columns();
    [[nodiscard]] static QVariantList values(const Credential &credential);
    [[nodiscard]] static Credential read(const QSqlQuery &row, int first = 0);
};

//! `SELECT c.id, c.service_id, … FROM credential c`
template <typename T> [[nodiscard]] QString selectRows(const QString &alias = QStringLiteral("c"))
{
    QStringList columns{alias + QStringLiteral(".id")};
    for (const QString &column : RowOf<T>::columns())
        columns.append(alias + u'.' + column);
    return QStringLiteral("SELECT %1 FROM %2 %3")
        .arg(columns.join(QStringLiteral(", ")), QLatin1String(RowOf<T>::table), alias);
}

template <typename T> [[nodiscard]] QString insertRow()
{
    const QStringList &columns = RowOf<T>::columns();
    return QStringLiteral("INSERT INTO %1 (%2, id) VALUES (%3)")
        .arg(QLatin1String(RowOf<T>::table), columns.join(QStringLiteral(", ")),
             QStringLiteral("?, ").repeated(columns.size()) + u'?');
}

template <typename T> [[nodiscard]] QString updateRow()
{
    return QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
        .arg(QLatin1String(RowOf<T>::table), RowOf<T>::columns().join(QStringLiteral(" = ?, ")));
}

} // namespace vigie
