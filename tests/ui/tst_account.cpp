// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

SettingsView view()
{
    SettingsView view;
    view.settings.webhook.token = u"kJ8-x2Yz0aPqLm4nRt6uVw"_s;
    return view;
}

SettingsView withStoredKey()
{
    SettingsView stored = view();
    stored.settings.apiKeyStored = true;
    stored.apiKey = {SecretPlace::KeyStore, 1, {}};
    return stored;
}

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

    std::unique_ptr<SettingsDialog> m_dialog;
    QList<SettingsEdit> m_edits;
    QList<QUrl> m_opened;

    template <typename T>
    T *named(const QString &name) const
    {
        for (T *widget : m_dialog->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    template <typename T = QPushButton>
    T *button(const QString &text) const
    {
        for (T *button : m_dialog->findChildren<T *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    QLineEdit *key() const { return named<QLineEdit>(u"API key"_s); }
    QComboBox *plan() const { return named<QComboBox>(u"Plan"_s); }
    QComboBox *hours() const { return named<QComboBox>(u"Business hours"_s); }
    QString said() const { return m_dialog->findChild<QLabel *>(u"said"_s)->text(); }
    bool says(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void save() { button(u"Save"_s)->click(); }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        key()->clear();
        key()->setFocus();
        QTest::keyClick(key(), Qt::Key_V, Qt::ControlModifier);
    }
    static int at(const QComboBox *box, int minutes) { return box->findData(minutes); }

private slots:
    void take(const QUrl &url) { m_opened += url; }

    void initTestCase() { QDesktopServices::setUrlHandler(u"https"_s, this, "take"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"https"_s); }
    void init()
    {
        m_dialog = std::make_unique<SettingsDialog>();
        m_edits.clear();
        m_opened.clear();
        connect(m_dialog.get(), &SettingsDialog::edited, this,
                [this](const SettingsEdit &edit) { m_edits += edit; });
        m_dialog->show(view());
        m_dialog->openAt(SettingsPage::Account);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void withoutAKeyItSaysWhatIsMissing()
    {
        QVERIFY(says(u"cannot check for missed bookings, confirm or cancel"_s));
        QVERIFY(!button(u"Remove the key"_s));
        QCOMPARE(key()->echoMode(), QLineEdit::Password);
    }

    void thePortalOpensOnAClickAndOnlyThen()
    {
        QVERIFY(m_opened.isEmpty());
        button(u"Get a key at app.reservekit.io"_s)->click();
        QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://app.reservekit.io/api-keys"_s)});
    }

    void aPastedKeyIsSavedAndNeverShownAgain()
    {
        paste(u"  sk_rsv_abc123\n"_s);
        save();
        QCOMPARE(m_edits.size(), 1);
        QCOMPARE(m_edits[0].apiKey, QByteArray("sk_rsv_abc123"));
        QVERIFY(!m_edits[0].secrets);
        QCOMPARE(m_edits[0].settings, view().settings);
        QVERIFY(said().startsWith(u"Saved"_s));
        QCOMPARE(key()->text(), QString());
        m_dialog->show(withStoredKey());
        QVERIFY(says(u"A key is stored in this system's key store"_s));
        QVERIFY(!button(u"Save"_s)->isEnabled());
        for (const QLineEdit *field : m_dialog->findChildren<QLineEdit *>())
            QVERIFY(!field->text().contains(u"abc123"_s));
    }

    void whatCannotBeAKeyIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("words");
        QTest::newRow("space") << u"sk_rsv_abc 123"_s << u"There is a space in it"_s;
        QTest::newRow("two lines") << u"sk_rsv_abc\nsk_rsv_def"_s << u"more than one line"_s;
        QTest::newRow("shortened") << u"sk_rsv_abc…"_s << u"a character in it that no key has"_s;
        QTest::newRow("beginning") << u"sk_rsv_"_s << u"only the beginning"_s;
    }

    void whatCannotBeAKeyIsRefusedWithASentence()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, words);
        paste(pasted);
        QVERIFY(says(words));
        save();
        QVERIFY(m_edits.isEmpty());
        QVERIFY(said().contains(words));
    }

    void anUnknownLookIsSaidButSaved_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("words");
        QTest::newRow("another prefix") << u"rk_live_abc123"_s << u"is this the whole key?"_s;
        QTest::newRow("signing secret") << u"whsec_abc123"_s << u"looks like the secret of a webhook"_s;
        QTest::newRow("test key") << u"tk_rsv_abc123"_s << QString();
    }

    void anUnknownLookIsSaidButSaved()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, words);
        paste(pasted);
        QCOMPARE(says(u"begin with sk_rsv_"_s), !words.isEmpty());
        QVERIFY(words.isEmpty() || says(words));
        save();
        QCOMPARE(m_edits.size(), 1);
        QCOMPARE(m_edits[0].apiKey, pasted.toLatin1());
    }

    void aStoredKeyStaysUnlessItIsReplacedOrRemoved()
    {
        m_dialog->show(withStoredKey());
        plan()->setCurrentIndex(plan()->findData(u"developer"_s));
        save();
        QVERIFY(!m_edits[0].apiKey);
        QCOMPARE(m_edits[0].settings.apiPlan, u"developer"_s);
        button(u"Remove the key"_s)->click();
        QVERIFY(says(u"will be removed when you save"_s));
        button(u"Keep the key"_s)->click();
        QVERIFY(!button(u"Save"_s)->isEnabled());
        button(u"Remove the key"_s)->click();
        save();
        QVERIFY(m_edits[1].apiKey.has_value());
        QVERIFY(m_edits[1].apiKey->isEmpty());
    }

    void aLockedKeyStoreIsSaidHere()
    {
        SettingsView locked = withStoredKey();
        locked.apiKey = {SecretPlace::KeyStore, 0, u"The API key is locked away."_s};
        m_dialog->show(locked);
        QVERIFY(says(u"The API key is locked away."_s));
        QVERIFY(button(u"Remove the key"_s));
    }

    void aKeyFromTheEnvironmentIsSaidToWin()
    {
        SettingsView environment = view();
        environment.apiKey = {SecretPlace::Environment, 1, {}};
        m_dialog->show(environment);
        QVERIFY(says(u"DESKBELL_API_KEY"_s));
        QVERIFY(!button(u"Remove the key"_s));
    }

    void anyNumberOfRequestsCanBeThePlan()
    {
        auto *requests = named<QSpinBox>(u"Requests a month"_s);
        QVERIFY(!requests->isVisible());
        plan()->setCurrentIndex(2);
        QVERIFY(requests->isVisible());
        requests->setValue(2'000'000);
        save();
        QCOMPARE(m_edits[0].settings.apiPlan, u"2000000"_s);
        QVERIFY(!button(u"Save"_s)->isEnabled());
        m_dialog->show(view());
        QCOMPARE(plan()->currentData().toString(), u"starter"_s);
    }

    void hoursAreTakenFromTheSlotsOrSetHere()
    {
        auto *from = named<QComboBox>(u"Business hours from"_s);
        auto *to = named<QComboBox>(u"Business hours to"_s);
        QVERIFY(!from->isVisible());
        hours()->setCurrentIndex(1);
        QVERIFY(from->isVisible());
        from->setCurrentIndex(at(from, 20 * 60));
        to->setCurrentIndex(at(to, 4 * 60));
        QVERIFY(says(u"ends on the next day"_s));
        save();
        QCOMPARE(m_edits[0].settings.pollHours, (DayHours{20 * 60, 4 * 60}));
        hours()->setCurrentIndex(0);
        save();
        QVERIFY(!m_edits[1].settings.pollHours);
    }

    void timesThatOnlyTheFileCanSayAreKept()
    {
        SettingsView odd = view();
        odd.settings.pollHours = DayHours{7 * 60 + 50, 24 * 60 - 1};
        m_dialog->show(odd);
        QVERIFY(!button(u"Save"_s)->isEnabled());
        named<QSpinBox>(u"Port"_s)->setValue(9000);
        save();
        QCOMPARE(m_edits[0].settings.pollHours, odd.settings.pollHours);
    }

    void pollingCanBeTurnedOff()
    {
        button<QCheckBox>(u"Check ReserveKit for bookings that no webhook brought"_s)->setChecked(false);
        QVERIFY(!hours()->isEnabled());
        save();
        QVERIFY(!m_edits[0].settings.pollEnabled);
    }

    void oneSaveTakesWhatWasTypedInEveryPage()
    {
        paste(u"sk_rsv_abc123"_s);
        named<QSpinBox>(u"Port"_s)->setValue(9000);
        save();
        QCOMPARE(m_edits.size(), 1);
        QCOMPARE(m_edits[0].apiKey, QByteArray("sk_rsv_abc123"));
        QCOMPARE(m_edits[0].settings.webhook.port, quint16(9000));
    }

    void aMistakeInAnotherPageIsShownThere()
    {
        m_dialog->openAt(SettingsPage::Webhooks);
        auto *names = named<QListWidget>(u"Pages"_s);
        key()->setText(u"sk_rsv_a b"_s);
        emit key()->textEdited(key()->text());
        QCOMPARE(names->currentRow(), int(SettingsPage::Webhooks));
        save();
        QCOMPARE(names->currentRow(), int(SettingsPage::Account));
        QVERIFY(m_edits.isEmpty());
    }

    void thePageThatIsShownKeepsItsMark()
    {
        auto *names = named<QListWidget>(u"Pages"_s);
        const QPoint shown = names->visualItemRect(names->currentItem()).center();
        QTest::mouseClick(names->viewport(), Qt::LeftButton, Qt::ControlModifier, shown);
        QCOMPARE(names->currentRow(), int(SettingsPage::Account));
        QVERIFY(names->currentItem()->isSelected());
    }

    void newsDoNotDisturbThePageThatIsTypedIn()
    {
        paste(u"sk_rsv_abc123"_s);
        SettingsView other = view();
        other.settings.webhook.port = 9001;
        m_dialog->show(other);
        QCOMPARE(key()->text(), u"sk_rsv_abc123"_s);
        QCOMPARE(named<QSpinBox>(u"Port"_s)->value(), 9001);
        save();
        QCOMPARE(m_edits[0].settings.webhook.port, quint16(9001));
    }

    void aKeyThatWaitsForLeaveIsNotLostByAnotherSave()
    {
        paste(u"sk_rsv_abc123"_s);
        save();
        m_dialog->showSecretWriting({SecretPlace::Nowhere, true, {}, SecretKind::ApiKey});
        QVERIFY(says(u"so the API key is not kept yet"_s));
        named<QSpinBox>(u"Port"_s)->setValue(9000);
        save();
        m_dialog->showSecretWriting({SecretPlace::Nowhere, false, {}, SecretKind::Signing});
        button(u"Keep it in a file"_s)->click();
        QCOMPARE(m_edits.last().apiKey, QByteArray("sk_rsv_abc123"));
        QVERIFY(m_edits.last().fileAllowed);
    }
};

QTEST_MAIN(TestAccount)
#include "tst_account.moc"
