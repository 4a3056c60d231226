#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/look/one_line.h"
#include "ui/common/parts/buttons.h"

#include <QLabel>
#include <QWidget>

namespace docket::ui {

/// How many items are selected and what can be done to them. Keeps its place when nothing is selected.
class BulkBar : public QWidget {
    Q_OBJECT

public:
    BulkBar(const Theme& theme, ActionRegistry& actions, QWidget* parent = nullptr);

    /// `total`: how many answer to the filter; -1: not known yet.
    void showSelection(std::int64_t selected, std::int64_t total);

Q_SIGNALS:
    void selectAllAsked();
    void clearAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyFont();

    const Theme& m_theme;
    ActionRegistry& m_actions;
    OneLine* m_line;  ///< what has no room is still in the menu
    QLabel* m_words;
    KeyButton* m_all;
    KeyButton* m_none;
    QList<KeyButton*> m_buttons;
    bool m_isSelecting = false;
};

}  // namespace docket::ui
