#include "core/services/datasets/recipe_shelf.h"
#include "core/services/team/people.h"
#include "tests/gui/datasets/export_page_fixture.h"
#include "tests/gui/walks/spoken_language.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/languages.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/stat.h>

namespace docket {
namespace {

using test::WindowUnderTest;
using ui::Command;

/// Named recipes at the foot of the screen Export. What others do goes through a connection of its own.
class RecipeShelfTest : public test::ExportPageTest {
protected:
    services::RecipeShelf shelfOf(const std::string& name) { return {*m_writing, m_fixture.clock, {name}}; }
    static dataset::Recipe seeded(std::uint64_t seed) {
        dataset::Recipe recipe;
        recipe.seed = seed;
        return recipe;
    }
    void savedByOthers(const std::string& name, std::uint64_t seed, const std::string& who = "Ben Example") {
        const auto saved = shelfOf(who).save(name, seeded(seed));
        ASSERT_TRUE(saved) << saved.error().message;
    }
    std::vector<ports::NamedRecipe> versionsOf(const std::string& name) { return shelfOf("Ada Example").versionsOf(name).value_or(std::vector<ports::NamedRecipe>{}); }
    void typeSeed(const QString& seed) {
        auto* line = find<QLineEdit>("seed");
        focus(line);
        line->selectAll();
        desk->type(seed);
    }
    void chooseRecipe(int row) {
        auto* field = find<QComboBox>("recipeChoice");
        focus(field);
        field->showPopup();
        auto* list = test::openChoices();
        ASSERT_NE(list, nullptr);
        ASSERT_LT(row, list->count());
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Return);
    }
    bool awaitTaken(const std::string& name, int version) {
        return WindowUnderTest::awaits([&] { return recipes().taken() && recipes().taken()->name == name && recipes().taken()->version == version; });
    }
    void give(Command command) { desk->window->findChild<ui::ActionRegistry*>()->action(command)->trigger(); }
    QString whyNot(Command command) { return desk->window->findChild<ui::ActionRegistry*>()->whyNot(command); }
    QString field() { return plain(find<QComboBox>("recipeChoice")->currentText()); }
    QString shelfState() { return find<QLabel>("recipeState")->text(); }
    std::string manifestIn(const std::filesystem::path& folder) {
        std::ostringstream text;
        text << std::ifstream(folder / "manifest.json").rdbuf();
        return text.str();
    }
};

TEST_F(RecipeShelfTest, SavesByOneKeyAndMakesTheNextVersion) {
    open();
    EXPECT_EQ(field(), QStringLiteral("No recipe is saved yet"));
    desk->dialogs.typed = QStringLiteral("fine-tune");
    desk->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(awaitBanner(QStringLiteral("Saved as fine-tune v1.")));
    EXPECT_EQ(field(), QStringLiteral("Recipe: fine-tune v1"));
    EXPECT_TRUE(shelfState().isEmpty());
    typeSeed(QStringLiteral("11"));
    EXPECT_EQ(shelfState(), QStringLiteral("Changed since v1."));
    EXPECT_EQ(find<QComboBox>("recipeChoice")->accessibleDescription(), shelfState());
    desk->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(awaitBanner(QStringLiteral("Saved as fine-tune v2.")));
    EXPECT_TRUE(shelfState().isEmpty());
    EXPECT_EQ(desk->dialogs.asked, 1) << "the name is known by now";
    desk->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(awaitBanner(QStringLiteral("Already saved: fine-tune v2.")));
    const auto versions = versionsOf("fine-tune");
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions.front().author, "Ines");
    EXPECT_EQ(shelfOf("Ines").take("fine-tune", 2)->recipe, controller().recipe());
}

TEST_F(RecipeShelfTest, SavesUnderAnotherNameAndChecksItAsItIsTyped) {
    savedByOthers("weekly", 11);
    open();
    desk->dialogs.typed = QStringLiteral(" weekly");
    give(Command::SaveRecipeAs);
    EXPECT_TRUE(desk->dialogs.problem.contains(QStringLiteral("neither begins nor ends with a blank"))) << desk->dialogs.problem.toStdString();
    EXPECT_EQ(desk->dialogs.known, QStringList{QStringLiteral("weekly")});
    EXPECT_FALSE(recipes().taken());
    desk->dialogs.typed = QStringLiteral("weekly");
    give(Command::SaveRecipeAs);
    ASSERT_TRUE(awaitTaken("weekly", 2)) << "nothing of this name is overwritten";
    desk->dialogs.typed = QStringLiteral("monthly");
    give(Command::SaveRecipeAs);
    ASSERT_TRUE(awaitTaken("monthly", 1));
    EXPECT_EQ(recipes().newest().size(), 2U);
}

