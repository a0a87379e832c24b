// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/savedviews.h"

#include "app/booking/displaytext.h"
#include "app/table/bookingmodel.h"
#include "ui/details/elidedbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/window/browsing.h"
#include "ui/window/rail.h"

#include <QContextMenuEvent>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr auto viewsKey = "window/views"_L1;
constexpr auto viewProperty = "view";
constexpr int longestName = 40;
constexpr int countAfterMs = 400;

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

SavedViews::SavedViews(QSettings &state, Browsing &browsing)
    : m_state(state)
    , m_browsing(browsing)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 6, 0, 0);
    m_column->setSpacing(2);
    setAccessibleName(tr("Saved views"));
    m_counting.setSingleShot(true);
    connect(&m_counting, &QTimer::timeout, this, &SavedViews::countNext);
    const BookingModel &model = browsing.bookings();
    connect(&model, &QAbstractItemModel::modelReset, this, &SavedViews::countSoon);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &SavedViews::countSoon);
    connect(&model, &QAbstractItemModel::dataChanged, this, &SavedViews::countSoon);
    show();
}

QDate SavedViews::today() const
{
    return m_browsing.bookings().today();
}

QList<SavedView> SavedViews::views() const
{
    QList<SavedView> views;
    const QStringList kept = m_state.value(viewsKey).toStringList();
    for (const QString &text : kept) {
        if (const std::optional<SavedView> view = viewOf(text, today()))
            views += *view;
    }
    return views;
}

QStringList SavedViews::names() const
{
    QStringList names;
    for (const SavedView &view : views())
        names += view.name;
    return names;
}

/// In the place of the one that has the name already, else at the end; with nothing that one goes. The others
/// stay as they are kept: dates that happen to be today's do not begin to go along with it.
void SavedViews::keep(const QString &name, const QString &kept)
{
    QStringList all = m_state.value(viewsKey).toStringList();
    const auto same = std::find_if(all.begin(), all.end(), [this, &name](const QString &text) {
        const std::optional<SavedView> view = viewOf(text, today());
        return view && view->name == name;
    });
    if (same == all.end())
        all += kept;
    else
        *same = kept;
    all.removeAll(QString());
    m_state.setValue(viewsKey, all);
    show();
}

void SavedViews::show()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    const QStringList all = names();
    setVisible(!all.isEmpty());
    if (all.isEmpty())
        return;
    auto *caption = new PlainLabel(u"caption"_s);
    caption->setText(tr("Saved views"));
    caption->setContentsMargins(14, 0, 0, 0);
    m_column->addWidget(caption);
    QWidget *before = &m_browsing.rail(); // on the way by Tab
    for (const QString &name : all) {
        auto *button = new ElidedButton(u"link"_s);
        button->setProperty(viewProperty, name);
        button->show(name);
        connect(button, &QPushButton::clicked, this, [this, name] { look(name); });
        m_column->addWidget(button);
        setTabOrder(before, button);
        before = button;
        button->setVisible(true); // at once, not with the next event
    }
    caption->show();
    countSoon();
}

/// Not for each of a burst, and a view at a time: each count looks at every booking.
void SavedViews::countSoon()
{
    m_stale = true;
    if (!m_counting.isActive())
        m_counting.start(countAfterMs);
}

void SavedViews::countNext()
{
    if (m_toCount.isEmpty() && std::exchange(m_stale, false))
        m_toCount = names();
    if (m_toCount.isEmpty())
        return;
    const QString name = m_toCount.takeFirst();
    for (const SavedView &view : views()) {
        if (view.name != name)
            continue;
        const int count = m_browsing.count(view);
        for (ElidedButton *button : findChildren<ElidedButton *>()) {
            if (button->property(viewProperty).toString() == name)
                button->show(count == 0 ? name : numberedText(name, count));
        }
    }
    if (!m_toCount.isEmpty())
        m_counting.start(0);
    else if (m_stale)
        m_counting.start(countAfterMs);
}

void SavedViews::look(const QString &name)
{
    for (const SavedView &view : views()) {
        if (view.name == name)
            m_browsing.look(view);
    }
}

void SavedViews::remove(const QString &name)
{
    keep(name, {});
}

void SavedViews::fill(QMenu &menu)
{
    const QStringList all = names();
    if (!all.isEmpty()) {
        QMenu *looks = menu.addMenu(tr("Sa&ved views"));
        QMenu *removals = menu.addMenu(tr("Remove a saved vie&w"));
        for (const QString &name : all) {
            connect(looks->addAction(withoutMnemonic(name)), &QAction::triggered, this,
                    [this, name] { look(name); });
            connect(removals->addAction(withoutMnemonic(name)), &QAction::triggered, this,
                    [this, name] { remove(name); });
        }
    }
    connect(menu.addAction(tr("Save this v&iew…")), &QAction::triggered, this, &SavedViews::askForName);
}

void SavedViews::contextMenuEvent(QContextMenuEvent *event)
{
    const auto *button = qobject_cast<QPushButton *>(childAt(event->pos()));
    if (!button)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Remove this view")), &QAction::triggered, this,
            [this, name = button->property(viewProperty).toString()] { remove(name); });
    menu->popup(event->globalPos());
}

void SavedViews::askForName()
{
    if (m_dialog)
        return;
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"settings"_s); // dressed like every dialog
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name"));
    dialog->setOkButtonText(tr("&Save"));
    dialog->setCancelButtonText(tr("&Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, &SavedViews::save);
    m_dialog = dialog;
    dialog->open();
}

void SavedViews::save(const QString &typed)
{
    SavedView view = m_browsing.looking();
    view.name = oneLine(typed.trimmed(), longestName);
    if (!view.name.isEmpty())
        keep(view.name, keptView(view, today()));
}

} // namespace deskbell
