// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace vigie {

//! A ZIP file in memory, whose entries are unpacked one by one within a bound: a file made to fill the memory is
//! refused, whatever sizes it announces.
class ZipArchive
{
public:
    //! The bytes must outlive it. InvalidInput when it cannot be read as a ZIP.
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes, qint64 mostUnpacked);
    ~ZipArchive();
    ZipArchive(ZipArchive &&other) noexcept;
    ZipArchive &operator=(ZipArchive &&) = delete;

    [[nodiscard]] bool contains(const QString &name) const;
    //! InvalidInput when it is missing, encrypted or damaged; TooLarge when the bound is reached.
    [[nodiscard]] Result<QByteArray> entry(const QString &name);

private:
    struct State;
    explicit ZipArchive(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace vigie
