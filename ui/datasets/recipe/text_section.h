#pragma once

#include "ui/datasets/recipe/disclosure.h"
#include "ui/datasets/recipe/kept_field.h"
#include "ui/datasets/recipe/recipe_section.h"

namespace docket::ui {

/// What is written of an item and to the model: behind a button, as most datasets do without.
class TextSection : public RecipeSection {
    Q_OBJECT

public:
    explicit TextSection(const Theme& theme, QWidget* parent = nullptr);

    void put(dataset::Recipe& recipe) const override;

protected:
    void show(const dataset::Recipe& recipe) override;

private:
    QWidget* m_fields;
    Disclosure* m_disclosure;
    GrowingText* m_instruction;
    GrowingText* m_template;
    QCheckBox* m_rationale;
    KeptField<std::string, GrowingText> m_keptInstruction;
    KeptField<std::string, GrowingText> m_keptTemplate;
};

}  // namespace docket::ui
