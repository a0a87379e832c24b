// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace deskbell
{

/// A language that Deskbell speaks.
struct Language {
    QString code; ///< as `app/language` and the files of translations have it: "de"
    QString name; ///< in itself: "Deutsch"
};

const QList<Language> &languages();

/// The word of `app/language` for the language of the system.
constexpr QLatin1StringView systemLanguage("system");

/// `word` as `app/language` takes it: that of the system, or the code of a language that Deskbell speaks.
Result<QString> languageWord(const QString &word);

/// The locale in which a person who chose `word` reads texts, dates and numbers, on a system set to `system`
/// whose languages are `wanted`, the best first. Its language is one that Deskbell speaks, its customs are
/// those of the system's country where that language is at home there.
QLocale localeFor(const QString &word, const QLocale &system, const QStringList &wanted);

} // namespace deskbell
