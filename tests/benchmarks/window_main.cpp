#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/workspaces.h"
#include "tests/support/temp_dir.h"

#include "core/services/review_desk.h"
#include "core/storage/workspace_files.h"
#include "ui/actions/action_registry.h"
#include "ui/common/theme.h"
#include "ui/review/review_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QTest>

#include <fmt/format.h>

#include <cstdlib>

namespace {

using namespace docket;

constexpr int submits = 500;
constexpr int starts = 9;

/// Milliseconds from the key press that submits to the paint of the next item's text.
std::vector<double> submitToPaint(const std::filesystem::path& file) {
    const bench::SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    ui::Theme theme(ui::Scheme::Light);
    theme.apply();
    services::Writer writer(files.open(file, ports::Access::ReadWrite).value());
    services::ReviewDesk desk(writer, clock, {"bench", "bench"});
    QMainWindow window;
    ui::ActionRegistry actions(&window);
    actions.setContext(ui::Context::Review);
    ui::ReviewController review(desk, clock);
    auto* page = new ui::ReviewPage(theme, actions, review);
    window.setCentralWidget(page);
    window.resize(1440, 850);
    int painted = 0;
    QObject::connect(page, &ui::ReviewPage::itemPainted, page, [&] { ++painted; });
    window.show();
    review.start();
    if (!QTest::qWaitFor([&] { return painted > 0; }, 30'000)) std::abort();

    std::vector<double> times;
    for (int i = 0; i < submits; ++i) {
        // The label that the model gave, so that nothing is asked; then a moment, as a person would take.
        review.toggleLabel(review.item()->suggestion->labels->front());
        QTest::qWait(15);
        const int before = painted;
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(page, Qt::Key_Return);
        while (painted == before) QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    bool closed = false;
    review.close([&] { closed = true; });
    if (!QTest::qWaitFor([&] { return closed; }, 10'000)) std::abort();
    return times;
}

/// Median milliseconds from process start to a paint.
double startToPaint(const std::vector<std::string>& arguments) {
    std::vector<std::string> command = {DOCKET_BENCH_START};
    command.insert(command.end(), arguments.begin(), arguments.end());
    std::vector<double> times;
    for (int i = 0; i < starts; ++i) times.push_back(bench::runChild(command).seconds * 1000);
    return bench::median(times);
}

}  // namespace

/// Prints the rows of the table that need a window. Usage: docket_bench_window [items]
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const int items = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    QApplication application(argc, argv);
    const test::TempDir folder;
    const auto file = folder / "window.docket";
    bench::makeQueue(file, items);
    const auto times = submitToPaint(file);
    fmt::print("submit to next item painted, {} items: p50 {:.2f} ms, p99 {:.2f} ms, max {:.2f} ms (goal: p99 under 16 ms)\n", items,
               bench::percentile(times, 50), bench::percentile(times, 99), bench::percentile(times, 100));
    const double empty = startToPaint({"empty"});
    for (const char* until : {"window", "item"}) {
        const double ours = startToPaint({until, file.string()});
        fmt::print("process start to first paint of the {}, {} items: {:.0f} ms, {:.2f} times an empty window ({:.0f} ms)\n", until, items, ours, ours / empty, empty);
    }
    return bench::percentile(times, 99) < 16 ? EXIT_SUCCESS : EXIT_FAILURE;
}
