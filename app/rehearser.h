// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/rehearsal.h"
#include "app/rehearsal/remedies.h"
#include "app/settingskeeper.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <functional>

namespace deskbell
{

/// A rehearsal of an alert, from the listener to the eye: posts a booking that nobody has made to Deskbell's
/// own address, signed as deliveries are, and asks what became of it. It is known by its body alone, to this
/// run of the program alone, and never put on disk. Keeper, office, clock and `state`, which keeps the last
/// result, outlive it.
class Rehearser final : public QObject
{
    Q_OBJECT

public:
    using Surroundings = std::function<AlertSurroundings()>;

    /// `surroundings` is asked when somebody says no.
    Rehearser(SettingsKeeper &keeper, BackOffice &office, const Clock &clock, QSettings &state,
              Surroundings surroundings);

    const RehearsalState &state() const { return m_state; }

public slots:
    /// Begins; one that is going on begins anew.
    void start();
    /// What a person says of the one that has come in.
    void answer(bool seen, bool heard);
    /// Nobody answers any more.
    void giveUp();

signals:
    void changed(const deskbell::RehearsalState &state);

private:
    void send();
    void onAnswered(QNetworkReply *reply);
    void onArrived();
    void fail(const QString &trouble);
    void say(RehearsalStep step, const QString &trouble = {}, const QStringList &remedies = {});
    void withdraw();

    SettingsKeeper &m_keeper;
    BackOffice &m_office;
    const Clock &m_clock;
    QSettings &m_kept;
    Surroundings m_surroundings;
    QNetworkAccessManager m_network;
    QTimer m_patience;
    QByteArray m_body; ///< that is on its way; empty: none is
    RehearsalState m_state;
};

} // namespace deskbell
