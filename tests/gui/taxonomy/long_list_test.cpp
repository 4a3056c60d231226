#include "tests/gui/review/review_desk_fixture.h"

#include <QLineEdit>
#include <QListView>

namespace docket {
namespace {

using test::DeskUnderTest;
using test::WorkspaceFixture;

/// Keys without digits, which choose labels even while one is searched.
std::vector<std::string> sixtyKeys() {
    std::vector<std::string> keys;
    for (char first = 'a'; first < 'g'; ++first) {
        for (char last = 'q'; last <= 'z'; ++last) keys.push_back(std::string("kind_") + first + last);
    }
    keys[0] = "billing";
    return keys;
}

/// Whether the label's row can be seen in the list.
bool isInSight(const QListView& list, LabelId label) {
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex at = list.model()->index(row, 0);
        if (at.data(ui::LabelModel::LabelRole).toLongLong() == label.value && list.viewport()->rect().contains(list.visualRect(at))) return true;
    }
    return false;
}

LabelId highlightedLabel(const QListView& list) { return {list.currentIndex().data(ui::LabelModel::LabelRole).toLongLong()}; }

/// Of sixty labels none but nine has a row as long as its group is closed.
class LongListTest : public ::testing::Test {
protected:
    LabelId id(const char* key) { return fixture.taxonomy().findByKey(key)->id; }
    void start(int items) { fixture.addItems(*fixture.open(), items); }
    /// Finds a label by the letters of its key.
    void choose(DeskUnderTest& desk, const std::string& key) {
        ASSERT_TRUE(test::waitUntil([&] { return desk.isPainted(); }));
        for (const char c : key) {
            if (c != '_') desk.type(QString(QLatin1Char(c)));
        }
        desk.press(Qt::Key_Return);
        ASSERT_EQ(desk.review().entered().labels, LabelSet{id(key.c_str())});
    }
    void expectOwnInSight(DeskUnderTest& desk, const char* when) {
        auto& list = *desk.page->findChild<QListView*>(QStringLiteral("labelList"));
        QCoreApplication::processEvents();
        ASSERT_FALSE(desk.review().entered().labels.empty()) << when;
        const LabelId own = desk.review().entered().labels.front();
        EXPECT_TRUE(isInSight(list, own)) << when;
        EXPECT_EQ(highlightedLabel(list), own) << when;
    }

