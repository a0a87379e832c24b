// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/vigil.h"

namespace deskbell
{

Vigil::Vigil(Notifier &notifier, const Clock &clock, QSettings &state, const QLocale &locale, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_locale(locale)
    , m_notices(notifier)
    , m_silence(clock, state)
{
    connect(&m_notices, &Notices::openRequested, this, &Vigil::openRequested);
}

void Vigil::look(const ConnectionNews &connection, const Circumstances &circumstances)
{
    const bool quiet = isHeldBack(m_rules, circumstances);
    switch (m_bell.look(m_rules.trouble && connection.isTrouble, quiet, m_clock.ticks())) {
    case TroubleBell::Say::Trouble:
        tell(Notice::Trouble,
             {tr("Bookings may not come in"), (connection.words + u'\n' + connection.remedy).trimmed()});
        break;
    case TroubleBell::Say::Over:
        m_notices.withdraw(Notice::Trouble);
        break;
    case TroubleBell::Say::Nothing:
        break;
    }
    if (const auto silence = m_silence.look(m_rules.silence && connection.isFine && !quiet))
        tell(Notice::Silence, silenceText(*silence, circumstances.now, m_locale));
}

void Vigil::tell(Notice notice, const AlertText &text)
{
    // Trouble is in the window anyhow, for as long as it lasts.
    if (!m_notices.show(notice, text, Tone::Trouble) && notice == Notice::Silence)
        emit notShown(text.title + u'\n' + text.body);
    emit chimed({Tone::Trouble, false, false, {}, text.title});
}

} // namespace deskbell
