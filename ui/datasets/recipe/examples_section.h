#pragma once

#include "ui/common/parts/form_parts.h"
#include "ui/datasets/recipe/recipe_section.h"

#include <QSpinBox>

namespace docket::ui {

/// Which examples a few-shot prompt has; there for that format alone.
class ExamplesSection : public RecipeSection {
    Q_OBJECT

public:
    explicit ExamplesSection(const Theme& theme, QWidget* parent = nullptr);

    void put(dataset::Recipe& recipe) const override;

protected:
    void show(const dataset::Recipe& recipe) override;

private:
    void showWhatCounts();

    QComboBox* m_measure;
    QSpinBox* m_perLabel;
    QSpinBox* m_tokens;
    QComboBox* m_selection;
    QComboBox* m_balance;
    GrowingText* m_pins;
    GrowingText* m_bans;
};

}  // namespace docket::ui
