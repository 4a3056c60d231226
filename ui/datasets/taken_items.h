#pragma once

#include "core/dataset/item_rules.h"
#include "ui/common/look/theme.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/note_box.h"

#include <QWidget>

#include <cstdint>

namespace docket::ui {

/// Says that a recipe takes only items that were selected in the Queue, or what a search finds, with a way back to all. Not there where
/// it takes all.
class TakenItems : public QWidget {
    Q_OBJECT

public:
    explicit TakenItems(const Theme& theme, QWidget* parent = nullptr);

    /// So many were selected of which the recipe names the first; what is over is told.
    void setSelected(std::int64_t selected) { m_selected = selected; }
    void showRules(const dataset::ItemRules& rules);

Q_SIGNALS:
    void allAsked();

private:
    NoteBox* m_note;
    KeyButton* m_all;
    std::int64_t m_selected = 0;
};

}  // namespace docket::ui
