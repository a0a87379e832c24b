// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/ownedits.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell
{

namespace
{

/// What was not answered by then is on disk, and is found out at the next start.
constexpr int patienceMs = 5'000;

bool isOnTheWay(const Edit &edit)
{
    return edit.state == EditState::Undoable || edit.state == EditState::ToSend
        || edit.state == EditState::Sending || edit.state == EditState::Reading;
}

} // namespace

OwnEdits::OwnEdits(BookingModel &model, const Clock &clock, Deeds &deeds, QWidget &window)
    : QObject(&window)
    , m_model(model)
    , m_window(window)
    , m_commands(model, &window)
    , m_bars(new EditBars(model, clock, deeds))
{
    connect(&m_commands, &EditCommands::decided, this, &OwnEdits::decided);
    connect(m_bars, &EditBars::takeBackAsked, this, &OwnEdits::takeBackAsked);
    connect(m_bars, &EditBars::sendAsked, this, &OwnEdits::sendAsked);
    connect(m_bars, &EditBars::tryNowAsked, this, &OwnEdits::tryNowAsked);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &OwnEdits::agree);
    connect(&model, &BookingModel::editsChanged, this, &OwnEdits::quitWhenSent);
}

bool OwnEdits::mayQuit()
{
    if (m_agreed || m_bars->undoables().isEmpty())
        return true;
    if (!m_question && !m_patience.isActive())
        askBeforeQuitting();
    return false;
}

void OwnEdits::askBeforeQuitting()
{
    const QList<Edit> waiting = m_bars->undoables();
    auto *box = new QMessageBox(&m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"settings"_s); // dressed like every dialog
    box->setWindowTitle(tr("Quit Deskbell"));
    box->setTextFormat(Qt::PlainText);
    box->setText(waiting.size() == 1
                     ? tr("The cancellation for %1 has not been sent yet.")
                           .arg(m_model.whoText(waiting.first().bookingId))
                     : tr("%Ln cancellations have not been sent yet.", nullptr, int(waiting.size())));
    QPushButton *send = box->addButton(tr("&Send now"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("&Keep booking"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Do &not quit"), QMessageBox::RejectRole);
    send->setAccessibleName(tr("Send now"));
    keep->setAccessibleName(tr("Keep booking"));
    stay->setAccessibleName(tr("Do not quit"));
    box->setEscapeButton(stay);
    connect(send, &QPushButton::clicked, this, &OwnEdits::sendAndQuit);
    connect(keep, &QPushButton::clicked, this, &OwnEdits::keepAndQuit);
    m_question = box;
    m_window.show();
    box->open();
}

void OwnEdits::sendAndQuit()
{
    m_patience.start(patienceMs);
    for (const Edit &edit : m_bars->undoables()) {
        const int row = m_model.rowOf(edit.bookingId);
        emit sendAsked(edit.id, row < 0 ? edit.seen : m_model.record(row).booking);
    }
    quitWhenSent();
}

void OwnEdits::keepAndQuit()
{
    for (const Edit &edit : m_bars->undoables())
        emit takeBackAsked(edit.id);
    agree();
}

void OwnEdits::quitWhenSent()
{
    if (m_patience.isActive() && std::none_of(m_model.edits().begin(), m_model.edits().end(), isOnTheWay))
        agree();
}

void OwnEdits::agree()
{
    m_patience.stop();
    m_agreed = true;
    emit quitAgreed();
}

} // namespace deskbell
