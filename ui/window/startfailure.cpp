// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startfailure.h"

#include <QGuiApplication>
#include <QMessageBox>

namespace deskbell
{

using namespace Qt::StringLiterals;

void showStartFailure(const Error &error)
{
    const QString platform = QGuiApplication::platformName();
    if (platform == "offscreen"_L1 || platform == "minimal"_L1)
        return;
    QMessageBox box(QMessageBox::Critical, u"Deskbell"_s, error.sentence);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace deskbell
