#include "ui/common/parts/live_region.h"

#include <QAccessible>

namespace docket::ui {

LiveRegion::LiveRegion(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("liveRegion"));
    setAccessibleName(tr("Announcements"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(0, 0);
}

void LiveRegion::say(const QString& words) {
    if (words.isEmpty() || words == m_words[m_last]) return;
    m_last = (m_last + 1) % places;
    m_words[m_last] = words;
    if (!QAccessible::isActive()) return;
    QAccessibleInterface* region = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface* announcement = region == nullptr ? nullptr : region->child(m_last);
    if (announcement == nullptr) return;
    for (const auto type : {QAccessible::NameChanged, QAccessible::ObjectShow}) {
        QAccessibleEvent event(announcement, type);
        QAccessible::updateAccessibility(&event);
    }
}

void LiveRegion::forget() { m_words.fill({}); }

}  // namespace docket::ui
