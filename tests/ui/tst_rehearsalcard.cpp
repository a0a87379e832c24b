// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rehearsalcard.h"
#include "ui/sound/outputwatch.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime now({2026, 5, 12}, {10, 0}, QTimeZone("Europe/Berlin"));

RehearsalState at(RehearsalStep step)
{
    RehearsalState state;
    state.step = step;
    return state;
}

} // namespace

class TestRehearsalCard : public QObject
{
    Q_OBJECT

    std::unique_ptr<RehearsalCard> m_card;

    QPushButton *button(const QString &name) const
    {
        for (QPushButton *button : m_card->findChildren<QPushButton *>()) {
            if (button->isVisible()
                && (button->accessibleName() == name || button->text().remove(u'&') == name))
                return button;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        const auto labels = m_card->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private slots:
    void init()
    {
        m_card = std::make_unique<RehearsalCard>();
        m_card->QWidget::show();
    }

    void itAsksBothBeforeItTells()
    {
        QSignalSpy asked(m_card.get(), &RehearsalCard::asked);
        QSignalSpy answered(m_card.get(), &RehearsalCard::answered);
        button(u"Rehearse an alert"_s)->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!says(u"Did you see it?"_s));
        m_card->show(at(RehearsalStep::OnItsWay), now);
        QVERIFY(!button(u"Rehearse an alert"_s)->isEnabled());
        m_card->show(at(RehearsalStep::Asking), now);
        QVERIFY(says(u"Did you see it?"_s) && says(u"Did you hear it?"_s));
        button(u"Did you see it? Yes"_s)->click();
        QVERIFY(button(u"Did you see it? Yes"_s)->isChecked());
        QVERIFY(answered.isEmpty());
        button(u"Did you hear it? No"_s)->click();
        QCOMPARE(answered, (QList<QVariantList>{{true, false}}));
    }

    void anAnswerMayBeTakenBackUntilBothAreGiven()
    {
        QSignalSpy answered(m_card.get(), &RehearsalCard::answered);
        m_card->show(at(RehearsalStep::Asking), now);
        button(u"Did you see it? Yes"_s)->click();
        button(u"Did you see it? No"_s)->click();
        QVERIFY(!button(u"Did you see it? Yes"_s)->isChecked());
        button(u"Did you hear it? Yes"_s)->click();
        QCOMPARE(answered, (QList<QVariantList>{{false, true}}));
    }

    void theResultAndTheRemediesAreShown()
    {
        RehearsalState state = at(RehearsalStep::Idle);
        state.last = RehearsalResult{now.toMSecsSinceEpoch(), false, true};
        state.remedies = {u"Alerts are paused."_s, u"Press <b>Resume</b>."_s};
        m_card->show(state, now);
        QVERIFY(says(u"heard, but not seen"_s));
        QVERIFY(says(u"Alerts are paused.\n\nPress <b>Resume</b>."_s));
        QVERIFY(button(u"Rehearse an alert"_s)->isEnabled());
        // The next one begins without the answers of the last.
        m_card->show(at(RehearsalStep::Asking), now);
        QVERIFY(!button(u"Did you see it? No"_s)->isChecked());
        QVERIFY(!says(u"Alerts are paused."_s));
    }

    void whatWentWrongIsSaid()
    {
        RehearsalState state = at(RehearsalStep::Failed);
        state.trouble = u"Deskbell does not listen."_s;
        m_card->show(state, now);
        QVERIFY(says(u"Deskbell does not listen."_s));
        QVERIFY(button(u"Rehearse an alert"_s)->isEnabled());
    }

    void theSoundOfThisComputerIsUnderstood_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<SoundOutput>("output");
        QTest::newRow("pactl, muted") << u"Mute: yes\n"_s << SoundOutput::Muted;
        QTest::newRow("pactl, not muted") << u"Mute: no\n"_s << SoundOutput::Unknown;
        QTest::newRow("pactl, loud")
            << u"Volume: front-left: 26214 /  40% / -23.88 dB,   front-right: 26214 /  40% / -23.88 dB\n"
               "        balance 0.00\n"_s
            << SoundOutput::Open;
        QTest::newRow("pactl, one side")
            << u"Volume: front-left: 0 / 0% / -inf dB, front-right: 1 / 40% / 0 dB\n"_s << SoundOutput::Open;
        QTest::newRow("pactl, down")
            << u"Volume: front-left: 0 /   0% / -inf dB,   front-right: 0 /   0% / -inf dB\n"_s
            << SoundOutput::Down;
        QTest::newRow("wpctl, loud") << u"Volume: 0.40\n"_s << SoundOutput::Open;
        QTest::newRow("wpctl, muted") << u"Volume: 0.40 [MUTED]\n"_s << SoundOutput::Muted;
        QTest::newRow("wpctl, down") << u"Volume: 0.00\n"_s << SoundOutput::Down;
        QTest::newRow("no server") << u"Connection failure: Connection refused\n"_s << SoundOutput::Unknown;
        QTest::newRow("nothing") << QString() << SoundOutput::Unknown;
    }

    void theSoundOfThisComputerIsUnderstood()
    {
        QFETCH(const QString, printed);
        QTEST(outputFrom(printed), "output");
    }
};

QTEST_MAIN(TestRehearsalCard)
#include "tst_rehearsalcard.moc"
