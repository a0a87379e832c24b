// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/loginstart.h"

#include <QStringList>

namespace deskbell
{

/// By a file in the autostart folder of the Linux desktops, which their own settings show, switch off and
/// remove.
class XdgAutostart final : public LoginStart
{
public:
    /// `folders`: the owner's own first, then those of the system. `profileDir` is empty for the usual
    /// profile.
    XdgAutostart(QStringList folders, const QString &program, const QString &profileDir,
                 QStringList desktops);

    bool isOn() const override;
    Result<Done> set(bool on) override;

private:
    QString fileInForce(qsizetype from) const;

    QStringList m_folders;
    QString m_name; ///< of the file
    QStringList m_command;
    QStringList m_desktops;
};

} // namespace deskbell
