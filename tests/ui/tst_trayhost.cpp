// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayhost.h"

#include <QTest>

using namespace deskbell;

class TestTrayHost : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        // As after a start by a service: neither a display nor a session bus.
        qunsetenv("DISPLAY");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

private slots:
    void thereIsNoneWithoutDisplayAndSessionBus()
    {
        const std::unique_ptr<TrayHost> host = makeTrayHost();
        QVERIFY(!host->isPresent());
    }
};

QTEST_MAIN(TestTrayHost)
#include "tst_trayhost.moc"
