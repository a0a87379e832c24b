// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop.h"
#include "ui/table/bookingtable.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace deskbell
{

/// A window of the test's shop as a person finds it: things are found by what one sees or hears of them.
class OpenWindow
{
public:
    /// Opens the window; a second call is a restart.
    void open();
    void close() { m_window.reset(); }

    MainWindow &window() const { return *m_window; }
    BookingTable &table() const { return *m_window->findChild<BookingTable *>(); }
    Rail &rail() const { return *m_window->findChild<Rail *>(); }
    QLineEdit &search() const { return *m_window->findChild<QLineEdit *>(QStringLiteral("search")); }
    /// The visible button of this name; null when there is none.
    QPushButton *button(const QString &name) const;
    /// Whether a visible label contains the words.
    bool says(const QString &words) const;
    QList<qint64> shownIds() const;
    /// What the window remembers.
    QSettings &state() { return m_state; }

    FakeClock clock{shopNoon()};

private:
    QTemporaryDir m_folder;
    QSettings m_state{m_folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> m_window;
};

} // namespace deskbell
