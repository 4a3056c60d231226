#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/parts/buttons.h"
#include "ui/review/labels/definition_panel.h"
#include "ui/review/labels/label_list.h"

#include <QSplitter>
#include <QWidget>

namespace docket::ui {

/// The right column of the desk: labels above their definition; in a small window one of the two at a time.
class SideColumn : public QWidget {
    Q_OBJECT

public:
    /// Takes both panes.
    SideColumn(const Theme& theme, const ActionRegistry& actions, LabelList* labels, DefinitionPanel* definition, QWidget* parent = nullptr);

    /// Side by side with a switch, instead of one above the other.
    void setNarrow(bool isNarrow);
    /// Shows or hides the definition; in a small window, shows it instead of the labels and back.
    void toggleDefinition();

private:
    void update();

    SegmentedSwitch* m_tabs;
    QWidget* m_tabRow;
    LabelList* m_labels;
    DefinitionPanel* m_definition;
    bool m_isNarrow = false;
    bool m_isDefinitionShown = true;   ///< in a large window
    bool m_isDefinitionFirst = false;  ///< in a small one
};

}  // namespace docket::ui