TEST_F(RecipeShelfTest, ShowsTheNewestAndReachesEarlierVersions) {
    savedByOthers("weekly", 11);
    savedByOthers("weekly", 12);
    savedByOthers("daily", 13);
    open();
    chooseRecipe(1);
    ASSERT_TRUE(awaitTaken("weekly", 2));
    EXPECT_EQ(controller().recipe(), seeded(12));
    EXPECT_EQ(find<QLineEdit>("seed")->text(), QStringLiteral("12"));
    give(Command::RecipeVersions);
    auto* list = test::openChoices();
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(plain(list->item(1)->text()).startsWith(QStringLiteral("v1, Ben Example"))) << list->item(1)->text().toStdString();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(awaitTaken("weekly", 1));
    EXPECT_EQ(controller().recipe(), seeded(11));
    EXPECT_EQ(shelfState(), QStringLiteral("The newest is v2."));
    typeSeed(QStringLiteral("20"));
    WindowUnderTest::picture(*desk->window, QStringLiteral("export-screen-changed-recipe"));
}

TEST_F(RecipeShelfTest, GivesBackWhatWasInTheFormAndNotSaved) {
    savedByOthers("weekly", 11);
    open();
    typeSeed(QStringLiteral("99"));
    const dataset::Recipe unsaved = controller().recipe();
    chooseRecipe(0);
    ASSERT_TRUE(awaitTaken("weekly", 1));
    ASSERT_TRUE(awaitBanner(QStringLiteral("was not saved")));
    const auto buttons = page()->banner()->findChildren<QAbstractButton*>();
    const auto back = std::ranges::find(buttons, QStringLiteral("Take it back"), &QAbstractButton::text);
    ASSERT_NE(back, buttons.end());
    (*back)->click();
    EXPECT_EQ(controller().recipe(), unsaved);
    EXPECT_FALSE(recipes().taken());
    chooseRecipe(0);
    ASSERT_TRUE(awaitTaken("weekly", 1));
    page()->banner()->hide();
    EXPECT_EQ(controller().recipe(), seeded(11));
}

TEST_F(RecipeShelfTest, AnExportOfAnUnchangedRecipeCarriesItsName) {
    savedByOthers("weekly", 11);
    open();
    chooseRecipe(0);
    ASSERT_TRUE(awaitTaken("weekly", 1));
    ASSERT_TRUE(awaitPreview());
    const std::filesystem::path target = controller().target().toStdString();
    focus(find<QWidget>("runExport"));
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(awaitBanner(QStringLiteral("exported to")));
    EXPECT_NE(manifestIn(target).find(R"("name": "weekly")"), std::string::npos) << manifestIn(target);
    typeSeed(QStringLiteral("12"));
    ASSERT_TRUE(awaitPreview());
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    const std::filesystem::path second = target.string() + "-2";
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return std::filesystem::exists(second / "manifest.json"); }));
    EXPECT_EQ(manifestIn(second).find("weekly"), std::string::npos) << "it is not that recipe any more";
}

TEST_F(RecipeShelfTest, KeepsWhatAnotherProcessSavedUnderTheNameMeanwhile) {
    savedByOthers("weekly", 11);
    open();
    chooseRecipe(0);
    ASSERT_TRUE(awaitTaken("weekly", 1));
    typeSeed(QStringLiteral("20"));
    savedByOthers("weekly", 15);
    desk->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(awaitBanner(QStringLiteral("Saved as weekly v3. Ben Example had saved v2 meanwhile")));
    EXPECT_EQ(shelfOf("Ines").take("weekly", 2)->recipe, seeded(15));
    EXPECT_EQ(shelfOf("Ines").take("weekly", 3)->recipe, seeded(20));
}

TEST_F(RecipeShelfTest, DeletesAfterAQuestionAndLeavesTheForm) {
    savedByOthers("weekly", 11);
    open();
    EXPECT_FALSE(whyNot(Command::DeleteRecipe).isEmpty()) << "nothing is loaded";
    chooseRecipe(0);
    ASSERT_TRUE(awaitTaken("weekly", 1));
    find<QAbstractButton>("recipeMore")->click();
    ASSERT_TRUE(WindowUnderTest::awaits([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }));
    QApplication::activePopupWidget()->close();
    give(Command::DeleteRecipe);
    auto* dialog = desk->find<QDialog>("deleteRecipeDialog");
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(recipes().taken());
    give(Command::DeleteRecipe);
    QTest::keyClick(desk->find<QDialog>("deleteRecipeDialog"), Qt::Key_Return);
    ASSERT_TRUE(awaitBanner(QStringLiteral("is deleted")));
    EXPECT_FALSE(recipes().taken());
    EXPECT_TRUE(recipes().newest().empty());
    EXPECT_EQ(controller().recipe(), seeded(11));
    EXPECT_FALSE(*shelfOf("Ines").has("weekly"));
}

