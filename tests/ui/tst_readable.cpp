// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/languages.h"
#include "app/language/translation.h"
#include "geometry.h"
#include "screens.h"
#include "ui/look/systemlook.h"
#include "ui/table/bookingdelegate.h"
#include "ui/table/statuschip.h"

#include <QDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

/// Every screen in every dress: nothing is clipped, nothing lies over something else. The suite runs it once
/// more on a screen of twice the dots. With DESKBELL_PICTURES=FOLDER all of them are left there to be looked
/// at.
class TestReadable : public QObject
{
    Q_OBJECT

    std::unique_ptr<SystemLook> m_look;
    LongWords m_longWords;

    static void leavePicture(QWidget &screen, const QString &name)
    {
        const QString folder = qEnvironmentVariable("DESKBELL_PICTURES");
        if (folder.isEmpty())
            return;
        const QString file = QString(name).replace(u' ', u'-') + u".png"_s;
        QVERIFY(QDir().mkpath(folder) && screen.grab().save(QDir(folder).filePath(file)));
    }

    /// Of the chips in the rows, which are what a person goes by.
    static QStringList chipsCutOff(const BookingTable &table)
    {
        QStringList found;
        for (int row = 0; table.isVisible() && row < qMin(20, table.model()->rowCount()); ++row) {
            for (const int column : {BookingModel::StatusColumn, BookingModel::VisitsColumn}) {
                const QString word = table.model()->index(row, column).data().toString();
                if (chipWidth(word, table.font()) + 2 * BookingDelegate::cellPadding
                    > table.columnWidth(column))
                    found += u"the chip “%1” is cut off"_s.arg(word);
            }
        }
        return found;
    }

private slots:
    void initTestCase() { m_look = std::make_unique<SystemLook>(*qApp); }

    void everythingCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("large");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("longWords");
        QTest::addColumn<QSize>("size");
        const QSize office(1320, 820);
        const QString en = u"en"_s;
        const QSize small(700, 450);
        QTest::newRow("light") << false << false << en << false << office;
        QTest::newRow("dark") << true << false << en << false << office;
        QTest::newRow("large type") << false << true << en << false << QSize(1900, 1000);
        QTest::newRow("long words") << false << false << en << true << office;
        QTest::newRow("small") << false << false << en << false << small;
        QTest::newRow("small, long words") << true << false << en << true << small;
        QTest::newRow("large type on a small screen") << false << true << en << false << QSize(1024, 740);
        for (const Language &language : languages()) {
            if (language.code == en)
                continue;
            QTest::newRow(qPrintable(language.code)) << false << false << language.code << false << office;
            QTest::newRow(qPrintable(u"small, "_s + language.code))
                << true << false << language.code << false << small;
        }
        QTest::newRow("large type, de") << false << true << u"de"_s << false << QSize(1900, 1000);
    }
    void everythingCanBeRead()
    {
        QFETCH(const bool, dark);
        QFETCH(const bool, large);
        QFETCH(const QString, language);
        QFETCH(const bool, longWords);
        QFETCH(const QSize, size);
        m_look->prefer(dark ? Scheme::Dark : Scheme::Light);
        const QLocale locale = localeFor(language, QLocale(), {});
        const Translation translation(locale);
        QGuiApplication::setLayoutDirection(locale.textDirection());
        if (longWords)
            QCoreApplication::installTranslator(&m_longWords);
        const auto plain = qScopeGuard([this] {
            QCoreApplication::removeTranslator(&m_longWords);
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        });
        QStringList all;
        for (const Screen &screen : allScreens()) {
            OpenWindow shop;
            shop.state().setValue(u"window/large_type"_s, large);
            shop.open();
            shop.window().resize(size);
            shop.window().showSnapshot(fullDays());
            QWidget *shown = screen.open(shop);
            shop.window().resize(size);
            QVERIFY2(shown && shown->isVisible(), qPrintable(screen.name));
            QTest::qWait(0);
            if (shown != &shop.window())
                shown->resize(shown->size().boundedTo(size - QSize(40, 60)));
            QVERIFY2(shop.window().height() <= qMax(size.height(), 600)
                         && shop.window().width() == size.width(),
                     qPrintable(u"%1: %2"_s.arg(screen.name).arg(shop.window().height())));
            // What is laid out with a later event is given the time for it.
            (void)QTest::qWaitFor([shown] { return whatCannotBeRead(*shown).isEmpty(); }, 1000);
            leavePicture(*shown, QString::fromLatin1(QTest::currentDataTag()) + u' ' + screen.name);
            for (const QString &found : whatCannotBeRead(*shown) + chipsCutOff(shop.table()))
                all += screen.name + u": "_s + found;
        }
        QVERIFY2(all.isEmpty(), qPrintable(u'\n' + all.join(u'\n')));
    }
};

QTEST_MAIN(TestReadable)
#include "tst_readable.moc"
