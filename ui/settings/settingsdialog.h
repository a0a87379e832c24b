// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/chime.h"
#include "app/rehearsal/rehearsal.h"
#include "ui/settings/settingsview.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace deskbell
{

class AlertsPage;
class ComputerPage;
struct Catalogue;
class NoticeBar;
class SettingsForm;
class WebhookPage;

/// The pages, as they stand in the list at the left.
enum class SettingsPage { Webhooks, Account, Alerts, Computer };

/// The settings, beside the window and never in its way. One button saves what was typed in all pages; it is
/// in force at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    void openAt(SettingsPage page);
    /// Shows what is in force, but in a page that somebody is just editing.
    void show(const SettingsView &view);
    /// `now` in this PC's time.
    void showServices(const Catalogue &catalogue, const QDateTime &now);
    /// Says how keeping the secrets went; asks for leave to use a file where there is no key store.
    void showSecretWriting(const SecretWriting &writing);
    /// `now` in this PC's time.
    void showRehearsal(const RehearsalState &state, const QDateTime &now);

signals:
    void edited(const deskbell::SettingsEdit &edit);
    /// As AlertsPage::previewAsked().
    void previewAsked(deskbell::Tone tone, double volume);
    /// As those of RehearsalCard, and nobody answers any more.
    void rehearsalAsked();
    void rehearsalAnswered(bool seen, bool heard);
    void rehearsalLeft();
    /// A person comes to look: what others can set, too, is to be read again.
    void lookedAt();

protected:
    void changeEvent(QEvent *event) override;

private:
    void widen();
    void addPage(const QString &name, SettingsForm *page);
    bool isChanged() const;
    void save();
    void keepAsking(SettingsEdit &edit) const;
    void allowFile();
    void revert();
    void refreshButtons();

    SettingsView m_view;
    SettingsEdit m_saved;
    QListWidget *m_names;
    QStackedWidget *m_stack;
    QList<SettingsForm *> m_pages; ///< in the order of SettingsPage
    WebhookPage *m_webhooks;
    AlertsPage *m_alerts;
    ComputerPage *m_computer;
    NoticeBar *m_question;
    SecretKind m_asked = SecretKind::Signing; ///< what the question is about
    QLabel *m_said;
    QPushButton *m_save;
};

} // namespace deskbell
