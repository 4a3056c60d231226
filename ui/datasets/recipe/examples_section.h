#pragma once

#include "ui/datasets/recipe/kept_field.h"
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
    KeptField<std::vector<std::string>, GrowingText> m_keptPins;
    KeptField<std::vector<std::string>, GrowingText> m_keptBans;
};

}  // namespace docket::ui
