// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/remedies.h"

#include <QCoreApplication>

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

bool isDesktop(const AlertSurroundings &so, const QString &name)
{
    return so.desktop.split(u':').contains(name, Qt::CaseInsensitive);
}

QString endDoNotDisturb(const AlertSurroundings &so)
{
    if (isDesktop(so, QStringLiteral("GNOME")))
        return Words::tr("This computer is set not to disturb. Click the clock at the top of the screen and "
                         "switch “Do Not Disturb” off.");
    if (isDesktop(so, QStringLiteral("KDE")))
        return Words::tr(
            "This computer is set not to disturb. Click the bell in the panel and take the tick from "
            "“Do not disturb”.");
    if (isDesktop(so, QStringLiteral("XFCE")))
        return Words::tr("This computer is set not to disturb. Click the bell in the panel, or open "
                         "“Notifications” in the settings of the desktop, and switch “Do not disturb” off.");
    return Words::tr("This computer is set not to disturb. Switch that off in the settings of the desktop.");
}

/// What keeps an alert from being told at all.
QStringList whatHoldsBack(const AlertSurroundings &so)
{
    QStringList found;
    if (so.wanted == Loudness::Silent)
        found << Words::tr("By your own choice new bookings are shown only in the window. Choose a "
                           "notification for them in the settings, page “Alerts”.");
    if (so.holding.paused)
        found << Words::tr("Alerts are paused. Press “Resume” at the top of the window.");
    if (so.holding.doNotDisturb)
        found << endDoNotDisturb(so);
    if (so.quietHours)
        found << Words::tr("These are your quiet hours. Change them in the settings, page “Alerts”, if "
                           "that is not what you want.");
    return found;
}

QString lookFor(const AlertSurroundings &so)
{
    if (isDesktop(so, QStringLiteral("GNOME")))
        return Words::tr(
            "The desktop says that it has shown it. Click the clock at the top to see whether it "
            "is in the list there; and look in the settings of the desktop, “Notifications”, "
            "whether Deskbell may show some.");
    return Words::tr("The desktop says that it has shown it. Look whether a window lay over it, or whether "
                     "the settings of the desktop, “Notifications”, keep Deskbell from showing some.");
}

QStringList seenRemedies(const AlertSurroundings &so)
{
    QStringList found = whatHoldsBack(so);
    if (!so.noNotifications.isEmpty())
        found << so.noNotifications
              << Words::tr("Install the notification service of your desktop, such as the package "
                           "xfce4-notifyd, and log in again.");
    if (found.isEmpty())
        found << lookFor(so);
    if (!so.noTray.isEmpty())
        found << so.noTray;
    return found;
}

QString outputRemedy(SoundOutput output)
{
    switch (output) {
    case SoundOutput::Muted:
        return Words::tr(
            "The sound of this computer is muted. Click the loudspeaker in the panel and switch it "
            "on.");
    case SoundOutput::Down:
        return Words::tr("The volume of this computer is all the way down. Turn it up at the loudspeaker in "
                         "the panel.");
    case SoundOutput::Unknown:
    case SoundOutput::Open:
        break;
    }
    return {};
}

QStringList heardRemedies(const AlertSurroundings &so)
{
    QStringList found = whatHoldsBack(so);
    if (so.wanted == Loudness::Banner)
        found << Words::tr("By your own choice new bookings come without a sound. Choose one for them in the "
                           "settings, page “Alerts”.");
    if (so.volume == 0)
        found << Words::tr("Deskbell's own volume is all the way down. Turn it up in the settings, page "
                           "“Alerts”.");
    if (const QString remedy = outputRemedy(so.output); !remedy.isEmpty())
        found << remedy;
    if (!so.canPlay)
        found << Words::tr("Sounds are left to the desktop here: switch them on in its settings, where it "
                           "has such.");
    if (!so.playTrouble.isEmpty())
        found << Words::tr("The sound could not be played: %1. Look whether this computer has a "
                           "loudspeaker, and whether other programs are heard.")
                     .arg(so.playTrouble);
    if (found.isEmpty())
        found << Words::tr("Deskbell has played it. Look whether the loudspeakers are on and plugged in, and "
                           "whether the settings of the desktop, “Sound”, send it to the right ones.");
    return found;
}

} // namespace

QStringList remediesFor(const AlertSurroundings &so, bool seen, bool heard)
{
    QStringList found;
    if (!seen)
        found << seenRemedies(so);
    if (!heard)
        found << heardRemedies(so);
    found.removeDuplicates();
    return found;
}

} // namespace deskbell
