#include "ui/datasets/shelf/recipe_keeping.h"

#include "ui/common/dialogs/question_dialog.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"
#include "ui/datasets/words/recipe_words.h"

namespace docket::ui {

namespace {

QString problemOfName(const QString& typed) {
    const auto checked = services::checkRecipeName(fromQt(typed));
    return checked ? QString() : errorWords(checked.error());
}

QString named(const std::string& name) { return quoted(isolated(oneLine(toQt(name)))); }

}  // namespace

RecipeKeeping::RecipeKeeping(const Parts& parts, const RecipeDesk::Environment& environment, QWidget* page)
    : QObject(page), m_parts(parts), m_page(page), m_desk(environment), m_bar(new ShelfBar(parts.theme, parts.actions)) {
    connectCommands();
    connect(m_bar, &ShelfBar::recipeChosen, this, [this](const QString& name) { m_desk.take(fromQt(name), std::nullopt); });
    connect(m_bar, &ShelfBar::versionChosen, this, [this](int version) {
        if (m_desk.taken()) m_desk.take(m_desk.taken()->name, version);
    });
    connect(&m_desk, &RecipeDesk::changed, this, &RecipeKeeping::show);
    connect(&m_desk, &RecipeDesk::tookUp, this, &RecipeKeeping::takeUp);
    connect(&m_desk, &RecipeDesk::saved, this, &RecipeKeeping::tellSaved);
    connect(&m_desk, &RecipeDesk::versionsRead, this, [this](const std::vector<ports::NamedRecipe>& versions) {
        if (m_desk.taken()) m_bar->offerVersions(versions, m_desk.taken()->version, m_parts.clock.now());
    });
    connect(&m_desk, &RecipeDesk::removed, this, [this](const QString& name) { m_parts.banner.showNote(tr("The recipe %1 is deleted. What is in the form stays.").arg(named(fromQt(name)))); });
    connect(&m_desk, &RecipeDesk::failed, this, [this](const Error& error) { m_parts.banner.showError(errorWords(error)); });
    connect(&m_parts.controller, &ExportController::recipeChanged, this, &RecipeKeeping::show);
    show();
}

void RecipeKeeping::connectCommands() {
    const auto on = [this](Command command, void (RecipeKeeping::*run)()) { m_parts.actions.onTriggered(command, this, [this, run] { (this->*run)(); }); };
    on(Command::SaveRecipe, &RecipeKeeping::save);
    on(Command::SaveRecipeAs, &RecipeKeeping::saveAs);
    on(Command::DeleteRecipe, &RecipeKeeping::askToDelete);
    m_parts.actions.onTriggered(Command::RecipeVersions, this, [this] {
        if (m_desk.taken()) m_desk.readVersions(m_desk.taken()->name);
    });
}

void RecipeKeeping::show() {
    m_bar->show(m_desk, m_parts.controller.recipe(), m_parts.clock.now());
    const QString refusal = m_desk.refusal() ? errorWords(*m_desk.refusal()) : QString();
    const bool isNamed = m_desk.taken().has_value();
    const QString noName = tr("The form is not a saved recipe");
    m_parts.actions.setAvailable(Command::SaveRecipe, refusal.isEmpty(), refusal);
    m_parts.actions.setAvailable(Command::SaveRecipeAs, refusal.isEmpty(), refusal);
    m_parts.actions.setAvailable(Command::RecipeVersions, isNamed, noName);
    m_parts.actions.setAvailable(Command::DeleteRecipe, isNamed && refusal.isEmpty(), isNamed ? refusal : noName);
}

void RecipeKeeping::save() {
    if (!m_desk.taken()) return saveAs();
    if (!m_desk.isChanged(m_parts.controller.recipe())) {
        return m_parts.banner.showNote(tr("Already saved: %1.", "name and version of a recipe").arg(recipeTag(m_desk.taken()->name, m_desk.taken()->version)));
    }
    m_desk.save(m_desk.taken()->name, m_parts.controller.recipe());
}

void RecipeKeeping::saveAs() {
    QStringList known;
    for (const ports::NamedRecipe& each : m_desk.newest()) known << toQt(each.name);
    const QString at = m_desk.taken() ? toQt(m_desk.taken()->name) : QString();
    const auto typed = m_parts.dialogs.line(m_page, m_parts.theme, {tr("Save recipe"), tr("A name that is there gets a new version. Earlier versions stay."), tr("Save recipe"), at, known, problemOfName});
    if (typed && problemOfName(*typed).isEmpty()) m_desk.save(fromQt(*typed), m_parts.controller.recipe());
}

void RecipeKeeping::askToDelete() {
    if (!m_desk.taken()) return;
    const std::string name = m_desk.taken()->name;
    auto* dialog = new QuestionDialog(m_parts.theme, tr("Delete recipe"),
                                      tr("%1 goes from the list, with all its versions. Exports made by it keep its name, and can be made again.").arg(named(name)), tr("Delete recipe"), m_page);
    dialog->setObjectName(QStringLiteral("deleteRecipeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name] { m_desk.remove(name); });
    dialog->open();
}

void RecipeKeeping::takeUp(const dataset::Recipe& recipe, const std::optional<services::ShelvedRecipe>& before) {
    const dataset::Recipe lost = m_parts.controller.recipe();
    m_parts.controller.change(recipe);
    if (m_desk.taken()) m_parts.live.say(tr("The form shows %1.", "name and version of a recipe").arg(recipeTag(m_desk.taken()->name, m_desk.taken()->version)));
    if (lost == recipe || lost == (before ? before->recipe : dataset::Recipe{})) return;
    BannerMessage message;
    message.text = tr("The form shows another recipe now. What was in it was not saved.");
    message.actions.push_back({tr("Take it back"), {}, [this, lost, before] {
                                   m_desk.putBack(before);
                                   m_parts.controller.change(lost);
                                   m_parts.banner.hide();
                               }});
    m_parts.banner.showMessage(std::move(message));
}

void RecipeKeeping::tellSaved(const services::SavedRecipe& saved) {
    const services::ShelvedRecipe& recipe = saved.recipe;
    QString words = tr("Saved as %1.", "name and version of a recipe").arg(recipeTag(recipe.name, recipe.version));
    for (const ports::NamedRecipe& each : saved.meanwhile) {
        words += QLatin1Char(' ') + tr("%1 had saved v%2 meanwhile; it is kept as a version of its own.", "a person, version of a recipe").arg(isolated(oneLine(toQt(each.author))), QString::number(each.version));
    }
    m_parts.banner.showNote(words);
}

}  // namespace docket::ui
