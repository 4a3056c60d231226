#include "tests/benchmarks/taxonomy_window.h"

#include "core/storage/workspace_files.h"
#include "tests/benchmarks/painting.h"
#include "tests/benchmarks/workspaces.h"
#include "ui/common/words/text.h"
#include "ui/taxonomy/publish/publish_dialog.h"
#include "ui/taxonomy/taxonomy_page.h"
#include "ui/workspace/workspace_session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

namespace docket::bench {

namespace {

double timed(QWidget& target, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&target, static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    return millisecondsOf(timer);
}

/// Lets a while go by, and how long the window did not answer in it at most.
double longestHold(int milliseconds) {
    QElapsedTimer whole;
    whole.start();
    double longest = 0;
    while (whole.elapsed() < milliseconds) {
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, millisecondsOf(timer));
        QTest::qSleep(1);
    }
    return longest;
}

}  // namespace

TaxonomyTimes timeTaxonomy(const std::filesystem::path& workspace, const std::function<void()>& isOpen) {
    const SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    ui::Theme theme(ui::Scheme::Light);
    ui::Workers workers;
    ui::WorkspaceSession session(ui::toQt(workspace.string()), files.open(workspace, ports::Access::ReadWrite).value(), files, clock, QStringLiteral("bench"));
    QMainWindow window;
    ui::ActionRegistry actions(&window);
    theme.apply();
    actions.setContext(ui::Context::Taxonomy);
    window.resize(1440, 850);
    window.show();
    QTest::qWait(100);

    TaxonomyTimes times;
    QElapsedTimer timer;
    timer.start();
    auto* page = new ui::TaxonomyPage(theme, actions, {session.writer(), clock, files, workers, workspace, "bench"}, session.publishing());
    window.setCentralWidget(page);
    while (page->tree().model()->rowCount() == 0) QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    QCoreApplication::processEvents();
    times.open = millisecondsOf(timer);
    while (page->controller().use() == nullptr || page->controller().examination().findings.empty()) QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    QCoreApplication::processEvents();
    times.checked = millisecondsOf(timer) - times.open;
    QTest::qWait(500);
    isOpen();

    page->tree().setFocus();
    page->tree().openAll();
    for (int i = 0; i < 200; ++i) times.rows.push_back(timed(page->tree(), Qt::Key_Down));
    auto* definition = page->findChild<QPlainTextEdit*>(QStringLiteral("labelDefinition"));
    definition->setFocus();
    QTest::keyClick(definition, Qt::Key_A);  // begins the draft
    while (page->controller().phase() != ui::TaxonomyController::Phase::Own) QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    QTest::qWait(500);
    for (int i = 0; i < 200; ++i) {
        times.letters.push_back(timed(*definition, Qt::Key_A + i % 26));
        if (i % 10 == 9) times.longest = std::max(times.longest, longestHold(300));
    }
    page->tree().setFocus();
    for (int i = 0; i < 50; ++i) times.moves.push_back(timed(page->tree(), Qt::Key_Down, Qt::AltModifier));
    QTest::qWait(1000);

    timer.restart();
    QTest::keyClick(&page->tree(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const auto dialog = [] { return qobject_cast<ui::PublishDialog*>(QApplication::activeModalWidget()); };
    if (!QTest::qWaitFor([&] { return dialog() != nullptr && dialog()->model().isCurrent(); }, 60'000)) std::abort();
    times.publish = millisecondsOf(timer);
    dialog()->reject();
    QCoreApplication::processEvents();
    return times;
}

}  // namespace docket::bench
