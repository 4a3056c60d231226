#pragma once

#include "ui/datasets/recipe/recipe_section.h"

#include <QDoubleSpinBox>
#include <QSpinBox>

namespace docket::ui {

/// What becomes of texts that are there twice, and of labels that are much more frequent than others.
class DuplicatesSection : public RecipeSection {
    Q_OBJECT

public:
    explicit DuplicatesSection(const Theme& theme, QWidget* parent = nullptr);

    void put(dataset::Recipe& recipe) const override;
    void showLeftOut(const dataset::Manifest& manifest) override;

protected:
    void show(const dataset::Recipe& recipe) override;

private:
    void showWhatCounts();

    QCheckBox* m_exact;
    QCheckBox* m_near;
    QDoubleSpinBox* m_nearness;
    double m_shownNearness = 0;   ///< what the field made of…
    double m_recipesNearness = 0; ///< …what the recipe says
    QComboBox* m_balance;
    QSpinBox* m_cap;
    CountedRow* m_exactRow;
    CountedRow* m_balanceRow = nullptr;
};

}  // namespace docket::ui
