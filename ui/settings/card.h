// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QLabel;
class QWidget;

namespace deskbell
{

/// Words that wrap, as plain text; `name` is what the look knows them by.
QLabel *wordsLabel(const QString &name, const QString &words);

/// The wheel scrolls the page, and does not change what is chosen in `field` as it passes over it.
void leaveWheelToPage(QWidget *field);

/// A titled card of a settings page: what it is `about`, and its `parts` below each other.
QWidget *card(const QString &title, const QString &about, const QList<QWidget *> &parts);

} // namespace deskbell
