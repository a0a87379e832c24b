// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <memory>

namespace deskbell
{

/// Whether Deskbell starts by itself, in the tray, when its owner logs in.
class LoginStart
{
public:
    virtual ~LoginStart() = default;

    /// As the system has it now, whoever has set it so.
    virtual bool isOn() const = 0;
    /// A failure says in a sentence what was not possible.
    virtual Result<Done> set(bool on) = 0;
};

/// This system's, for the running program and the profile in `profileDir` (empty: the usual one); null where
/// Deskbell cannot set it.
std::unique_ptr<LoginStart> makeLoginStart(const QString &profileDir);

} // namespace deskbell
