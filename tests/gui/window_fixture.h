#pragma once

#include "app/composition.h"
#include "app/tour/keyboard.h"
#include "app/window.h"
#include "core/services/sample/sample_workspace.h"
#include "core/storage/files/local_files.h"
#include "core/storage/files/signing_keys.h"
#include "core/storage/locked_workspaces.h"
#include "core/storage/workspace_files.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_dir.h"
#include "ui/common/words/text.h"
#include "ui/queue/queue_model.h"
#include "ui/review/labels/label_model.h"
#include "ui/review/review_page.h"
#include "ui/versions/waiting_choices.h"
#include "ui/workspace/open_page.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTableView>
#include <QTimer>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace docket::test {

/// Nobody is there to answer.
class NoDialogs : public ui::Dialogs {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString folder(QWidget*, const QString&, const QString&) override { return {}; }
    std::optional<QString> line(QWidget*, const ui::Theme&, const ui::LineQuestion&) override { return std::nullopt; }
    void tell(QWidget*, const ui::Theme&, const QString&, const QString&) override {}
};

/// The program's own parts, but the clock stands still: what is seen depends on no hour.
inline app::Composition composeAtAFixedTime() {
    auto clock = std::make_unique<FixedClock>();
    auto workspaces = std::make_unique<storage::SqliteWorkspaceFiles>(*clock);
    app::WatchedWorkspaces watched = app::watchedWorkspaces(*clock);
    auto files = std::make_unique<storage::LocalFiles>();
    auto signatures = std::make_unique<storage::SigningKeys>(*files);
    return {std::move(clock), std::move(files), std::move(workspaces), std::make_unique<storage::LockedWorkspaces>(), std::move(signatures), std::move(watched)};
}

/// The whole window over the sample workspaces.
class WindowUnderTest {
public:
    explicit WindowUnderTest(ui::Scheme scheme = ui::Scheme::Light, QSize size = {1440, 900}, int textPercent = 100)
        : m_composition(composeAtAFixedTime()), m_host(m_composition, ui::toQt((m_folder / "window.ini").string()), m_dialogs), keys(m_host.window()) {
        m_host.theme().setScheme(scheme);
        m_host.theme().setTextPercent(textPercent);
        auto made = services::makeSample(m_folder / "sample", {*m_composition.workspaces, *m_composition.files, *m_composition.clock});
        EXPECT_TRUE(made);
        sample = *made;
        // On a screen of this size the window may be as small; the one of a test without a display is larger.
        window().setMinimumSize(window().minimumSize().boundedTo(size));
        window().resize(size);
        window().show();
        window().activateWindow();
        m_host.settings().addRecent(ui::toQt(sample.topics.string()));
        window().openPage().refresh();
        QCoreApplication::processEvents();
        QObject::connect(&window(), &ui::MainWindow::workspaceOpened, &window(), [this] {
            QObject::connect(window().findChild<ui::ReviewPage*>(), &ui::ReviewPage::itemPainted, &window(), [this] { ++m_painted; });
        });
    }
    ~WindowUnderTest() {
        if (!window().hasWorkspace()) return;
        window().closeWorkspace();
        EXPECT_TRUE(app::Keyboard::waitUntil([&] { return !window().hasWorkspace() && window().openPage().isVisible(); }));
    }

    ui::MainWindow& window() { return m_host.window(); }
    ui::Theme& theme() { return m_host.theme(); }
    QString reviewer() { return m_host.settings().reviewer(); }
    ui::ReviewController& review() { return window().session()->review(); }

