// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/languages.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskbell
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

bool isSpoken(const QString &code)
{
    return std::ranges::find(languages(), code, &Language::code) != languages().cend();
}

/// The first of the languages `wanted` that Deskbell speaks.
QString spokenOf(const QStringList &wanted)
{
    for (const QString &each : wanted) {
        const QString code = each.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (isSpoken(code))
            return code;
    }
    return u"en"_s;
}

/// A system may be set to one language for words and to another for dates.
bool namesDaysIn(QLocale::Language language, const QLocale &locale)
{
    return locale.standaloneDayName(1).compare(QLocale(language).standaloneDayName(1), Qt::CaseInsensitive)
        == 0;
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{{u"en"_s, u"English"_s},
                                     {u"de"_s, u"Deutsch"_s},
                                     {u"es"_s, u"Español"_s},
                                     {u"fr"_s, u"Français"_s},
                                     {u"ar"_s, u"العربية"_s}};
    return all;
}

Result<QString> languageWord(const QString &word)
{
    const QString code = word.trimmed().toLower();
    if (code == systemLanguage || isSpoken(code))
        return code;
    QStringList codes{systemLanguage};
    for (const Language &language : languages())
        codes += language.code;
    return Error{Words::tr("The language is one of %1, not “%2”.").arg(codes.join(u", "_s), word)};
}

QLocale localeFor(const QString &word, const QLocale &system, const QStringList &wanted)
{
    const QLocale::Language language = QLocale(word == systemLanguage ? spokenOf(wanted) : word).language();
    if (system.language() == language && namesDaysIn(language, system))
        return system;
    // "C" is no language that a person speaks: it has seconds in its short times, and no words for days.
    if (system.language() == QLocale::C)
        return language == QLocale::English ? QLocale(language, QLocale::UnitedKingdom) : QLocale(language);
    const QLocale here(language, system.territory());
    return here.territory() == system.territory() ? here : QLocale(language);
}

} // namespace deskbell
