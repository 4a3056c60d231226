#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/live_region.h"
#include "ui/common/parts/screen.h"
#include "ui/datasets/advice/export_turns.h"
#include "ui/datasets/export_bar.h"
#include "ui/datasets/export_controller.h"
#include "ui/datasets/export_head.h"
#include "ui/datasets/export_jobs.h"
#include "ui/datasets/history/export_recall.h"
#include "ui/datasets/preview/dataset_view.h"
#include "ui/datasets/recipe/recipe_form.h"
#include "ui/datasets/shelf/recipe_keeping.h"
#include "ui/datasets/taken_items.h"

#include <QSplitter>

namespace docket::ui {

/// The screen that makes datasets: on the left the recipe, on the right what it comes to, and below the way to write it.
class ExportPage : public Screen {
    Q_OBJECT

public:
    struct Environment {
        ports::WorkspaceFiles& workspaces;
        ports::Files& files;
        const ports::Clock& clock;
        Workers& workers;
        services::Writer& writer;
        std::string reviewer;  ///< who works in the workspace
        QString workspace;     ///< the open file
    };
    /// All references outlive the page.
    ExportPage(const Theme& theme, ActionRegistry& actions, Dialogs& dialogs, ExportJobs& jobs, const Environment& environment, QWidget* parent = nullptr);
    ~ExportPage() override;

    Banner* banner() const override { return m_banner; }
    void refresh() override;
    void lookAgain() override;
    void comeBack() override { look(); }
    ExportController& controller() { return m_controller; }
    RecipeDesk& recipes() { return m_keeping->desk(); }
    /// The recipe takes these items alone, the first of so many that were selected; or where none is named, what the search finds.
    void take(const std::vector<std::string>& ids, const std::string& search, std::int64_t selected);
    AdviceView& advice() { return *m_advice; }

Q_SIGNALS:
    /// Who takes the data out is not said.
    void exportAsked(const docket::services::ExportRequest& request);
    /// Likewise.
    void againAsked(const docket::services::AgainRequest& request);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void connectParts();
    void connectCommands();
    void watchJobs();
    /// At what there is in the workspace by now.
    void look();
    void chooseFolder();
    void takeNames();
    void run();
    void cancel();
    void goToFile(int step);
    void followRecipe();
    void followState();
    void followTarget();
    void showBar();
    void layOut();
    QString whatWouldBeWritten() const;

    const Theme& m_theme;
    ActionRegistry& m_actions;
    Dialogs& m_dialogs;
    ExportJobs& m_jobs;
    Environment m_environment;
    GuiThread m_gui{this};
    ExportController m_controller;
    Banner* m_banner;
    ExportHead* m_head;
    SegmentedSwitch* m_turn;
    QSplitter* m_split;
    RecipeForm* m_form;
    DatasetView* m_view;
    AdviceView* m_advice;
    ExportTurns* m_turns;
    TakenItems* m_taken;
    ExportBar* m_bar;
    LiveRegion* m_live;
    RecipeKeeping* m_keeping;
    ExportRecall* m_recall;
    QWidget* m_left = nullptr;
    QWidget* m_turnRow = nullptr;
    QWidget* m_right = nullptr;
    const services::DatasetPreview* m_shown = nullptr;
    services::Progress m_written;
    qint64 m_secondsLeft = -1;
};

}  // namespace docket::ui
