// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/trayhost.h"

#include <QTimer>

#include <chrono>

namespace deskbell
{

/// Two kinds of tray, of which a program can use only one for as long as it runs: the `better`, unless the
/// `older` has been there alone for a while. A panel that has both brings them at slightly different times.
class TrayChoice final : public TrayHost
{
    Q_OBJECT

public:
    TrayChoice(std::unique_ptr<TrayHost> better, std::unique_ptr<TrayHost> older,
               std::chrono::milliseconds alone = std::chrono::seconds(5));

    bool isPresent() const override { return m_chosen && m_chosen->isPresent(); }

private:
    void choose();
    void settleOn(TrayHost *host);

    std::unique_ptr<TrayHost> m_better;
    std::unique_ptr<TrayHost> m_older;
    TrayHost *m_chosen = nullptr; ///< one of the two, for good
    QTimer m_alone;
};

} // namespace deskbell
