// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/booking/story.h"
#include "app/table/bookingmodel.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace deskbell
{

class ContactRow;
class OtherBookings;
class StatusBadge;
class StepButtons;
class StoryList;

/// Everything about the one booking that is selected, to read, to copy, to call and to write to; with its
/// story. It follows the booking, and the clock of the model.
class DetailsPane final : public QFrame
{
    Q_OBJECT

public:
    explicit DetailsPane(const BookingModel &model, QWidget *parent = nullptr);

    /// Shows this booking; with none or several, a hint instead.
    void show(const QList<qint64> &ids);
    /// Below the contacts.
    void addButtons(QWidget *buttons);
    /// Whether there is a booking before and after the one that is shown.
    /// Whether ReserveKit can be asked about a booking, which takes the API key.
    void setCanAsk(bool canAsk);
    void setSteps(bool previous, bool next);
    /// What storyWanted() asked for.
    void showStory(qint64 bookingId, const QList<StoryEntry> &story);

    /// The keyboard goes to what is shown; Escape leaves it again.
    void takeKeyboard();

    /// Nothing of it is cut at its sides.
    QSize minimumSizeHint() const override;

public slots:
    /// Looks at the clock; done by itself several times a minute.
    void refreshTimes();

signals:
    void left();
    void previousAsked();
    void nextAsked();
    /// Another booking of the same person was chosen.
    void openAsked(qint64 id);
    /// Of this booking the story is to be told from now on, as long as it goes on; of none with 0.
    void storyWanted(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addText(QVBoxLayout &column, const QString &caption, QLabel *&value);
    void follow();
    int shownRow() const;
    void refresh();
    void refreshOthers();
    void refreshFree();
    void fill(const BookingRecord &record);
    void fillMarks(const BookingRecord &record);

    const BookingModel &m_model;
    QList<qint64> m_ids;
    qint64 m_wanted = 0; ///< whose story was asked for
    QTimer m_othersSoon;
    QTimer m_minute;
    QScrollArea *m_area;
    QVBoxLayout *m_buttons = nullptr;
    StepButtons *m_steps;
    QLabel *m_hint;
    QLabel *m_when;
    QLabel *m_day;
    QLabel *m_nearness;
    QLabel *m_zone;
    bool m_canAsk = true;
    QLabel *m_unconfirmed;
    QLabel *m_polled;
    QLabel *m_free;
    QLabel *m_name;
    StatusBadge *m_status;
    ContactRow *m_phone;
    ContactRow *m_email;
    QLabel *m_service = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_number = nullptr;
    OtherBookings *m_others;
    QLabel *m_storyCaption;
    StoryList *m_story;
};

} // namespace deskbell
