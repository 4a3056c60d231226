#include "ui/common/parts/accessible_widgets.h"

#include "ui/common/parts/accessible_parts.h"
#include "ui/common/parts/banner.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/icon_label.h"
#include "ui/common/parts/live_region.h"

#include <QFrame>
#include <QSplitterHandle>

namespace docket::ui {

namespace {

/// Words that the widget paints, or that a label within it repeats.
class PaintedWords : public QAccessibleWidget {
public:
    explicit PaintedWords(QWidget* widget) : QAccessibleWidget(widget, QAccessible::StaticText) {}

    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }
};

/// A chosen label that can be taken away again.
class RemovableChip : public QAccessibleWidget {
public:
    explicit RemovableChip(Chip* chip) : QAccessibleWidget(chip), m_chip(*chip) {}

    QAccessible::Role role() const override { return m_chip.isRemovable() ? QAccessible::Button : QAccessible::StaticText; }
    QStringList actionNames() const override { return m_chip.isRemovable() ? QStringList{pressAction()} : QStringList(); }
    void doAction(const QString& name) override {
        if (name == pressAction() && m_chip.isRemovable()) Q_EMIT m_chip.removeAsked();
    }

private:
    Chip& m_chip;
};

class AccessibleSegment : public AccessiblePart {
public:
    AccessibleSegment(SegmentedSwitch& owner, int index) : AccessiblePart(owner, index), m_owner(owner) {}

    QAccessible::Role role() const override { return QAccessible::RadioButton; }
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name) return segment().text;
        return kind == QAccessible::Accelerator ? segment().key : QString();
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.checkable = true;
        state.checked = m_owner.current() == index();
        state.focusable = m_owner.isEnabled();
        state.focused = m_owner.hasFocus() && state.checked;
        state.disabled = !m_owner.isEnabled();
        state.invisible = !m_owner.isVisible();
        return state;
    }

protected:
    QRect place() const override { return m_owner.segmentRect(index()); }
    bool canPress() const override { return m_owner.isEnabled(); }
    void press() override { m_owner.choose(index()); }
    QString key() const override { return segment().key; }

private:
    const SegmentedSwitch::Segment& segment() const { return m_owner.segments()[index()]; }

    SegmentedSwitch& m_owner;
};

class AccessibleSwitch : public AccessibleWhole {
public:
    explicit AccessibleSwitch(SegmentedSwitch* owner) : AccessibleWhole(owner, QAccessible::Grouping), m_owner(*owner) {}

    int childCount() const override { return static_cast<int>(m_owner.segments().size()); }

protected:
    AccessiblePart* makePart(int index) const override { return new AccessibleSegment(m_owner, index); }

private:
    SegmentedSwitch& m_owner;
};

class Announcement : public AccessiblePart {
public:
    Announcement(LiveRegion& region, int index) : AccessiblePart(region, index), m_region(region) {}

    QAccessible::Role role() const override { return QAccessible::Notification; }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name ? m_region.wordsAt(index()) : QString(); }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.invisible = m_region.wordsAt(index()).isEmpty();
        state.readOnly = true;
        return state;
    }

protected:
    QRect place() const override { return {}; }

private:
    LiveRegion& m_region;
};

class AccessibleRegion : public AccessibleWhole {
public:
    explicit AccessibleRegion(LiveRegion* region) : AccessibleWhole(region, QAccessible::Grouping), m_region(*region) {}

    int childCount() const override { return LiveRegion::places; }

protected:
    AccessiblePart* makePart(int index) const override { return new Announcement(m_region, index); }

private:
    LiveRegion& m_region;
};

/// An error interrupts, a note waits.
class AccessibleBanner : public QAccessibleWidget {
public:
    explicit AccessibleBanner(Banner* banner) : QAccessibleWidget(banner), m_banner(*banner) {}

    QAccessible::Role role() const override { return m_banner.isError() ? QAccessible::AlertMessage : QAccessible::Notification; }

private:
    Banner& m_banner;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    if (auto* chip = qobject_cast<Chip*>(object)) return new RemovableChip(chip);
    if (auto* owner = qobject_cast<SegmentedSwitch*>(object)) return new AccessibleSwitch(owner);
    if (auto* region = qobject_cast<LiveRegion*>(object)) return new AccessibleRegion(region);
    if (auto* banner = qobject_cast<Banner*>(object)) return new AccessibleBanner(banner);
    auto* widget = qobject_cast<QWidget*>(object);
    if (qobject_cast<KeyCap*>(object) != nullptr || qobject_cast<IconLabel*>(object) != nullptr) return new PaintedWords(widget);
    const bool isHairline = className == QLatin1String("QFrame") && object->property("hairline").toBool();
    if (isHairline || qobject_cast<QSplitterHandle*>(object) != nullptr) return new QAccessibleWidget(widget, QAccessible::Separator);
    return nullptr;
}

}  // namespace

void installAccessibleWidgets() { QAccessible::installFactory(makeInterface); }

}  // namespace docket::ui
