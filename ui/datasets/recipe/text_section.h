#pragma once

#include "ui/common/parts/buttons.h"
#include "ui/common/parts/form_parts.h"
#include "ui/datasets/recipe/recipe_section.h"

#include <QLineEdit>

namespace docket::ui {

/// What is written of an item and to the model, and a search that narrows the items: behind a button, as most datasets do without.
class TextSection : public RecipeSection {
    Q_OBJECT

public:
    explicit TextSection(const Theme& theme, QWidget* parent = nullptr);

    void put(dataset::Recipe& recipe) const override;
    void setOpen(bool isOpen);

protected:
    void show(const dataset::Recipe& recipe) override;

private:
    KeyButton* m_disclosure;
    QWidget* m_fields;
    GrowingText* m_instruction;
    GrowingText* m_template;
    QCheckBox* m_rationale;
    QLineEdit* m_query;
    GrowingText* m_names;
};

}  // namespace docket::ui
