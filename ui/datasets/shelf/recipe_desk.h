#pragma once

#include "core/dataset/manifest.h"
#include "core/services/datasets/recipe_shelf.h"
#include "core/services/work/writer.h"
#include "ui/common/program/gui_thread.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace docket::ui {

/// The named recipes of a workspace as the window has them, and which of them is in the form. All of it is read and written in the
/// writer's thread, and comes by signals; what fails changes nothing here. Used in the window thread.
class RecipeDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive the desk.
    struct Environment {
        services::Writer& writer;
        const ports::Clock& clock;
        std::string actor;
    };
    explicit RecipeDesk(Environment environment, QObject* parent = nullptr);
    ~RecipeDesk() override;

    /// Looks anew at which recipes there are, and whether they may be saved.
    void read();
    bool isRead() const { return m_isRead; }
    /// The newest version of each name, by name.
    const std::vector<ports::NamedRecipe>& newest() const { return m_newest; }
    /// Its number of a name; 0: there is none.
    int newestOf(const std::string& name) const;
    /// Why nothing can be saved or deleted; nullopt: it can.
    const std::optional<Error>& refusal() const { return m_refusal; }

    /// The one in the form, as it was saved; nullopt: the form is under no name.
    const std::optional<services::ShelvedRecipe>& taken() const { return m_taken; }
    bool isChanged(const dataset::Recipe& recipe) const { return m_taken && m_taken->recipe != recipe; }
    /// Under which name a recipe goes out: it is the one that was taken, unchanged.
    std::optional<dataset::RecipeName> nameOf(const dataset::Recipe& recipe) const;

    /// `version`: nullopt for the newest. Answered by tookUp().
    void take(const std::string& name, std::optional<int> version);
    /// A recipe that went out under a name: it is taken under it, if the workspace has it like that.
    void adopt(const dataset::Recipe& recipe, const std::optional<dataset::RecipeName>& name);
    /// What was in the form before.
    void putBack(std::optional<services::ShelvedRecipe> taken);
    /// Answered by versionsRead().
    void readVersions(const std::string& name);
    void save(const std::string& name, const dataset::Recipe& recipe);
    void remove(const std::string& name);

Q_SIGNALS:
    /// Something of what is told above.
    void changed();
    /// `before`: what was taken until then.
    void tookUp(const docket::dataset::Recipe& recipe, const std::optional<docket::services::ShelvedRecipe>& before);
    void versionsRead(const std::vector<docket::ports::NamedRecipe>& versions);
    void saved(const docket::services::SavedRecipe& saved);
    void removed(const QString& name);
    void failed(const docket::Error& error);

private:
    struct Shelf {
        std::vector<ports::NamedRecipe> newest;
        std::optional<Error> refusal;
    };
    static Result<Shelf> shelfOf(services::RecipeShelf& shelf);
    /// `work(RecipeShelf&)` in the writer's thread; what it says is received here, and its error told.
    template <class Work, class Receive>
    void run(Work work, Receive receive);
    void receive(Shelf shelf);
    void setTaken(services::ShelvedRecipe taken);

    Environment m_environment;
    GuiThread m_gui{this};
    std::vector<ports::NamedRecipe> m_newest;
    std::optional<Error> m_refusal;
    std::optional<services::ShelvedRecipe> m_taken;
    int m_question = 0;  ///< which recipe to take up; answers to an earlier one are dropped
    bool m_isRead = false;
};

}  // namespace docket::ui
