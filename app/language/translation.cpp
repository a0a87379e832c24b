// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/translation.h"

#include "app/config/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace deskbell
{

using namespace Qt::StringLiterals;

Translation::Translation(const QLocale &locale)
{
    QLocale::setDefault(locale);
    const QString code = QLocale::languageToCode(locale.language());
    // English is what the sources say.
    if (locale.language() == QLocale::English)
        return;
    if (m_qtTexts.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(u"deskbell_"_s + code, u":/translations"_s))
        QCoreApplication::installTranslator(&m_texts);
}

Translation::~Translation()
{
    QLocale::setDefault(m_before);
}

QLocale localeHere(const QString &word)
{
    const QLocale system = QLocale::system();
    return localeFor(word, system, system.uiLanguages());
}

} // namespace deskbell
