#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/icon_field.h"
#include "ui/common/parts/live_region.h"
#include "ui/common/parts/screen.h"
#include "ui/datasets/advice/export_turns.h"
#include "ui/datasets/export_bar.h"
#include "ui/datasets/export_controller.h"
#include "ui/datasets/export_jobs.h"
#include "ui/datasets/preview/dataset_view.h"
#include "ui/datasets/recipe/recipe_form.h"
#include "ui/datasets/taken_items.h"

#include <QLabel>
#include <QSplitter>

namespace docket::ui {

/// The screen that makes datasets: on the left the recipe, on the right what it comes to, and below the way to write it.
class ExportPage : public Screen {
    Q_OBJECT

public:
    /// All references outlive the page. `workspace`: the open workspace file.
    ExportPage(const Theme& theme, ActionRegistry& actions, Dialogs& dialogs, ExportJobs& jobs, const ExportController::Environment& environment, const QString& workspace,
               QWidget* parent = nullptr);
    ~ExportPage() override;

    Banner* banner() const override { return m_banner; }
    void refresh() override;
    void lookAgain() override;
    void comeBack() override { m_controller.compute(); }
    ExportController& controller() { return m_controller; }
    /// The recipe takes these items alone, the first of so many that were selected; or where none is named, what the search finds.
    void take(const std::vector<std::string>& ids, const std::string& search, std::int64_t selected);
    AdviceView& advice() { return *m_advice; }

Q_SIGNALS:
    /// Who takes the data out is not said.
    void exportAsked(const docket::services::ExportRequest& request);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeRight();
    void connectCommands();
    void chooseFolder();
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
    ExportController m_controller;
    Banner* m_banner;
    IconField* m_target;
    QLabel* m_targetRemark;
    SegmentedSwitch* m_turn;
    QSplitter* m_split;
    RecipeForm* m_form;
    DatasetView* m_view;
    AdviceView* m_advice;
    ExportTurns* m_turns;
    TakenItems* m_taken;
    ExportBar* m_bar;
    LiveRegion* m_live;
    QWidget* m_turnRow = nullptr;
    QWidget* m_right = nullptr;
    const services::DatasetPreview* m_shown = nullptr;
    services::Progress m_written;
    qint64 m_secondsLeft = -1;
};

}  // namespace docket::ui
