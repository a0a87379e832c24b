// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTextToSpeech;

namespace deskbell
{

/// Speaks a sentence with the system's own voice; without one, or in a build without speech, nothing is to be
/// heard. Speaking never waits.
class Speaker final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether this build can speak at all.
    static bool canSpeak();
    /// What was being said is broken off. `volume` from 0 (silent) to 1.
    void say(const QString &sentence, double volume);

private:
    QTextToSpeech *m_voice = nullptr; ///< a child of this; nothing until something was said
};

/// `title` of a notification as a sentence that can be spoken: without what is only for the eye.
QString spoken(const QString &title);

} // namespace deskbell
