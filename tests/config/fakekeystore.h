// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/secrets.h"

#include <QHash>

namespace deskbell
{

/// A key store in memory that can be locked or missing.
class FakeKeyStore final : public KeyStore
{
public:
    Answer mood = Answer::Done;
    QHash<QString, QByteArray> entries;
    int readings = 0;

    void read(const QString &name, ReadDone done) override
    {
        ++readings;
        if (mood != Answer::Done)
            done(mood, {}, {});
        else if (entries.contains(name))
            done(Answer::Done, entries.value(name), {});
        else
            done(Answer::NotFound, {}, {});
    }
    void write(const QString &name, const QByteArray &value, WriteDone done) override
    {
        if (mood == Answer::Done && value.isEmpty())
            entries.remove(name);
        else if (mood == Answer::Done)
            entries.insert(name, value);
        done(mood, QStringLiteral("no"));
    }
};

} // namespace deskbell
