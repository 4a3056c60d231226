#include "core/services/review/review_session.h"
#include "core/storage/files/local_files.h"
#include "tests/gui/wait_until.h"
#include "tests/support/workspace_builder.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/program/settings.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

namespace docket {
namespace {

using test::WorkspaceFixture;
using Phase = ui::ReviewController::Phase;

/// Answers every question for a file with the same one.
class OneFile : public ui::Dialogs {
public:
    QString file;

    QString fileToOpen(QWidget*, const QString&, const QString&) override { return file; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return file; }
    QString folder(QWidget*, const QString&, const QString&) override { return file; }
    std::optional<QString> line(QWidget*, const ui::Theme&, const ui::LineQuestion&) override { return std::nullopt; }
    void tell(QWidget*, const ui::Theme&, const QString&, const QString&) override {}
};

/// The whole window over a workspace: what is said and done outside the Review screen about keeping work.
class KeepingWindowTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 3);
    }
    void open() {
        theme.apply();
        settings.setReviewer(QStringLiteral("Ada Example"));
        window = std::make_unique<ui::MainWindow>(ui::WindowContext{theme, settings, workers, dialogs, fixture.clock, files, fixture.files, fixture.locked, {}, {}});
        window->show();
        window->activateWindow();
        window->openWorkspace(QString::fromStdString(fixture.path().string()));
        ASSERT_TRUE(awaits([&] { return window->hasWorkspace() && review().item() != nullptr; }));
    }
    void TearDown() override {
        if (!window) return;
        const QSignalSpy closed(window.get(), &ui::MainWindow::workspaceClosed);
        window->closeWorkspace();
        EXPECT_TRUE(awaits([&] { return !closed.isEmpty(); }));
    }
    static bool awaits(const std::function<bool()>& holds) { return test::waitUntil(holds); }
    ui::ReviewController& review() { return window->session()->review(); }
    QString state(const char* name) const {
        QStringList words;
        for (const auto* label : window->findChild<QWidget*>(QString::fromUtf8(name))->findChildren<QLabel*>()) words += label->text();
        return words.join(QLatin1Char(' '));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const auto* actions = window->findChild<ui::ActionRegistry*>();
        ASSERT_TRUE(awaits([&] { return actions->context() != ui::Context::Review || actions->itemClock().isPainted(); }));
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window->reviewPage(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Kept where DOCKET_PICTURES says.
    void picture(const QString& name) {
        QCoreApplication::processEvents();
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (!folder.isEmpty()) window->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
    std::string itemId() { return review().item() == nullptr ? std::string() : review().item()->item.externalId; }

    WorkspaceFixture fixture;
    OneFile dialogs;
    storage::LocalFiles files;
    ui::Workers workers;
    ui::Settings settings{QString::fromStdString((fixture.folder / "window.ini").string()), workers};
    ui::Theme theme{ui::Scheme::Light};
    std::unique_ptr<ui::MainWindow> window;
};

TEST_F(KeepingWindowTest, CtrlSSaysWhatIsSaved) {
    open();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(state("savedState"), QStringLiteral("Nothing to save yet"));
    review().toggleLabel(LabelId{1});
    review().submit();
    ASSERT_TRUE(awaits([&] { return state("savedState").startsWith(QStringLiteral("Saved ")); }));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(state("savedState").startsWith(QStringLiteral("Already saved ")));
    EXPECT_EQ(state("undoDepth"), QStringLiteral("1 decision can be undone"));
}

TEST_F(KeepingWindowTest, WhatWasDoneTodayIsCountedOverRestarts) {
    const auto awaitDone = [&](const char* words) {
        EXPECT_TRUE(awaits([&] { return window->findChild<QLabel*>(QStringLiteral("itemsDone"))->text() == QLatin1String(words); })) << words;
    };
    open();
    awaitDone("0 done");
    review().toggleLabel(LabelId{1});
    review().submit();
    awaitDone("1 done");
    ASSERT_TRUE(awaits([&] { return review().item() != nullptr && itemId() == "t-2"; }));
    review().toggleLabel(LabelId{1});
    review().submit();
    awaitDone("2 done");
    TearDown();
    window.reset();
    open();
    awaitDone("2 done");
    press(Qt::Key_Z, Qt::ControlModifier);
    awaitDone("1 done");
    TearDown();
    window.reset();
    fixture.clock.advance(minutes(24LL * 60));
    open();
    awaitDone("0 done");
}

TEST_F(KeepingWindowTest, WhatIsTakenBackFromTheListIsSeen) {
    open();
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(awaits([&] { return itemId() == "t-2"; }));
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(awaits([&] { return window->queuePage() != nullptr && window->queuePage()->isVisible() && window->queuePage()->model().count().has_value(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(awaits([&] { return window->reviewPage()->isVisible(); }));
    EXPECT_EQ(itemId(), "t-1");
}

TEST_F(KeepingWindowTest, F5OpensAWorkspaceForWorkOnceItMayBeWritten) {
    ::chmod(fixture.path().c_str(), 0400);
    open();
    ASSERT_EQ(review().phase(), Phase::ReadOnly);
    const QSignalSpy opened(window.get(), &ui::MainWindow::workspaceOpened);
    press(Qt::Key_F5);
    ASSERT_TRUE(awaits([&] { return opened.count() == 1 && review().phase() == Phase::ReadOnly; })) << "it still may not";
    ::chmod(fixture.path().c_str(), 0600);
    press(Qt::Key_F5);
    ASSERT_TRUE(awaits([&] { return window->hasWorkspace() && review().phase() == Phase::Working; }));
    EXPECT_EQ(itemId(), "t-1");
}

TEST_F(KeepingWindowTest, AnUnexpectedEndIsToldInTheSmallestWindowToo) {
    {
        auto workspace = fixture.open();
        services::ReviewSession ada(*workspace, fixture.clock, {"Ada Example", "killed"});
        ASSERT_TRUE(ada.sitting.open());
        Draft draft;
        draft.item = ada.review.claim().value()->item.id;
        draft.answer.note = "half a thou";
        ASSERT_TRUE(ada.sitting.keepDraft(draft));
    }
    fixture.breakSittings();
    theme.setScheme(ui::Scheme::Dark);
    open();
    window->resize(1024, 640);
    const ui::Banner& banner = *window->reviewPage()->banner();
    ASSERT_TRUE(awaits([&] { return banner.isVisible() && !state("draftState").isEmpty(); }));
    EXPECT_EQ(banner.text(), QStringLiteral("Nothing submitted was lost. One draft is restored."));
    EXPECT_TRUE(state("draftState").startsWith(QStringLiteral("Draft kept ")));
    EXPECT_LE(banner.minimumSizeHint().width(), banner.width());
    picture(QStringLiteral("unexpected-small-dark"));
    theme.setScheme(ui::Scheme::Light);
    window->resize(1440, 900);
    picture(QStringLiteral("unexpected-light"));
}

TEST_F(KeepingWindowTest, ACopyElsewhereHasWhatCouldNotBeSaved) {
    open();
    review().toggleLabel(LabelId{2});
    review().setNote("in hand");
    const auto copy = fixture.folder / "copy.docket";
    dialogs.file = QString::fromStdString(copy.string());
    Q_EMIT window->reviewPage()->copyAsked();
    ASSERT_TRUE(awaits([&] { return window->reviewPage()->banner()->isVisible(); }));
    auto workspace = fixture.files.open(copy, ports::Access::ReadWrite).value();
    fixture.clock.advance(minutes(16));
    const auto taken = services::ReviewSession(*workspace, fixture.clock, {"Ada Example", "later"}).sitting.takeUpDrafts().value();
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_EQ(taken[0].draft->answer.note, "in hand");
}

}  // namespace
}  // namespace docket
