#include "tests/benchmarks/adjudication_window.h"
#include "tests/benchmarks/insights_window.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/painting.h"
#include "tests/benchmarks/taxonomy_window.h"
#include "tests/benchmarks/workspaces.h"
#include "tests/support/temp_dir.h"

#include "core/services/review/review_desk.h"
#include "core/storage/workspace_files.h"
#include "ui/actions/action_registry.h"
#include "ui/common/look/theme.h"
#include "ui/common/program/settings.h"
#include "ui/common/program/watchdog.h"
#include "ui/common/words/text.h"
#include "ui/queue/queue_page.h"
#include "ui/review/reading/reading_view.h"
#include "ui/review/review_page.h"
#include "ui/workspace/workspace_session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <fmt/format.h>

#include <cstdlib>

namespace {

using namespace docket;

constexpr int submits = 500;
constexpr int starts = 9;
constexpr QSize windowSize{1440, 850};

/// The Review screen over a workspace, and how long it takes to paint what a key press brings about.
class TimedDesk {
public:
    explicit TimedDesk(const std::filesystem::path& file)
        : m_writer(m_files.open(file, ports::Access::ReadWrite).value()), m_desk(m_writer, m_clock, {"bench", "bench"}), m_actions(&m_window), m_review(m_desk, m_clock) {
        m_theme.apply();
        m_actions.setContext(ui::Context::Review);
        m_page = new ui::ReviewPage(m_theme, m_actions, m_review);
        m_window.setCentralWidget(m_page);
        m_window.resize(windowSize);
        QObject::connect(m_page, &ui::ReviewPage::itemPainted, m_page, [this] { ++m_painted; });
        QObject::connect(&m_review, &ui::ReviewController::saveFailed, m_page, [](const ui::UnsavedItem& unsaved) {
            fmt::print(stderr, "{}\n", unsaved.error.message);
            std::abort();
        });
        m_window.show();
        m_window.activateWindow();
        m_review.start();
        if (!QTest::qWaitFor([&] { return m_painted > 0; }, 30'000)) std::abort();
        m_page->setFocus();
    }
    ~TimedDesk() {
        bool closed = false;
        m_review.close([&] { closed = true; });
        if (!QTest::qWaitFor([&] { return closed; }, 10'000)) std::abort();
    }

    /// Milliseconds from the key press that submits to the paint of the next item's text.
    std::vector<double> submitToPaint() {
        std::vector<double> times;
        for (int i = 0; i < submits; ++i) {
            // The label that the model gave, so that nothing is asked; then a moment, as a person would take.
            m_review.toggleLabel(m_review.item()->suggestion->labels->front());
            QTest::qWait(15);
            const int before = m_painted;
            times.push_back(bench::millisecondsUntil([this] { QTest::keyClick(m_page, Qt::Key_Return); }, [&] { return m_painted > before; }));
        }
        return times;
    }

    /// Milliseconds from a key press to the end of what it brings about on the screen.
    std::vector<double> keyToPaint(const std::vector<int>& keys, int rounds) {
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round) {
            for (const int key : keys) {
                QTest::qWait(2);
                QElapsedTimer timer;
                timer.start();
                QWidget* focus = QApplication::focusWidget();
                QTest::keyClick(focus != nullptr ? focus : m_page, static_cast<Qt::Key>(key));
                QCoreApplication::processEvents();
                QCoreApplication::processEvents();
                times.push_back(bench::millisecondsOf(timer));
            }
        }
        return times;
    }

private:
    bench::SystemClock m_clock;
    storage::SqliteWorkspaceFiles m_files{m_clock};
    ui::Theme m_theme{ui::Scheme::Light};
    services::Writer m_writer;
    services::ReviewDesk m_desk;
    QMainWindow m_window;
    ui::ActionRegistry m_actions;
    ui::ReviewController m_review;
    ui::ReviewPage* m_page = nullptr;
    int m_painted = 0;
};

/// The list of items over a workspace.
class TimedQueue {
public:
    explicit TimedQueue(const std::filesystem::path& file)
        : m_session(ui::toQt(file.string()), m_files.open(file, ports::Access::ReadWrite).value(), m_files, m_clock, QStringLiteral("bench")),
          m_settings(ui::toQt((m_folder / "window.ini").string()), m_workers), m_actions(&m_window),
          m_page(new ui::QueuePage({m_theme, m_actions, m_dialogs, m_settings, m_session.browse(), m_clock, m_session.path()})) {
        m_theme.apply();
        m_actions.setContext(ui::Context::Queue);
        m_window.setCentralWidget(m_page);
        m_window.resize(windowSize);
        m_window.show();
        m_page->refresh();
        m_table = m_page->findChild<QTableView*>();
        if (!QTest::qWaitFor([&] { return m_table->model()->rowCount() > 0 && m_page->model().index(0, 1).data().isValid(); }, 60'000)) std::abort();
        QTest::qWait(500);
    }
    QTableView& table() { return *m_table; }

private:
    bench::SystemClock m_clock;
    test::TempDir m_folder;
    storage::SqliteWorkspaceFiles m_files{m_clock};
    ui::Theme m_theme{ui::Scheme::Light};
    ui::Workers m_workers;
    ui::SystemDialogs m_dialogs;
    ui::WorkspaceSession m_session;
    ui::Settings m_settings;
    QMainWindow m_window;
    ui::ActionRegistry m_actions;
    ui::QueuePage* m_page;
    QTableView* m_table = nullptr;
};

/// Milliseconds of each frame while an area is scrolled from its begin to its end and back, in small steps and in leaps.
std::vector<double> scrollFrames(QAbstractScrollArea& area, int steps) {
    std::vector<double> times;
    QScrollBar& bar = *area.verticalScrollBar();
    const auto frame = [&](int value) {
        QElapsedTimer timer;
        timer.start();
        bar.setValue(value);
        QCoreApplication::processEvents();
        times.push_back(bench::millisecondsOf(timer));
    };
    bar.setValue(0);
    QTest::qWait(100);
    for (int i = 0; i < steps; ++i) frame(bar.value() + bar.singleStep() * 3);
    for (int i = 0; i < steps; ++i) frame(static_cast<int>(static_cast<double>(bar.maximum()) * i / steps));
    for (int i = 0; i < steps; ++i) frame(bar.value() - bar.pageStep());
    return times;
}

std::vector<double> longTextFrames(bool isOneLine) {
    ui::Theme theme(ui::Scheme::Light);
    ui::ReadingView view(theme);
    view.resize(900, 700);
    view.show();
    QString text;
    for (int i = 0; text.size() < (1 << 20); ++i) text += QStringLiteral("A line of a long letter with its number %1, and some words.").arg(i) + QLatin1Char(isOneLine ? ' ' : '\n');
    view.showText(text);
    std::vector<double> times;
    while (!view.isComplete()) {  // the frames while it comes count, too
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        times.push_back(bench::millisecondsOf(timer));
    }
    const auto scrolled = scrollFrames(view, 200);
    times.insert(times.end(), scrolled.begin(), scrolled.end());
    return times;
}

/// Median milliseconds of painting a window with nothing in it.
double emptyRepaint() {
    QMainWindow window;
    window.resize(windowSize);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) std::abort();
    std::vector<double> times;
    for (int i = 0; i < 500; ++i) times.push_back(bench::secondsOf([&] { window.repaint(); }) * 1000);
    return bench::median(times);
}

/// Holds times to the budgets of the window, as ratios to the repaint of an empty one in the same run.
class Budgets {
public:
    explicit Budgets(ui::WatchedApplication& application) : m_application(application) { m_application.setLimit(std::chrono::hours(1)); }

    /// Of 100 key presses at most one takes longer.
    void keys(const std::string& what, const std::vector<double>& times) { add(what + ", p99", bench::percentile(times, 99), keyMs, spread(times)); }
    /// No frame takes longer.
    void frames(const std::string& what, const std::vector<double>& times) { add(what + ", max", bench::percentile(times, 100), frameMs, spread(times)); }
    void once(const std::string& what, double time, double budget) { add(what, time, budget, ""); }

    /// What comes only once, up to here, is not counted.
    void beginEvents() { m_application.forget(); }
    void events(const std::string& what, std::chrono::milliseconds budget) {
        const ui::HeldEvent& longest = m_application.longest();
        add(what, static_cast<double>(longest.busy.count()) / 1000, static_cast<double>(budget.count()), longest.text().toStdString());
    }
    bool areMet() const { return m_areMet; }

    static constexpr double frameMs = 33;

private:
    static constexpr double keyMs = static_cast<double>(ui::reviewBudget.count());
    static constexpr double repaintMs = 0.05;  ///< of an empty window, on the machine that the budgets were first held on

    static std::string spread(const std::vector<double>& times) {
        return fmt::format("{} times, p50 {:.2f} ms, max {:.2f} ms", times.size(), bench::median(times), bench::percentile(times, 100));
    }
    void add(const std::string& what, double time, double budget, const std::string& remark) {
        const double goal = budget / repaintMs;
        m_areMet = bench::print({{what, time, m_repaint, goal, goal / 2, "ms", remark}}) && m_areMet;
    }

    ui::WatchedApplication& m_application;
    double m_repaint = emptyRepaint();
    bool m_areMet = true;
};

void measureReview(const std::filesystem::path& file, Budgets& budgets) {
    TimedDesk desk(file);
    budgets.beginEvents();
    budgets.keys("submit to next item painted", desk.submitToPaint());
    budgets.keys("arrow key to highlight painted", desk.keyToPaint({Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up}, 100));
    budgets.keys("letter to filtered list painted", desk.keyToPaint({Qt::Key_C, Qt::Key_A, Qt::Key_R, Qt::Key_D, Qt::Key_Backspace, Qt::Key_Escape}, 60));
    budgets.keys("group opened and closed", desk.keyToPaint({Qt::Key_End, Qt::Key_Right, Qt::Key_Left, Qt::Key_Home}, 50));
    budgets.events("longest event in Review", ui::reviewBudget);
}

void measureQueue(const std::filesystem::path& file, Budgets& budgets) {
    TimedQueue queue(file);
    budgets.beginEvents();
    budgets.frames("scrolling the queue", scrollFrames(queue.table(), 300));
    budgets.events("longest event in Queue", ui::usualBudget);
}

void measureTaxonomy(const std::filesystem::path& file, Budgets& budgets) {
    const bench::TaxonomyTimes times = bench::timeTaxonomy(file, [&] { budgets.beginEvents(); });
    budgets.keys("taxonomy: arrow key to form painted", times.rows);
    budgets.keys("taxonomy: letter to field painted", times.letters);
    budgets.keys("taxonomy: label moved up or down", times.moves);
    budgets.once("taxonomy: opened", times.open, 1000);
    budgets.once("taxonomy: held by checks while typing, max", times.longest, Budgets::frameMs);
    budgets.events("longest event in Taxonomy", ui::usualBudget);
    fmt::print("taxonomy: checked {:.0f} ms after it was opened, publish dialog with all figures in {:.0f} ms\n", times.checked, times.publish);
}

void measureAdjudication(Budgets& budgets) {
    constexpr int disputes = 10'000;
    constexpr int answers = 9;
    const test::TempDir folder;
    bench::makeDisputes(folder / "disputes.docket", disputes, answers);
    const bench::AdjudicationTimes times = bench::timeAdjudication(folder / "disputes.docket", [&] { budgets.beginEvents(); });
    fmt::print("adjudicate: {} disputes with {} answers each, opened in {:.0f} ms\n", disputes, answers, times.open);
    budgets.keys("adjudicate: key to next item painted", times.moves);
    budgets.keys("adjudicate: digit to chosen label painted", times.labels);
    budgets.keys("adjudicate: ruling to result painted, on disk", times.rulings);
    budgets.keys("adjudicate: Enter to next item painted", times.nexts);
    budgets.events("longest event in Adjudicate", ui::usualBudget);
}

void measureInsights(Budgets& budgets) {
    constexpr int decisions = 200'000;
    constexpr int reviewers = 50;
    constexpr double budgetMs = 1000;
    const test::TempDir folder;
    bench::makeTeamWork(folder / "team.docket", decisions, reviewers);
    const bench::InsightsTimes times = bench::timeInsights(folder / "team.docket", [&] { budgets.beginEvents(); });
    fmt::print("reviewers: {} decisions of {} people\n", decisions, reviewers);
    budgets.once("reviewers: opened to figures painted", times.open, budgetMs);
    budgets.once("reviewers: asked to figures painted, median", bench::median(times.asked), budgetMs);
    budgets.events("longest event in Insights", ui::usualBudget);
}

/// Median milliseconds from process start to a paint.
double startToPaint(const std::vector<std::string>& arguments) {
    std::vector<std::string> command = {DOCKET_BENCH_START};
    command.insert(command.end(), arguments.begin(), arguments.end());
    std::vector<double> times;
    for (int i = 0; i < starts; ++i) times.push_back(bench::runChild(command).seconds * 1000);
    return bench::median(times);
}

/// The screens over one large queue.
void measureWork(int items, int labels, Budgets& budgets) {
    const test::TempDir folder;
    const auto file = folder / "window.docket";
    bench::makeQueue(file, items, labels);
    const std::string size = fmt::format("{} items, {} labels", items, labels);
    fmt::print("{}\n", size);
    measureReview(file, budgets);
    measureQueue(file, budgets);
    measureTaxonomy(file, budgets);
    const double empty = startToPaint({"empty"});
    for (const char* until : {"window", "item"}) {
        const double ours = startToPaint({until, file.string()});
        fmt::print("process start to first paint of the {}, {}: {:.0f} ms, {:.2f} times an empty window ({:.0f} ms)\n", until, size, ours, ours / empty, empty);
    }
}

}  // namespace

/// Prints the rows of the table that need a window. Usage: docket_bench_window [items] [labels] [queue|adjudicate|reviewers|texts]…
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const int items = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const int labels = argc > 2 ? std::atoi(argv[2]) : 40;
    const bench::WantedParts wanted(argc, argv, 3);
    ui::WatchedApplication application(argc, argv);
    fmt::print("bound: repaint of an empty window\n");
    bench::printHeader();
    Budgets budgets(application);
    if (wanted("queue")) measureWork(items, labels, budgets);
    if (wanted("adjudicate")) measureAdjudication(budgets);
    if (wanted("reviewers")) measureInsights(budgets);
    if (wanted("texts")) {
        budgets.frames("loading and scrolling 1 MB of lines", longTextFrames(false));
        budgets.frames("loading and scrolling one line of 1 MB", longTextFrames(true));
    }
    return budgets.areMet() ? EXIT_SUCCESS : EXIT_FAILURE;
}
