// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/alertrules.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestAlertRules : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAsItWas()
    {
        AlertRules rules;
        rules.created = Loudness::Ring;
        rules.note = Loudness::Banner;
        rules.services = {{7, Loudness::Silent}, {123, Loudness::Banner}};
        rules.today = Today::Ring;
        rules.whisperDays = 0;
        rules.quiet[0] = {{20, 0}, {8, 0}};
        rules.quiet[6] = {{0, 0}, {0, 0}};
        rules.hideNames = true;
        rules.remindMinutes = 15;
        rules.trouble = false;
        rules.silence = true;
        rules.speak = true;
        rules.volume = 35;
        AlertRules read;
        for (const auto &[key, word] : asWords(rules)) {
            const std::optional<Result<Done>> taken = takeWord(read, key, word);
            QVERIFY(taken && taken->ok());
        }
        QCOMPARE(read, rules);
    }

    void nonsenseIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("word");
        QTest::newRow("loudness") << u"alerts/new"_s << u"deafening"_s;
        QTest::newRow("switch") << u"alerts/hide_names"_s << u"perhaps"_s;
        QTest::newRow("service") << u"alerts/services"_s << u"massage:banner"_s;
        QTest::newRow("service's loudness") << u"alerts/services"_s << u"1:banner, 2:deaf"_s;
        QTest::newRow("day") << u"alerts/quiet_hours"_s << u"someday 20:00-08:00"_s;
        QTest::newRow("time") << u"alerts/quiet_hours"_s << u"mon 25:00-08:00"_s;
        QTest::newRow("today") << u"alerts/today"_s << u"tomorrow"_s;
        QTest::newRow("days") << u"alerts/whisper_days"_s << u"-1"_s;
        QTest::newRow("reminder") << u"alerts/remind_minutes"_s << u"1441"_s;
        QTest::newRow("volume") << u"alerts/volume"_s << u"101"_s;
    }

    void nonsenseIsRefusedWithASentence()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, word);
        AlertRules rules;
        const std::optional<Result<Done>> taken = takeWord(rules, key, word);
        QVERIFY(taken && !taken->ok());
        QVERIFY(taken->error().sentence.endsWith(u'.'));
    }

    void otherKeysAreNotTheirs()
    {
        AlertRules rules;
        QVERIFY(!takeWord(rules, u"alerts/else"_s, u"true"_s));
    }

    void quietHoursMayReachIntoTheNextDay_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<bool>("quiet");
        const QDate monday(2026, 5, 11);
        const QString night = u"mon 20:00-08:00"_s;
        QTest::newRow("none") << QString() << QDateTime(monday, {3, 0}) << false;
        QTest::newRow("before") << night << QDateTime(monday, {19, 59}) << false;
        QTest::newRow("that evening") << night << QDateTime(monday, {20, 0}) << true;
        QTest::newRow("that morning") << night << QDateTime(monday, {7, 0}) << false;
        QTest::newRow("the next morning") << night << QDateTime(monday.addDays(1), {7, 59}) << true;
        QTest::newRow("the next day") << night << QDateTime(monday.addDays(1), {8, 0}) << false;
        QTest::newRow("all day") << u"mon 00:00-00:00"_s << QDateTime(monday, {23, 59}) << true;
        QTest::newRow("over lunch") << u"mon 12:00-13:00"_s << QDateTime(monday, {12, 30}) << true;
        QTest::newRow("after lunch") << u"mon 12:00-13:00"_s << QDateTime(monday, {13, 0}) << false;
    }

    void quietHoursMayReachIntoTheNextDay()
    {
        QFETCH(const QString, hours);
        QFETCH(const QDateTime, moment);
        AlertRules rules;
        QVERIFY(takeWord(rules, u"alerts/quiet_hours"_s, hours)->ok());
        QTEST(isQuiet(rules, moment), "quiet");
    }
};

QTEST_GUILESS_MAIN(TestAlertRules)
#include "tst_alertrules.moc"
