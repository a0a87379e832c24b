// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace deskbell
{

/// Hears from systemd's logind that this PC woke up. Without logind on `bus`, or without a bus, it never
/// does.
class Logind final : public QObject
{
    Q_OBJECT

public:
    explicit Logind(QDBusConnection bus, QObject *parent = nullptr);

signals:
    void resumed();

private slots:
    void prepareForSleep(bool begins);
};

} // namespace deskbell
