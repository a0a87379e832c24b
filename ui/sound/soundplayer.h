// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/chime.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

struct ca_context;

namespace deskbell
{

/// Plays Deskbell's sounds through libcanberra, the desktop's way to short sounds; without it nothing is to
/// be heard from here. Playing never waits; what cannot be played is said once in the log, and nothing else
/// happens.
class SoundPlayer final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~SoundPlayer() override;

    /// Whether this build can play at all.
    static bool canPlay();

    /// Why the last sound could not be played; empty when it could.
    QString trouble() const { return m_trouble; }

public slots:
    /// `volume` from 0 (silent) to 1.
    void play(deskbell::Tone tone, double volume);

private:
    QString fileOf(Tone tone);

    std::unique_ptr<QTemporaryDir> m_folder; ///< the sounds as files
    ca_context *m_context = nullptr;
    QString m_trouble;
    bool m_complained = false;
};

/// The sound for `tone` among the program's resources.
QString soundResource(Tone tone);

} // namespace deskbell
