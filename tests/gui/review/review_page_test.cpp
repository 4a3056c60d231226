#include "tests/gui/review/review_desk_fixture.h"

#include <QAccessible>
#include <QLabel>

#include <map>

namespace docket {
namespace {

using test::DeskUnderTest;
using test::WorkspaceFixture;
using Phase = ui::ReviewController::Phase;

taxonomy::Label labelOf(const std::string& key, const std::string& name, const std::string& description = {}) {
    taxonomy::Label label;
    label.key = key;
    label.name = name;
    label.description = description;
    return label;
}

taxonomy::Taxonomy shopTaxonomy(taxonomy::TaskKind kind = taxonomy::TaskKind::Single) {
    std::vector<taxonomy::Label> labels = {
        labelOf("billing", "Billing question", "The customer asks about an invoice or a charge."),
        labelOf("refund", "Refund", "The customer wants money back."),
        labelOf("delivery", "Delivery", "Where is my parcel, or it came too late."),
        labelOf("damaged", "Damaged goods", "What came is broken."),
        labelOf("other", "Something else", "Nothing above fits."),
    };
    labels[0].includes = {"an unknown charge", "a fee shown as its own line"};
    labels[0].excludes = {{"asks for money back → Refund"}};
    labels[0].examples = {"Why was I billed twice?"};
    return taxonomy::Taxonomy::make(kind, labels).value();
}

/// What is stored, read through a second connection: external id → labels of the resolution.
std::map<std::string, LabelSet> resolved(WorkspaceFixture& fixture) {
    std::map<std::string, LabelSet> found;
    auto workspace = fixture.open(ports::Access::ReadOnly);
    EXPECT_TRUE(workspace->records().visit({ports::RecordScope::Resolved, ports::Records::Detail::WithoutHistory}, [&](const ports::Record& record) -> Result<> {
        found[std::string(record.externalId)] = record.resolution->labels;
        return {};
    }));
    return found;
}

std::vector<Decision> decisionsOf(WorkspaceFixture& fixture) {
    std::vector<Decision> found;
    auto workspace = fixture.open(ports::Access::ReadOnly);
    EXPECT_TRUE(workspace->records().visit({ports::RecordScope::Decided, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
        found.insert(found.end(), record.decisions.begin(), record.decisions.end());
        return {};
    }));
    return found;
}

class ReviewPageTest : public ::testing::Test {
protected:
    void start(int items, taxonomy::Taxonomy taxonomy = shopTaxonomy(), routing::Policy policy = {}) {
        policy.auditRate = 0;
        fixture = std::make_unique<WorkspaceFixture>(std::move(taxonomy), policy);
        auto workspace = fixture->open();
        fixture->addItems(*workspace, items);
    }
    LabelId id(const char* key) { return fixture->taxonomy().findByKey(key)->id; }

