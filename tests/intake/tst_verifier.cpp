// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/verifier.h"

#include <QTest>

using namespace deskbell;

namespace
{

constexpr qint64 standardNow = 1614265330;
const QByteArray standardSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const QByteArray standardBody = R"({"test": 2432232314})";
const QByteArray standardSignature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const QByteArray gitHubSecret = "It's a Secret to Everybody";
const QByteArray gitHubBody = "Hello, World!";
const QByteArray gitHubSignature = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

HttpRequest standard(const QByteArray &signature = standardSignature, const QByteArray &time = "1614265330")
{
    return {"POST",
            "/",
            {{"Webhook-ID", "msg_p5jXN8AQM9LWM0D4loKWxJek"},
             {"webhook-timestamp", time},
             {"webhook-signature", signature}},
            standardBody};
}

HttpRequest gitHub(const QByteArray &signature)
{
    return {"POST", "/", {{"x-hub-signature-256", signature}}, gitHubBody};
}

HttpRequest reserveKit(const QByteArray &signature)
{
    return {"POST", "/", {{"x-WEBHOOK-signature", signature}}, gitHubBody};
}

} // namespace

Q_DECLARE_METATYPE(HttpRequest)

class TestVerifier : public QObject
{
    Q_OBJECT

private slots:
    void onlyARightSignatureIsRight_data()
    {
        QTest::addColumn<SignatureForm>("form");
        QTest::addColumn<QByteArrayList>("secrets");
        QTest::addColumn<HttpRequest>("request");
        QTest::addColumn<bool>("right");
        const auto row = [](const char *name, SignatureForm form, const QByteArrayList &secrets,
                            const HttpRequest &request,
                            bool right) { QTest::newRow(name) << form << secrets << request << right; };
        using enum SignatureForm;
        row("none asked for", None, {}, {}, true);

        row("standard, published", Standard, {standardSecret}, standard(), true);
        row("standard, secret without prefix", Standard, {standardSecret.mid(6)}, standard(), true);
        row("standard, second secret", Standard, {"whsec_b3RoZXI=", standardSecret}, standard(), true);
        row("standard, first secret", Standard, {standardSecret, "whsec_b3RoZXI="}, standard(), true);
        row("standard, among others", Standard, {standardSecret},
            standard("v1a,x v1,eA== " + standardSignature), true);
        row("standard, another time", Standard, {standardSecret}, standard(standardSignature, "1614265331"),
            false);
        row("standard, of another version", Standard, {standardSecret},
            standard("v2" + standardSignature.mid(2)), false);
        row("standard, without version", Standard, {standardSecret}, standard(standardSignature.mid(3)),
            false);
        row("standard, secret that is no base64", Standard, {"whsec_!!"}, standard(), false);
        row("standard, empty secret", Standard, {"", "whsec_"}, standard(), false);
        row("standard, no secret", Standard, {}, standard(), false);
        row("standard, no headers", Standard, {standardSecret}, {"POST", "/", {}, standardBody}, false);

        row("github, published", GitHub, {gitHubSecret}, gitHub("sha256=" + gitHubSignature), true);
        row("github, second secret", GitHub, {"old", gitHubSecret}, gitHub("sha256=" + gitHubSignature),
            true);
        row("github, without prefix", GitHub, {gitHubSecret}, gitHub(gitHubSignature), false);
        row("github, another secret", GitHub, {"other"}, gitHub("sha256=" + gitHubSignature), false);
        row("github, no header", GitHub, {gitHubSecret}, {"POST", "/", {}, gitHubBody}, false);

        row("reservekit, right", ReserveKit, {gitHubSecret}, reserveKit(gitHubSignature), true);
        row("reservekit, second secret", ReserveKit, {"old", gitHubSecret}, reserveKit(gitHubSignature),
            true);
        row("reservekit, cut short", ReserveKit, {gitHubSecret}, reserveKit(gitHubSignature.chopped(1)),
            false);
        row("reservekit, too long", ReserveKit, {gitHubSecret}, reserveKit(gitHubSignature + '0'), false);
        row("reservekit, capitals", ReserveKit, {gitHubSecret}, reserveKit(gitHubSignature.toUpper()), false);
        row("reservekit, empty", ReserveKit, {gitHubSecret}, reserveKit(""), false);
        // An empty secret would let in everybody who can compute a hash.
        row("reservekit, empty secret", ReserveKit, {""},
            reserveKit(sign(ReserveKit, "", gitHubBody, {}, 0).first().value), false);
    }
    void onlyARightSignatureIsRight()
    {
        QFETCH(SignatureForm, form);
        QFETCH(QByteArrayList, secrets);
        QFETCH(HttpRequest, request);
        QFETCH(bool, right);
        QCOMPARE(isSignatureRight(form, secrets, request, standardNow), right);
        if (form == SignatureForm::None)
            return;
        request.body[0] = 'X';
        QVERIFY(!isSignatureRight(form, secrets, request, standardNow));
    }

