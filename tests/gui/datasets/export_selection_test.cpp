#include "core/services/review/review_session.h"
#include "tests/gui/window_under_test.h"
#include "ui/datasets/export_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <set>

namespace docket {
namespace {

using test::WindowUnderTest;

/// From the list to the screen that exports, over 60 items of which the first 24 are decided.
class ExportSelectionTest : public ::testing::Test {
protected:
    ExportSelectionTest() {
        m_fixture.addItems(*m_writing, 60);
        for (int item = 1; item <= 24; ++item) decide(item, item % 3 == 0 ? "refund" : "billing");
    }

    void decide(int item, std::string_view key) {
        services::ReviewSession session(*m_writing, m_fixture.clock, {"Ada Example", "s"});
        const auto claimed = session.review.claim("t-" + std::to_string(item));
        ASSERT_TRUE(claimed) << claimed.error().message;
        Answer answer;
        answer.labels = {m_fixture.taxonomy().findByKey(key)->id};
        ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
    }
    void open() {
        desk = std::make_unique<WindowUnderTest>(m_fixture);
        desk->settings.setReviewer(QStringLiteral("Ines"));
        desk->open();
        desk->window->resize(1440, 900);
        desk->press(Qt::Key_2, Qt::ControlModifier);
        ASSERT_TRUE(WindowUnderTest::awaits([this] { return table() != nullptr && !model().isStale() && model().count().has_value() && model().rowCount() > 0; }));
    }
    ui::QueuePage* queue() { return desk->window->findChild<ui::QueuePage*>(); }
    QTableView* table() { return queue() == nullptr ? nullptr : queue()->findChild<QTableView*>(QStringLiteral("queueTable")); }
    ui::QueueModel& model() { return queue()->model(); }
    ui::ExportPage* page() { return desk->window->exportPage(); }
    /// In the whole list, whatever view it opened with.
    void search(const QString& words, int count) {
        desk->press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        auto* field = queue()->findChild<QLineEdit*>(QStringLiteral("queueSearch"));
        field->setFocus();
        ASSERT_TRUE(desk->awaitFocus(field));
        field->selectAll();
        desk->type(words);
        desk->press(Qt::Key_Return);
        ASSERT_TRUE(WindowUnderTest::awaits([&] { return !model().isStale() && model().count() == count && model().question().search == words.toStdString(); })) << model().count().value_or(-1);
    }
    /// The items one after the other, by the id that is searched for in the list of everything.
    void select(const QStringList& ids) {
        for (const QString& id : ids) {
            int row = 0;
            while (row < model().rowCount() && (model().itemAt(row) == nullptr || model().itemAt(row)->item.externalId != id.toStdString())) ++row;
            ASSERT_LT(row, model().rowCount()) << id.toStdString();
            table()->setFocus();
            table()->setCurrentIndex(model().index(row, 1));
            desk->press(Qt::Key_Space);
        }
        ASSERT_EQ(model().selectedCount(), ids.size());
    }
    bool awaitPreview() {
        return WindowUnderTest::awaits([this] {
            return page() != nullptr && page()->isVisible() && page()->controller().phase() == ui::ExportController::Phase::Done &&
                   page()->controller().preview()->manifest.recipe == page()->controller().recipe();
        });
    }
    void exportSelection() {
        desk->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(WindowUnderTest::awaits([this] { return page() != nullptr && page()->isVisible(); }));
    }
    QString subtraction() { return page()->findChild<QWidget*>(QStringLiteral("subtractionPanel"))->accessibleDescription(); }
    QWidget* taken() { return page()->findChild<QWidget*>(QStringLiteral("takenItems")); }
    QString takenTitle() { return page()->findChild<QWidget*>(QStringLiteral("takenNote"))->accessibleName(); }
    /// The texts that were written.
    std::set<std::string> written(const std::filesystem::path& folder) {
        std::set<std::string> texts;
        std::ifstream file(folder / "train.jsonl");
        for (std::string line; std::getline(file, line);) {
            const QJsonObject record = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
            texts.insert(record[QStringLiteral("messages")].toArray()[1].toObject()[QStringLiteral("content")].toString().toStdString());
        }
        return texts;
    }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund", "other"})};
    std::unique_ptr<ports::Workspace> m_writing = m_fixture.open();
    std::unique_ptr<WindowUnderTest> desk;
};

TEST_F(ExportSelectionTest, TakesExactlyTheRowsThatAreSelectedAsFarAsTheyAreDecided) {
    open();
    search(QStringLiteral("id:t-"), 60);
    select({QStringLiteral("t-2"), QStringLiteral("t-9"), QStringLiteral("t-40")});
    exportSelection();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->controller().recipe().items.ids.size() == 3; }));
    ASSERT_TRUE(awaitPreview());
    EXPECT_EQ(page()->controller().recipe().items.ids, (std::vector<std::string>{"t-2", "t-9", "t-40"}));
    EXPECT_EQ(takenTitle(), QStringLiteral("Only 3 items selected in the Queue"));
    EXPECT_EQ(subtraction(), QStringLiteral("60 items, less 57 (Not selected), less 1 (Not decided yet) = 2 records"));
    WindowUnderTest::picture(*desk->window, QStringLiteral("export-selection"));
    const std::filesystem::path target = page()->controller().target().toStdString();
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return page()->banner()->isVisible() && page()->banner()->text().contains(QStringLiteral("2 records exported to")); }));
    EXPECT_EQ(written(target), (std::set<std::string>{"Text of t-2", "Text of t-9"}));

    page()->findChild<QAbstractButton*>(QStringLiteral("takeAll"))->click();
    ASSERT_TRUE(awaitPreview());
    EXPECT_FALSE(taken()->isVisible());
    EXPECT_EQ(subtraction(), QStringLiteral("60 items, less 36 (Not decided yet) = 24 records"));
}

