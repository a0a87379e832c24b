// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/announcing.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>

namespace deskbell
{

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void makeAnnouncing(QLabel &) { }

void announce(QLabel &label, bool)
{
    QAccessibleAnnouncementEvent event(
        &label, label.accessibleName().isEmpty() ? label.text() : label.accessibleName());
    QAccessible::updateAccessibility(&event);
}

#else

namespace
{

constexpr auto announcingProperty = "announcing";

/// Screen readers read a notification that comes up, and a label only when one goes there.
class AnnouncingLabel final : public QAccessibleWidget
{
public:
    explicit AnnouncingLabel(QLabel *label) : QAccessibleWidget(label, QAccessible::Notification) { }

    QString text(QAccessible::Text what) const override
    {
        const QString words = QAccessibleWidget::text(what);
        return what == QAccessible::Name && words.isEmpty() ? static_cast<QLabel *>(widget())->text() : words;
    }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *label = qobject_cast<QLabel *>(object);
    return label && label->property(announcingProperty).toBool() ? new AnnouncingLabel(label) : nullptr;
}

} // namespace

void makeAnnouncing(QLabel &label)
{
    static const bool taught = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(taught)
    label.setProperty(announcingProperty, true);
}

void announce(QLabel &label, bool cameUp)
{
    if (cameUp) // Qt has told of it
        return;
    QAccessibleEvent event(&label, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

#endif

} // namespace deskbell
