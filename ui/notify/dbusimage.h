// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QImage>
#include <QMetaType>

namespace deskbell
{

/// A picture as org.freedesktop.Notifications wants it: rows of red, green, blue, alpha. Thus it is seen also
/// where Deskbell is not installed into an icon theme.
struct DBusImage {
    int width = 0;
    int height = 0;
    int bytesPerRow = 0;
    QByteArray pixels;
};

DBusImage dbusImage(const QImage &image);

QDBusArgument &operator<<(QDBusArgument &argument, const DBusImage &image);
const QDBusArgument &operator>>(const QDBusArgument &argument, DBusImage &image);

/// Has to be called once before one is sent.
void registerDBusImage();

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::DBusImage)
