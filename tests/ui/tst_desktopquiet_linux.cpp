// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/base/testbus.h"
#include "ui/notify/desktopquiet_linux.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QString notifications = u"org.freedesktop.Notifications"_s;
const QString notificationsPath = u"/org/freedesktop/Notifications"_s;
const QString xfconf = u"org.xfce.Xfconf"_s;
const QString xfconfPath = u"/org/xfce/Xfconf"_s;

/// A desktop that shows notifications and keeps settings, on a connection of its own.
class FakeDesktop final : public QDBusVirtualObject
{
public:
    FakeDesktop(const QDBusConnection &bus, const QString &server) : m_bus(bus), m_server(server)
    {
        m_bus.registerVirtualObject(u"/org"_s, this, QDBusConnection::SubPath);
        m_bus.registerService(notifications);
    }
    ~FakeDesktop() override { m_bus.unregisterObject(u"/org"_s, QDBusConnection::UnregisterTree); }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        const auto answer = [&](const QVariant &value) {
            const bool known = value.isValid();
            return bus.send(known ? call.createReply(QVariant::fromValue(QDBusVariant(value)))
                                  : call.createErrorReply(QDBusError::UnknownProperty, u"Not known"_s));
        };
        ++questions;
        if (call.member() == "GetServerInformation"_L1)
            return bus.send(call.createReply({m_server, u"vendor"_s, u"1"_s, u"1.2"_s}));
        if (call.member() == "Get"_L1)
            return answer(inhibited);
        if (call.member() == "GetProperty"_L1)
            return answer(xfce);
        return false;
    }

    void say(const QString &path, const QString &interface, const QString &signal,
             const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }
    void inhibit(bool on)
    {
        inhibited = on;
        say(notificationsPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
            {notifications, QVariantMap{{u"Inhibited"_s, on}}, QStringList()});
    }
    void setXfce(bool on)
    {
        xfce = on;
        say(xfconfPath, xfconf, u"PropertyChanged"_s,
            {u"xfce4-notifyd"_s, u"/do-not-disturb"_s, QVariant::fromValue(QDBusVariant(on))});
    }

    QVariant inhibited; ///< invalid: this desktop does not know the word
    QVariant xfce;
    int questions = 0;

private:
    QDBusConnection m_bus;
    QString m_server;
};

/// GNOME's settings in a folder of the test's own, as long as this is there.
class GnomeSettings
{
public:
    GnomeSettings()
    {
        qputenv("GSETTINGS_BACKEND", "keyfile");
        qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
    }
    ~GnomeSettings()
    {
        qunsetenv("GSETTINGS_BACKEND");
        qunsetenv("XDG_CONFIG_HOME");
    }

    bool showBanners(bool show) const
    {
        return QProcess::execute(u"gsettings"_s,
                                 {u"set"_s, u"org.gnome.desktop.notifications"_s, u"show-banners"_s,
                                  show ? u"true"_s : u"false"_s})
            == 0;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// A bus of the test's own, on which it plays the desktop.
class TestDesktopQuiet : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bus = std::make_unique<TestBus>();
        QCOMPARE(m_bus->start(), QString());
    }

    void cleanup()
    {
        for (const QString &name : {u"desktop"_s, u"program"_s})
            QDBusConnection::disconnectFromBus(name);
        m_bus.reset();
    }

    void theServiceItselfSaysSo()
    {
        FakeDesktop desktop(connection(u"desktop"_s), u"Plasma"_s);
        desktop.inhibited = true;
        const DesktopQuiet quiet(connection(u"program"_s));
        QSignalSpy changed(&quiet, &DoNotDisturb::changed);
        QTRY_VERIFY(quiet.isOn());
        desktop.inhibit(false);
        QTRY_VERIFY(!quiet.isOn());
        desktop.inhibit(true);
        QTRY_VERIFY(quiet.isOn());
        QCOMPARE(changed.size(), 3);
    }