    std::unique_ptr<WorkspaceFixture> fixture;
};

TEST_F(ReviewPageTest, DigitAndEnterDecideItemAfterItem) {
    start(3);
    DeskUnderTest desk(*fixture);
    EXPECT_EQ(desk.itemId(), "t-1");
    for (int i = 0; i < 3; ++i) {
        desk.press(Qt::Key_1);  // what the model said, so that nothing is asked
        desk.pressAndAwaitItem(Qt::Key_Return);
    }
    EXPECT_EQ(desk.review().phase(), Phase::Empty);
    desk.settle();
    EXPECT_EQ(resolved(*fixture), (std::map<std::string, LabelSet>{{"t-1", {id("billing")}}, {"t-2", {id("billing")}}, {"t-3", {id("billing")}}}));
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(ReviewPageTest, ADifferingLabelAsksForAReasonAndBothAnswersAreStored) {
    start(2);
    DeskUnderTest desk(*fixture);
    desk.press(Qt::Key_2);
    desk.pressAndAwait(Phase::Comparing, Qt::Key_Return);
    EXPECT_EQ(desk.itemId(), "t-1") << "the item stays until a reason is given";
    desk.picture(QStringLiteral("compared"));
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.itemId(), "t-1") << "a second Enter does nothing";
    desk.pressAndAwaitItem(Qt::Key_3);
    EXPECT_EQ(desk.itemId(), "t-2");
    desk.settle();
    const auto decisions = decisionsOf(*fixture);
    ASSERT_EQ(decisions.size(), 2U);
    EXPECT_EQ(decisions[0].exposure, Exposure::Blind);
    EXPECT_FALSE(decisions[0].stands);
    EXPECT_EQ(decisions[1].exposure, Exposure::Compared);
    EXPECT_EQ(decisions[1].answer.overturnReason, "both_fit");
    EXPECT_EQ(decisions[1].answer.labels, LabelSet{id("refund")});
}

TEST_F(ReviewPageTest, EscGoesBackFromComparingAndTheLabelCanChange) {
    start(2);
    DeskUnderTest desk(*fixture);
    desk.press(Qt::Key_2);
    desk.pressAndAwait(Phase::Comparing, Qt::Key_Return);
    desk.press(Qt::Key_Escape);
    EXPECT_EQ(desk.review().phase(), Phase::Working);
    desk.press(Qt::Key_1);
    desk.pressAndAwaitItem(Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(resolved(*fixture).at("t-1"), LabelSet{id("billing")});
    EXPECT_EQ(decisionsOf(*fixture).size(), 2U);
}

TEST_F(ReviewPageTest, ArrowsAndEnterChooseThenSubmit) {
    start(2);
    DeskUnderTest desk(*fixture);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.itemId(), "t-1") << "the first Enter chooses";
    EXPECT_EQ(desk.review().entered().labels, LabelSet{id("billing")});
    desk.pressAndAwaitItem(Qt::Key_Return);
    EXPECT_EQ(desk.itemId(), "t-2");
}

TEST_F(ReviewPageTest, EnterWithoutALabelDoesNothing) {
    start(1);
    DeskUnderTest desk(*fixture);
    desk.press(Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(desk.itemId(), "t-1");
    EXPECT_TRUE(resolved(*fixture).empty());
}

TEST_F(ReviewPageTest, AHeldKeyIsNotTakenForTheNextItem) {
    start(2);
    DeskUnderTest desk(*fixture);
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"), true);
    QApplication::sendEvent(desk.page, &repeated);
    EXPECT_TRUE(desk.review().entered().labels.empty());
}

TEST_F(ReviewPageTest, UndoReopensWhatWasSubmittedAndRedoSubmitsAgain) {
    start(2);
    DeskUnderTest desk(*fixture);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_3, Qt::AltModifier);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.type(QStringLiteral("a note"));
    desk.press(Qt::Key_Escape);
    desk.pressAndAwaitItem(Qt::Key_Return);
    ASSERT_EQ(desk.itemId(), "t-2");
    desk.settle();
    desk.pressAndAwaitItem(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(desk.itemId(), "t-1");
    EXPECT_EQ(desk.review().entered().labels, LabelSet{id("billing")});
    EXPECT_EQ(desk.review().entered().certainty, Certainty::Unsure);
    EXPECT_EQ(desk.review().entered().note, "a note");
    EXPECT_TRUE(resolved(*fixture).empty());
    desk.pressAndAwaitItem(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    EXPECT_EQ(desk.itemId(), "t-2");
    EXPECT_EQ(resolved(*fixture).size(), 1U);
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(ReviewPageTest, WhatIsAssignedToTheReviewerIsCountedDownWithEachDecision) {
    start(4);
    {
        auto workspace = fixture->open();
        ASSERT_TRUE(ports::inTransaction(*workspace, [&]() -> Result<> {
            const auto ada = workspace->decisions().reviewer("Ada Example", fixture->clock.now());
            if (!ada) return std::unexpected(ada.error());
            for (const std::int64_t item : {2, 4}) {
                if (auto set = workspace->queue().setHandling(ItemId{item}, 100, *ada); !set) return set;
            }
            return {};
        }));
    }
    DeskUnderTest desk(*fixture);
    auto* chip = desk.page->findChild<ui::Chip*>(QStringLiteral("assignedToYou"));
    ASSERT_NE(chip, nullptr);
    EXPECT_TRUE(chip->isVisible());
    EXPECT_TRUE(chip->text().startsWith(QStringLiteral("2 "))) << chip->text().toStdString();
    desk.picture(QStringLiteral("assigned-to-you"));
    desk.press(Qt::Key_1);
    desk.pressAndAwaitItem(Qt::Key_Return);
    EXPECT_TRUE(test::waitUntil([&] { return chip->text().startsWith(QStringLiteral("1 ")); })) << chip->text().toStdString();
    desk.press(Qt::Key_1);
    desk.pressAndAwaitItem(Qt::Key_Return);
    EXPECT_TRUE(test::waitUntil([&] { return !chip->isVisible(); })) << "what is left is for anybody";
}

TEST_F(ReviewPageTest, SkipAndFlagOpenTheNextItem) {
    start(3);
    DeskUnderTest desk(*fixture);
    desk.pressAndAwaitItem(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(desk.itemId(), "t-2");
    desk.press(Qt::Key_G, Qt::ControlModifier);
    desk.type(QStringLiteral("which product?"));
    desk.pressAndAwaitItem(Qt::Key_Return);
    EXPECT_EQ(desk.itemId(), "t-3");
    desk.settle();
    auto workspace = fixture->open(ports::Access::ReadOnly);
    EXPECT_EQ(workspace->queue().counts(fixture->clock.now()).value().flagged, 1);
}

TEST_F(ReviewPageTest, MultiLabelKeysSwitchAndZeroIsTheEmptySet) {
    start(2, shopTaxonomy(taxonomy::TaskKind::Multi));
    DeskUnderTest desk(*fixture, ui::Scheme::Dark);
    desk.press(Qt::Key_B);
    desk.press(Qt::Key_D);
    desk.press(Qt::Key_R);
    desk.press(Qt::Key_R);
    EXPECT_EQ(desk.review().entered().labels, (LabelSet{id("billing"), id("delivery")}));
    desk.pressAndAwait(Phase::Comparing, Qt::Key_Return);
    desk.picture(QStringLiteral("multi-dark"));
    desk.pressAndAwaitItem(Qt::Key_1);
    desk.press(Qt::Key_0);
    desk.pressAndAwait(Phase::Comparing, Qt::Key_Return);
    desk.pressAndAwaitItem(Qt::Key_4);
    desk.settle();
    EXPECT_EQ(resolved(*fixture), (std::map<std::string, LabelSet>{{"t-1", {id("billing"), id("delivery")}}, {"t-2", {}}}));
}

TEST_F(ReviewPageTest, EachDifferenceOfALabelSetIsAskedForInTurn) {
    start(1, shopTaxonomy(taxonomy::TaskKind::Multi));
    DeskUnderTest desk(*fixture);
    desk.press(Qt::Key_R);
    desk.pressAndAwait(Phase::Comparing, Qt::Key_Return);
    const auto* question = desk.page->findChild<QLabel*>(QStringLiteral("overturnQuestion"));
    EXPECT_EQ(question->text(), QStringLiteral("You left out Billing question. Why?"));
    desk.press(Qt::Key_1);
    EXPECT_EQ(question->text(), QStringLiteral("The model left out Refund. What decided it?"));
    EXPECT_EQ(desk.itemId(), "t-1");
    desk.press(Qt::Key_1);
    desk.settle();
    const auto decisions = decisionsOf(*fixture);
    ASSERT_EQ(decisions.size(), 2U);
    EXPECT_EQ(decisions[1].answer.overturnReason, "billing: implied_not_asked; refund: missed_key_phrase");
}

TEST_F(ReviewPageTest, LabelKeysStillWorkWhileALabelSetIsCompared) {
    start(1, shopTaxonomy(taxonomy::TaskKind::Multi));
    DeskUnderTest desk(*fixture);
    desk.press(Qt::Key_R);
    desk.pressAndAwait(Phase::Comparing, Qt::Key_Return);
    desk.press(Qt::Key_B);
    EXPECT_EQ(desk.review().phase(), Phase::Comparing) << "one difference is left";
    desk.press(Qt::Key_R);
    EXPECT_EQ(desk.review().phase(), Phase::Working) << "none is left; Enter submits";
    desk.press(Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(resolved(*fixture).at("t-1"), LabelSet{id("billing")});
    EXPECT_EQ(decisionsOf(*fixture).at(1).exposure, Exposure::Compared);
}

TEST_F(ReviewPageTest, ManyLabelsAreFilteredByLettersAndChosenByEnter) {
    std::vector<std::string> keys;
    for (int i = 0; i < 77; ++i) keys.push_back("label_" + std::to_string(i));
    keys[60] = "zebra_crossing";
    keys[0] = "billing";
    start(2, test::taxonomyOf(keys));
    DeskUnderTest desk(*fixture);
    desk.press(Qt::Key_Z);
    desk.type(QStringLiteral("ebcr"));
    desk.picture(QStringLiteral("filter"));
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.review().entered().labels, LabelSet{id("zebra_crossing")});
    EXPECT_EQ(desk.itemId(), "t-1");
}

/// Everything that a person or a screen reader could find in the window.
QString everythingIn(const QWidget& root) {
    QStringList texts;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip() << widget->whatsThis();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
    }
    std::function<void(QAccessibleInterface*)> walk = [&](QAccessibleInterface* node) {
        if (node == nullptr) return;
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) texts << node->text(kind);
        for (int i = 0; i < node->childCount(); ++i) walk(node->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&root)));
    return texts.join(QLatin1Char('\n'));
}

TEST_F(ReviewPageTest, NothingAboutTheModelIsInTheWindowBeforeAChoice) {
    start(1);
    DeskUnderTest desk(*fixture);
    const QImage before = desk.picture(QStringLiteral("blind"));
    const QString texts = everythingIn(desk.window());
    EXPECT_TRUE(texts.contains(QStringLiteral("Billing question"))) << "the label list is there";
    for (const char* leak : {"0.6", "0,6", "suggests", "Model 0", "m1", "Confidence 0"}) {
        EXPECT_FALSE(texts.contains(QLatin1String(leak))) << leak;
    }
    auto& model = *desk.page->findChild<QListView*>(QStringLiteral("labelList"))->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        EXPECT_FALSE(model.index(row, 0).data(ui::LabelModel::ScoreRole).isValid());
        EXPECT_FALSE(model.index(row, 0).data(ui::LabelModel::SuggestedRole).toBool());
    }
    desk.press(Qt::Key_Space);
    EXPECT_TRUE(test::waitUntil([&] { return desk.review().isSuggestionVisible(); }));
    const QImage after = desk.picture(QStringLiteral("revealed"));
    EXPECT_NE(before, after);
    EXPECT_TRUE(everythingIn(desk.window()).contains(QStringLiteral("Model suggests Billing question")));
    desk.settle();
    desk.press(Qt::Key_1);
    desk.pressAndAwaitItem(Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(decisionsOf(*fixture).at(0).exposure, Exposure::Assisted);
}

TEST_F(ReviewPageTest, SubmitTakesAnItemAgainWhoseHoldEndedMeanwhile) {
    start(2);
    DeskUnderTest desk(*fixture);
    fixture->clock.advance(minutes(16));
    desk.press(Qt::Key_1);
    desk.pressAndAwaitItem(Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(resolved(*fixture).at("t-1"), LabelSet{id("billing")});
    EXPECT_FALSE(desk.page->banner()->isVisible());
}

TEST_F(ReviewPageTest, AnItemThatAnotherReviewerHasByNowIsToldAndNothingIsRecorded) {
    start(1);
    DeskUnderTest desk(*fixture);
    fixture->clock.advance(minutes(16));
    auto workspace = fixture->open();
    services::ReviewSession other(*workspace, fixture->clock, {"Berta Other", "elsewhere"});
    ASSERT_TRUE(other.review.claim().value().has_value());
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
    EXPECT_TRUE(test::waitUntil([&] { return desk.page->banner()->isVisible(); }));
    EXPECT_TRUE(desk.page->banner()->title().contains(QStringLiteral("Berta Other")));
    EXPECT_TRUE(desk.page->banner()->text().contains(QStringLiteral("kept as a draft; nothing was submitted")));
    EXPECT_EQ(desk.review().phase(), Phase::Empty);
    EXPECT_TRUE(resolved(*fixture).empty());
}

TEST_F(ReviewPageTest, AFailedSaveBringsTheItemBackWithWhatWasEntered) {
    start(2);
    DeskUnderTest desk(*fixture);
    const auto away = fixture->folder / "away.docket";
    std::filesystem::rename(fixture->path(), away);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
    EXPECT_TRUE(desk.awaitBanner(QStringLiteral("The decision was not saved")));
    EXPECT_TRUE(desk.awaitItem("t-1"));
    EXPECT_EQ(desk.review().entered().labels, LabelSet{id("billing")});
    std::filesystem::rename(away, fixture->path());
    desk.picture(QStringLiteral("save-failed"));
    desk.pressAndAwaitItem(Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(resolved(*fixture).size(), 1U) << "and submitting repeats the save";
}

}  // namespace
}  // namespace docket
