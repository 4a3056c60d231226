#include "ui/common/parts/accessible_parts.h"

#include <QWidget>

namespace docket::ui {

QRect AccessiblePart::rect() const {
    const QRect at = place();
    return {m_widget->mapToGlobal(at.topLeft()), at.size()};
}

void* AccessiblePart::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

void AccessiblePart::doAction(const QString& name) {
    if (name == pressAction() && canPress()) press();
}

QStringList AccessiblePart::keyBindingsForAction(const QString& name) const {
    return name == pressAction() && !key().isEmpty() ? QStringList{key()} : QStringList();
}

AccessibleWhole::~AccessibleWhole() {
    for (const QAccessible::Id part : m_parts) {
        if (part != 0) QAccessible::deleteAccessibleInterface(part);
    }
}

AccessiblePart* AccessibleWhole::knownPart(int index) const {
    const auto at = static_cast<std::size_t>(index);
    if (index < 0 || at >= m_parts.size() || m_parts[at] == 0) return nullptr;
    return static_cast<AccessiblePart*>(QAccessible::accessibleInterface(m_parts[at]));
}

QAccessibleInterface* AccessibleWhole::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    if (AccessiblePart* known = knownPart(index)) return known;
    const auto at = static_cast<std::size_t>(index);
    if (at >= m_parts.size()) m_parts.resize(at + 1);
    AccessiblePart* part = makePart(index);
    m_parts[at] = QAccessible::registerAccessibleInterface(part);
    return part;
}

int AccessibleWhole::indexOfChild(const QAccessibleInterface* child) const {
    for (int i = 0; i < childCount(); ++i) {
        if (knownPart(i) != nullptr && knownPart(i) == child) return i;
    }
    return -1;
}

QAccessibleInterface* AccessibleWhole::childAt(int x, int y) const {
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface* part = child(i);
        if (!part->state().invisible && part->rect().contains(x, y)) return part;
    }
    return nullptr;
}

}  // namespace docket::ui
