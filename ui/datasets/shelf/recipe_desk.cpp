#include "ui/datasets/shelf/recipe_desk.h"

#include "core/base/caught.h"
#include "ui/common/words/text.h"

#include <algorithm>
#include <utility>

namespace docket::ui {

RecipeDesk::RecipeDesk(Environment environment, QObject* parent) : QObject(parent), m_environment(std::move(environment)) {}

RecipeDesk::~RecipeDesk() { m_gui.close(); }

template <class Work, class Receive>
void RecipeDesk::run(Work work, Receive receive) {
    auto told = m_gui.callback([this, receive = std::move(receive)](auto answer) {
        if (answer) receive(std::move(*answer));
        else Q_EMIT failed(answer.error());
    });
    m_environment.writer.post(services::Priority::Interactive,
                              [&clock = m_environment.clock, actor = m_environment.actor, work = std::move(work), told = std::move(told)](ports::Workspace& workspace) {
                                  told(caught([&] {
                                      services::RecipeShelf shelf(workspace, clock, {actor});
                                      return work(shelf);
                                  }));
                              });
}

Result<RecipeDesk::Shelf> RecipeDesk::shelfOf(services::RecipeShelf& shelf) {
    auto newest = shelf.list();
    if (!newest) return std::unexpected(newest.error());
    const auto may = shelf.checkMaySave();
    const bool isRefused = !may && (may.error().kind == ErrorKind::NotAllowed || may.error().kind == ErrorKind::ReadOnly);
    return Shelf{std::move(*newest), isRefused ? std::optional(may.error()) : std::nullopt};
}

void RecipeDesk::read() {
    run([](services::RecipeShelf& shelf) { return shelfOf(shelf); }, [this](Shelf shelf) { receive(std::move(shelf)); });
}

void RecipeDesk::receive(Shelf shelf) {
    m_newest = std::move(shelf.newest);
    m_refusal = std::move(shelf.refusal);
    m_isRead = true;
    Q_EMIT changed();
}

int RecipeDesk::newestOf(const std::string& name) const {
    const auto found = std::ranges::find(m_newest, name, &ports::NamedRecipe::name);
    return found == m_newest.end() ? 0 : found->version;
}

std::optional<dataset::RecipeName> RecipeDesk::nameOf(const dataset::Recipe& recipe) const {
    if (!m_taken || m_taken->recipe != recipe) return std::nullopt;
    return dataset::RecipeName{m_taken->name, m_taken->version};
}

void RecipeDesk::setTaken(services::ShelvedRecipe taken) {
    const auto before = std::exchange(m_taken, std::move(taken));
    Q_EMIT tookUp(m_taken->recipe, before);
    Q_EMIT changed();
}

void RecipeDesk::take(const std::string& name, std::optional<int> version) {
    run([name, version](services::RecipeShelf& shelf) { return shelf.take(name, version); },
        [this, question = ++m_question](services::ShelvedRecipe taken) {
            if (question == m_question) setTaken(std::move(taken));
        });
}

void RecipeDesk::adopt(const dataset::Recipe& recipe, const std::optional<dataset::RecipeName>& name) {
    const int question = ++m_question;
    const auto before = std::exchange(m_taken, std::nullopt);
    Q_EMIT tookUp(recipe, before);
    Q_EMIT changed();
    if (!name) return;
    run(
        [name = *name](services::RecipeShelf& shelf) -> Result<std::optional<services::ShelvedRecipe>> {
            auto taken = shelf.take(name.name, name.version);
            return taken ? std::optional(std::move(*taken)) : std::nullopt;  // a recipe that is gone leaves the form without a name
        },
        [this, question, recipe](std::optional<services::ShelvedRecipe> taken) {
            if (question != m_question || !taken || taken->recipe != recipe) return;
            m_taken = std::move(taken);
            Q_EMIT changed();
        });
}

void RecipeDesk::putBack(std::optional<services::ShelvedRecipe> taken) {
    ++m_question;
    m_taken = std::move(taken);
    Q_EMIT changed();
}

void RecipeDesk::readVersions(const std::string& name) {
    run([name](services::RecipeShelf& shelf) { return shelf.versionsOf(name); }, [this](const std::vector<ports::NamedRecipe>& versions) { Q_EMIT versionsRead(versions); });
}

void RecipeDesk::save(const std::string& name, const dataset::Recipe& recipe) {
    const int known = m_taken && m_taken->name == name ? m_taken->version : newestOf(name);
    using Answer = std::pair<services::SavedRecipe, std::optional<Shelf>>;
    run(
        [name, recipe, known](services::RecipeShelf& shelf) -> Result<Answer> {
            auto saved = shelf.saveAfter(name, recipe, known);
            if (!saved) return std::unexpected(saved.error());
            auto after = shelfOf(shelf);
            return Answer{std::move(*saved), after ? std::optional(std::move(*after)) : std::nullopt};
        },
        [this](Answer answer) {
            ++m_question;
            m_taken = answer.first.recipe;
            if (answer.second) receive(std::move(*answer.second));
            else Q_EMIT changed();
            Q_EMIT saved(answer.first);
        });
}

void RecipeDesk::remove(const std::string& name) {
    run(
        [name](services::RecipeShelf& shelf) -> Result<Shelf> {
            if (const auto removed = shelf.remove(name); !removed) return std::unexpected(removed.error());
            return shelfOf(shelf);
        },
        [this, name](Shelf shelf) {
            if (m_taken && m_taken->name == name) m_taken.reset();
            receive(std::move(shelf));
            Q_EMIT removed(toQt(name));
        });
}

}  // namespace docket::ui
