// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/dbusimage.h"

#include <QDBusMetaType>

namespace deskbell
{

DBusImage dbusImage(const QImage &image)
{
    const QImage rgba = image.convertToFormat(QImage::Format_RGBA8888);
    const QByteArray pixels(reinterpret_cast<const char *>(rgba.constBits()), rgba.sizeInBytes());
    return {rgba.width(), rgba.height(), int(rgba.bytesPerLine()), pixels};
}

QDBusArgument &operator<<(QDBusArgument &argument, const DBusImage &image)
{
    constexpr bool hasAlpha = true;
    constexpr int bitsPerSample = 8;
    constexpr int channels = 4;
    argument.beginStructure();
    argument << image.width << image.height << image.bytesPerRow << hasAlpha << bitsPerSample << channels
             << image.pixels;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, DBusImage &image)
{
    bool hasAlpha = false;
    int bitsPerSample = 0;
    int channels = 0;
    argument.beginStructure();
    argument >> image.width >> image.height >> image.bytesPerRow >> hasAlpha >> bitsPerSample >> channels
        >> image.pixels;
    argument.endStructure();
    return argument;
}

void registerDBusImage()
{
    qDBusRegisterMetaType<DBusImage>();
}

} // namespace deskbell
