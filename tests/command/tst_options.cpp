// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/options.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

Result<Options> parse(const QString &line)
{
    return parseOptions(u"deskbell %1"_s.arg(line).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void aPlainStartRunsTheApp() { QCOMPARE(parse({}).value(), Options{}); }

    void profileAndSettingsStandBeforeOrBehindTheCommand()
    {
        for (const QString &line : {u"--profile d --set a/b=c=d url"_s, u"url --profile d --set a/b=c=d"_s}) {
            const Options options = parse(line).value();
            QCOMPARE(options.command, Command::Url);
            QCOMPARE(options.profile, u"d"_s);
            QCOMPARE(options.overrides.value(u"a/b"_s), u"c=d"_s);
        }
    }

    void eachCommandTakesItsOwn()
    {
        const Options options =
            parse(u"export --format json --from 2026-05-01 --to 2026-05-31 --status pending --output f"_s)
                .value();
        QCOMPARE(options.command, Command::Export);
        QCOMPARE(options.from, QDate(2026, 5, 1));
        QCOMPARE(options.to, QDate(2026, 5, 31));
        QCOMPARE(options.status, u"pending"_s);
        QCOMPARE(options.output, u"f"_s);
        QCOMPARE(parse(u"deliver body.json"_s).value().file, u"body.json"_s);
        QCOMPARE(parse(u"check"_s).value().command, Command::Check);
        QVERIFY(parse(u"url --public"_s).value().publicAddress);
        QVERIFY(parse(u"--demo --background"_s).value().demo);
        QCOMPARE(parse(u"--help"_s).value().command, Command::Help);
        QCOMPARE(parse(u"--version"_s).value().command, Command::Version);
    }

    void wrongUsageIsSaidInASentence_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown command") << u"exprot"_s << u"exprot"_s;
        QTest::newRow("unknown option") << u"--colour"_s << u"colour"_s;
        QTest::newRow("another command's option") << u"url --format json"_s << u"format"_s;
        QTest::newRow("no format") << u"export"_s << u"--format"_s;
        QTest::newRow("unknown format") << u"export --format xls"_s << u"xls"_s;
        QTest::newRow("unknown format") << u"export --format xls"_s << u"xls"_s;
        QTest::newRow("no date") << u"export --format json --from soon"_s << u"soon"_s;
        QTest::newRow("no file") << u"deliver"_s << u"one file"_s;
        QTest::newRow("two files") << u"deliver a b"_s << u"one file"_s;
        QTest::newRow("a word too many") << u"url now"_s << u"now"_s;
        QTest::newRow("a word too many to check") << u"check all"_s << u"all"_s;
        QTest::newRow("no value") << u"--set port"_s << u"port"_s;
        QTest::newRow("the app's option") << u"--demo url"_s << u"--demo does not go with url"_s;
        QTest::newRow("another of them") << u"--background export --format json"_s << u"--background"_s;
        QTest::newRow("a setting for a file")
            << u"--set a/b=c deliver f"_s << u"--set does not go with deliver"_s;
        QTest::newRow("a setting behind") << u"export --format json --set a/b=c"_s << u"--set"_s;
        QTest::newRow("no folder") << u"--profile"_s << u"profile"_s;
    }

    void wrongUsageIsSaidInASentence()
    {
        QFETCH(QString, line);
        QFETCH(QString, said);
        const Result<Options> options = parse(line);
        QVERIFY(!options.ok());
        QVERIFY2(options.error().sentence.contains(said), qPrintable(options.error().sentence));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