    void open(const std::filesystem::path& workspace) {
        const int before = m_painted;
        window().openWorkspace(ui::toQt(workspace.string()));
        EXPECT_TRUE(app::Keyboard::waitUntil([&] { return m_painted > before; }));
    }
    /// Presses a key and waits until another item is on screen: before that no key is meant for it.
    void pressAndAwaitItem(const QString& key) {
        const int before = m_painted;
        keys.press(key);
        EXPECT_TRUE(app::Keyboard::waitUntil([&] { return m_painted > before; }));
    }
    void findOutAbout(const std::filesystem::path& predictions) {
        window().openPage().takeFile(ui::toQt(predictions.string()));
        EXPECT_TRUE(app::Keyboard::waitUntil([&] { return window().openPage().pane()->plan().has_value(); }));
    }
    void await(ui::ReviewController::Phase phase) {
        EXPECT_TRUE(app::Keyboard::waitUntil([&] { return review().phase() == phase; }));
        awaitPaint();
    }
    /// Waits until keys count for what is on screen.
    void awaitPaint() {
        const auto* actions = window().findChild<ui::ActionRegistry*>();
        EXPECT_TRUE(app::Keyboard::waitUntil([&] { return actions->context() != ui::Context::Review || actions->itemClock().isPainted(); }));
    }
    /// The key of a label that the model did not say, or did.
    QString keyOf(bool isModels) {
        const auto& suggestion = review().item()->suggestion;
        const LabelSet said = suggestion && suggestion->labels ? *suggestion->labels : LabelSet();
        const auto* list = window().findChild<QListView*>(QStringLiteral("labelList"));
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex at = list->model()->index(row, 0);
            const LabelId label{at.data(ui::LabelModel::LabelRole).toLongLong()};
            const QString key = at.data(ui::LabelModel::KeyCapRole).toString();
            if (!key.isEmpty() && (std::ranges::find(said, label) != said.end()) == isModels) return key;
        }
        return {};
    }

    /// Goes through the states of the screens, by keys, and shows each to `look`.
    void walk(const std::function<void(const char* state, QWidget& widget)>& look) {
        using Phase = ui::ReviewController::Phase;
        const auto lookAt = [&](const char* state) {
            awaitPaint();
            look(state, window());
        };
        lookAt("open");
        findOutAbout(sample.support.parent_path() / "support.jsonl");
        lookAt("new workspace");
        open(sample.support);
        lookAt("blind");
        keys.press(QStringLiteral("Down"));
        lookAt("highlighted");
        keys.press(keyOf(false));
        keys.press(QStringLiteral("Alt+2"));
        lookAt("chosen");
        keys.press(QStringLiteral("Return"));
        await(Phase::Comparing);
        lookAt("compared");
        keys.press(QStringLiteral("Right"));
        lookAt("reason highlighted");
        pressAndAwaitItem(QStringLiteral("1"));
        keys.press(QStringLiteral("Space"));
        EXPECT_TRUE(app::Keyboard::waitUntil([&] { return review().isSuggestionVisible(); }));
        lookAt("revealed");
        keys.press(QStringLiteral("Ctrl+F"));
        keys.type(QStringLiteral("la"));
        lookAt("filtered");
        keys.press(QStringLiteral("Escape"));
        keys.press(QStringLiteral("Ctrl+G"));
        lookAt("flagging");
        keys.press(QStringLiteral("Escape"));
        auto* page = window().findChild<ui::ReviewPage*>();
        page->banner()->showError(QStringLiteral("The decision was not saved."));
        lookAt("error");
        page->banner()->showNote(QStringLiteral("The items are imported."));
        lookAt("note");
        keys.press(QStringLiteral("Ctrl+Shift+B"));
        await(Phase::Paused);
        lookAt("paused");
        open(sample.topics);
        keys.press(keyOf(false));
        lookAt("several chosen");
        keys.press(QStringLiteral("Return"));
        await(Phase::Comparing);
        lookAt("several compared");
        walkExport(look);
        walkQueue(lookAt);
        walkTaxonomy(look);
        walkInsights(look);
        walkRouting(look);
        walkKeys(look);
        walkSettings(look);
        endItems(lookAt);
    }

