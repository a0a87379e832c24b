// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/copyactions.h"

#include "app/booking/booking.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::CopyActions)
};

void addCopy(QMenu &menu, const QString &text, const QString &what)
{
    QAction *action = menu.addAction(text);
    action->setEnabled(!what.isEmpty());
    QObject::connect(action, &QAction::triggered, &menu,
                     [what] { QGuiApplication::clipboard()->setText(what); });
}

} // namespace

void addCopyActions(QMenu &menu, const Customer &customer)
{
    addCopy(menu, Words::tr("Copy &name"), customer.name);
    addCopy(menu, Words::tr("Copy &phone number"), customer.phone);
    addCopy(menu, Words::tr("Copy &e-mail address"), customer.email);
}

} // namespace deskbell
