// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowstate.h"

#include "ui/table/bookingtable.h"
#include "ui/week/bookingviews.h"
#include "ui/window/browsing.h"
#include "ui/window/panes.h"

#include <QScreen>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto columnsKey = "window/columns"_L1;
constexpr auto splitterKey = "window/panes"_L1;
constexpr auto shelfKey = "window/shelf"_L1;
constexpr auto viewKey = "window/view"_L1;
constexpr auto toldKey = "window/told_about_tray"_L1;

} // namespace

WindowState::WindowState(QSettings &settings, QWidget &window, Browsing &browsing, BookingViews &views,
                         Panes &panes)
    : m_settings(settings)
    , m_window(window)
    , m_browsing(browsing)
    , m_views(views)
    , m_panes(panes)
{
}

bool WindowState::restore()
{
    if (!m_window.restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        m_window.resize(QSize(1600, 900).boundedTo(m_window.screen()->availableSize() * 19 / 20));
    m_browsing.table().restoreColumns(m_settings.value(columnsKey).toByteArray());
    m_panes.restoreSizes(m_settings.value(splitterKey).toByteArray());
    m_views.show(m_settings.value(viewKey).toString() == "week"_L1 ? BookingView::Week : BookingView::Days);
    m_browsing.choose(segmentOf(m_settings.value(shelfKey).toString()));
    return m_settings.contains(columnsKey);
}

void WindowState::save()
{
    m_settings.setValue(geometryKey, m_window.saveGeometry());
    m_settings.setValue(columnsKey, m_browsing.table().columnState());
    m_settings.setValue(splitterKey, m_panes.sizesState());
    m_settings.setValue(viewKey, m_views.view() == BookingView::Week ? u"week"_s : u"days"_s);
    m_settings.setValue(shelfKey, segmentWord(m_browsing.resting()));
}

bool WindowState::firstTimeInTray()
{
    const bool first = !m_settings.value(toldKey, false).toBool();
    m_settings.setValue(toldKey, true);
    return first;
}

} // namespace deskbell
