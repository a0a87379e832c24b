// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openwindow.h"

#include <QTranslator>
#include <functional>

namespace deskbell
{

/// One of the pictures that a person can get to see: how to get there from an open window with a full day,
/// and what is then to be looked at. What cannot be got to is null.
struct Screen {
    QString name;
    std::function<QWidget *(OpenWindow &)> open;
};

/// All there are, with texts as long as strangers type them.
QList<Screen> allScreens();

/// A day as full as it gets, for the window that a screen is opened in.
QList<BookingRecord> fullDays();

/// Translates every text into one that is longer by a third, as other languages are.
class LongWords final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
};

} // namespace deskbell
