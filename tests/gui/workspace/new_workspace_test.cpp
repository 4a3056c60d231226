#include "tests/gui/window_under_test.h"
#include "tests/support/golden.h"

#include "ui/common/words/text.h"
#include "ui/intake/mapping_pane.h"
#include "ui/workspace/open_page.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <set>

namespace docket::ui {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// The window without a workspace, and files to make one of.
class NewWorkspace : public testing::Test {
protected:
    QString file(const std::string& name, const std::string& content) {
        std::ofstream(fixture.folder / name, std::ios::binary) << content;
        return toQt((fixture.folder / name).string());
    }
    std::string textOf(const char* label) { return fromQt(ui.find<QLabel>(label)->text()); }
    NewWorkspacePane& pane() { return *ui.window->openPage().pane(); }
    MappingTable& table() { return *ui.find<MappingTable>("mapping"); }
    /// What each column becomes.
    std::vector<std::string> becomes() {
        std::vector<std::string> words;
        for (int row = 0; row < table().model()->rowCount(); ++row) words.push_back(fromQt(table().model()->index(row, MappingModel::BecomesColumn).data().toString()));
        return words;
    }
    std::vector<std::string> remarks() {
        std::vector<std::string> words;
        for (int row = 0; row < table().model()->rowCount(); ++row) words.push_back(fromQt(table().model()->index(row, MappingModel::RemarkColumn).data().toString()));
        return words;
    }
    void take(const QString& source) {
        ui.window->openPage().takeFile(source);
        ASSERT_TRUE(ui.awaits([&] { return pane().source() == source && ui.awaitFocus(&table()); }));
    }
    bool awaitPlan() {
        return ui.awaits([&] { return pane().plan().has_value(); });
    }
    /// In the row of a column, from the list that Enter opens, the choice with these words: by keys.
    void choose(int row, const QString& words) {
        ASSERT_TRUE(ui.awaitFocus(&table()));
        ui.press(Qt::Key_Home);
        for (int i = 0; i < table().model()->rowCount(); ++i) ui.press(Qt::Key_Up);
        for (int i = 0; i < row; ++i) ui.press(Qt::Key_Down);
        ASSERT_EQ(table().currentIndex().row(), row);
        ui.press(Qt::Key_Return);
        ASSERT_TRUE(ui.awaits([&] { return ui.find<QComboBox>("becomes") != nullptr && ui.find<QComboBox>("becomes")->view()->isVisible(); }));
        auto* list = ui.find<QComboBox>("becomes");
        const int wanted = list->findText(words);
        ASSERT_GE(wanted, 0) << fromQt(words);
        QAbstractItemView* view = list->view();
        for (int step = 0; step < list->count() && view->currentIndex().row() != wanted; ++step) {
            QTest::keyClick(view, view->currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
        QTest::keyClick(view, Qt::Key_Return);
        ASSERT_TRUE(ui.awaits([&] { return fromQt(words) == becomes()[static_cast<std::size_t>(row)]; }));
    }

    test::WorkspaceFixture fixture{test::taxonomyOf({"billing"}), routing::Policy()};
    test::WindowUnderTest ui{fixture};
};

std::string fieldCase(bool hasMail = false) {
    std::string rows = hasMail ? "message,predicted,score,channel,email\n" : "message,predicted,score,channel\n";
    for (int i = 0; i < 12; ++i) {
        rows += "Where is my parcel number " + std::to_string(i) + "?," + (i % 2 == 0 ? "invoice" : "parcel") + ",0." + std::to_string(70 + i) + ',' + (i % 3 == 0 ? "mail" : "app");
        rows += hasMail ? ",ada@example.org\n" : "\n";
    }
    return rows;
}

TEST_F(NewWorkspace, IsMadeOfAFileWithoutIdsByKeysAlone) {
    take(file("messages.csv", fieldCase(/*hasMail=*/true)));
    EXPECT_THAT(becomes(), ElementsAre("Text", "Model’s label", "Confidence, 0 to 1", "Kept with the item", "Do not import"));
    EXPECT_THAT(remarks(), ElementsAre("needed", "", "", "", "looks like personal data"));
    EXPECT_EQ(textOf("mappingSummary"), "3 recognised, 1 left out");
    EXPECT_THAT(textOf("idSentence"), HasSubstr("Equal rows are one item"));
    ASSERT_TRUE(awaitPlan());
    EXPECT_THAT(textOf("forecastRouting"), HasSubstr("Of 12 rows, 11 would go to people and 1 be accepted automatically. Low confidence: 10, Audit sample: 1."));
    test::WindowUnderTest::picture(*ui.window, QStringLiteral("new-workspace-mapping"));
    choose(3, QStringLiteral("Do not import"));
    ASSERT_TRUE(awaitPlan());
    ui.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(ui.awaits([&] { return ui.window->hasWorkspace() && ui.review().item() != nullptr; }));
    const auto bytes = [&] {
        std::ifstream in(fixture.folder / "messages.docket", std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(in), {});
    };
    EXPECT_THAT(ui.itemId(), Not(std::string()));
    EXPECT_EQ(ui.review().item()->item.metadata, "{}");
    EXPECT_THAT(bytes(), Not(HasSubstr("ada@example.org")));
}

/// Records of chats as a program keeps them, in an array.
std::string chats() {
    std::string records = "[";
    for (int i = 0; i < 12; ++i) {
        const std::string number = std::to_string(i);
        records += std::string(i == 0 ? "" : ",") + "\n  {\n    \"chat_id\": \"c-" + number + "\",\n    \"message\": {\"role\": \"user\", \"content\": \"Where is my parcel number " + number +
                   "?\"},\n    \"prediction\": {\"label\": \"" + (i % 2 == 0 ? "invoice" : "parcel") + "\", \"confidence\": 0." + std::to_string(40 + i) + "}\n  }";
    }
    return records + "\n]\n";
}

TEST_F(NewWorkspace, IsMadeOfAnArrayOfChatsToTheFirstDecision) {
    take(file("chats.json", chats()));
    EXPECT_THAT(becomes(), ElementsAre("Kept with the item", "Kept with the item", "Text", "Model’s label", "Confidence, 0 to 1"));
    EXPECT_EQ(fromQt(table().model()->index(2, MappingModel::NameColumn).data().toString()), "message.content");
    choose(0, QStringLiteral("Item id, unique"));
    ASSERT_TRUE(awaitPlan());
    EXPECT_THAT(textOf("sourceFacts"), testing::AllOf(HasSubstr("JSON, 12 records read, 0 unreadable"), Not(HasSubstr("JSONL"))));
    test::WindowUnderTest::picture(*ui.window, QStringLiteral("new-workspace-array"));
    ui.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(ui.awaits([&] { return ui.window->hasWorkspace() && ui.review().item() != nullptr; }));
    EXPECT_THAT(ui.itemId(), HasSubstr("c-"));
    EXPECT_THAT(ui.review().item()->item.text, HasSubstr("Where is my parcel number"));
    ui.press(Qt::Key_1);
    ui.press(Qt::Key_Return);
    const auto decisions = [&] { return fixture.files.open(fixture.folder / "chats.docket", ports::Access::ReadOnly).value()->records().counts()->decisions; };
    EXPECT_TRUE(ui.awaits([&] { return decisions() == 1; }));
}

TEST_F(NewWorkspace, NamesAnotherEncodingBeforeItShowsColumns) {
    std::string wide = "\xFF\xFE";
    for (const char c : fieldCase()) wide += {c, '\0'};
    const std::vector<std::array<std::string, 3>> files = {{"latin.csv", "id,text,label\n1,caf\xE9 noir,a\n2,th\xE9 vert,b\n", "windows-1252"},
                                                           {"wide.csv", wide, "UTF-16 (little endian)"},
                                                           {"latin.json", "[{\"id\":\"1\",\"text\":\"caf\xE9 noir\"},\n{\"id\":\"2\",\"text\":\"th\xE9\"}]", "windows-1252"}};
    for (const auto& [name, content, encoding] : files) {
        ui.window->openPage().takeFile(file(name, content));
        ASSERT_TRUE(ui.awaits([&] { return fromQt(pane().banner()->text()).find(encoding) != std::string::npos; })) << name << fromQt(pane().banner()->text());
        EXPECT_THAT(fromQt(pane().banner()->text()), HasSubstr(name));
        EXPECT_FALSE(pane().plan());
        EXPECT_TRUE(pane().source().isEmpty());
    }
}

TEST_F(NewWorkspace, GoesByWhatIsInTheFileAndNotByItsName) {
    take(file("table.json", fieldCase()));
    EXPECT_THAT(becomes(), ElementsAre("Text", "Model’s label", "Confidence, 0 to 1", "Kept with the item"));
    ASSERT_TRUE(awaitPlan());
    EXPECT_THAT(textOf("sourceFacts"), HasSubstr("CSV"));
    ui.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(ui.awaits([&] { return ui.window->hasWorkspace(); }));
}

TEST_F(NewWorkspace, AFileThatTookItsPlaceMeanwhileStaysAndNothingIsLeft) {
    take(file("a.csv", fieldCase()));
    ASSERT_TRUE(awaitPlan());
    file("a.docket", "somebody was quicker");
    ui.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(ui.awaits([&] { return fromQt(pane().banner()->text()).find("a.docket exists already") != std::string::npos; })) << fromQt(pane().banner()->text());
    EXPECT_FALSE(ui.window->hasWorkspace());
    EXPECT_EQ(test::namesIn(fixture.folder.path()), (std::set<std::string>{"a.csv", "a.docket", "test.docket"}));
}

TEST_F(NewWorkspace, AsksWhichColumnIsTheText) {
    take(file("a.csv", "f1,f2\nx,y\nz,w\n"));
    EXPECT_THAT(textOf("mappingNeed"), HasSubstr("which column is the text?"));
    EXPECT_FALSE(pane().plan());
    EXPECT_THAT(textOf("willCreate"), HasSubstr("Say which column is the text"));
    choose(0, QStringLiteral("Text"));
    EXPECT_TRUE(ui.find<QLabel>("mappingNeed")->isHidden());
    EXPECT_TRUE(ui.awaits([&] { return textOf("willCreate") == "Choose the column with the model’s label, or a taxonomy file, to create a workspace."; })) << textOf("willCreate");
    choose(1, QStringLiteral("Model’s label"));
    EXPECT_TRUE(awaitPlan());
    EXPECT_THAT(textOf("willCreate"), HasSubstr("with 2 items"));
}

TEST_F(NewWorkspace, GivesAFieldToOneColumnOnly) {
    take(file("a.csv", "text,b\nx y,z\n"));
    choose(1, QStringLiteral("Text"));
    EXPECT_THAT(becomes(), ElementsAre("Kept with the item", "Text"));
}

TEST_F(NewWorkspace, SaysInRedThatNothingCanBeImportedAndWhy) {
    take(file("a.jsonl", R"({"id":"","text":"a","label":"x"})" "\n" R"({"id":" ","text":"b","label":"x"})" "\n"));
    choose(0, QStringLiteral("Item id, unique"));
    ASSERT_TRUE(ui.awaits([&] { return !textOf("forecastError").empty(); }));
    EXPECT_THAT(textOf("forecastError"), HasSubstr("Nothing of this file can be imported. 2 rows: the id is empty (from line 1, 2)"));
    EXPECT_FALSE(pane().plan());
    EXPECT_THAT(textOf("willCreate"), HasSubstr("nothing in the file"));
}

TEST_F(NewWorkspace, NamesRowsThatCannotBeReadByCause) {
    take(file("a.csv", fieldCase() + ",invoice,0.5,app\n,parcel,0.5,app\nWhere?,invoice,0.5\n"));
    ASSERT_TRUE(awaitPlan());
    EXPECT_THAT(textOf("forecastRejected"), testing::AllOf(HasSubstr("3 rows cannot be read and would be left out"), HasSubstr("2 rows: "), HasSubstr("(from line 14, 15)")));
    EXPECT_THAT(textOf("willCreate"), HasSubstr("with 12 items"));
}

TEST_F(NewWorkspace, ForecastsWithThePolicyThatIsChosen) {
    take(file("a.csv", fieldCase()));
    ASSERT_TRUE(awaitPlan());
    auto* policy = ui.find<QComboBox>("policy");
    policy->setFocus();
    ui.press(Qt::Key_End);
    EXPECT_TRUE(ui.awaits([&] { return textOf("forecastRouting").find("12 would go to people and 0") != std::string::npos; })) << textOf("forecastRouting");
    ui.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(ui.awaits([&] { return ui.window->hasWorkspace(); }));
    EXPECT_EQ(fixture.files.open(fixture.folder / "a.docket", ports::Access::ReadOnly).value()->records().counts()->escalated, 12);
}

}  // namespace
}  // namespace docket::ui
