// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace deskbell
{

/// Knows whether this desktop was told not to disturb. Off where the desktop has no such thing, or does not
/// tell.
class DoNotDisturb : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isOn() const = 0;

signals:
    void changed(bool on);
};

/// The one that knows this system's way of it.
std::unique_ptr<DoNotDisturb> makeDoNotDisturb();

} // namespace deskbell
