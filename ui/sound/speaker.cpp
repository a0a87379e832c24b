// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/speaker.h"

#include "app/base/log.h"

#ifdef DESKBELL_SPEECH
#include <QTextToSpeech>
#endif

using namespace Qt::StringLiterals;

namespace deskbell
{

QString spoken(const QString &title)
{
    return QString(title).replace(u" — "_s, u", "_s).simplified();
}

#ifdef DESKBELL_SPEECH

bool Speaker::canSpeak()
{
    return true;
}

void Speaker::say(const QString &sentence, double volume)
{
    if (volume <= 0)
        return;
    if (!m_voice) {
        m_voice = new QTextToSpeech(this);
        if (m_voice->state() == QTextToSpeech::Error)
            qCInfo(deskbellLog).noquote() << "Nothing can be spoken: this system has no voice.";
    }
    m_voice->stop();
    m_voice->setVolume(volume);
    m_voice->say(sentence);
}

#else

bool Speaker::canSpeak()
{
    return false;
}

void Speaker::say(const QString &, double) { }

#endif

} // namespace deskbell
