// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/health/health.h"
#include "app/office/apiline.h"
#include "app/office/cataloguekeeper.h"
#include "app/poll/poller.h"

namespace deskbell
{

class EditDesk;

/// How ReserveKit's API is to be used.
struct ApiSettings {
    ApiAccess access;
    QString plan = QStringLiteral("starter"); ///< as `api/plan`
    bool poll = true;
    std::optional<BusinessHours> hours; ///< nothing: those of the time slots
    QString keyTrouble;                 ///< why a key that should be there cannot be had; empty when it can
};

/// Everything of the office that asks ReserveKit: the line, the catalogue, polling, and the owner's edits
/// sent over the same line.
class ApiDesk : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    ApiDesk(Database &database, Ledger &ledger, EditDesk &edits, const Clock &clock);
    ~ApiDesk() override;

    /// What is known from before. To be called once, first.
    Result<Done> load(const QList<BookingRecord> &records, const Catalogue &catalogue);
    void use(const ApiSettings &settings, Trust trust);
    void setTrust(Trust trust) { m_poller.setTrust(trust); }

    /// Something may have been missed, or the line may be another.
    void hurry();
    /// A person wants to know now.
    void refresh();
    Poller &poller() { return m_poller; }

    ApiProofs proofs();
    /// Why services and times cannot be read; empty when they can.
    const QString &catalogueTrouble() const { return m_catalogueTrouble; }

signals:
    /// On disk by now.
    void catalogueChanged(const deskbell::Catalogue &catalogue);
    void proved();
    /// As Poller::cameBack().
    void cameBack();
    void questionsChanged(const QList<deskbell::PollQuestion> &questions);
    void failed(const QString &sentence);

private:
    void takeCatalogue(const Catalogue &catalogue);
    Result<Done> write(const Catalogue &catalogue);

    Database &m_database;
    EditDesk &m_edits;
    ApiLine m_line;
    CatalogueKeeper m_catalogue;
    Poller m_poller;
    ApiSettings m_settings;
    QString m_catalogueTrouble;
    QString m_usable; ///< why address or key cannot be used; empty when they can
    QList<PollQuestion> m_questions;
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::ApiSettings)
