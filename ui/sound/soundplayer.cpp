// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/soundplayer.h"

#include "app/base/log.h"

#include <QFile>

#ifdef DESKBELL_CANBERRA
#include <canberra.h>

#include <cmath>
#endif

using namespace Qt::StringLiterals;

static void loadSounds()
{
    Q_INIT_RESOURCE(resources); // a static library's resources are not found by themselves
}

namespace deskbell
{

QString soundResource(Tone tone)
{
    loadSounds();
    switch (tone) {
    case Tone::New:
        return u":/sounds/new.wav"_s;
    case Tone::Cancelled:
        return u":/sounds/cancelled.wav"_s;
    case Tone::Trouble:
        return u":/sounds/trouble.wav"_s;
    case Tone::Changed:
        break;
    }
    return u":/sounds/changed.wav"_s;
}

#ifdef DESKBELL_CANBERRA

bool SoundPlayer::canPlay()
{
    return true;
}

SoundPlayer::~SoundPlayer()
{
    if (m_context)
        ca_context_destroy(m_context);
}

/// The sound as a file, which the sound server reads; empty where there is no room for one.
QString SoundPlayer::fileOf(Tone tone)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString file = m_folder->filePath(soundResource(tone).section(u'/', -1));
    if (QFile::exists(file) || QFile::copy(soundResource(tone), file))
        return file;
    return {};
}

void SoundPlayer::play(Tone tone, double volume)
{
    if (volume <= 0)
        return;
    if (!m_context) {
        ca_context_create(&m_context);
        ca_context_change_props(m_context, CA_PROP_APPLICATION_NAME, "Deskbell", CA_PROP_APPLICATION_ID,
                                "io.deskbell.Deskbell", nullptr);
    }
    const QByteArray file = QFile::encodeName(fileOf(tone));
    const QByteArray decibels = QByteArray::number(20 * std::log10(volume), 'f', 1);
    constexpr uint32_t anySound = 1; // one at a time: the next takes its place
    ca_context_cancel(m_context, anySound);
    const int status =
        ca_context_play(m_context, anySound, CA_PROP_MEDIA_FILENAME, file.constData(),
                        CA_PROP_CANBERRA_VOLUME, decibels.constData(), CA_PROP_MEDIA_ROLE, "event", nullptr);
    m_trouble = status == CA_SUCCESS ? QString() : QString::fromLocal8Bit(ca_strerror(status));
    if (status != CA_SUCCESS && !m_complained) {
        m_complained = true;
        qCInfo(deskbellLog).noquote() << u"No sound can be played: %1."_s.arg(m_trouble);
    }
}

#else

bool SoundPlayer::canPlay()
{
    return false;
}

SoundPlayer::~SoundPlayer() = default;

void SoundPlayer::play(Tone, double) { }

#endif

} // namespace deskbell
