// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/profile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

void touch(const QString &name)
{
    QFile file(name);
    QVERIFY(file.open(QFile::WriteOnly));
}

/// Left a while ago.
void writeOld(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-10), QFile::FileModificationTime));
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void aNewFolderIsTheOwnersAlone()
    {
        QTemporaryDir dir;
        const Result<Profile> profile = openProfile(dir.filePath(u"a/b"_s));
        QVERIFY(profile.ok());
        QVERIFY(!(QFile::permissions(profile.value().dir) & others));
        touch(profile.value().settingsFile());
        QVERIFY(!(QFile::permissions(profile.value().settingsFile()) & others));
    }

    void aFolderThatIsMissingIsNotMadeByWhoOnlyAsks()
    {
        const QTemporaryDir dir;
        const QString missing = dir.filePath(u"none"_s);
        const Result<Profile> none = existingProfile(missing);
        QVERIFY(!none.ok());
        QVERIFY2(none.error().sentence.contains(missing), qPrintable(none.error().sentence));
        QVERIFY(!QFile::exists(missing));
        QVERIFY(!existingProfile(dir.filePath(u"none/below"_s)).ok());
        QCOMPARE(existingProfile(dir.path()).value().dir, openProfile(dir.path()).value().dir);
    }

    void aFolderReachedThroughALinkIsTheSame()
    {
        QTemporaryDir dir;
        const Profile profile = openProfile(dir.filePath(u"real"_s)).value();
        QVERIFY(QFile::link(profile.dir, dir.filePath(u"link"_s)));
        QCOMPARE(openProfile(dir.filePath(u"link"_s)).value().dir, profile.dir);
    }

    void aFolderSharedOnPurposeKeepsItsRights()
    {
        QTemporaryDir dir;
        touch(dir.filePath(u"somebody else's"_s));
        QVERIFY(QFile::setPermissions(dir.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | others));
        QVERIFY(openProfile(dir.path()).ok());
        QVERIFY(QFile::permissions(dir.path()) & QFile::ReadOther);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QTemporaryDir dir;
        touch(dir.filePath(u"file"_s));
        const Result<Profile> profile = openProfile(dir.filePath(u"file/below"_s));
        QVERIFY(!profile.ok());
        QVERIFY(profile.error().sentence.contains(u"file/below"_s));
    }

    void theMadeUpShopAndTheRealOneNeverShareAFolder()
    {
        QTemporaryDir dir;
        const Profile real = openProfile(dir.filePath(u"real"_s)).value();
        QVERIFY(keepShopsApart(real, false).ok());
        touch(real.databaseFile());
        QVERIFY(!keepShopsApart(real, true).ok());
        QVERIFY(keepShopsApart(real, false).ok());

        const Profile madeUp = openProfile(dir.filePath(u"made up"_s)).value();
        QVERIFY(keepShopsApart(madeUp, true).ok());
        touch(madeUp.databaseFile());
        QVERIFY(keepShopsApart(madeUp, true).ok());
        QVERIFY(!keepShopsApart(madeUp, false).ok());
    }

    void whatAKilledStartLeavesBehindIsClearedAway_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::addColumn<bool>("isGuarded");
        QTest::addColumn<bool>("isTaken");
        const QByteArray dead = "2147483600\ndeskbell\n" + QSysInfo::machineHostName().toLocal8Bit() + '\n';
        QTest::newRow("a dead one's lock") << dead << false << true;
        QTest::newRow("killed while it cleared that away") << dead << true << true;
        QTest::newRow("killed while it made its own") << QByteArray() << false << true;
        QTest::newRow("both") << QByteArray() << true << true;
        QTest::newRow("another computer's lock")
            << QByteArray("2147483600\ndeskbell\nelsewhere\n") << true << false;
    }
    void whatAKilledStartLeavesBehindIsClearedAway()
    {
#ifndef Q_OS_UNIX
        QSKIP("only Unix tells");
#endif
        QFETCH(QByteArray, lock);
        QFETCH(bool, isGuarded);
        QFETCH(bool, isTaken);
        QTemporaryDir dir;
        const Profile profile = openProfile(dir.filePath(u"p"_s)).value();
        writeOld(profile.lockFile(), lock);
        if (isGuarded)
            writeOld(profile.lockFile() + u".rmlock"_s, {});
        QLockFile mine(profile.lockFile());
        QCOMPARE(takeLock(mine, profile), isTaken);
        QCOMPARE(isHeld(profile), isTaken);
    }

    void aRunningAppKeepsItsProfile()
    {
        QTemporaryDir dir;
        const Profile profile = openProfile(dir.filePath(u"p"_s)).value();
        QLockFile running(profile.lockFile());
        QVERIFY(takeLock(running, profile));
        QLockFile second(profile.lockFile());
        QVERIFY(!takeLock(second, profile));
        running.unlock();
        QVERIFY(takeLock(second, profile));
    }

    void itIsHeldWhileTheProgramThatLockedItLives()
    {
#ifndef Q_OS_UNIX
        QSKIP("only Unix tells");
#endif
        QTemporaryDir dir;
        const Profile profile = openProfile(dir.filePath(u"p"_s)).value();
        QVERIFY(!isHeld(profile));
        {
            QLockFile lock(profile.lockFile());
            QVERIFY(lock.tryLock());
            QVERIFY(isHeld(profile));
        }
        QVERIFY(!isHeld(profile));
        QFile left(profile.lockFile()); // by a program that was killed
        QVERIFY(left.open(QFile::WriteOnly));
        left.write("2147483600\ndeskbell\nhost\n");
        left.close();
        QVERIFY(!isHeld(profile));
    }

    void theChannelsNameIsShortEnoughForTheKernelHoweverDeepTheFolder()
    {
        QTemporaryDir dir;
        const Profile deep = openProfile(dir.filePath(QString(120, u'd'))).value();
        const Profile deeper = openProfile(dir.filePath(QString(121, u'd'))).value();
        QVERIFY(deep.channelName().toUtf8().size() < 100);
        QVERIFY(deep.channelName() != deeper.channelName());
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
