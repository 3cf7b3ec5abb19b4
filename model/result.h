// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace vigie {

//! A value, or the reason why there is none. Becomes std::expected with a newer compiler.
template <typename T = void> using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure failure(Error error) { return Failure(std::move(error)); }

[[nodiscard]] inline Failure failure(Error::Kind kind, QString subject = {}, QString detail = {})
{
    return Failure(Error{.kind = kind, .subject = std::move(subject), .detail = std::move(detail)});
}

} // namespace vigie
