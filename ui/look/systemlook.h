// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QApplication;
class QDBusMessage;

namespace deskbell
{

/// Dresses the application, light or dark as the system says, and again whenever the system changes its mind.
/// Lives as long as the application.
class SystemLook final : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QApplication &application);

private slots:
    void portalSaid(const QDBusMessage &message);

private:
    void followPortal();
    void wearScheme(QVariant value);
    void wear(bool dark);
};

} // namespace deskbell
