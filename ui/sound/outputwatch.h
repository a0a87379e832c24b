// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/remedies.h"

#include <QObject>
#include <QStringList>

namespace deskbell
{

/// What the sound server's tool has printed: `pactl` of its mute and volume, or `wpctl` of both.
SoundOutput outputFrom(const QString &printed);

/// Asks this computer whether its sound is on. The answer comes a moment later; Unknown until then, and where
/// there is nobody to ask.
class OutputWatch final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    SoundOutput output() const { return m_output; }

public slots:
    void ask();

private:
    void run(const QString &program, const QStringList &arguments);

    SoundOutput m_output = SoundOutput::Unknown;
};

} // namespace deskbell
