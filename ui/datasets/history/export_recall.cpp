#include "ui/datasets/history/export_recall.h"

#include "core/codec/datasets/recipe_json.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"
#include "ui/datasets/history/earlier_exports.h"

namespace docket::ui {

ExportRecall::ExportRecall(const Parts& parts, const ExportHistory::Environment& environment, QWidget* page)
    : QObject(page), m_parts(parts), m_environment(environment), m_page(page), m_history(environment) {}

ExportRecall::~ExportRecall() { m_gui.close(); }

void ExportRecall::open(const QWidget& under, const QString& whyNotAgain) {
    auto* list = new EarlierExports(m_parts.theme, m_history, m_parts.clock.now(), whyNotAgain, m_page);
    connect(list, &EarlierExports::recipeAsked, this, &ExportRecall::takeRecipe);
    connect(list, &EarlierExports::folderAsked, this, &ExportRecall::showFolder);
    connect(list, &EarlierExports::againAsked, this, [this](const services::ListedExport& made) { Q_EMIT againAsked({.workspace = {}, .target = made.directory, .run = made.run}); });
    m_history.read();
    list->openUnder(under);
}

void ExportRecall::takeRecipe(const services::ListedExport& made) {
    const auto recipe = codec::readRecipe(made.recipe, "the recipe of the export");
    if (recipe) Q_EMIT recipeAsked(*recipe, made.recipeName);
    else m_parts.banner.showError(errorWords(recipe.error()));
}

/// A workspace can name anything as a folder: only what is one by now is shown.
void ExportRecall::showFolder(const QString& folder) {
    m_environment.workers.run(
        m_gui,
        [&files = m_environment.files, path = pathOf(folder)]() -> Result<> {
            const auto there = files.openFolder(path);
            return there ? Result<>() : std::unexpected(there.error());
        },
        [this, folder](const Result<>& isThere) {
            if (!isThere) return m_parts.banner.showError(errorWords(isThere.error()));
            if (!m_parts.dialogs.showFolder(folder)) m_parts.banner.showError(tr("The desktop has no program that shows the folder %1.").arg(isolated(oneLine(folder))));
        });
}

}  // namespace docket::ui
