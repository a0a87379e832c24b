// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/outputwatch.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace deskbell
{

SoundOutput outputFrom(const QString &printed)
{
    if (printed.contains("Mute: yes"_L1) || printed.contains("[MUTED]"_L1))
        return SoundOutput::Muted;
    static const QRegularExpression percent(u"\\b(\\d+)%"_s);
    static const QRegularExpression fraction(u"^Volume: (\\d+\\.\\d+)"_s,
                                             QRegularExpression::MultilineOption);
    if (const QRegularExpressionMatch match = fraction.match(printed); match.hasMatch())
        return match.captured(1).toDouble() > 0 ? SoundOutput::Open : SoundOutput::Down;
    bool any = false;
    for (QRegularExpressionMatchIterator all = percent.globalMatch(printed); all.hasNext();) {
        any = true;
        if (all.next().captured(1).toInt() > 0)
            return SoundOutput::Open;
    }
    return any ? SoundOutput::Down : SoundOutput::Unknown;
}

void OutputWatch::ask()
{
    m_output = SoundOutput::Unknown;
    if (!QStandardPaths::findExecutable(u"pactl"_s).isEmpty()) {
        run(u"pactl"_s, {u"get-sink-mute"_s, u"@DEFAULT_SINK@"_s});
        run(u"pactl"_s, {u"get-sink-volume"_s, u"@DEFAULT_SINK@"_s});
    } else if (!QStandardPaths::findExecutable(u"wpctl"_s).isEmpty()) {
        run(u"wpctl"_s, {u"get-volume"_s, u"@DEFAULT_AUDIO_SINK@"_s});
    }
}

void OutputWatch::run(const QString &program, const QStringList &arguments)
{
    auto *process = new QProcess(this);
    QProcessEnvironment inEnglish = QProcessEnvironment::systemEnvironment();
    inEnglish.insert(u"LC_ALL"_s, u"C"_s);
    process->setProcessEnvironment(inEnglish);
    connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
    connect(process, &QProcess::finished, this, [this, process] {
        process->deleteLater();
        const SoundOutput said = outputFrom(QString::fromUtf8(process->readAllStandardOutput()));
        // One of the two answers may say that it is open where the other knows why nothing is heard.
        if (said != SoundOutput::Unknown && (m_output == SoundOutput::Unknown || said != SoundOutput::Open))
            m_output = said;
    });
    process->start(program, arguments);
}

} // namespace deskbell
