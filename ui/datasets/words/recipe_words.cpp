#include "ui/datasets/words/recipe_words.h"

#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"

#include <QCoreApplication>

namespace docket::ui {

namespace {

struct RecipeWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::RecipeWords)
};

QString withOrigin(const QString& what, const ports::NamedRecipe& recipe, Timestamp now) {
    return listed({what, isolated(oneLine(toQt(recipe.author))), clockTime(recipe.at, now)});
}

}  // namespace

QString recipeTag(const std::string& name, int version) {
    return RecipeWords::tr("%1 v%2", "name of a recipe, its version").arg(isolated(oneLine(toQt(name))), QString::number(version));
}

QString versionText(const ports::NamedRecipe& recipe, Timestamp now) {
    return withOrigin(RecipeWords::tr("v%1", "version of a recipe").arg(recipe.version), recipe, now);
}

QString recipeText(const ports::NamedRecipe& recipe, Timestamp now) { return withOrigin(recipeTag(recipe.name, recipe.version), recipe, now); }

}  // namespace docket::ui
