#include "core/services/agreement/agreement_studies.h"
#include "tests/gui/datasets/export_page_fixture.h"
#include "ui/common/parts/checked_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSpinBox>
#include <gtest/gtest.h>

#include <filesystem>

namespace docket {
namespace {

using dataset::Format;
using test::ExportPageTest;
using test::WindowUnderTest;

TEST_F(ExportPageTest, ShowsWhatItComesToBeforeItWrites) {
    open();
    EXPECT_EQ(records(), QStringLiteral("24"));
    EXPECT_EQ(subtraction(), QStringLiteral("60 items, less 36 (Not decided yet) = 24 records"));
    EXPECT_EQ(find<ui::SegmentedSwitch>("previewFiles")->segments().front().text, QStringLiteral("train.jsonl"));
    EXPECT_TRUE(find<ui::LineView>("previewLines")->toPlainText().contains(QStringLiteral("Text of t-1")));
    find<QCheckBox>("leaveOutUnsure")->click();
    EXPECT_TRUE(controller().isBehind()) << "what is shown is of before";
    ASSERT_TRUE(awaitPreview());
    EXPECT_EQ(records(), QStringLiteral("23"));
    EXPECT_EQ(find<QLabel>("leaveOutUnsureCount")->text(), QStringLiteral("1"));
    EXPECT_FALSE(std::filesystem::exists(controller().target().toStdString())) << "nothing was written";
}

TEST_F(ExportPageTest, AnswersOnlyTheLastQuestion) {
    open();
    dataset::Recipe recipe = controller().recipe();
    for (const Format format : dataset::allFormats) {
        recipe.format = format;
        controller().change(recipe);
        controller().compute();
    }
    ASSERT_TRUE(awaitPreview());
    EXPECT_EQ(controller().preview()->manifest.recipe.format, dataset::allFormats.back());
}

TEST_F(ExportPageTest, WritesByKeysIntoANewFolderEachTime) {
    open();
    ASSERT_TRUE(desk->awaitFocus(find<QWidget>("format.openai-chat")));
    desk->press(Qt::Key_Down);
    desk->press(Qt::Key_Right);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().recipe().format == Format::HfDataset; }));
    auto* share = find<QSpinBox>("share.test");
    share->setFocus();
    ASSERT_TRUE(desk->awaitFocus(share));
    share->selectAll();
    desk->type(QStringLiteral("20"));
    ASSERT_TRUE(awaitPreview());
    EXPECT_EQ(controller().recipe().split.train, 80);
    EXPECT_EQ(find<QSpinBox>("share.train")->value(), 80);
    desk->press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(find<ui::SegmentedSwitch>("previewFiles")->current(), 1);
    const std::filesystem::path target = controller().target().toStdString();
    EXPECT_EQ(target.filename(), "test-hf-dataset");
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(awaitBanner(QStringLiteral("24 records exported to")));
    for (const char* file : {"data/train.jsonl", "data/test.jsonl", "README.md", "manifest.json"}) EXPECT_TRUE(std::filesystem::exists(target / file)) << file;
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().freeTarget().endsWith(QStringLiteral("test-hf-dataset-2")); }));
    EXPECT_TRUE(find<QLabel>("targetRemark")->text().contains(QStringLiteral("test-hf-dataset-2")));
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(awaitBanner(QStringLiteral("test-hf-dataset-2")));
    EXPECT_TRUE(std::filesystem::exists(target.parent_path() / "test-hf-dataset-2" / "manifest.json"));
}

TEST_F(ExportPageTest, SaysWhyNothingCanBeWritten) {
    open();
    find<QComboBox>("exportSource")->setCurrentIndex(2);
    EXPECT_TRUE(state().contains(QStringLiteral("needs an answer for each item"))) << state().toStdString();
    EXPECT_FALSE(find<QAbstractButton>("runExport")->isEnabled());
    find<QComboBox>("exportSource")->setCurrentIndex(0);
    find<QComboBox>("labelCountsIf")->setCurrentIndex(2);
    ASSERT_TRUE(awaitPreview());
    EXPECT_EQ(state(), QStringLiteral("Nothing is left: the last 24 items went by “Rule for labels not met”."));
    EXPECT_FALSE(find<QAbstractButton>("runExport")->isEnabled());
    find<QComboBox>("labelCountsIf")->setCurrentIndex(0);
    ASSERT_TRUE(awaitPreview());
    EXPECT_TRUE(find<QAbstractButton>("runExport")->isEnabled());
}

