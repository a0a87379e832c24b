// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens.h"

#include "ui/edits/canceldialog.h"
#include "ui/edits/notedialog.h"
#include "ui/table/columnsdialog.h"
#include "ui/window/datesdialog.h"
#include "ui/window/filterbar.h"
#include "ui/window/keysheet.h"
#include "ui/window/savedviews.h"

#include <QInputDialog>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

const QDate today = shopNoon().date();

template <typename T>
T *visible(const OpenWindow &shop)
{
    for (T *widget : shop.window().findChildren<T *>()) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QWidget *keyed(OpenWindow &shop, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    shop.table().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    return &shop.window();
}

Edit editOf(qint64 id, EditKind kind, EditState state, const QString &trouble)
{
    Edit edit;
    edit.id = id;
    edit.bookingId = id;
    edit.kind = kind;
    edit.state = state;
    edit.trouble = trouble;
    edit.seen = fullDays()[id - 1].booking;
    return edit;
}

SettingsView settings(SignatureForm signature, const QString &trouble)
{
    SettingsView view;
    view.settings.webhook.token = QString(32, u'w');
    view.settings.webhook.signature = signature;
    view.settings.pollHours = DayHours{8 * 60, 18 * 60 + 30};
    view.apiKey = {SecretPlace::KeyStore, 1, {}};
    view.signing = {SecretPlace::KeyStore, 2, trouble};
    return view;
}

QWidget *settingsAt(OpenWindow &shop, SettingsPage page)
{
    shop.window().showSettings(
        settings(page == SettingsPage::Webhooks ? SignatureForm::Standard : SignatureForm::None, {}));
    shop.window().openSettings(page);
    return visible<SettingsDialog>(shop);
}

const QString longSentence = u"ReserveKit refuses the API key: it was made for another domain, or somebody "
                             u"has deleted it in the portal "
                             "meanwhile. Paste a new one into the settings."_s;

QList<Screen> windowScreens()
{
    return {
        {u"day list"_s,
         [](OpenWindow &shop) {
             shop.table().reveal(1);
             return &shop.window();
         }},
        {u"details"_s,
         [](OpenWindow &shop) {
             shop.table().reveal(1);
             shop.window().showStory(1, {{shopNoon().toMSecsSinceEpoch(), StoryEvent::Received}});
             return keyed(shop, Qt::Key_Return);
         }},
        {u"several selected"_s,
         [](OpenWindow &shop) {
             shop.table().selectAll();
             return &shop.window();
         }},
        {u"week"_s,
         [](OpenWindow &shop) {
             shop.table().reveal(1);
             return keyed(shop, Qt::Key_2, Qt::ControlModifier);
         }},
        {u"filters"_s,
         [](OpenWindow &shop) {
             shop.window().findChild<FilterBar *>()->setFilter(
                 {{Status::Pending, Status::Confirmed}, {1, 2, 3}, today, today.addDays(40)});
             shop.window().applyChanges({told(shopBooking(900, today.addDays(90), 3, u"Late Larry"_s))});
             return &shop.window();
         }},
        {u"saved views"_s,
         [](OpenWindow &shop) {
             QStringList kept;
             for (const QString &name : {u"Calls"_s, u"Maximiliane Alexandra von Hohenstaufen"_s})
                 kept += keptView({name, {}, {}, {}}, today);
             shop.state().setValue(u"window/views"_s, kept);
             shop.open();
             shop.window().showSnapshot(fullDays());
             return &shop.window();
         }},
        {u"nothing matches"_s,
         [](OpenWindow &shop) {
             shop.search().setText(QString(60, u'W'));
             return &shop.window();
         }},
        {u"nothing in a shelf"_s,
         [](OpenWindow &shop) {
             shop.window().showSnapshot({shopBooking(1, today, 12, u"Jane Doe"_s)});
             shop.rail().setCurrentRow(int(Shelf::Inbox));
             return &shop.window();
         }},
        {u"nothing booked"_s,
         [](OpenWindow &shop) {
             shop.window().showSnapshot({});
             return &shop.window();
         }},
    };
}

QList<Screen> barScreens()
{
    return {
        {u"trouble"_s,
         [](OpenWindow &shop) {
             shop.window().showHealth({HealthLevel::Trouble, u"Cannot receive bookings: "_s + longSentence,
                                       longSentence, HealthAction::OpenSettings});
             shop.window().showMissing({u"This desktop has no tray, so closing the window ends Deskbell."_s,
                                        u"It has no notifications either."_s});
             shop.window().showRing({3, true});
             return &shop.window();
         }},
        {u"paused, and a rehearsal offered"_s,
         [](OpenWindow &shop) {
             shop.window().showHolding(u"Alerts are paused until tomorrow, Tuesday 12 May, 08:00."_s, true);
             shop.window().offerRehearsal();
             shop.window().showFailure(longSentence);
             return &shop.window();
         }},
        {u"first sync"_s,
         [](OpenWindow &shop) {
             shop.window().showSnapshot({});
             shop.window().showHealth({HealthLevel::Waiting, u"Reading your bookings: 40 % of 1,240."_s,
                                       u"Old bookings are listed without an alert."_s, HealthAction::None});
             return &shop.window();
         }},
        {u"questions"_s,
         [](OpenWindow &shop) {
             shop.window().showQuestions({{PollQuestion::Kind::ManyRemovals, 1, 42, 60},
                                          {PollQuestion::Kind::OtherServices, 0, 0, 0}});
             return &shop.window();
         }},
        {u"edits"_s,
         [](OpenWindow &shop) {
             Edit undoable = editOf(1, EditKind::Cancel, EditState::Undoable, {});
             undoable.undoEndsAt = shop.clock.ticks() + 8000;
             shop.window().showEdits({undoable,
                                      editOf(2, EditKind::Confirm, EditState::Refused, longSentence),
                                      editOf(3, EditKind::Note, EditState::ToSend, longSentence)});
             return &shop.window();
         }},
        {u"a question about an edit"_s,
         [](OpenWindow &shop) {
             shop.window().showEdits({editOf(1, EditKind::Cancel, EditState::Changed, {})});
             return keyed(shop, Qt::Key_A);
         }},
        {u"acknowledged"_s,
         [](OpenWindow &shop) {
             shop.table().selectAll();
             return keyed(shop, Qt::Key_A);
         }},
        {u"no key to edit with"_s,
         [](OpenWindow &shop) {
             shop.table().reveal(1);
             shop.window().setEditObstacle(
                 u"To confirm and cancel bookings from here, Deskbell needs your API key."_s);
             return keyed(shop, Qt::Key_Return);
         }},
    };
}

QList<Screen> dialogScreens()
{
    return {
        {u"cancel"_s,
         [](OpenWindow &shop) -> QWidget * {
             shop.table().reveal(1);
             keyed(shop, Qt::Key_Delete);
             return visible<CancelDialog>(shop);
         }},
        {u"note"_s,
         [](OpenWindow &shop) -> QWidget * {
             shop.table().reveal(1);
             keyed(shop, Qt::Key_E);
             return visible<NoteDialog>(shop);
         }},
        {u"keys"_s,
         [](OpenWindow &shop) -> QWidget * {
             keyed(shop, Qt::Key_F1);
             return visible<KeySheet>(shop);
         }},
        {u"a name for a view"_s,
         [](OpenWindow &shop) -> QWidget * {
             QMenu menu;
             shop.window().findChild<SavedViews *>()->fill(menu);
             menu.actions().last()->trigger();
             return visible<QInputDialog>(shop);
         }},
        {u"dates"_s,
         [](OpenWindow &shop) -> QWidget * {
             auto *dialog = new DatesDialog(today, today.addDays(6), &shop.window());
             dialog->open();
             return dialog;
         }},
        {u"webhooks"_s, [](OpenWindow &shop) { return settingsAt(shop, SettingsPage::Webhooks); }},
        {u"account"_s, [](OpenWindow &shop) { return settingsAt(shop, SettingsPage::Account); }},
        {u"alerts"_s, [](OpenWindow &shop) { return settingsAt(shop, SettingsPage::Alerts); }},
        {u"this computer"_s, [](OpenWindow &shop) { return settingsAt(shop, SettingsPage::Computer); }},
        {u"columns"_s,
         [](OpenWindow &shop) -> QWidget * {
             emit shop.table().columnsAsked();
             return visible<ColumnsDialog>(shop);
         }},
        {u"settings in trouble"_s,
         [](OpenWindow &shop) {
             QWidget *dialog = settingsAt(shop, SettingsPage::Webhooks);
             shop.window().showSettings(settings(SignatureForm::Standard, longSentence));
             shop.window().showSecretWriting({SecretPlace::Nowhere, true, longSentence, SecretKind::ApiKey});
             return dialog;
         }},
    };
}

} // namespace

