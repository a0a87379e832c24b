// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace deskbell
{

/// Hears when the system asks this program to end (SIGTERM, SIGINT, SIGHUP), so that it ends in order. Asked
/// a second time with the same signal it ends at once. Elsewhere than on Unix nothing is ever heard. One a
/// program.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void asked();
};

} // namespace deskbell