TEST_F(ExportPageTest, SaysThatAFolderCannotBeMade) {
    open();
    auto* target = find<QLineEdit>("exportTarget");
    target->setFocus();
    ASSERT_TRUE(desk->awaitFocus(target));
    target->selectAll();
    desk->type(QString::fromStdString((m_fixture.path() / "under-a-file").string()));
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->banner()->isVisible() && page()->banner()->isError(); }));
    EXPECT_TRUE(find<QAbstractButton>("runExport")->isEnabled()) << "it can be tried again";
}

TEST_F(ExportPageTest, LeavesOutAnOpenTestAndTakesEveryFormatFromTheList) {
    services::Writer writer(m_fixture.open());
    ASSERT_TRUE(services::AgreementStudies(writer, m_fixture.clock, "lead").draw({.items = 5, .seed = {}, .note = {}, .fewest = 1}));
    open();
    auto* formats = find<QComboBox>("allFormats");
    EXPECT_EQ(formats->currentText(), QStringLiteral("More formats…"));
    formats->setFocus();
    ASSERT_TRUE(desk->awaitFocus(formats));
    formats->showPopup();
    ASSERT_TRUE(WindowUnderTest::awaits([] { return QApplication::activePopupWidget() != nullptr; }));
    auto* list = QApplication::activePopupWidget()->findChild<QListWidget*>();
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->count(), static_cast<int>(dataset::allFormats.size()));
    list->setCurrentRow(static_cast<int>(Format::Native));
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().recipe().format == Format::Native; }));
    EXPECT_EQ(formats->currentText(), QStringLiteral("Everything (JSONL)"));
    find<QComboBox>("exportSource")->setCurrentIndex(2);
    find<QCheckBox>("leaveOutOpenTest")->click();
    ASSERT_TRUE(awaitPreview());
    EXPECT_EQ(records(), QStringLiteral("55"));
}

TEST_F(ExportPageTest, OffersTheKeysOfTheItemsToKeepTogether) {
    open();
    auto* together = find<ui::CheckedChoice>("keepTogether");
    together->showPopup();
    ASSERT_TRUE(WindowUnderTest::awaits([] { return QApplication::activePopupWidget() != nullptr; }));
    auto* list = QApplication::activePopupWidget()->findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 2);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(controller().recipe().split.groupBy, std::vector<std::string>{"channel"});
    QTest::keyClick(list, Qt::Key_Escape);
    ASSERT_TRUE(awaitPreview());
}

TEST_F(ExportPageTest, GivesEveryLabelItsSharesWhereAsked) {
    open();
    find<QCheckBox>("stratified")->click();
    dataset::Recipe recipe = controller().recipe();
    EXPECT_TRUE(recipe.split.isStratified);
    recipe.split.isStratified = false;
    controller().change(recipe);
    EXPECT_FALSE(find<QCheckBox>("stratified")->isChecked());
    ASSERT_TRUE(awaitPreview());
}

TEST_F(ExportPageTest, AppliesTheRemedyOfAWarningByTwoKeys) {
    open();
    dataset::Recipe recipe = controller().recipe();
    recipe.split = {80, 10, 10, {}, false};
    controller().change(recipe);
    ASSERT_TRUE(awaitPreview());
    auto* list = find<QListView>("findingList");
    const auto& rows = static_cast<const ui::FindingRows&>(*list->model());
    int remedied = -1;
    for (int row = 0; row < rows.rowCount() && remedied < 0; ++row) {
        if (rows.finding(row).remedy) remedied = row;
    }
    ASSERT_GE(remedied, 0) << "60 items of which a few are decided have something to be said of them";
    const dataset::Recipe before = controller().recipe();
    for (int row = 0; row <= remedied; ++row) desk->press(Qt::Key_F8);
    ASSERT_TRUE(desk->awaitFocus(list));
    desk->press(Qt::Key_Return);
    EXPECT_NE(controller().recipe(), before);
    ASSERT_TRUE(awaitPreview());
}

TEST_F(ExportPageTest, KeepsWhatItsControlsCannotSay) {
    open();
    dataset::Recipe recipe = controller().recipe();
    recipe.items.settled = dataset::Settled::ByConsensus;
    recipe.items.gold = dataset::GoldUse::Only;
    recipe.items.labels = {"billing", "refund"};
    recipe.personalData.regions = {"GB"};
    recipe.split.groupBy = {"unknown"};
    controller().change(recipe);
    EXPECT_EQ(find<QComboBox>("labelCountsIf")->currentIndex(), -1);
    find<QCheckBox>("leaveOutLed")->click();
    recipe.exposure = dataset::ExposureFilter::Blind;
    EXPECT_EQ(controller().recipe(), recipe);
}

