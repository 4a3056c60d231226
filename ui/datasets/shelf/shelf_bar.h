#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/checked_choice.h"
#include "ui/datasets/shelf/recipe_desk.h"

#include <QLabel>

namespace docket::ui {

/// The foot of the recipe: under which name it is kept, whether it differs from what was saved, and the ways to save it.
class ShelfBar : public QWidget {
    Q_OBJECT

public:
    ShelfBar(const Theme& theme, ActionRegistry& actions, QWidget* parent = nullptr);

    /// `recipe`: the one in the form.
    void show(const RecipeDesk& desk, const dataset::Recipe& recipe, Timestamp now);
    /// Asks which version of a name it shall be.
    void offerVersions(const std::vector<ports::NamedRecipe>& versions, int current, Timestamp now);
    QString state() const { return m_state->text(); }

Q_SIGNALS:
    void recipeChosen(const QString& name);
    void versionChosen(int version);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString fieldWords(const RecipeDesk& desk) const;
    QString stateWords(const RecipeDesk& desk, const dataset::Recipe& recipe) const;
    void openMenu();

    const Theme& m_theme;
    ActionRegistry& m_actions;
    CheckedChoice* m_choice;
    KeyButton* m_more;
    KeyButton* m_save;
    QLabel* m_state;
};

}  // namespace docket::ui
