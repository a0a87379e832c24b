// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/booking/displaytext.h"
#include "screens.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QTest>
#include <QTextDocumentFragment>
#include <QXmlStreamReader>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace
{

constexpr QChar mark = u'※';

/// Puts a mark before every text that the files of translations have; so a text without it on a screen is one
/// that nobody can translate, or that is looked up in another context than the files have it in.
class Marks final : public QTranslator
{
public:
    explicit Marks(const QString &file)
    {
        QFile ts(file);
        if (!ts.open(QFile::ReadOnly))
            return;
        QXmlStreamReader xml(&ts);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "source"_L1)
                m_known.insert(context + u'\n' + xml.readElementText());
        }
    }

    bool isEmpty() const override { return m_known.isEmpty(); }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return m_known.contains(QString::fromUtf8(context) + u'\n' + text) ? mark + text : QString();
    }

private:
    QSet<QString> m_known;
};

/// What strangers and this test's shop have typed, and what is a name in every language.
bool isData(const QString &text)
{
    // Of keys Qt has the names, of days the locale.
    if (QKeySequence(text).toString(QKeySequence::NativeText) == text)
        return true;
    static const QStringList typed = [] {
        QStringList all{u"Deskbell"_s, u"ReserveKit"_s, u"English"_s,
                        u"Deutsch"_s,  u"Español"_s,    u"Français"_s,
                        u"العربية"_s,  u"Calls"_s,      u"Maximiliane Alexandra von Hohenstaufen"_s,
                        u"create"_s,   u"update"_s,     u"delete"_s};
        for (int day = 1; day <= 7; ++day)
            all += QLocale().standaloneDayName(day);
        for (const BookingRecord &record : fullDays()) {
            const Booking &booking = record.booking;
            for (const QString &each : {booking.customer.name, booking.customer.email, booking.customer.phone,
                                        booking.message, booking.cancelReason})
                all += {each, oneLine(each, 600)};
        }
        for (const Service &service : shopCatalogue().services)
            all += service.name;
        return all;
    }();
    const QString plain = QTextDocumentFragment::fromHtml(text).toPlainText().remove(u'✕').trimmed();
    return std::any_of(typed.begin(), typed.end(), [&plain](const QString &each) {
        return each.trimmed() == plain || (plain.endsWith(u'…') && each.startsWith(plain.chopped(1)));
    });
}

bool isSpoken(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

void gatherFrom(const QWidget *widget, QStringList &texts)
{
    texts +=
        {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(), widget->windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts += button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        texts += field->placeholderText();
    if (const auto *field = qobject_cast<const QSpinBox *>(widget))
        texts += {field->suffix(), field->prefix(), field->specialValueText()};
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view || !view->model() || qobject_cast<const QHeaderView *>(widget))
        return;
    const QAbstractItemModel &model = *view->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        texts += model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(row, column);
            texts += {cell.data().toString(), cell.data(Qt::ToolTipRole).toString(),
                      cell.data(Qt::AccessibleTextRole).toString()};
        }
    }
}

} // namespace

/// Whatever a person can read on any screen goes through the translations.
class TestTranslatable : public QObject
{
    Q_OBJECT

private slots:
    void everyTextOnAScreenCanBeTranslated_data()
    {
        QTest::addColumn<QString>("name");
        // The sentences of the others are this test's own.
        const QStringList made{u"trouble"_s,
                               u"first sync"_s,
                               u"edits"_s,
                               u"no key to edit with"_s,
                               u"paused, and a rehearsal offered"_s,
                               u"settings in trouble"_s};
        for (const Screen &screen : allScreens()) {
            if (!made.contains(screen.name))
                QTest::newRow(qPrintable(screen.name)) << screen.name;
        }
    }

    void everyTextOnAScreenCanBeTranslated()
    {
        QFETCH(const QString, name);
        Marks marks(QStringLiteral(TEST_DATA "/../../../resources/translations/deskbell_de.ts"));
        QVERIFY(QCoreApplication::installTranslator(&marks));
        OpenWindow shop;
        shop.open();
        shop.window().showSnapshot(fullDays());
        const QList<Screen> screens = allScreens();
        QWidget *shown = std::find_if(screens.begin(), screens.end(), [&name](const Screen &screen) {
                             return screen.name == name;
                         })->open(shop);
        QVERIFY(shown);
        QStringList texts;
        gatherFrom(shown, texts);
        for (const QWidget *widget : shown->findChildren<QWidget *>())
            gatherFrom(widget, texts);
        for (const QAction *action : shown->findChildren<QAction *>())
            texts += {action->text(), action->toolTip()};
        QStringList fixed;
        for (const QString &text : std::as_const(texts)) {
            if (isSpoken(text) && !text.contains(mark) && !isData(text))
                fixed += text;
        }
        fixed.removeDuplicates();
        QVERIFY2(fixed.isEmpty(), qPrintable(u'\n' + fixed.join(u'\n')));
    }
};

QTEST_MAIN(TestTranslatable)
#include "tst_translatable.moc"
