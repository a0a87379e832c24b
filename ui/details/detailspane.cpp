// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailspane.h"

#include "app/booking/displaytext.h"
#include "app/table/bookingtimes.h"
#include "app/table/contact.h"
#include "app/table/wording.h"
#include "ui/details/contactrow.h"
#include "ui/details/otherbookings.h"
#include "ui/details/statusbadge.h"
#include "ui/details/storylist.h"
#include "ui/details/textlabel.h"
#include "ui/look/stepbuttons.h"

#include <QAction>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr int timesEveryMs = 10'000;
/// Looking through all bookings for those of one person is not done for each of a burst of changes.
constexpr int othersAfterMs = 400;

QLabel *mark(const QString &tone)
{
    QLabel *label = textLabel(u"mark"_s);
    label->setProperty("tone", tone);
    return label;
}

void put(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

DetailsPane::DetailsPane(const BookingModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_area(new QScrollArea)
    , m_steps(new StepButtons(tr("Previous booking"), tr("Next booking")))
    , m_hint(new PlainLabel(u"muted"_s))
    , m_when(textLabel(u"when"_s))
    , m_day(textLabel(u"next"_s))
    , m_nearness(textLabel(u"nearness"_s))
    , m_zone(textLabel(u"muted"_s))
    , m_unconfirmed(mark(u"waiting"_s))
    , m_polled(mark({}))
    , m_free(mark({}))
    , m_name(textLabel(u"name"_s))
    , m_status(new StatusBadge)
    , m_phone(new ContactRow(
          {tr("Phone"), tr("Copy"), tr("Copy phone number"), tr("Call"), tr("Call this number")}))
    , m_email(new ContactRow(
          {tr("E-mail"), tr("Copy"), tr("Copy e-mail address"), tr("Write"), tr("Write an e-mail")}))
    , m_others(new OtherBookings(model))
    , m_storyCaption(new PlainLabel(u"caption"_s))
    , m_story(new StoryList(model))
{
    setObjectName(u"card"_s);
    setAccessibleName(tr("Details"));
    m_steps->setHints(tr("Previous booking (Alt+Left)"), tr("Next booking (Alt+Right)"));
    build();
    follow();
    show({});
}

void DetailsPane::build()
{
    auto *body = new QWidget;
    auto *texts = new QVBoxLayout(body);
    texts->setContentsMargins(18, 4, 18, 16);
    texts->setSpacing(2);
    for (QLabel *label : {m_when, m_day, m_nearness, m_zone})
        texts->addWidget(label);
    for (QLabel *label : {m_unconfirmed, m_polled, m_free}) {
        texts->addSpacing(4);
        texts->addWidget(label);
    }
    texts->addSpacing(12);
    texts->addWidget(m_name);
    texts->addSpacing(8);
    addText(*texts, tr("Service"), m_service);
    addText(*texts, tr("Reason"), m_reason);
    addText(*texts, tr("Note"), m_note);
    // Several lines are read from where their own direction begins.
    for (QLabel *label : {m_reason, m_note})
        label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    texts->addWidget(m_phone);
    texts->addWidget(m_email);
    m_buttons = new QVBoxLayout;
    texts->addLayout(m_buttons);
    texts->addWidget(m_others);
    m_storyCaption->setText(tr("What happened"));
    texts->addWidget(m_storyCaption);
    texts->addWidget(m_story);
    addText(*texts, tr("Booking number"), m_number);
    texts->addStretch(1);
    m_area->setWidget(body);
    body->installEventFilter(this);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 6, 1, 1);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(18, 2, 12, 4);
    top->addWidget(m_status, 1);
    top->addWidget(m_steps);
    column->addLayout(top);
    column->addWidget(m_area, 1);
    column->addWidget(m_hint, 1);
}

void DetailsPane::addText(QVBoxLayout &column, const QString &caption, QLabel *&value)
{
    auto *group = new QWidget;
    auto *rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 10);
    rows->setSpacing(3);
    auto *name = new PlainLabel(u"caption"_s);
    name->setText(caption);
    value = textLabel();
    rows->addWidget(name);
    rows->addWidget(value);
    column.addWidget(group);
}

void DetailsPane::follow()
{
    m_othersSoon.setSingleShot(true);
    m_othersSoon.setInterval(othersAfterMs);
    connect(&m_othersSoon, &QTimer::timeout, this, &DetailsPane::refreshOthers);
    connect(&m_minute, &QTimer::timeout, this, &DetailsPane::refreshTimes);
    m_minute.start(timesEveryMs);
    const auto othersSoon = [this] {
        if (!m_othersSoon.isActive())
            m_othersSoon.start();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, othersSoon);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this, othersSoon](const QModelIndex &first, const QModelIndex &last) {
                const int row = shownRow();
                if (row >= first.row() && row <= last.row())
                    refresh();
                othersSoon();
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        refresh();
        refreshOthers();
    });
    auto *leave = new QAction(tr("Go back to the bookings"), this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(leave);
    connect(leave, &QAction::triggered, this, &DetailsPane::left);
    connect(m_steps, &StepButtons::backAsked, this, &DetailsPane::previousAsked);
    connect(m_steps, &StepButtons::onAsked, this, &DetailsPane::nextAsked);
    connect(m_others, &OtherBookings::openAsked, this, &DetailsPane::openAsked);
}

