// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/booking/change.h"
#include "app/reservekit/cataloguereader.h"

#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

namespace deskbell
{

/// Keeps the names of services and the times of slots up to date, where there is a line to the API: read at
/// the start, once a day, when a person wants to know, and when a booking names a service or slot that is not
/// known, at most every ten minutes. What was looked for in vain is not looked for again that day; what only
/// an unconfirmed delivery names is paid from the share for those. Without it nothing else can be asked: when
/// polling has no request left for the first reading, it is paid from what is kept for a person.
class CatalogueKeeper : public QObject
{
    Q_OBJECT

public:
    explicit CatalogueKeeper(const Clock &clock, QObject *parent = nullptr);

    /// What is known from before, without asking.
    void setKnown(const Catalogue &catalogue) { m_known = catalogue; }
    const Catalogue &known() const { return m_known; }
    /// As a person knows the service; its number where it is not known.
    QString nameOf(qint64 serviceId) const;
    /// Reads there from now on; nullptr: nowhere.
    void setPort(ApiPort *port);
    /// Reads now what could not be read, or is due by the clock: no timer runs while the PC sleeps.
    void tryNow();
    /// A person wants to know.
    void refresh();
    /// Reads again if one of `changes` names what is not known.
    void look(const QList<BookingChange> &changes);

signals:
    void changed(const deskbell::Catalogue &catalogue);
    /// Why it cannot be read, in a sentence; empty once it can.
    void trouble(const QString &sentence);

private:
    /// What a booking names: a service or a slot.
    using Name = std::pair<bool, qint64>;

    QSet<Name> unknownIn(const Booking &booking) const;
    void readAll();
    void read(Purpose purpose);
    void retryLater();
    void hearFailure(const ApiFailure &failure);

    const Clock &m_clock;
    std::unique_ptr<CatalogueReader> m_reader;
    Catalogue m_known;
    QTimer m_retry;
    QSet<Name> m_wanted;              ///< the reading under way is for these
    QSet<Name> m_inVain;              ///< ReserveKit does not list these
    std::optional<qint64> m_lastRead; ///< ticks
    qint64 m_readAt = 0;              ///< ms since 1970 UTC: the last reading that came to its end
    int m_failures = 0;
    Purpose m_paidBy = Purpose::Poll; ///< the last reading
    bool m_wasRead = false;           ///< over this line
};

} // namespace deskbell
