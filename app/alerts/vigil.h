// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/notices.h"
#include "app/alerts/policy.h"
#include "app/alerts/silencewatch.h"
#include "app/alerts/troublebell.h"

namespace deskbell
{

/// The state of the connection, as far as somebody is to be told of it.
struct ConnectionNews {
    bool isFine = false; ///< with a proof that is not old
    bool isTrouble = false;
    QString words;  ///< the state in one sentence
    QString remedy; ///< what to do, in another
};

/// Tells when something may be wrong: the connection is in trouble, or the shop is unusually silent. To be
/// asked to look every now and then. Notifier, clock and `state`, which keeps what was told, outlive it.
class Vigil final : public QObject
{
    Q_OBJECT

public:
    Vigil(Notifier &notifier, const Clock &clock, QSettings &state, const QLocale &locale,
          QObject *parent = nullptr);

    void setRules(const AlertRules &rules) { m_rules = rules; }
    void setSnapshot(const QList<BookingRecord> &records) { m_silence.setSnapshot(records); }
    void hear(const QList<BookingChange> &changes) { m_silence.hear(changes); }
    /// As SilenceWatch::catchUp().
    void catchUp() { m_silence.catchUp(); }
    void look(const ConnectionNews &connection, const Circumstances &circumstances);

signals:
    void chimed(const deskbell::Chime &chime);
    /// This was to be told, and the desktop shows no notifications: the window has to say it.
    void notShown(const QString &words);
    /// As Notices::openRequested().
    void openRequested(const QString &token);

private:
    void tell(Notice notice, const AlertText &text);

    const Clock &m_clock;
    QLocale m_locale;
    AlertRules m_rules;
    Notices m_notices;
    TroubleBell m_bell;
    SilenceWatch m_silence;
};

} // namespace deskbell
