// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/savedview.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestSavedView : public QObject
{
    Q_OBJECT

    const QDate m_tuesday{2026, 5, 12};

private slots:
    void whatIsKeptComesBack_data()
    {
        QTest::addColumn<SavedView>("view");
        QTest::newRow("nothing but a name") << SavedView{u"All"_s, {}, {}, {}};
        QTest::newRow("everything") << SavedView{u"“Busy” \\ days\n"_s,
                                                 {Shelf::ToConfirm, 0},
                                                 u"Müller +49"_s,
                                                 {{Status::Pending, Status::Cancelled},
                                                  {7, 9'007'199'254'740'993},
                                                  m_tuesday.addDays(3),
                                                  m_tuesday.addDays(40)}};
        QTest::newRow("a service, and no end")
            << SavedView{u"Hair"_s, {Shelf::All, 12}, {}, {{}, {}, m_tuesday.addDays(1), {}}};
    }
    void whatIsKeptComesBack()
    {
        QFETCH(const SavedView, view);
        QCOMPARE(viewOf(keptView(view, m_tuesday), m_tuesday), view);
        QCOMPARE(viewOf(keptView(view, m_tuesday), m_tuesday.addDays(60)), view);
    }

    void datesGoAlongWithToday_data()
    {
        QTest::addColumn<DateSpan>("span");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("today") << DateSpan::Today << QDate(2027, 1, 31) << QDate(2027, 1, 31);
        QTest::newRow("next 7 days") << DateSpan::Next7Days << QDate(2027, 1, 31) << QDate(2027, 2, 6);
        QTest::newRow("last 7 days") << DateSpan::Last7Days << QDate(2027, 1, 25) << QDate(2027, 1, 31);
        QTest::newRow("this month") << DateSpan::ThisMonth << QDate(2027, 1, 1) << QDate(2027, 1, 31);
        QTest::newRow("next month") << DateSpan::NextMonth << QDate(2027, 2, 1) << QDate(2027, 2, 28);
        QTest::newRow("from today on") << DateSpan::FromToday << QDate(2027, 1, 31) << QDate();
    }
    void datesGoAlongWithToday()
    {
        QFETCH(const DateSpan, span);
        const SavedView view{u"v"_s, {}, {}, withDates({}, span, m_tuesday)};
        const std::optional<SavedView> later = viewOf(keptView(view, m_tuesday), QDate(2027, 1, 31));
        QVERIFY(later);
        QTEST(later->filter.from, "from");
        QTEST(later->filter.to, "to");
        QCOMPARE(spanOf(view.filter, m_tuesday), span);
    }

    void whatIsNoneIsNone()
    {
        for (const QString &kept : {QString(), u"{}"_s, u"[1]"_s, u"{\"name\":7}"_s, u"nonsense"_s})
            QVERIFY2(!viewOf(kept, m_tuesday), qPrintable(kept));
    }
};

QTEST_APPLESS_MAIN(TestSavedView)
#include "tst_savedview.moc"
