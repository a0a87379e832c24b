// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/chime.h"
#include "app/booking/businesshours.h"
#include "ui/settings/settingsform.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QSlider;

namespace deskbell
{

class QuietHours;

/// What the owner is told of, how loudly, and when not.
class AlertsPage final : public SettingsForm
{
    Q_OBJECT

public:
    explicit AlertsPage(QWidget *parent = nullptr);

    void show(const SettingsView &view) override;
    Result<Done> putInto(SettingsEdit &edit) const override;
    bool isChanged() const override;
    /// `now` in this PC's time.
    void showServices(const Catalogue &catalogue, const QDateTime &now);

signals:
    /// Somebody wants to hear what `tone` sounds like at that volume, 0 to 1.
    void previewAsked(deskbell::Tone tone, double volume);

private:
    QWidget *kindsPart();
    QWidget *reminderPart();
    void addMinutes(int minutes);
    QWidget *soundPart();
    QWidget *servicesPart();
    QWidget *quietPart();
    QWidget *privacyPart();
    QWidget *wrongPart();
    QWidget *previewRow();
    AlertRules typed() const;
    void listServices();
    void offerQuietHours();
    void watch(QComboBox *box);

    AlertRules m_rules; ///< in force
    Catalogue m_catalogue;
    QList<QComboBox *> m_kinds; ///< new, cancelled, moved, confirmed, note
    QComboBox *m_today;
    QComboBox *m_far;
    QComboBox *m_remind;
    QSlider *m_volume;
    QWidget *m_servicesCard = nullptr;
    QGridLayout *m_services = nullptr;
    QHash<qint64, QComboBox *> m_serviceBoxes;
    QuietHours *m_quiet;
    BusinessHours m_slotHours;          ///< by the time slots
    std::optional<DayHours> m_ownHours; ///< as the owner set them
    QDateTime m_now;                    ///< when the services were shown
    QCheckBox *m_hideNames;
    QCheckBox *m_speak;
    QCheckBox *m_trouble;
    QCheckBox *m_silence;
};

} // namespace deskbell
