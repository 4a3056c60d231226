#pragma once

#include "ui/common/dialogs/dialogs.h"
#include "ui/common/parts/banner.h"
#include "ui/common/parts/live_region.h"
#include "ui/datasets/export_controller.h"
#include "ui/datasets/shelf/recipe_desk.h"
#include "ui/datasets/shelf/shelf_bar.h"

#include <QObject>

namespace docket::ui {

/// Keeps the recipe of the form under names: the commands, their questions, and what came of them.
class RecipeKeeping : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    struct Parts {
        const Theme& theme;
        ActionRegistry& actions;
        Dialogs& dialogs;
        const ports::Clock& clock;
        ExportController& controller;
        Banner& banner;
        LiveRegion& live;
    };
    RecipeKeeping(const Parts& parts, const RecipeDesk::Environment& environment, QWidget* page);

    ShelfBar& bar() { return *m_bar; }
    RecipeDesk& desk() { return m_desk; }
    void show();

private:
    void connectCommands();
    void save();
    void saveAs();
    void askToDelete();
    /// Into the form; what nobody saved of what was in it can be had back.
    void takeUp(const dataset::Recipe& recipe, const std::optional<services::ShelvedRecipe>& before);
    void tellSaved(const services::SavedRecipe& saved);

    Parts m_parts;
    QWidget* m_page;
    RecipeDesk m_desk;
    ShelfBar* m_bar;
};

}  // namespace docket::ui