TEST_F(RecipeShelfTest, AnErrorLeavesTheFormAsItIs) {
    savedByOthers("weekly", 11);
    open();
    typeSeed(QStringLiteral("77"));
    const dataset::Recipe before = controller().recipe();
    ASSERT_TRUE(shelfOf("Ben Example").remove("weekly"));
    chooseRecipe(0);
    ASSERT_TRUE(awaitBanner(QStringLiteral("was deleted")));
    EXPECT_TRUE(page()->banner()->isError());
    EXPECT_EQ(controller().recipe(), before);
    EXPECT_FALSE(recipes().taken());
}

TEST_F(RecipeShelfTest, TellsThoseWhoMayNotTakeDataOut) {
    savedByOthers("weekly", 11);
    services::PersonChange lead;
    lead.role = Role::Admin;
    ASSERT_TRUE(services::changePerson(*m_writing, m_fixture.clock, "Ada Example", lead, "Ada Example"));
    open();
    EXPECT_TRUE(shelfState().contains(QStringLiteral("may not"))) << shelfState().toStdString();
    EXPECT_FALSE(find<QAbstractButton>("saveRecipe")->isEnabled());
    EXPECT_EQ(whyNot(Command::SaveRecipe), ui::errorWords(*recipes().refusal()));
    chooseRecipe(0);
    EXPECT_TRUE(awaitTaken("weekly", 1)) << "it can be looked at";
    EXPECT_FALSE(whyNot(Command::DeleteRecipe).isEmpty());
}

TEST_F(RecipeShelfTest, TellsThatTheWorkspaceCannotBeWritten) {
    savedByOthers("weekly", 11);
    m_writing.reset();
    ::chmod(m_fixture.path().c_str(), 0400);
    start();
    ASSERT_TRUE(WindowUnderTest::awaits([this] {
        if (controller().phase() == ui::ExportController::Phase::Failed) page()->lookAgain();  // two that open it at once can be in each other's way
        return controller().choices() != nullptr && recipes().isRead();
    }));
    if (desk->review().phase() != ui::ReviewController::Phase::ReadOnly) GTEST_SKIP() << "who runs this may write every file";
    ASSERT_TRUE(recipes().refusal());
    EXPECT_EQ(recipes().refusal()->kind, ErrorKind::ReadOnly);
    EXPECT_TRUE(shelfState().startsWith(QStringLiteral("It cannot be saved:"))) << shelfState().toStdString();
    EXPECT_FALSE(find<QAbstractButton>("saveRecipe")->isEnabled());
    chooseRecipe(0);
    EXPECT_TRUE(awaitTaken("weekly", 1));
}

TEST_F(RecipeShelfTest, HasRoomForLongWordsAndFromRightToLeftInTheSmallestWindow) {
    savedByOthers("a recipe with a rather long name for every week of the year", 11);
    savedByOthers("weekly", 12);
    for (const char* code : {"de", "ar"}) {
        const test::Speaking speaking(code);
        const ui::SpokenLanguage language({});
        open();
        desk->window->resize(1024, 640);
        recipes().take("a recipe with a rather long name for every week of the year", std::nullopt);
        ASSERT_TRUE(WindowUnderTest::awaits([this] { return recipes().taken().has_value(); })) << code;
        find<QAbstractButton>("rulesDisclosure")->click();
        dataset::Recipe recipe = controller().recipe();
        recipe.items.query = "refund";
        recipe.items.reviewers = {"Ada Example"};
        recipe.items.labels = {"billing"};
        controller().change(recipe);
        find<ui::RecipeForm>("recipeForm")->verticalScrollBar()->setValue(find<ui::RecipeForm>("recipeForm")->verticalScrollBar()->maximum() / 2);
        QCoreApplication::processEvents();
        WindowUnderTest::picture(*desk->window, QStringLiteral("export-screen-small-") + QLatin1String(code));
        for (const char* name : {"recipeChoice", "recipeMore", "saveRecipe", "earlierButton", "chooseTarget", "exportTarget"}) {
            const auto* part = find<QWidget>(name);
            EXPECT_EQ(part->visibleRegion().boundingRect(), part->rect()) << code << ": " << name;
        }
        desk.reset();
    }
}

}  // namespace
}  // namespace docket
