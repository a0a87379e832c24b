// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include "app/table/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QPdfWriter>
#include <QSaveFile>

namespace deskbell
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(deskbell::Sheet)
};

constexpr int dotsPerInch = 600;

} // namespace

QString printedText(const QDateTime &shopNow)
{
    const QString day =
        QLocale().toString(shopNow.date(), Words::tr("ddd d MMM yyyy", "form of a date on paper"));
    return Words::tr("Printed %1, %2", "date, time").arg(day, timeText(shopNow.time()));
}

Result<Done> savePdf(const Sheet &sheet, const QDateTime &shopNow, const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return Error{
            Words::tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(sheetPage(QLocale()));
        writer.setTitle(sheet.title);
        writer.setCreator(QCoreApplication::applicationName());
        if (const Result<Done> painted = paintSheet(writer, sheet, printedText(shopNow)); !painted)
            return painted.error();
    }
    if (!file.commit())
        return failed();
    return Done{};
}

} // namespace deskbell