    WorkspaceFixture fixture{test::taxonomyOf(sixtyKeys())};
};

TEST_F(LongListTest, PinnedLabelsHaveTheDigitsAndAreKept) {
    start(2);
    QVariantMap kept;
    {
        DeskUnderTest desk(fixture);
        QObject::connect(desk.page, &ui::ReviewPage::layoutChanged, desk.page, [&] { kept = desk.page->layoutState(); });
        for (const char* letters : {"kindfz", "kinddr"}) {
            for (const char* c = letters; *c != 0; ++c) desk.type(QString(QLatin1Char(*c)));
            desk.press(Qt::Key_P, Qt::ControlModifier);
            desk.press(Qt::Key_Escape);
        }
        desk.picture(QStringLiteral("pins"));
        desk.press(Qt::Key_8);
        EXPECT_EQ(desk.review().entered().labels, LabelSet{id("kind_dr")});
    }
    DeskUnderTest desk(fixture);
    desk.page->setLayoutState(kept);
    desk.press(Qt::Key_9);
    EXPECT_EQ(desk.review().entered().labels, LabelSet{id("kind_fz")});
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.press(Qt::Key_9);
    EXPECT_EQ(desk.review().entered().labels, LabelSet{id(sixtyKeys()[8].c_str())}) << "Ctrl+P takes a pin away, and its digit is what it was";
    desk.press(Qt::Key_8);
    EXPECT_EQ(desk.review().entered().labels, LabelSet{id("kind_dr")}) << "the other pin stays where it is";
}

TEST_F(LongListTest, ADigitKeepsItsLabelUntilAPinTakesIt) {
    start(1);
    DeskUnderTest desk(fixture);
    for (const char letter : std::string("kindfz")) desk.type(QString(QLatin1Char(letter)));
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.press(Qt::Key_Escape);
    for (int digit = 1; digit <= 8; ++digit) {
        desk.press(Qt::Key_0 + digit);
        EXPECT_EQ(desk.review().entered().labels, LabelSet{id(sixtyKeys()[static_cast<std::size_t>(digit) - 1].c_str())}) << digit;
    }
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.press(Qt::Key_9);
    desk.press(Qt::Key_3);
    EXPECT_EQ(desk.review().entered().labels, LabelSet{id(sixtyKeys()[2].c_str())}) << "a label that has a digit is pinned to it";
}

TEST_F(LongListTest, ShowsBothLabelsThatAreCompared) {
    start(2);  // the model says the first label
    DeskUnderTest desk(fixture);
    choose(desk, "kind_fz");
    expectOwnInSight(desk, "chosen");
    desk.press(Qt::Key_Return);
    ASSERT_TRUE(desk.awaitPhase(ui::ReviewController::Phase::Comparing));
    expectOwnInSight(desk, "compared");
    desk.picture(QStringLiteral("long-list-compared"));
    const auto& list = *desk.page->findChild<QListView*>(QStringLiteral("labelList"));
    EXPECT_TRUE(isInSight(list, id("billing"))) << "the model's";
    EXPECT_LT(list.visualRect(list.model()->index(2, 0)).bottom(), 150) << "the two stand together";
    desk.press(Qt::Key_Escape);
    ASSERT_TRUE(desk.awaitPhase(ui::ReviewController::Phase::Working));
    expectOwnInSight(desk, "back to the labels");
    choose(desk, "kind_dr");
    expectOwnInSight(desk, "changed");
    desk.picture(QStringLiteral("long-list-changed"));
}

TEST_F(LongListTest, ShowsTheOwnLabelAfterAnUndoAndAPause) {
    start(3);
    DeskUnderTest desk(fixture);
    choose(desk, "kind_fz");
    desk.press(Qt::Key_Return);
    ASSERT_TRUE(desk.awaitPhase(ui::ReviewController::Phase::Comparing));
    desk.pressAndAwaitItem(Qt::Key_1);
    desk.settle();
    const auto& list = *desk.page->findChild<QListView*>(QStringLiteral("labelList"));
    EXPECT_FALSE(isInSight(list, id("kind_fz"))) << "nothing of the item before";
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(desk.awaitItem("t-1"));
    expectOwnInSight(desk, "undone");
    desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(desk.awaitPhase(ui::ReviewController::Phase::Paused));
    desk.pressUnseen(Qt::Key_Return);
    ASSERT_TRUE(desk.awaitItem("t-1"));
    expectOwnInSight(desk, "resumed");
}

TEST_F(LongListTest, KeepsWhatIsHighlightedAndFilteredWhenTheLookChanges) {
    start(1);
    DeskUnderTest desk(fixture);
    auto& list = *desk.page->findChild<QListView*>(QStringLiteral("labelList"));
    auto& filter = *desk.page->findChild<QLineEdit*>(QStringLiteral("labelFilter"));
    for (const char letter : std::string("kindf")) desk.type(QString(QLatin1Char(letter)));
    desk.press(Qt::Key_Down);
    const LabelId before = highlightedLabel(list);
    desk.theme().setScheme(ui::Scheme::Dark);
    desk.theme().setTextPercent(120);
    desk.window().resize(1000, 700);
    QCoreApplication::processEvents();
    EXPECT_EQ(filter.text(), QStringLiteral("kindf"));
    EXPECT_TRUE(filter.hasFocus());
    EXPECT_EQ(highlightedLabel(list), before);
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.review().entered().labels, LabelSet{before});
}

TEST_F(LongListTest, ATenthPinIsRefused) {
    start(1);
    DeskUnderTest desk(fixture);
    for (char last = 'q'; last <= 'z'; ++last) {
        for (const char letter : {'k', 'i', 'n', 'd', 'c', last}) desk.type(QString(QLatin1Char(letter)));
        desk.press(Qt::Key_P, Qt::ControlModifier);
        desk.press(Qt::Key_Escape);
    }
    EXPECT_FALSE(desk.page->layoutState().value(QStringLiteral("pins")).toList().contains(QVariant(0)));
    EXPECT_TRUE(desk.page->banner()->text().startsWith(QStringLiteral("Nine labels are pinned")));
}

}  // namespace
}  // namespace docket
