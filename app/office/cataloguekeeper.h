// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/booking/change.h"
#include "app/reservekit/cataloguereader.h"

#include <QTimer>

#include <memory>

namespace deskbell
{

/// Keeps the names of services and the times of slots up to date, where there is a line to the API: read at
/// the start, once a day, and when a booking names a service or slot that is not known, at most every ten
/// minutes. Without it nothing else can be asked: when polling has no request left for the first reading, it
/// is paid from what is kept for a person.
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
    /// Reads now what could not be read.
    void tryNow();
    /// Reads again if one of `changes` names what is not known.
    void look(const QList<BookingChange> &changes);

signals:
    void changed(const deskbell::Catalogue &catalogue);
    /// Why it cannot be read, in a sentence; empty once it can.
    void trouble(const QString &sentence);

private:
    void read(Purpose purpose = Purpose::Poll);
    void retryLater();
    void hearFailure(const ApiFailure &failure);

    const Clock &m_clock;
    std::unique_ptr<CatalogueReader> m_reader;
    Catalogue m_known;
    QTimer m_retry;
    qint64 m_lastRead = 0; ///< ticks
    int m_failures = 0;
    Purpose m_paidBy = Purpose::Poll; ///< the last reading
    bool m_wasRead = false;           ///< over this line
};

} // namespace deskbell
