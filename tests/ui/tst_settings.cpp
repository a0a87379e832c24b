// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/policy.h"
#include "app/booking/booking.h"
#include "shop.h"
#include "ui/settings/copyrow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/sound/speaker.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

    std::unique_ptr<SettingsDialog> m_dialog;
    QList<SettingsEdit> m_edits;

    static SettingsView view()
    {
        SettingsView view;
        view.settings.webhook.token = u"kJ8-x2Yz0aPqLm4nRt6uVw"_s;
        return view;
    }
    template <typename T>
    T *named(const QString &name) const
    {
        for (T *widget : m_dialog->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    QString said() const { return m_dialog->findChild<QLabel *>(u"said"_s)->text(); }
    QString url() const { return m_dialog->findChild<CopyRow *>()->text(); }
    bool says(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void type(QLineEdit *field, const QString &text)
    {
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void sign(SignatureForm form)
    {
        auto *box = named<QComboBox>(u"Signature"_s);
        box->setCurrentIndex(box->findData(int(form)));
    }

private slots:
    void init()
    {
        m_dialog = std::make_unique<SettingsDialog>();
        m_edits.clear();
        connect(m_dialog.get(), &SettingsDialog::edited, this,
                [this](const SettingsEdit &edit) { m_edits += edit; });
        m_dialog->show(view());
        m_dialog->openAt(SettingsPage::Webhooks);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void theAddressIsThereToBeCopied()
    {
        QCOMPARE(url(), u"http://127.0.0.1:8787/hooks/kJ8-x2Yz0aPqLm4nRt6uVw"_s);
        auto *copy = m_dialog->findChild<CopyRow *>()->findChild<QPushButton *>();
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), url());
        QCOMPARE(copy->text(), u"Copied"_s);
        QTRY_COMPARE(copy->text(), u"Copy"_s);
    }

    void whatWasTypedIsWhatIsSaved()
    {
        QVERIFY(!button(u"Save"_s)->isEnabled());
        type(named<QLineEdit>(u"Address of this computer"_s), u"0.0.0.0"_s);
        named<QSpinBox>(u"Port"_s)->setValue(9000);
        sign(SignatureForm::Standard);
        type(named<QLineEdit>(u"Secret"_s), u"whsec_Zmlyc3Q="_s);
        type(named<QLineEdit>(u"Second secret"_s), u"whsec_c2Vjb25k"_s);
        QCOMPARE(url(), u"http://0.0.0.0:9000/hooks/kJ8-x2Yz0aPqLm4nRt6uVw"_s);
        button(u"Save"_s)->click();
        QCOMPARE(m_edits.size(), 1);
        SettingsEdit wanted{view().settings, QByteArrayList{"whsec_Zmlyc3Q=", "whsec_c2Vjb25k"}, std::nullopt,
                            false, std::nullopt};
        wanted.settings.webhook.address = u"0.0.0.0"_s;
        wanted.settings.webhook.port = 9000;
        wanted.settings.webhook.signature = SignatureForm::Standard;
        QCOMPARE(m_edits[0], wanted);
        QVERIFY(said().startsWith(u"Saved"_s));
        QCOMPARE(named<QLineEdit>(u"Secret"_s)->text(), QString());
        QVERIFY(!button(u"Save"_s)->isEnabled());
    }

    void badInputGetsItsSentenceAndIsNotSaved()
    {
        type(named<QLineEdit>(u"Address of this computer"_s), u"my computer"_s);
        button(u"Save"_s)->click();
        QVERIFY(m_edits.isEmpty());
        QVERIFY(!said().isEmpty());
        QCOMPARE(named<QLineEdit>(u"Address of this computer"_s)->text(), u"my computer"_s);
    }

    void aSignatureNeedsASecret()
    {
        sign(SignatureForm::GitHub);
        button(u"Save"_s)->click();
        QVERIFY(m_edits.isEmpty());
        QVERIFY(said().contains(u"secret"_s));
    }

    void aSecretThatDoesNotFitItsSignatureIsRefused()
    {
        sign(SignatureForm::Standard);
        type(named<QLineEdit>(u"Secret"_s), u"my secret!"_s);
        button(u"Save"_s)->click();
        QVERIFY(m_edits.isEmpty());
        QVERIFY2(said().startsWith(u"The secret does not fit Standard Webhooks"_s), qPrintable(said()));
        type(named<QLineEdit>(u"Secret"_s), u"whsec_Zmlyc3Q="_s);
        type(named<QLineEdit>(u"Second secret"_s), u"whsec_!"_s);
        button(u"Save"_s)->click();
        QVERIFY(m_edits.isEmpty());
        QVERIFY2(said().startsWith(u"The second secret does not fit"_s), qPrintable(said()));
        sign(SignatureForm::GitHub); // for which any text is a secret
        button(u"Save"_s)->click();
        QCOMPARE(m_edits.size(), 1);
    }

    void aStoredSecretStaysAndIsNotShown()
    {
        SettingsView stored = view();
        stored.settings.webhook.signature = SignatureForm::ReserveKit;
        stored.signing = {SecretPlace::KeyStore, 1, {}};
        m_dialog->show(stored);
        auto *secret = named<QLineEdit>(u"Secret"_s);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QCOMPARE(secret->text(), QString());
        QVERIFY(says(u"key store"_s));
        named<QSpinBox>(u"Port"_s)->setValue(9001);
        button(u"Save"_s)->click();
        QCOMPARE(m_edits.size(), 1);
        QVERIFY(!m_edits[0].secrets);
    }

    void withoutAKeyStoreItAsksBeforeAFileKeepsTheSecret()
    {
        sign(SignatureForm::GitHub);
        type(named<QLineEdit>(u"Secret"_s), u"hush"_s);
        button(u"Save"_s)->click();
        QVERIFY(!m_edits[0].fileAllowed);
        m_dialog->showSecretWriting({SecretPlace::Nowhere, true, {}});
        QVERIFY(says(u"no key store"_s));
        button(u"Keep it in a file"_s)->click();
        QCOMPARE(m_edits.size(), 2);
        QVERIFY(m_edits[1].fileAllowed);
        QCOMPARE(m_edits[1].secrets, QByteArrayList{"hush"});
    }

    void aNewAddressWarnsAndIsMadeOnlyWhenSaved()
    {
        const QString before = url();
        button(u"Make a new address…"_s)->click();
        QVERIFY(url() != before);
        QVERIFY(says(u"every entry in ReserveKit's portal needs the new one"_s));
        QVERIFY(m_edits.isEmpty());
        button(u"Save"_s)->click();
        QCOMPARE(webhookUrl(m_edits[0].settings.webhook), url());
        QVERIFY(!says(u"every entry in ReserveKit's portal needs the new one"_s));
    }

    void closingForgetsWhatWasNotSaved()
    {
        named<QSpinBox>(u"Port"_s)->setValue(9001);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        m_dialog->openAt(SettingsPage::Webhooks);
        QCOMPARE(named<QSpinBox>(u"Port"_s)->value(), 8787);
    }

    void newsOfTheSettingsDoNotDisturbWhoeverIsTyping()
    {
        named<QSpinBox>(u"Port"_s)->setValue(9001);
        SettingsView other = view();
        other.settings.apiPlan = u"developer"_s;
        m_dialog->show(other);
        QCOMPARE(named<QSpinBox>(u"Port"_s)->value(), 9001);
    }

    void eachServiceNeedsThreeEntries()
    {
        QCOMPARE(m_dialog->findChildren<CopyRow *>().size(), 1 + 3);
        m_dialog->showServices(shopCatalogue(), shopNoon().toLocalTime());
        QCOMPARE(m_dialog->findChildren<CopyRow *>().size(), 1 + 9);
        QTRY_VERIFY(says(u"Beard trim"_s));
        for (const CopyRow *row : m_dialog->findChildren<CopyRow *>())
            QCOMPARE(row->text(), url());
    }

    void alertsAreChosenAndSaved()
    {
        m_dialog->openAt(SettingsPage::Alerts);
        auto *fresh = named<QComboBox>(u"A new booking"_s);
        QCOMPARE(fresh->currentData().toInt(), int(Loudness::Sound));
        fresh->setCurrentIndex(fresh->findData(int(Loudness::Ring)));
        named<QSlider>(u"Volume"_s)->setValue(35);
        for (QCheckBox *box : m_dialog->findChildren<QCheckBox *>()) {
            if (box->text() == QLocale().standaloneDayName(2))
                box->setChecked(true);
        }
        button(u"Save"_s)->click();
        QCOMPARE(m_edits.size(), 1);
        AlertRules wanted;
        wanted.created = Loudness::Ring;
        wanted.volume = 35;
        wanted.quiet[1] = {{20, 0}, {8, 0}};
        QCOMPARE(m_edits.first().settings.alerts, wanted);
        QVERIFY(says(u"on the next day"_s));
    }

    void quietHoursCanBeTakenFromBusinessHours()
    {
        m_dialog->openAt(SettingsPage::Alerts);
        const auto offer = [this]() -> QPushButton * {
            for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
                if (one->text().startsWith(u"Every day outside business hours"_s) && one->isVisible())
                    return one;
            }
            return nullptr;
        };
        QVERIFY(!offer()); // no service is known yet
        const QDateTime noon = shopNoon().toLocalTime();
        m_dialog->showServices(shopCatalogue(), noon);
        QVERIFY(offer());
        offer()->click();
        button(u"Save"_s)->click();
        AlertRules wanted;
        wanted.quiet.fill(outside(businessHours(shopCatalogue()), noon));
        QCOMPARE(m_edits.first().settings.alerts, wanted);
        SettingsView own = view();
        own.settings.pollHours = DayHours{10 * 60, 16 * 60};
        m_dialog->show(own);
        offer()->click();
        button(u"Save"_s)->click();
        wanted.quiet.fill(outside({10 * 60, 16 * 60, businessHours(shopCatalogue()).zone}, noon));
        QCOMPARE(m_edits.last().settings.alerts, wanted);
    }

    void aServiceMayBeQuieter()
    {
        m_dialog->openAt(SettingsPage::Alerts);
        Catalogue catalogue;
        catalogue.services.insert(7, {7, u"<b>Massage</b>"_s, "Europe/Berlin"});
        m_dialog->showServices(catalogue, shopNoon().toLocalTime());
        auto *box = named<QComboBox>(u"<b>Massage</b>"_s);
        box->setCurrentIndex(box->findData(int(Loudness::Silent)));
        QVERIFY(button(u"Save"_s)->isEnabled());
        button(u"Save"_s)->click();
        QCOMPARE(m_edits.first().settings.alerts.services, (QHash<qint64, Loudness>{{7, Loudness::Silent}}));
    }

    void startingAtLoginIsChosenAndReadBack()
    {
        m_dialog->openAt(SettingsPage::Computer);
        auto *box = [this]() -> QCheckBox * {
            for (QCheckBox *one : m_dialog->findChildren<QCheckBox *>()) {
                if (one->text().remove(u'&') == u"Start Deskbell when I log in"_s)
                    return one;
            }
            return nullptr;
        }();
        QVERIFY(box && !box->isVisible()); // this system cannot be asked
        SettingsView here = view();
        here.startsAtLogin = true;
        m_dialog->show(here);
        QVERIFY(box->isVisible() && box->isChecked());
        box->click();
        button(u"Save"_s)->click();
        QCOMPARE(m_edits.size(), 1);
        QCOMPARE(m_edits.first().startAtLogin, std::optional(false));
        // The system did not do it.
        m_dialog->show(here);
        QVERIFY(box->isChecked());
        QVERIFY(!button(u"Save"_s)->isEnabled());
    }

    void aLanguageIsChosenByItsOwnNameForTheNextStart()
    {
        m_dialog->openAt(SettingsPage::Computer);
        auto *box = named<QComboBox>(u"Language"_s);
        QCOMPARE(box->currentText(), u"Like the system"_s);
        box->setCurrentText(u"العربية"_s);
        button(u"Save"_s)->click();
        QCOMPARE(m_edits.size(), 1);
        QCOMPARE(m_edits.first().settings.language, u"ar"_s);
        QCOMPARE(m_edits.first().startAtLogin, std::nullopt);
        QVERIFY2(said().contains(u"started again"_s), qPrintable(said()));
        QCOMPARE(box->currentText(), u"العربية"_s);
        QVERIFY(!button(u"Save"_s)->isEnabled());
    }

    void speechIsOfferedWhereThereIsAny()
    {
        m_dialog->openAt(SettingsPage::Alerts);
        QCheckBox *speak = nullptr;
        for (QCheckBox *one : m_dialog->findChildren<QCheckBox *>()) {
            if (one->text().contains(u"loud as well"_s))
                speak = one;
        }
        QVERIFY(speak);
        QCOMPARE(speak->isVisible(), Speaker::canSpeak());
        speak->setChecked(true);
        button(u"Save"_s)->click();
        QVERIFY(m_edits.last().settings.alerts.speak);
    }

    void theWheelChangesNothingThatItPassesOver_data()
    {
        QTest::addColumn<SettingsPage>("page");
        QTest::newRow("webhooks") << SettingsPage::Webhooks;
        QTest::newRow("account") << SettingsPage::Account;
        QTest::newRow("alerts") << SettingsPage::Alerts;
    }

    void theWheelChangesNothingThatItPassesOver()
    {
        QFETCH(const SettingsPage, page);
        m_dialog->openAt(page);
        int passed = 0;
        for (QWidget *field : m_dialog->findChildren<QWidget *>()) {
            const bool isChosen = qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field)
                || qobject_cast<QSlider *>(field);
            if (!isChosen || !field->isVisible() || !field->isEnabled())
                continue;
            for (const int turn : {120, -120}) {
                QWheelEvent wheel(field->rect().center(), field->mapToGlobal(field->rect().center()), {},
                                  {0, turn}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
                QApplication::sendEvent(field, &wheel);
                QVERIFY2(!button(u"Save"_s)->isEnabled(), qPrintable(field->accessibleName()));
            }
            ++passed;
        }
        QVERIFY(passed > 0);
    }

    void soundsAreHeardBeforeTheyAreChosen()
    {
        QSignalSpy preview(m_dialog.get(), &SettingsDialog::previewAsked);
        m_dialog->openAt(SettingsPage::Alerts);
        named<QSlider>(u"Volume"_s)->setValue(50);
        button(u"Hear “cancelled”"_s)->click();
        QCOMPARE(preview, (QList<QVariantList>{{QVariant::fromValue(Tone::Cancelled), 0.5}}));
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
