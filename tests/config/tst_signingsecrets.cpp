// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/signingsecrets.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray published = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

} // namespace

class TestSigningSecrets : public QObject
{
    Q_OBJECT

private slots:
    void aStandardSecretIsBase64WithOrWithoutItsPrefix_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const QByteArray &secret, bool fits) {
            QTest::newRow(name) << secret << fits;
        };
        row("published", published, true);
        row("without the prefix", published.mid(6), true);
        row("padded", "whsec_Zmlyc3Q=", true);
        row("not padded", "whsec_Zmlyc3Q", true);
        row("a word", "correct-horse", false);
        row("a word after the prefix", "whsec_correct-horse", false);
        row("the prefix alone", "whsec_", false);
        row("nothing", "", false);
    }
    void aStandardSecretIsBase64WithOrWithoutItsPrefix()
    {
        QFETCH(QByteArray, secret);
        QFETCH(bool, fits);
        QCOMPARE(!standardKey(secret).isEmpty(), fits);
        QCOMPARE(check(SignatureForm::Standard, {secret}).ok(), fits);
        QCOMPARE(check(SignatureForm::Standard, {published, secret}).ok(), fits);
        QVERIFY(check(SignatureForm::GitHub, {secret}).ok());
        QVERIFY(check(SignatureForm::ReserveKit, {secret}).ok());
    }

    void whichOfTwoDoesNotFitIsSaid()
    {
        const QString first = check(SignatureForm::Standard, {"a word", published}).error().sentence;
        const QString second = check(SignatureForm::Standard, {published, "a word"}).error().sentence;
        QVERIFY2(first.startsWith(u"The secret "_s), qPrintable(first));
        QVERIFY2(second.startsWith(u"The second secret "_s), qPrintable(second));
        QVERIFY(!first.contains(u"a word"_s));
    }

    void whatIsKeptAndDoesNotFitIsNamedByItsPlace()
    {
        const auto trouble = [](SecretPlace place) {
            const SigningSecrets signing = signingSecrets(SignatureForm::Standard, {{"a word"}, place, {}});
            return signing.usable.isEmpty() ? signing.trouble : QString();
        };
        QVERIFY(trouble(SecretPlace::Environment).contains(u"DESKBELL_WEBHOOK_SECRET"_s));
        QVERIFY(trouble(SecretPlace::KeyStore).startsWith(u"The stored signing secret "_s));
        QVERIFY(trouble(SecretPlace::File).startsWith(u"The stored signing secret "_s));
    }

    void theOneOfTwoThatFitsIsUsed()
    {
        const SecretReading reading{{"a word", published}, SecretPlace::Environment, {}};
        const SigningSecrets standard = signingSecrets(SignatureForm::Standard, reading);
        QCOMPARE(standard.usable, QByteArrayList{published});
        QVERIFY(!standard.trouble.isEmpty());
        QCOMPARE(signingSecrets(SignatureForm::GitHub, reading), (SigningSecrets{reading.secrets, {}}));
    }

    void whyNothingCouldBeReadIsPassedOn()
    {
        const SecretReading locked{{}, SecretPlace::KeyStore, u"It is locked."_s};
        QCOMPARE(signingSecrets(SignatureForm::Standard, locked), (SigningSecrets{{}, locked.trouble}));
    }
};

QTEST_GUILESS_MAIN(TestSigningSecrets)
#include "tst_signingsecrets.moc"
