// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/notifier.h"

namespace deskbell
{

class Tray;

/// Notifications through the tray icon, for systems without a notification service of their own kind. The
/// system answers nothing, so what was handed over counts as shown; only the last one can be clicked.
class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    /// `tray` outlives the notifier.
    explicit TrayNotifier(Tray &tray, QObject *parent = nullptr);

    bool isAvailable() const override;
    void show(quint64 ticket, const Notification &notification) override;
    /// What is on the screen goes by itself: the system cannot take it back.
    void withdraw(quint64 ticket) override;

private:
    Tray &m_tray;
    quint64 m_last = 0;
};

} // namespace deskbell