QList<Screen> allScreens()
{
    return windowScreens() + barScreens() + dialogScreens();
}

QList<BookingRecord> fullDays()
{
    QList<BookingRecord> records = shopBookings(60, today);
    Booking &first = records[0].booking;
    first = shopBooking(1, today, 12, u"Maximiliane Alexandra von Hohenstaufen-Wittelsbach y Fernández"_s)
                .booking;
    first.customer.email = u"maximiliane.alexandra.von.hohenstaufen@wittelsbach-fernandez.example.com"_s;
    first.customer.phone = u"+49 (0) 30 / 123 456 789 012 extension 34"_s;
    first.message = u"Please call before you come, the bell does not work. "_s.repeated(12);
    records[0].acknowledged = false;
    records[1].booking.date = today;
    records[1].booking.customer = first.customer;
    return records;
}

QString LongWords::translate(const char *context, const char *source, const char *, int) const
{
    if (!QByteArray(context).startsWith("deskbell::"))
        return {};
    QString text = QString::fromUtf8(source);
    const bool isForm = text.contains(u"MMM"_s) || text == u"d"_s || text.contains(u"dd"_s);
    const qsizetype longer = isForm ? 0 : (text.size() + 2) / 3;
    return text + u"ßäöüßäöü"_s.repeated(longer / 8 + 1).first(longer);
}

} // namespace deskbell
