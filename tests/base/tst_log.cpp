// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("API key") << u"key sk_rsv_Abc-12_x refused"_s << u"key [secret] refused"_s;
        QTest::newRow("test key") << u"tk_rsv_1"_s << u"[secret]"_s;
        QTest::newRow("signing secret") << u"whsec_MfKQ9r8GKYqr/wj+UPD8=!"_s << u"[secret]!"_s;
        QTest::newRow("header") << u"Authorization: bearer abc.def"_s << u"Authorization: Bearer [secret]"_s;
        QTest::newRow("address") << u"POST http://a:1/hooks/aB3_-x?y"_s
                                 << u"POST http://a:1/hooks/[secret]?y"_s;
        QTest::newRow("nothing to hide") << u"task_rsv_ is a word"_s << u"task_rsv_ is a word"_s;
    }

    void secretsAreTakenOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, safe);
        QCOMPARE(redacted(text), safe);
    }

    void theFileHoldsMessagesWithoutSecretsAndTurnsOver()
    {
        QTemporaryDir dir;
        const QString name = dir.filePath(u"log"_s);
        QVERIFY(startLog(name).ok());
        for (int i = 0; i < 12; ++i)
            qCInfo(deskbellLog).noquote() << "sk_rsv_hush" << QString(100'000, u'x');
        qInstallMessageHandler(nullptr);
        QVERIFY(QFile::exists(name + u".1"_s));
        for (const QString &each : {name, name + u".1"_s}) {
            QFile file(each);
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(content.contains("[secret]"));
            QVERIFY(!content.contains("hush"));
        }
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
