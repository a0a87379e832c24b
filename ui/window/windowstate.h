// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;
class QWidget;

namespace deskbell
{

class BookingViews;
class Browsing;
class Panes;

/// Size, columns, chosen shelf and the like of the window, kept across restarts. All of it must outlive this.
class WindowState
{
public:
    WindowState(QSettings &settings, QWidget &window, Browsing &browsing, BookingViews &views, Panes &panes);

    /// False when there were no columns to remember yet.
    bool restore();
    void save();
    /// Whether the window goes into the tray for the first time in this profile; asking makes it known.
    bool firstTimeInTray();

private:
    QSettings &m_settings;
    QWidget &m_window;
    Browsing &m_browsing;
    BookingViews &m_views;
    Panes &m_panes;
};

} // namespace deskbell
