#include "tests/benchmarks/insights_window.h"

#include "core/storage/workspace_files.h"
#include "tests/benchmarks/painting.h"
#include "tests/benchmarks/workspaces.h"
#include "ui/common/words/text.h"
#include "ui/insights/reviewers/reviewers_pane.h"
#include "ui/workspace/workspace_session.h"

#include <QMainWindow>
#include <QTest>

#include <cstdlib>

namespace docket::bench {

namespace {

constexpr int timesAsked = 9;

/// Milliseconds until the figures that were asked for are painted.
template <class Ask>
double untilFiguresPainted(ui::ReviewersPane& page, Ask ask) {
    const PaintCount paints(*page.findChild<QTableView*>(QStringLiteral("reviewerTable"))->viewport());
    int whenDone = -1;
    QObject::connect(&page.controller(), &ui::FiguresController::changedState, &paints, [&] {
        if (page.controller().phase() == ui::FiguresController::Phase::Failed) std::abort();
        if (page.controller().phase() == ui::FiguresController::Phase::Done && whenDone < 0) whenDone = paints.paints();
    });
    return millisecondsUntil(ask, [&] { return whenDone >= 0 && paints.paints() > whenDone; });
}

}  // namespace

InsightsTimes timeInsights(const std::filesystem::path& workspace, const std::function<void()>& isOpen) {
    const SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    ui::Theme theme(ui::Scheme::Light);
    ui::WorkspaceSession session(ui::toQt(workspace.string()), files.open(workspace, ports::Access::ReadWrite).value(), files, clock, QStringLiteral("lead"));
    QMainWindow window;
    ui::ActionRegistry actions(&window);
    theme.apply();
    actions.setContext(ui::Context::Insights);
    window.resize(1440, 850);
    window.show();
    QTest::qWait(100);

    InsightsTimes times;
    QElapsedTimer timer;
    timer.start();
    auto* page = new ui::ReviewersPane(theme, actions, session.figures(), clock, std::nullopt);
    const double made = millisecondsOf(timer);
    times.open = made + untilFiguresPainted(*page, [&] {
        window.setCentralWidget(page);
        page->controller().checkAge();
    });
    QTest::qWait(500);
    isOpen();
    for (int i = 0; i < timesAsked; ++i) times.asked.push_back(untilFiguresPainted(*page, [&] { page->controller().compute(); }));
    return times;
}

}  // namespace docket::bench
