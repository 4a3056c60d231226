#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace docket::ui {

/// A part that its widget paints itself, for assistive technology: a row, a segment. Owned by QAccessible, and gone with
/// the AccessibleWhole that made it.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePart(QWidget& widget, int index) : m_widget(&widget), m_index(index) {}

    int index() const { return m_index; }

    bool isValid() const override { return m_widget != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_widget->window()->windowHandle(); }
    QRect rect() const override;
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString&) override {}
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return canPress() ? QStringList{pressAction()} : QStringList(); }
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

protected:
    /// Where the widget paints the part, in the widget's coordinates.
    virtual QRect place() const = 0;
    virtual bool canPress() const { return false; }
    virtual void press() {}
    /// The key that presses it now; empty: none.
    virtual QString key() const { return {}; }

private:
    QPointer<QWidget> m_widget;
    int m_index;
};

/// A widget that consists of such parts.
class AccessibleWhole : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    int childCount() const override = 0;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;

protected:
    ~AccessibleWhole() override;

    virtual AccessiblePart* makePart(int index) const = 0;
    /// The part if somebody has asked for it; nullptr: nobody knows it, so nobody need be told of a change.
    AccessiblePart* knownPart(int index) const;

private:
    mutable std::vector<QAccessible::Id> m_parts;  ///< by index; 0: not asked for yet
};

}  // namespace docket::ui
