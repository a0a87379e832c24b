// SPDX-FileCopyrightText: Deskbell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekaccessible.h"

#include "ui/week/monthstrip.h"
#include "ui/week/weekgrid.h"

#include <QAccessibleWidget>

namespace deskbell
{

namespace
{

/// One booking of the week.
class WeekItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    WeekItemAccessible(WeekGrid &grid, qint64 id) : m_grid(&grid), m_id(id) { }

    bool isValid() const override { return m_grid && m_grid->ids().contains(m_id); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        const QAccessibleInterface *list = parent();
        return list ? list->window() : nullptr;
    }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_grid); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }
    QString text(QAccessible::Text kind) const override
    {
        return m_grid && kind == QAccessible::Name ? m_grid->sentenceOf(m_id) : QString();
    }
    QRect rect() const override
    {
        if (!m_grid)
            return {};
        const QRect place = m_grid->rectOf(m_id);
        return {m_grid->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.invalid = !isValid();
        state.selected = m_grid && m_grid->isSelected(m_id);
        state.focused = m_grid && m_grid->hasFocus() && m_grid->currentId() == m_id;
        state.offscreen = m_grid && !m_grid->viewport()->rect().intersects(m_grid->rectOf(m_id));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (m_grid && name == pressAction())
            m_grid->select(m_id);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    qint64 id() const { return m_id; }

private:
    QPointer<WeekGrid> m_grid;
    qint64 m_id;
};

class WeekAccessible final : public QAccessibleWidget
{
public:
    explicit WeekAccessible(WeekGrid *grid) : QAccessibleWidget(grid, QAccessible::List), m_grid(grid) { }
    ~WeekAccessible() override
    {
        for (const QAccessible::Id item : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(item);
    }

    int childCount() const override { return int(m_grid->ids().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const QList<qint64> ids = m_grid->ids();
        return index >= 0 && index < ids.size() ? item(ids[index]) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const WeekItemAccessible *>(child);
        return item ? int(m_grid->ids().indexOf(item->id())) : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint position = m_grid->viewport()->mapFromGlobal(QPoint(x, y));
        for (const qint64 id : m_grid->ids()) {
            if (m_grid->rectOf(id).contains(position))
                return item(id);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const int index = int(m_grid->ids().indexOf(m_grid->currentId()));
        return index < 0 ? nullptr : child(index);
    }
    /// Lets go of those that are not in the week any more.
    void tidy()
    {
        const QList<qint64> ids = m_grid->ids();
        m_items.removeIf([&ids](const auto &each) {
            if (ids.contains(each.key()))
                return false;
            QAccessible::deleteAccessibleInterface(each.value());
            return true;
        });
    }

private:
    QAccessibleInterface *item(qint64 id) const
    {
        QAccessible::Id &known = m_items[id];
        if (known == 0)
            known = QAccessible::registerAccessibleInterface(new WeekItemAccessible(*m_grid, id));
        return QAccessible::accessibleInterface(known);
    }

    WeekGrid *m_grid;
    mutable QHash<qint64, QAccessible::Id> m_items;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *grid = qobject_cast<WeekGrid *>(object))
        return new WeekAccessible(grid);
    auto *strip = qobject_cast<MonthStrip *>(object);
    return strip ? new QAccessibleWidget(strip, QAccessible::Grouping) : nullptr;
}

} // namespace

void teachAccessibilityOfWeeks()
{
    static const bool taught = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(taught)
}

void weekChanged(WeekGrid &grid)
{
    if (!QAccessible::isActive())
        return;
    if (auto *list = dynamic_cast<WeekAccessible *>(QAccessible::queryAccessibleInterface(&grid)))
        list->tidy();
    QAccessibleEvent reordered(&grid, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
}

void weekFocusMoved(WeekGrid &grid)
{
    const qsizetype index = grid.ids().indexOf(grid.currentId());
    if (!QAccessible::isActive() || index < 0)
        return;
    QAccessibleEvent focus(&grid, QAccessible::Focus);
    focus.setChild(int(index));
    QAccessible::updateAccessibility(&focus);
}

} // namespace deskbell