private:
    using Look = std::function<void(const char* state, QWidget& widget)>;

    template <class Object>
    Object* find(const char* name) {
        auto* found = window().findChild<Object*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// Whether a dialog that counts on another thread has done so, in any language.
    static bool hasCounted(const QWidget& dialog) {
        if (const auto* waiting = dialog.findChild<ui::WaitingChoices*>()) return waiting->isCurrent();
        const auto* items = dialog.findChild<QWidget*>(QStringLiteral("studyItems"));
        if (items == nullptr) return true;
        const QString remark = items->parentWidget()->findChild<QLabel*>(QStringLiteral("fieldRemark"))->text();
        return std::any_of(remark.begin(), remark.end(), [](QChar c) { return c.isDigit(); });
    }
    static void lookAtDialog(const char* state, const Look& look) {
        EXPECT_TRUE(app::Keyboard::waitUntil([] { return QApplication::activeModalWidget() != nullptr; })) << state;
        QWidget* dialog = QApplication::activeModalWidget();
        EXPECT_TRUE(app::Keyboard::waitUntil([dialog] { return hasCounted(*dialog); })) << state;
        look(state, *dialog);
        dialog->close();
    }
    void awaitRows(int least) {
        const auto* table = find<QTableView>("queueTable");
        EXPECT_TRUE(app::Keyboard::waitUntil([&] {
            const auto* model = table->model();
            return model->rowCount() >= least && (least == 0 || !model->index(0, ui::QueueModel::Text).data().toString().isEmpty());
        }));
    }
    /// The detail pane follows the row behind a pause and a worker.
    void awaitDetail() {
        const auto* table = find<QTableView>("queueTable");
        const auto* id = find<QLabel>("detailId");
        const auto* history = find<QListView>("detailHistory");
        EXPECT_TRUE(app::Keyboard::waitUntil([&] {
            const bool isOfRow = id->text() == table->currentIndex().siblingAtColumn(ui::QueueModel::Item).data().toString();
            return !id->isVisible() || (isOfRow && !history->visualRect(history->model()->index(0, 0)).isEmpty());
        }));
    }
    void walkExport(const Look& look) {
        keys.press(QStringLiteral("Ctrl+7"));
        ui::ExportController& dataset = window().exportPage()->controller();
        dataset.setTarget(QStringLiteral("/srv/ada/topics-openai-chat"));
        EXPECT_TRUE(app::Keyboard::waitUntil([&] { return dataset.phase() == ui::ExportController::Phase::Done && dataset.choices() != nullptr && !dataset.freeTarget().isEmpty(); }));
        look("export", window());
        if (!find<QWidget>("exportBar")->isVisible()) {  // they take turns where room is short
            find<ui::SegmentedSwitch>("exportTurn")->choose(1);
            look("export preview", window());
        }
        keys.press(QStringLiteral("Ctrl+Shift+G"));
        const ui::AdviceController& advice = window().exportPage()->advice().controller();
        EXPECT_TRUE(app::Keyboard::waitUntil([&] { return advice.phase() == ui::AdviceController::Phase::Done; }));
        look("export advice", window());
        keys.press(QStringLiteral("Ctrl+Shift+G"));
        keys.press(QStringLiteral("Ctrl+1"));
    }
    void walkQueue(const std::function<void(const char*)>& lookAt) {
        keys.press(QStringLiteral("Ctrl+2"));
        awaitRows(1);
        awaitDetail();
        lookAt("queue");
        keys.press(QStringLiteral("Down"));
        keys.press(QStringLiteral("Space"));
        keys.press(QStringLiteral("Shift+Down"));
        awaitRows(1);
        awaitDetail();
        lookAt("queue selected");
        keys.press(QStringLiteral("Ctrl+F"));
        keys.type(QStringLiteral("nothing has these words"));
        keys.press(QStringLiteral("Return"));
        EXPECT_TRUE(app::Keyboard::waitUntil([&] { return find<QWidget>("queueEmpty")->isVisible(); }));
        lookAt("queue without a match");
        keys.press(QStringLiteral("Ctrl+Shift+X"));
        awaitRows(1);
        keys.press(QStringLiteral("Ctrl+1"));
    }
    void walkTaxonomy(const Look& look) {
        keys.press(QStringLiteral("Ctrl+4"));
        ui::TaxonomyController& taxonomy = window().taxonomyPage()->controller();
        const auto awaitTaxonomy = [&](const std::function<bool()>& holds) { EXPECT_TRUE(app::Keyboard::waitUntil(holds)); };
        awaitTaxonomy([&] { return taxonomy.use() != nullptr && !taxonomy.examination().findings.empty(); });
        keys.press(QStringLiteral("Down"));
        look("taxonomy", window());
        keys.press(QStringLiteral("Insert"));
        awaitTaxonomy([&] { return taxonomy.examination().changes.size() == 1; });
        keys.type(QStringLiteral("Weather"));
        keys.press(QStringLiteral("F8"));
        awaitTaxonomy([&] {
            const auto& lines = taxonomy.examination().lines;
            return lines.size() == 1 && lines.front().label == QLatin1String("Weather") && taxonomy.open()->history.undo.has_value();
        });
        look("taxonomy draft", window());
        keys.press(QStringLiteral("Ctrl+Shift+Return"));
        lookAtDialog("publish", look);
        find<QAction>("version.agreement")->trigger();
        awaitTaxonomy([] {
            QWidget* dialog = QApplication::activeModalWidget();
            return dialog != nullptr && dialog->findChild<QWidget*>(QStringLiteral("studyItems"))->isVisible();
        });
        lookAtDialog("agreement", look);
        keys.press(QStringLiteral("Ctrl+1"));
    }
    void walkRouting(const Look& look) {
        keys.press(QStringLiteral("Ctrl+8"));
        ui::RoutingController& routing = window().routingPage()->controller();
        const ui::DryRunController& dryRun = window().routingPage()->dryRun();
        const auto awaitFigures = [&] {
            EXPECT_TRUE(app::Keyboard::waitUntil([&] { return dryRun.phase() == ui::DryRunController::Phase::Done && dryRun.shown()->policy == routing.policy(); }));
        };
        const ui::ConfidenceReader& figures = window().routingPage()->confidences();
        EXPECT_TRUE(app::Keyboard::waitUntil([&] { return figures.confidences() != nullptr && !figures.isReading(); }));
        awaitFigures();
        look("routing", window());
        keys.press(QStringLiteral("Return"));
        keys.press(QStringLiteral("Ctrl+A"));
        keys.type(QStringLiteral("0.87"));
        keys.press(QStringLiteral("Return"));
        EXPECT_TRUE(app::Keyboard::waitUntil([&] { return routing.canUndo(); }));
        awaitFigures();
        look("routing draft", window());
        if (!find<QWidget>("dryRunPane")->isVisible()) {  // it takes turns where room is short
            find<ui::ThreePanes>("routingPanes")->bring(ui::ThreePanes::Turn::Right);
            look("routing dry run", window());
        }
        keys.press(QStringLiteral("Ctrl+Shift+Return"));
        lookAtDialog("publish policy", look);
        keys.press(QStringLiteral("Ctrl+1"));
    }
    void walkInsights(const Look& look) {
        keys.press(QStringLiteral("Ctrl+5"));
        ui::InsightsPage& page = *window().insightsPage();
        struct Shown {
            ui::FiguresController& figures;
            const char* charts;
            const char* tables;
        };
        for (const auto& [figures, charts, tables] : {Shown{page.model().controller(), "model", "model tables"}, Shown{page.calibration().controller(), "calibration", "calibration tables"},
                                                      Shown{page.reviewers().controller(), "insights", "insights tables"}, Shown{page.drift().controller(), "drift", "drift tables"}}) {
            EXPECT_TRUE(app::Keyboard::waitUntil([&] { return figures.phase() == ui::FiguresController::Phase::Done; }));
            look(charts, window());
            keys.press(QStringLiteral("Ctrl+I"));
            look(tables, window());
            keys.press(QStringLiteral("Ctrl+I"));
            keys.press(QStringLiteral("Ctrl+PgDown"));
        }
        keys.press(QStringLiteral("Ctrl+1"));
    }
    void walkKeys(const Look& look) {
        QTimer::singleShot(0, &window(), [&look] { lookAtDialog("keys of the screen", look); });
        keys.press(QStringLiteral("F1"));
        keys.press(QStringLiteral("Ctrl+Shift+P"));
        app::Keyboard::waitUntil([&] { return window().findChild<QWidget*>(QStringLiteral("commandPalette")) != nullptr; });
        auto* palette = find<QWidget>("commandPalette");
        look("palette", *palette);
        palette->close();
        QCoreApplication::processEvents();
    }
    void walkSettings(const Look& look) {
        keys.press(QStringLiteral("Ctrl+,"));
        auto* dialog = find<QWidget>("settingsDialog");
        auto* pages = dialog->findChild<QListWidget*>(QStringLiteral("settingsPages"));
        const char* states[] = {"settings appearance", "settings keys", "settings review", "settings identity", "settings language"};
        EXPECT_EQ(pages->count(), static_cast<int>(std::size(states)));
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            QCoreApplication::processEvents();
            look(states[page], *dialog);
        }
        dialog->close();
        window().activateWindow();
        QCoreApplication::processEvents();
    }
    /// Says of all that is left that no label fits.
    void endItems(const std::function<void(const char*)>& lookAt) {
        using Phase = ui::ReviewController::Phase;
        awaitPaint();
        keys.press(QStringLiteral("Ctrl+Return"));
        bool goesOn = true;
        for (int i = 0; i < 200 && goesOn && review().phase() != Phase::Empty; ++i) {
            awaitPaint();
            const int before = m_painted;
            if (review().phase() == Phase::Working) keys.press(QStringLiteral("0"));
            keys.press(QStringLiteral("Ctrl+Return"));
            goesOn = app::Keyboard::waitUntil([&] { return m_painted > before || review().phase() == Phase::Empty || review().phase() == Phase::Comparing; });
        }
        EXPECT_EQ(review().phase(), Phase::Empty);
        lookAt("done");
    }

    TempDir m_folder;
    NoDialogs m_dialogs;
    app::Composition m_composition;
    app::WindowHost m_host;
    int m_painted = 0;

public:
    services::SampleWorkspaces sample;
    app::Keyboard keys;
};

}  // namespace docket::test