QSize DetailsPane::minimumSizeHint() const
{
    const int inside =
        m_area->widget()->minimumSizeHint().width() + m_area->verticalScrollBar()->sizeHint().width() + 2;
    return QSize(qMax(230, inside), 160).expandedTo(QFrame::minimumSizeHint());
}

/// An area that scrolls does not tell when what is within it needs more room, such as buttons in larger type.
bool DetailsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QFrame::eventFilter(watched, event);
}

void DetailsPane::addButtons(QWidget *buttons)
{
    m_buttons->addWidget(buttons);
}

void DetailsPane::takeKeyboard()
{
    if (shownRow() >= 0)
        m_when->setFocus(Qt::OtherFocusReason);
}

void DetailsPane::setCanAsk(bool canAsk)
{
    if (std::exchange(m_canAsk, canAsk) != canAsk)
        refresh();
}

void DetailsPane::setSteps(bool previous, bool next)
{
    m_steps->setSteps(previous, next);
}

void DetailsPane::show(const QList<qint64> &ids)
{
    const bool another = ids != m_ids;
    m_ids = ids;
    refresh();
    if (!another)
        return;
    m_area->verticalScrollBar()->setValue(0);
    refreshOthers();
    const qint64 wanted = ids.size() == 1 ? ids.first() : 0;
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    showStory(wanted, {});
    emit storyWanted(wanted);
}

int DetailsPane::shownRow() const
{
    return m_ids.size() == 1 ? m_model.rowOf(m_ids.first()) : -1;
}

void DetailsPane::showStory(qint64 bookingId, const QList<StoryEntry> &story)
{
    if (bookingId != m_wanted)
        return;
    const int row = shownRow();
    m_story->show(story, row < 0 ? 0 : m_model.record(row).booking.serviceId);
    m_storyCaption->setVisible(!story.isEmpty());
    m_story->setVisible(!story.isEmpty());
}

void DetailsPane::refresh()
{
    const int row = shownRow();
    m_hint->setText(m_ids.size() > 1 ? tr("%Ln bookings selected", nullptr, int(m_ids.size()))
                                     : tr("Select a booking to see all of it here."));
    m_hint->setVisible(row < 0);
    m_area->setVisible(row >= 0);
    m_steps->setVisible(row >= 0);
    m_status->setVisible(row >= 0);
    if (row >= 0)
        fill(m_model.record(row));
    updateGeometry();
}

void DetailsPane::refreshOthers()
{
    if (const int row = shownRow(); row >= 0)
        m_others->showFor(row);
    refreshFree(); // another booking may have taken the slot
}

void DetailsPane::refreshFree()
{
    const int row = shownRow();
    put(m_free, row >= 0 && m_model.isFreeAgain(row) ? tr("The slot is free again.") : QString());
}

void DetailsPane::refreshTimes()
{
    const int row = shownRow();
    if (row < 0)
        return;
    const BookingTimes times = timesOf(m_model.record(row), m_model);
    const bool hasClock = !times.clock.isEmpty();
    m_when->setText(hasClock ? times.clock : times.day);
    put(m_day, hasClock ? times.day : QString());
    put(m_nearness, times.nearness);
    put(m_zone, times.zone);
}

void DetailsPane::fill(const BookingRecord &record)
{
    const Booking &booking = record.booking;
    refreshTimes();
    fillMarks(record);
    const QModelIndex status = m_model.index(m_model.rowOf(booking.id), BookingModel::StatusColumn);
    m_status->show(status.data().toString(), Status(status.data(BookingModel::StatusRole).toInt()),
                   status.data(BookingModel::PendingRole).toBool());
    m_name->setText(customerText(booking.customer));
    m_phone->show(booking.customer.phone, callUrl(booking.customer.phone));
    m_email->show(booking.customer.email, writeUrl(booking.customer.email));
    const auto putGroup = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->parentWidget()->setVisible(!text.isEmpty());
    };
    putGroup(m_service, m_model.serviceName(booking.serviceId));
    putGroup(m_reason, isOff(record) ? severalLines(booking.cancelReason) : QString());
    putGroup(m_note, severalLines(m_model.noteOf(booking)));
    putGroup(m_number, QString::number(booking.id));
}

void DetailsPane::fillMarks(const BookingRecord &record)
{
    put(m_unconfirmed,
        !record.unconfirmed ? QString()
            : m_canAsk
            ? tr("Not confirmed yet: Deskbell asks ReserveKit whether this is so.")
            : tr("Not confirmed: to ask ReserveKit whether this is so, Deskbell needs the API key."));
    QString polled;
    if (record.heardBy == Source::Api)
        polled = tr("Found by polling: no webhook told of this booking.");
    else if (record.changedBy == Source::Api && record.changedAt > record.receivedAt)
        polled = tr("Its last change was found by polling: no webhook told of it.");
    put(m_polled, polled);
    refreshFree();
}

} // namespace deskbell