    void aStandardSignatureIsRightForFiveMinutesEitherWay_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("right");
        QTest::newRow("five minutes late") << standardNow + 300 << true;
        QTest::newRow("later") << standardNow + 301 << false;
        QTest::newRow("five minutes early") << standardNow - 300 << true;
        QTest::newRow("earlier") << standardNow - 301 << false;
    }
    void aStandardSignatureIsRightForFiveMinutesEitherWay()
    {
        QFETCH(qint64, now);
        QFETCH(bool, right);
        QCOMPARE(isSignatureRight(SignatureForm::Standard, {standardSecret}, standard(), now), right);
    }

    void aTimestampThatIsNoNumberIsWrong_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("signed") << QByteArray("+1614265330");
        QTest::newRow("with a fraction") << QByteArray("1614265330.0");
        QTest::newRow("beyond 64 bits") << QByteArray(40, '9');
    }
    void aTimestampThatIsNoNumberIsWrong()
    {
        QFETCH(QByteArray, time);
        HttpRequest request{"POST", "/",
                            sign(SignatureForm::Standard, standardSecret, standardBody, "msg_1", standardNow),
                            standardBody};
        QVERIFY(isSignatureRight(SignatureForm::Standard, {standardSecret}, request, standardNow));
        request.headers[1].value = time;
        QVERIFY(!isSignatureRight(SignatureForm::Standard, {standardSecret}, request, standardNow));
    }

    void twoSignatureHeadersAreWrong()
    {
        HttpRequest request = reserveKit(gitHubSignature);
        request.headers.append(request.headers.first());
        QVERIFY(!isSignatureRight(SignatureForm::ReserveKit, {gitHubSecret}, request, 0));
    }

    void whatWeSignIsWhatIsPublished()
    {
        const auto headers = sign(SignatureForm::Standard, standardSecret, standardBody,
                                  "msg_p5jXN8AQM9LWM0D4loKWxJek", standardNow);
        QCOMPARE(headers.last(), (HttpHeader{"webhook-signature", standardSignature}));
        QCOMPARE(sign(SignatureForm::GitHub, gitHubSecret, gitHubBody, {}, 0),
                 (QList<HttpHeader>{{"X-Hub-Signature-256", "sha256=" + gitHubSignature}}));
        QCOMPARE(sign(SignatureForm::ReserveKit, gitHubSecret, gitHubBody, {}, 0),
                 (QList<HttpHeader>{{"X-Webhook-Signature", gitHubSignature}}));
        QVERIFY(sign(SignatureForm::None, gitHubSecret, gitHubBody, {}, 0).isEmpty());
    }

    void comparingLooksAtEveryByte()
    {
        const QByteArray expected = "abcdef";
        QVERIFY(constantTimeEquals("abcdef", expected));
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QByteArray other = expected;
            other[i] = 'x';
            QVERIFY(!constantTimeEquals(other, expected));
            QVERIFY(!constantTimeEquals(expected.first(i), expected));
        }
        QVERIFY(!constantTimeEquals("abcdefg", expected));
        QVERIFY(!constantTimeEquals("", expected));
    }
};

QTEST_GUILESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
