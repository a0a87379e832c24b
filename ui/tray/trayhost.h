// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace deskbell
{

/// Knows whether this desktop has a place for tray icons. It may come late, vanish and come back.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isPresent() const = 0;

signals:
    void presentChanged(bool present);
};

/// The one that knows about this system's kind of tray. It must be asked, and answer yes, before anything is
/// asked of QSystemTrayIcon: Qt keeps the first "no" that it is given for as long as the program runs.
std::unique_ptr<TrayHost> makeTrayHost();

} // namespace deskbell