TEST_F(ExportPageTest, ShowsTheFieldsOfAFewShotPromptForThatAlone) {
    open();
    EXPECT_FALSE(find<QWidget>("examplesSection")->isVisible());
    find<QAbstractButton>("format.few-shot")->click();
    EXPECT_TRUE(find<QWidget>("examplesSection")->isVisible());
    find<QComboBox>("exampleSelection")->setCurrentIndex(1);
    find<QSpinBox>("examplesPerLabel")->setValue(2);
    ASSERT_TRUE(awaitPreview());
    EXPECT_EQ(controller().recipe().examples.selection, dataset::Selection::Random);
    EXPECT_EQ(records(), QStringLiteral("6"));
}

TEST_F(ExportPageTest, PinsAndBansExamplesByOneKey) {
    open();
    find<QAbstractButton>("format.few-shot")->click();
    ASSERT_TRUE(awaitPreview());
    auto* list = find<QListView>("exampleList");
    ASSERT_GT(list->model()->rowCount(), 1);
    const auto& rows = static_cast<const ui::ExampleRows&>(*list->model());
    const std::string pinned = rows.id(0);
    const std::string banned = rows.id(1);
    list->setFocus();
    ASSERT_TRUE(desk->awaitFocus(list));
    list->setCurrentIndex(rows.index(0));
    desk->press(Qt::Key_Return);
    list->setCurrentIndex(rows.index(1));
    desk->press(Qt::Key_Delete);
    EXPECT_EQ(controller().recipe().examples.pins, std::vector{pinned});
    EXPECT_EQ(controller().recipe().examples.bans, std::vector{banned});
    ASSERT_TRUE(awaitPreview());
    bool isPinned = false;
    for (int row = 0; row < rows.rowCount(); ++row) {
        EXPECT_NE(rows.id(row), banned);
        if (rows.id(row) == pinned) isPinned = rows.isPinned(row);
    }
    EXPECT_TRUE(isPinned);
    WindowUnderTest::picture(*desk->window, QStringLiteral("export-screen-few-shot"));
}

TEST_F(ExportPageTest, LeftWhileItLooksItWaitsForNothing) {
    open();
    controller().compute();
    desk->window->closeWorkspace();
    EXPECT_TRUE(WindowUnderTest::awaits([this] { return !desk->window->hasWorkspace(); }));
}

/// The screen as it is seen; with DOCKET_PICTURES the pictures are kept.
TEST_F(ExportPageTest, HasRoomForEverything) {
    open();
    dataset::Recipe recipe = controller().recipe();
    recipe.split = {80, 10, 10, {"channel"}, true};
    recipe.setLeftOut(dataset::Doubt::Unsure, true);
    recipe.duplicates.duplicates = dataset::Duplicates::DropNear;
    controller().change(recipe);
    ASSERT_TRUE(awaitPreview());
    const auto isWithin = [this] {
        const auto* run = find<QAbstractButton>("runExport");
        return !run->isVisible() || run->visibleRegion().boundingRect() == run->rect();
    };
    WindowUnderTest::picture(*desk->window, QStringLiteral("export-screen-light"));
    desk->theme.setScheme(ui::Scheme::Dark);
    WindowUnderTest::picture(*desk->window, QStringLiteral("export-screen-dark"));
    desk->theme.setScheme(ui::Scheme::Light);
    desk->window->resize(1024, 640);
    WindowUnderTest::picture(*desk->window, QStringLiteral("export-screen-small"));
    EXPECT_TRUE(isWithin());
    desk->theme.setTextPercent(200);
    desk->window->resize(1440, 900);
    find<ui::SegmentedSwitch>("exportTurn")->choose(0);
    WindowUnderTest::picture(*desk->window, QStringLiteral("export-screen-200-recipe"));
    find<ui::SegmentedSwitch>("exportTurn")->choose(1);
    WindowUnderTest::picture(*desk->window, QStringLiteral("export-screen-200-preview"));
    EXPECT_TRUE(isWithin());
    EXPECT_FALSE(find<QWidget>("recipeForm")->isVisible()) << "they take turns where there is no room for both";
}

}  // namespace
}  // namespace docket
