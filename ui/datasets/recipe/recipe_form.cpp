#include "ui/datasets/recipe/recipe_form.h"

#include "ui/common/parts/plain_label.h"
#include "ui/datasets/recipe/duplicates_section.h"
#include "ui/datasets/recipe/examples_section.h"
#include "ui/datasets/recipe/items_section.h"
#include "ui/datasets/recipe/rules_section.h"
#include "ui/datasets/recipe/split_section.h"
#include "ui/datasets/recipe/text_section.h"

#include <QApplication>

namespace docket::ui {

namespace {
constexpr int formSide = 18;
constexpr int formTop = 14;
}  // namespace

RecipeForm::RecipeForm(const Theme& theme, QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("recipeForm"));
    setAccessibleName(tr("Recipe"));
    auto* format = new FormatSection(theme);
    auto* rules = new RulesSection(theme);
    connect(rules, &RulesSection::namesAsked, this, &RecipeForm::namesAsked);
    m_sections = {format, new ExamplesSection(theme), new ItemsSection(theme), new DuplicatesSection(theme), new SplitSection(theme), rules, new TextSection(theme)};
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(formSide, formTop, formSide, formTop);
    column->setSpacing(16);
    for (RecipeSection* section : m_sections) {
        column->addWidget(section);
        connect(section, &RecipeSection::edited, this, [this, section] {
            dataset::Recipe recipe = m_recipe;
            section->put(recipe);
            Q_EMIT edited(recipe);
        });
    }
    column->addStretch(1);
    setFrameShape(QFrame::NoFrame);
    setProperty("ground", QStringLiteral("base"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    setFocusProxy(&format->firstCard());
    showRecipe(m_recipe);
}

void RecipeForm::showRecipe(const dataset::Recipe& recipe) {
    m_recipe = recipe;
    for (RecipeSection* section : m_sections) section->showRecipe(recipe);
}

void RecipeForm::setChoices(const services::ExportChoices& choices) {
    for (RecipeSection* section : m_sections) section->setChoices(choices);
}

void RecipeForm::showLeftOut(const dataset::Manifest& manifest) {
    for (RecipeSection* section : m_sections) section->showLeftOut(manifest);
}

bool RecipeForm::focusNextPrevChild(bool next) {
    const bool moved = QScrollArea::focusNextPrevChild(next);
    if (moved) showFocus();
    return moved;
}

void RecipeForm::showFocus() {
    if (QWidget* focus = QApplication::focusWidget(); focus != nullptr && isAncestorOf(focus)) ensureWidgetVisible(focus);
}

void RecipeForm::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    showFocus();
}

}  // namespace docket::ui
