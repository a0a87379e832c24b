// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QApplication;
class QDBusMessage;

namespace deskbell
{

/// Whose word counts on light and dark.
enum class Scheme { System, Light, Dark };

/// Dresses the application, light or dark as the system says, and again whenever the system changes its mind;
/// or as the owner says.
/// Lives as long as the application.
class SystemLook final : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QApplication &application);

    void prefer(Scheme scheme);

private slots:
    void portalSaid(const QDBusMessage &message);

private:
    void followPortal();
    void wearScheme(QVariant value);
    void wear(bool dark);
    void dress() const;

    Scheme m_scheme = Scheme::System;
    bool m_isSystemDark = false;
};

} // namespace deskbell