TEST_F(ExportSelectionTest, TakesTheSearchOfTheListWhereNothingIsSelected) {
    open();
    search(QStringLiteral("id:t-1"), 11);
    exportSelection();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->controller().recipe().items.query == "id:t-1"; }));
    ASSERT_TRUE(awaitPreview());
    EXPECT_TRUE(page()->controller().recipe().items.ids.empty());
    EXPECT_TRUE(taken()->isVisible());
    EXPECT_TRUE(takenTitle().contains(QStringLiteral("id:t-1")));
    EXPECT_EQ(page()->controller().preview()->manifest.records, 11) << "t-1 and t-10 to t-19, all of them decided";
}

TEST_F(ExportSelectionTest, NamesTheItemsWhereAFilterSaysMoreThanARecipeCan) {
    open();
    search(QStringLiteral("state:resolved"), 24);
    exportSelection();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->controller().recipe().items.ids.size() == 24; }));
    ASSERT_TRUE(awaitPreview());
    EXPECT_EQ(page()->controller().preview()->manifest.records, 24);
}

TEST_F(ExportSelectionTest, LeavesOutWhatIsTakenBackFromAll) {
    open();
    search(QStringLiteral("state:resolved"), 24);
    table()->setFocus();
    ASSERT_TRUE(desk->awaitFocus(table()));
    desk->press(Qt::Key_A, Qt::ControlModifier);
    table()->setCurrentIndex(model().index(0, 1));
    const std::string back = model().itemAt(0)->item.externalId;
    desk->press(Qt::Key_Space);
    ASSERT_EQ(model().selectedCount(), 23);
    exportSelection();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->controller().recipe().items.ids.size() == 23; }));
    for (const std::string& id : page()->controller().recipe().items.ids) EXPECT_NE(id, back);
}

TEST_F(ExportSelectionTest, SaysThatThereIsNothingInTheList) {
    open();
    search(QStringLiteral("state:flagged"), 0);
    desk->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return queue()->banner()->isVisible(); }));
    EXPECT_EQ(queue()->banner()->text(), QStringLiteral("There is no item in the list to export."));
}

TEST(TakenItems, TellWhatIsLeftOutOverWhatARecipeNames) {
    const ui::Theme theme{ui::Scheme::Light};
    ui::TakenItems strip(theme);
    dataset::ItemRules rules;
    rules.ids = {"a", "b"};
    strip.setSelected(5);
    strip.showRules(rules);
    EXPECT_EQ(strip.findChild<ui::NoteBox*>()->text(), QStringLiteral("A recipe names so many at most: 3 further items that were selected are left out."));
    strip.showRules({});
    EXPECT_TRUE(strip.isHidden());
}

}  // namespace
}  // namespace docket
