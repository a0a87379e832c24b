// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace deskbell
{

/// An API key as it was typed or pasted. Not `usable`: `words` say why it cannot be one. Usable with words:
/// it does not look like one of ReserveKit's, and may be one all the same.
struct KeyText {
    QByteArray key;
    bool usable = false;
    QString words;

    friend bool operator==(const KeyText &, const KeyText &) = default;
};

/// Nothing typed is not usable, without words.
KeyText readKeyText(const QString &typed);

} // namespace deskbell
