#pragma once

#include "ui/datasets/recipe/format_section.h"
#include "ui/datasets/recipe/recipe_section.h"

#include <QScrollArea>

#include <vector>

namespace docket::ui {

/// The form of a recipe, in sections; it scrolls.
class RecipeForm : public QScrollArea {
    Q_OBJECT

public:
    explicit RecipeForm(const Theme& theme, QWidget* parent = nullptr);

    void showRecipe(const dataset::Recipe& recipe);
    void setChoices(const services::ExportChoices& choices);
    void showLeftOut(const dataset::Manifest& manifest);

Q_SIGNALS:
    /// By the person.
    void edited(const docket::dataset::Recipe& recipe);
    /// Names of people are to be read from a file.
    void namesAsked();

protected:
    bool focusNextPrevChild(bool next) override;
    /// What somebody is at stays in sight.
    void resizeEvent(QResizeEvent* event) override;

private:
    void showFocus();

    dataset::Recipe m_recipe;
    std::vector<RecipeSection*> m_sections;
};

}  // namespace docket::ui
