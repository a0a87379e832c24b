// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

#include <vector>

namespace deskbell
{

/// Text as it is compared in a search: case and diacritics folded, digits of any script as 0–9, in UTF-8.
QByteArray folded(const QString &text);
/// Only the digits of a telephone number, as 0–9.
QByteArray digitsOf(const QString &text);

/// One word that was typed: found as it is, or, where it may be part of a telephone number, by its digits
/// alone, with the code of a country or a zero in its place.
struct Needle {
    QByteArray literal;
    QByteArrayList digits; ///< any of them will do; empty: not a number

    friend bool operator==(const Needle &, const Needle &) = default;
};

/// A search: every word has to be found. No word finds everything.
using SearchQuery = QList<Needle>;
SearchQuery searchQuery(const QString &typed);
/// Whether whatever `narrow` finds is surely found by `wide` as well.
bool refines(const SearchQuery &narrow, const SearchQuery &wide);

/// What is searched in, row by row, folded beforehand and side by side in memory: one pass over a hundred
/// thousand rows has to fit between two key strokes.
class SearchTexts
{
public:
    void clear();
    void append(const QStringList &fields, const QString &phone);
    void replace(int row, const QStringList &fields, const QString &phone);
    bool matches(int row, const SearchQuery &query) const;

private:
    struct Extent {
        qsizetype at = 0;
        qsizetype size = 0;
    };
    Extent store(const QStringList &fields, const QString &phone);
    void compact();

    QByteArray m_texts;
    std::vector<Extent> m_extents;
    qsizetype m_wasted = 0;
};

} // namespace deskbell
