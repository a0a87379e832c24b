// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "ui/window/keysheet.h"

#include <QAction>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestKeySheet : public QObject
{
    Q_OBJECT

    OpenWindow m_shop;

    /// As F1 shows it.
    KeySheet *sheet() const
    {
        QTest::keyClick(&m_shop.table(), Qt::Key_F1);
        return m_shop.window().findChild<KeySheet *>();
    }
    QList<KeyEntry> entries() const
    {
        QList<KeyEntry> all;
        const KeySheet *shown = sheet();
        for (const KeyGroup &group : shown ? shown->groups() : QList<KeyGroup>())
            all += group.keys;
        return all;
    }

private slots:
    void init() { m_shop.open(); }

    void everyKeyOfTheWindowIsListed()
    {
        const QList<KeyEntry> listed = entries();
        int withKey = 0;
        for (const QAction *action : m_shop.window().findChildren<QAction *>()) {
            if (action->shortcut().isEmpty())
                continue;
            ++withKey;
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(listed.contains(keyEntries({const_cast<QAction *>(action)}).first()), qPrintable(key));
        }
        QVERIFY(withKey > 10);
    }

    void whatItSaysIsWhatAKeyDoes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("does");
        const auto row = [](const char *key, const char *does) {
            QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(does);
        };
        row("F5", "Check for new bookings now");
        row("Ctrl+2", "Week");
        row("Alt+Right", "Next booking");
        row("Alt+Down", "Go to the next day");
        row("PgDown", "Go to the next week");
        row("Return", "Go to the details of the booking");
        row("Ctrl+P", "Print the day");
        row("Del", "Cancel booking");
        row("Esc", "Go back to the bookings");
    }
    void whatItSaysIsWhatAKeyDoes()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, does);
        QVERIFY(entries().contains(KeyEntry{key, does}));
        QVERIFY(m_shop.window().findChild<KeySheet *>()->isVisible());
    }

    void nothingIsSaidTwice()
    {
        const QList<KeyEntry> all = entries();
        for (const KeyEntry &entry : all)
            QCOMPARE(all.count(entry), 1);
    }

    void theKeysOfAViewActAndNoOthers()
    {
        int pressed = 0;
        const QList<ViewKey> keys{{Qt::ALT | Qt::Key_Up, {}, [&] { ++pressed; }},
                                  {Qt::Key_Return, {}, [&] { pressed += 10; }}};
        const auto press = [&keys](int key, Qt::KeyboardModifiers modifiers) {
            return deskbell::press(keys, QKeyEvent(QEvent::KeyPress, key, modifiers));
        };
        QVERIFY(press(Qt::Key_Up, Qt::AltModifier | Qt::KeypadModifier));
        QVERIFY(press(Qt::Key_Enter, Qt::KeypadModifier));
        QCOMPARE(pressed, 11);
        QVERIFY(!press(Qt::Key_Up, Qt::NoModifier));
        QVERIFY(!press(Qt::Key_Return, Qt::ControlModifier));
        QCOMPARE(pressed, 11);
    }
};

QTEST_MAIN(TestKeySheet)
#include "tst_keysheet.moc"