    void xfceSaysSoInItsSettings()
    {
        FakeDesktop desktop(connection(u"desktop"_s), u"Xfce Notify Daemon"_s);
        QVERIFY(connection(u"desktop"_s).registerService(xfconf));
        desktop.xfce = true;
        const DesktopQuiet quiet(connection(u"program"_s));
        QTRY_VERIFY(quiet.isOn());
        desktop.setXfce(false);
        QTRY_VERIFY(!quiet.isOn());
        desktop.setXfce(true);
        QTRY_VERIFY(quiet.isOn());
        desktop.xfce = {};
        desktop.say(xfconfPath, xfconf, u"PropertyRemoved"_s, {u"xfce4-notifyd"_s, u"/do-not-disturb"_s});
        QTRY_VERIFY(!quiet.isOn());
    }

    void gnomeSaysSoInItsSettings()
    {
        const GnomeSettings gnome;
        FakeDesktop desktop(connection(u"desktop"_s), u"gnome-shell"_s);
        QVERIFY(gnome.showBanners(false));
        const DesktopQuiet quiet(connection(u"program"_s));
        QTRY_VERIFY(quiet.isOn());
        // What follows a change is started beside the question, and may still be on its way.
        QTRY_VERIFY_WITH_TIMEOUT(gnome.showBanners(true) && !quiet.isOn(), 10'000);
        QVERIFY(gnome.showBanners(false));
        QTRY_VERIFY(quiet.isOn());
    }

    void settingsOfADesktopThatShowsNothingDoNotCount()
    {
        FakeDesktop desktop(connection(u"desktop"_s), u"Plasma"_s);
        QVERIFY(connection(u"desktop"_s).registerService(xfconf));
        desktop.xfce = true;
        const GnomeSettings gnome;
        QVERIFY(gnome.showBanners(false));
        const DesktopQuiet quiet(connection(u"program"_s));
        QSignalSpy changed(&quiet, &DoNotDisturb::changed);
        desktop.setXfce(true);
        desktop.inhibit(true);
        QTRY_VERIFY(quiet.isOn());
        desktop.inhibit(false);
        QTRY_VERIFY(!quiet.isOn());
        QCOMPARE(changed.size(), 2);
    }

    void aDesktopThatSaysNothingOfItIsNotQuiet()
    {
        FakeDesktop desktop(connection(u"desktop"_s), u"gnome-shell"_s);
        // There is no tool to ask GNOME with.
        const QByteArray before = qgetenv("PATH");
        const auto restore = qScopeGuard([&before] { qputenv("PATH", before); });
        qputenv("PATH", "/nowhere");
        const DesktopQuiet quiet(connection(u"program"_s));
        QTRY_COMPARE(desktop.questions, 2);
        QVERIFY(!quiet.isOn());
    }

    void anotherServiceIsAskedAnew()
    {
        auto first = std::make_unique<FakeDesktop>(connection(u"desktop"_s), u"Plasma"_s);
        first->inhibited = true;
        const DesktopQuiet quiet(connection(u"program"_s));
        QTRY_VERIFY(quiet.isOn());
        first.reset();
        QVERIFY(connection(u"desktop"_s).unregisterService(notifications));
        QTRY_VERIFY(!quiet.isOn());
        FakeDesktop second(connection(u"desktop"_s), u"Plasma"_s);
        second.inhibited = true;
        second.inhibit(true);
        QTRY_VERIFY(quiet.isOn());
    }

    void withoutABusItIsOff() { QVERIFY(!DesktopQuiet(QDBusConnection(u"there is none"_s)).isOn()); }

private:
    QDBusConnection connection(const QString &name)
    {
        return QDBusConnection::connectToBus(m_bus->address(), name);
    }

    std::unique_ptr<TestBus> m_bus;
};

QTEST_GUILESS_MAIN(TestDesktopQuiet)
#include "tst_desktopquiet_linux.moc"
