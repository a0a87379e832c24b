// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/systemlook.h"

#include "ui/look/look.h"

#include <QApplication>
#include <QLocale>
#include <QProxyStyle>
#include <QStyleHints>
#include <QVariant>

#ifdef DESKBELL_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace deskbell
{

namespace
{

/// Like Fusion, but without a line under the letter of a key where letters join: it would take the word
/// apart, and what is apart has no room.
class JoinedLetters final : public QProxyStyle
{
public:
    JoinedLetters() : QProxyStyle(QStringLiteral("Fusion")) { }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        if (hint == SH_UnderlineShortcut && QLocale().script() == QLocale::ArabicScript)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

SystemLook::SystemLook(QApplication &application) : QObject(&application)
{
    const bool dark = application.palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new JoinedLetters);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints *hints = QGuiApplication::styleHints();
    wear(dark || hints->colorScheme() == Qt::ColorScheme::Dark);
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { wear(scheme == Qt::ColorScheme::Dark); });
#else
    wear(dark);
    followPortal();
#endif
}

void SystemLook::wear(bool dark)
{
    m_isSystemDark = dark;
    dress();
}

void SystemLook::prefer(Scheme scheme)
{
    m_scheme = scheme;
    dress();
}

void SystemLook::dress() const
{
    const bool dark = m_scheme == Scheme::System ? m_isSystemDark : m_scheme == Scheme::Dark;
    const Look &look = dark ? darkLook() : lightLook();
    QApplication::setPalette(paletteOf(look));
}

void SystemLook::followPortal()
{
#if defined(DESKBELL_DBUS) && QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(portalSaid(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    question << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (!answer->isError())
            wearScheme(answer->reply().arguments().value(0));
    });
#endif
}

void SystemLook::portalSaid(const QDBusMessage &message)
{
#ifdef DESKBELL_DBUS
    const QList<QVariant> said = message.arguments();
    if (said.size() == 3 && said[0].toString() == QStringLiteral("org.freedesktop.appearance")
        && said[1].toString() == QStringLiteral("color-scheme"))
        wearScheme(said[2]);
#else
    Q_UNUSED(message)
#endif
}

void SystemLook::wearScheme(QVariant value)
{
#ifdef DESKBELL_DBUS
    while (value.canConvert<QDBusVariant>()) // one version of the portal wraps it twice
        value = value.value<QDBusVariant>().variant();
#endif
    constexpr uint preferDark = 1;
    if (value.canConvert<uint>())
        wear(value.toUInt() == preferDark);
}

} // namespace deskbell
