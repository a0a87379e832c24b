// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traychoice.h"

#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace std::chrono_literals;

namespace
{

class FakeHost final : public TrayHost
{
public:
    bool isPresent() const override { return m_present; }
    void setPresent(bool present)
    {
        m_present = present;
        emit presentChanged(present);
    }

private:
    bool m_present = false;
};

/// A choice between two hosts that come and go as the test says.
struct Desktop {
    FakeHost *better = new FakeHost;
    FakeHost *older = new FakeHost;
    TrayChoice choice;
    QSignalSpy changes{&choice, &TrayHost::presentChanged};

    explicit Desktop(std::chrono::milliseconds alone)
        : choice(std::unique_ptr<TrayHost>(better), std::unique_ptr<TrayHost>(older), alone)
    {
    }
};

} // namespace

class TestTrayChoice : public QObject
{
    Q_OBJECT

private slots:
    void theBetterOneIsTakenAtOnceAndForGood()
    {
        Desktop desktop(1h);
        desktop.older->setPresent(true);
        QVERIFY(!desktop.choice.isPresent());
        desktop.better->setPresent(true);
        QVERIFY(desktop.choice.isPresent());
        desktop.better->setPresent(false);
        QVERIFY(!desktop.choice.isPresent());
        QCOMPARE(desktop.changes, (QList<QVariantList>{{true}, {false}}));
    }

    void theOlderOneIsTakenWhenItStaysAlone()
    {
        Desktop desktop(1ms);
        desktop.older->setPresent(true);
        QTRY_VERIFY(desktop.choice.isPresent());
        desktop.better->setPresent(true);
        desktop.older->setPresent(false);
        QVERIFY(!desktop.choice.isPresent());
        QCOMPARE(desktop.changes, (QList<QVariantList>{{true}, {false}}));
    }

    void theOlderOneIsNotTakenWhenItGoesAgain()
    {
        Desktop desktop(20ms);
        desktop.older->setPresent(true);
        desktop.older->setPresent(false);
        QVERIFY(!QTest::qWaitFor([&] { return desktop.choice.isPresent(); }, 60));
    }

    void nothingIsThereBeforeAnythingCame()
    {
        Desktop desktop(1ms);
        QVERIFY(!desktop.choice.isPresent());
        QCOMPARE(desktop.changes.size(), 0);
    }
};

QTEST_MAIN(TestTrayChoice)
#include "tst_traychoice.moc"
