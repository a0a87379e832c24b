// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace deskbell
{

/// What the application says, in the language of a person: Deskbell's texts, Qt's own where those are
/// installed, and the default locale, which dates and numbers follow. Until it goes; made after the
/// application object.
class Translation
{
public:
    explicit Translation(const QLocale &locale);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

private:
    QLocale m_before;
    QTranslator m_qtTexts;
    QTranslator m_texts;
};

/// The locale for the word of `app/language`, on this system.
QLocale localeHere(const QString &word);

} // namespace deskbell
