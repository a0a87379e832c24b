// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace deskbell
{

class BookingModel;

/// The other bookings of the person whose booking is shown: a few, each a click away, and how many more.
class OtherBookings final : public QWidget
{
    Q_OBJECT

public:
    explicit OtherBookings(const BookingModel &model, QWidget *parent = nullptr);

    /// Looks for those of whoever made the booking in `row`.
    void showFor(int row);

signals:
    void openAsked(qint64 id);

private:
    struct Link {
        qint64 id = 0;
        QString words;

        friend bool operator==(const Link &, const Link &) = default;
    };
    Link linkTo(int row) const;
    void showLinks(const QList<Link> &links);

    const BookingModel &m_model;
    QLabel *m_caption;
    QLabel *m_more;
    QVBoxLayout *m_links;
    QList<Link> m_shown;
};

} // namespace deskbell
