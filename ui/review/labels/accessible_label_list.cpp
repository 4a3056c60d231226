#include "ui/review/labels/accessible_label_list.h"

#include "ui/review/labels/label_model.h"

namespace docket::ui {

namespace {

using RowKind = LabelModel::RowKind;

class AccessibleLabelRow : public AccessiblePart {
public:
    AccessibleLabelRow(QListView& view, int row) : AccessiblePart(view, row), m_view(view) {}

    bool isValid() const override { return AccessiblePart::isValid() && row().isValid(); }

    QAccessible::Role role() const override {
        switch (kind()) {
            case RowKind::Label:
            case RowKind::NoneFits: return QAccessible::ListItem;
            case RowKind::Group: return isOpenable() ? QAccessible::ListItem : QAccessible::Heading;
            case RowKind::Header: return QAccessible::Heading;
            case RowKind::Separator: return QAccessible::Separator;
            case RowKind::Hint: return QAccessible::StaticText;
        }
        return QAccessible::StaticText;
    }

    QString text(QAccessible::Text what) const override {
        if (what == QAccessible::Name) return row().data(Qt::AccessibleTextRole).toString();
        return what == QAccessible::Accelerator ? key() : QString();
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.checkable = isChoice();
        state.checked = state.checkable && row().data(LabelModel::ChosenRole).toBool();
        state.selectable = row().flags().testFlag(Qt::ItemIsSelectable);
        state.selected = state.selectable && m_view.currentIndex() == row();
        state.focusable = state.selectable;
        state.focused = state.selected && m_view.hasFocus();
        state.expandable = isOpenable();
        state.expanded = row().data(LabelModel::OpenRole).toBool();
        state.invisible = !m_view.isVisible();
        state.offscreen = !m_view.viewport()->rect().intersects(m_view.visualRect(row()));
        return state;
    }

protected:
    QRect place() const override { return m_view.visualRect(row()).translated(m_view.viewport()->pos()); }
    bool canPress() const override { return m_view.isEnabled() && (isChoice() || isOpenable()); }
    void press() override {
        m_view.setCurrentIndex(row());
        Q_EMIT m_view.clicked(row());
    }
    QString key() const override { return row().data(LabelModel::KeyCapRole).toString(); }

private:
    QModelIndex row() const { return m_view.model()->index(index(), 0); }
    RowKind kind() const { return static_cast<RowKind>(row().data(LabelModel::KindRole).toInt()); }
    bool isChoice() const { return kind() == RowKind::Label || kind() == RowKind::NoneFits; }
    bool isOpenable() const { return row().data(LabelModel::OpenRole).isValid(); }

    QListView& m_view;
};

}  // namespace

AccessibleLabelList::AccessibleLabelList(QListView& view) : AccessibleWhole(&view, QAccessible::List), m_view(view) {
    QObject::connect(view.model(), &QAbstractItemModel::dataChanged, &m_context, [this] { tellChanges(); });
    QObject::connect(view.model(), &QAbstractItemModel::modelReset, &m_context, [this] { tellChanges(); });
    QObject::connect(view.model(), &QAbstractItemModel::rowsInserted, &m_context, [this] { tellChanges(); });
    QObject::connect(view.model(), &QAbstractItemModel::rowsRemoved, &m_context, [this] { tellChanges(); });
}

int AccessibleLabelList::childCount() const { return m_view.model()->rowCount(); }

AccessiblePart* AccessibleLabelList::makePart(int index) const {
    m_told[index] = tellable(index);
    return new AccessibleLabelRow(m_view, index);
}

AccessibleLabelList::Told AccessibleLabelList::tellable(int row) const {
    const QModelIndex at = m_view.model()->index(row, 0);
    return {at.data(Qt::AccessibleTextRole).toString(), at.data(LabelModel::ChosenRole).toBool()};
}

void AccessibleLabelList::tellChanges() {
    for (auto& [row, told] : m_told) {
        AccessiblePart* part = row < childCount() ? knownPart(row) : nullptr;
        if (part == nullptr) continue;
        const Told now = tellable(row);
        if (now.name != told.name) {
            QAccessibleEvent event(part, QAccessible::NameChanged);
            QAccessible::updateAccessibility(&event);
        }
        if (now.isChosen != told.isChosen) {
            QAccessible::State checked;
            checked.checked = true;
            QAccessibleStateChangeEvent event(part, checked);
            QAccessible::updateAccessibility(&event);
        }
        told = now;
    }
}

}  // namespace docket::ui
