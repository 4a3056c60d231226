#include "ui/routing/routing_page.h"

#include "tests/gui/routing/routing_page_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>

#include <gmock/gmock.h>

namespace docket {
namespace {

using routing::Policy;
using test::WindowUnderTest;
using ui::Rule;
using Phase = ui::RoutingController::Phase;

class RoutingPageTest : public test::RoutingPageUnderTest {
protected:
    QString sentenceOf(Rule rule) {
        const auto* model = static_cast<const ui::RuleModel*>(page()->rules().model());
        return model->indexOf(rule).data().toString();
    }
    bool awaitPhase(Phase phase) {
        return WindowUnderTest::awaits([this, phase] { return controller().phase() == phase; });
    }
    QString badge() { return find<ui::Chip>("draftBadge")->text(); }
};

TEST_F(RoutingPageTest, SaysTheRulesInWordsAndBeginsNoDraftByLooking) {
    open();
    EXPECT_EQ(sentenceOf(Rule::LowConfidence), QStringLiteral("Below 0.80 goes to people"));
    EXPECT_EQ(sentenceOf(Rule::OwnThresholds), QStringLiteral("No label has its own threshold"));
    EXPECT_EQ(sentenceOf(Rule::Audit), QStringLiteral("2 % audited all the same"));
    EXPECT_EQ(sentenceOf(Rule::Reviews), QStringLiteral("1 review"));
    EXPECT_EQ(sentenceOf(Rule::Checks), QStringLiteral("No gold items, no repeats"));
    EXPECT_EQ(sentenceOf(Rule::Suggestion), QStringLiteral("Blind first, for everybody"));
    EXPECT_EQ(sentenceOf(Rule::DueTimes), QStringLiteral("Due in 24 h"));
    EXPECT_EQ(sentenceOf(Rule::HoldTime), QStringLiteral("A hold lasts 15 min"));
    EXPECT_EQ(badge(), QStringLiteral("v1 in use"));
    EXPECT_FALSE(desk->window->findChild<QAction*>(QStringLiteral("policy.publish"))->isEnabled());
    QAbstractItemModelTester tester(page()->rules().model());
    EXPECT_EQ(onDisk(), std::nullopt);
}

TEST_F(RoutingPageTest, ANumberCountsOnEnterAndIsOnDiskAndOneStep) {
    open();
    goTo(Rule::LowConfidence);
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("policyThreshold")));
    retype(QStringLiteral("0.87"));
    EXPECT_EQ(remarkOf("policyThreshold"), QStringLiteral("0.80 stays"));
    EXPECT_EQ(sentenceOf(Rule::LowConfidence), QStringLiteral("Below 0.80 goes to people"));
    desk->press(Qt::Key_Return);
    EXPECT_TRUE(WindowUnderTest::awaits([this] { return sentenceOf(Rule::LowConfidence) == QLatin1String("Below 0.87 goes to people"); }));
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.threshold == 0.87; }));
    EXPECT_TRUE(WindowUnderTest::awaits([this] { return badge() == QLatin1String("Draft of v2, 1 change"); }));
    EXPECT_EQ(find<ui::ChangeNote>("changeNote")->accessibleDescription(), QStringLiteral("Threshold: was 0.80, now 0.87"));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().canUndo(); }));
    desk->press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.threshold == 0.8; }));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return find<QLineEdit>("policyThreshold")->text() == QLatin1String("0.80"); }));
    desk->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.threshold == 0.87; }));
}

TEST_F(RoutingPageTest, AWrongNumberIsSaidBesideTheFieldAndNothingIsSaved) {
    open();
    for (const char* wrong : {"1.5", "-0.1", "0.8.1", "many"}) {
        enter(Rule::LowConfidence, "policyThreshold", QString::fromLatin1(wrong));
        EXPECT_EQ(remarkOf("policyThreshold"), QStringLiteral("Not kept: 0 to 1. 0.80 stays")) << wrong;
        EXPECT_EQ(controller().policy().threshold, 0.8) << wrong;
        desk->press(Qt::Key_Escape);
        EXPECT_EQ(find<QLineEdit>("policyThreshold")->text(), QStringLiteral("0.80")) << "Esc goes back to what is kept";
    }
    enter(Rule::Reviews, "policyReviews", QStringLiteral("1.5"));
    EXPECT_EQ(remarkOf("policyReviews"), QStringLiteral("Not kept: a whole number from 1 to 9. 1 stays"));
    EXPECT_EQ(onDisk(), std::nullopt);
}

TEST_F(RoutingPageTest, EveryRuleIsSetByKeys) {
    open();
    enter(Rule::Audit, "policyAuditRate", QStringLiteral("0.5"));
    desk->press(Qt::Key_Tab);
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("policySeed")));
    retype(QStringLiteral("11"));
    desk->press(Qt::Key_Tab);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return !find<QLineEdit>("policySeed")->hasFocus(); })) << "a field is left by Tab";
    enter(Rule::Reviews, "policyReviews", QStringLiteral("2"));
    desk->press(Qt::Key_Tab);
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("policyImpactReviews")));
    retype(QStringLiteral("3"));
    desk->press(Qt::Key_Return);
    find<QWidget>("policyConsensus")->setFocus();
    desk->press(Qt::Key_Right);
    find<QWidget>("policyAdjudication")->setFocus();
    desk->press(Qt::Key_Space);
    enter(Rule::Checks, "policyGoldRate", QStringLiteral("2"));
    for (const auto& [field, number] : {std::pair("policyGoldLine", "75"), {"policyRepeatRate", "1.5"}, {"policyRepeatAfter", "30"}}) {
        desk->press(Qt::Key_Tab);
        ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>(field))) << field;
        retype(QString::fromLatin1(number));
    }
    desk->press(Qt::Key_Return);
    enter(Rule::DueTimes, "policyHours", QStringLiteral("48"));
    enter(Rule::HoldTime, "policyHold", QStringLiteral("20"));
    goTo(Rule::Suggestion);
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(desk->awaitFocus(find<QWidget>("policySuggestion")));
    desk->press(Qt::Key_Right);
    desk->press(Qt::Key_Right);
    find<QWidget>("policyAssistedShare")->setFocus();
    retype(QStringLiteral("25"));
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.assistedShare == 0.25; }));
    const Policy kept = onDisk()->policy;
    EXPECT_EQ(kept.auditRate, 0.005);
    EXPECT_EQ(kept.seed, 11U);
    EXPECT_THAT(kept.reviewsRequired, testing::ElementsAre(testing::Pair("default", 2), testing::Pair("high_impact", 3)));
    EXPECT_EQ(kept.consensus, routing::ConsensusRule::Unanimous);
    EXPECT_FALSE(kept.hasAdjudication);
    EXPECT_EQ(kept.suggestion, routing::SuggestionMode::Randomised);
    EXPECT_EQ(kept.slaHours.at("default"), 48);
    EXPECT_EQ(kept.leaseTime, minutes(20));
    EXPECT_EQ(sentenceOf(Rule::Reviews), QStringLiteral("2 reviews, high impact 3"));
    EXPECT_EQ(std::tuple(kept.goldRate, kept.goldLine, kept.repeatRate, kept.repeatAfterDays), std::tuple(0.02, 0.75, 0.015, 30));
    EXPECT_EQ(sentenceOf(Rule::Checks), QStringLiteral("2 % gold items, 1.5 % repeats"));
}

TEST_F(RoutingPageTest, TheBarOfAConsensusIsThereWhereTheRuleHasOne) {
    open();
    goTo(Rule::Reviews);
    auto* bar = find<QLineEdit>("policyConsensusBar");
    EXPECT_FALSE(bar->isVisible()) << "a majority is a majority";
    EXPECT_FALSE(find<QWidget>("policyPerLabel")->isVisible()) << "answers have one label";
    find<QWidget>("policyConsensus")->setFocus();
    desk->press(Qt::Key_Right);
    desk->press(Qt::Key_Right);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.consensus == routing::ConsensusRule::Weighted; }));
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return bar->isVisible(); }));
    bar->setFocus();
    retype(QStringLiteral("50"));
    desk->press(Qt::Key_Return);
    EXPECT_EQ(remarkOf("policyConsensusBar"), QStringLiteral("Not kept: 50.1 to 100"));
    retype(QStringLiteral("80"));
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.consensusBar == 0.8; }));
    bar->selectAll();
    desk->press(Qt::Key_Delete);
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return !policy.consensusBar; }));
}

TEST_F(RoutingPageTest, TheShareTakesTheThresholdsPlaceAndGivesItBack) {
    open();
    goTo(Rule::LowConfidence);
    find<QWidget>("policyWay")->setFocus();
    desk->press(Qt::Key_Right);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.reviewShare == 0.2; }));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return find<QWidget>("policyReviewShare")->isVisible(); }));
    EXPECT_FALSE(find<QWidget>("policyThreshold")->isVisible());
    enter(Rule::LowConfidence, "policyReviewShare", QStringLiteral("35"));
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.reviewShare == 0.35; }));
    EXPECT_EQ(sentenceOf(Rule::LowConfidence), QStringLiteral("The most doubtful 35 % go to people"));
    find<QWidget>("policyWay")->setFocus();
    desk->press(Qt::Key_Left);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return !policy.reviewShare && policy.threshold == 0.8; }));
}

TEST_F(RoutingPageTest, LabelsAndPairsComeAndGoByKeys) {
    open();
    goTo(Rule::OwnThresholds);
    desk->press(Qt::Key_Insert);
    choose(QStringLiteral("refund"));
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.labelThresholds.contains("refund"); }));
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("ownThreshold")));
    retype(QStringLiteral("0.95"));
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.labelThresholds == std::map<std::string, double>{{"refund", 0.95}}; }));
    EXPECT_EQ(sentenceOf(Rule::OwnThresholds), QStringLiteral("Own threshold for 1 label"));

    goTo(Rule::HighImpact);
    desk->press(Qt::Key_Insert);
    choose(QStringLiteral("other"));
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.highImpactLabels.contains("other"); }));

    goTo(Rule::ConfusedPairs);
    desk->press(Qt::Key_Insert);
    choose(QStringLiteral("billing"));
    choose(QStringLiteral("refund"));
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.confusedPairs.size() == 1; }));

    goTo(Rule::RareLabels);
    desk->press(Qt::Key_Insert);
    choose(QStringLiteral("other"));
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("rareThreshold")));
    retype(QStringLiteral("0.99"));
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.rareLabels == std::map<std::string, double>{{"other", 0.99}}; }));

    goTo(Rule::DueTimes);
    desk->press(Qt::Key_Insert);
    choose(QStringLiteral("audit"));
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("namedHour")));
    retype(QStringLiteral("72"));
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.slaHours.contains("audit_sample") && policy.slaHours.at("audit_sample") == 72; }));

    goTo(Rule::OwnThresholds);
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(desk->awaitFocus(find<QWidget>("ownThresholds")));
    desk->press(Qt::Key_Delete);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.labelThresholds.empty(); }));
    EXPECT_TRUE(page()->isAncestorOf(QApplication::focusWidget())) << "the focus is not lost with the last row";
}

TEST_F(RoutingPageTest, SpaceSwitchesARuleOffAndOnAgain) {
    open();
    goTo(Rule::Audit);
    desk->press(Qt::Key_Space);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.auditRate == 0; }));
    EXPECT_EQ(page()->rules().currentIndex().data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return find<ui::PolicyChecks>("policyChecks")->rows().rowCount() == 1; }));
    desk->press(Qt::Key_F8);
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("policyAuditRate"))) << "the check leads to its rule";
    goTo(Rule::Audit);
    desk->press(Qt::Key_Space);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.auditRate == 0.02; }));
    goTo(Rule::NoConfidence);
    desk->press(Qt::Key_Space);
    desk->press(Qt::Key_Return);
    EXPECT_TRUE(page()->rules().hasFocus()) << "what is always on has nothing to switch or set";
    goTo(Rule::HighImpact);
    desk->press(Qt::Key_Space);
    QDialog* asked = awaitDialog("ruleChoice");
    desk->press(Qt::Key_Escape);
    EXPECT_TRUE(WindowUnderTest::awaits([asked] { return QApplication::activeModalWidget() != asked; })) << "a list that says nothing asks for what it is to say";
}

TEST_F(RoutingPageTest, RevertTakesBackOneRule) {
    open();
    enter(Rule::LowConfidence, "policyThreshold", QStringLiteral("0.9"));
    enter(Rule::HoldTime, "policyHold", QStringLiteral("20"));
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.leaseTime == minutes(20); }));
    goTo(Rule::LowConfidence);
    QTest::mouseClick(find<QWidget>("revertChange"), Qt::LeftButton);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.threshold == 0.8 && policy.leaseTime == minutes(20); }));
    EXPECT_TRUE(find<ui::ChangeNote>("changeNote")->title().isEmpty());
}

TEST_F(RoutingPageTest, OnesOwnDraftIsUndoneAfterARestart) {
    open();
    enter(Rule::LowConfidence, "policyThreshold", QStringLiteral("0.9"));
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.threshold == 0.9; }));
    desk.reset();
    open();
    ASSERT_TRUE(awaitPhase(Phase::Own));
    enter(Rule::LowConfidence, "policyThreshold", QStringLiteral("0.7"));
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.threshold == 0.7; }));
    for (const double threshold : {0.9, 0.8}) {
        ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().canUndo(); }));
        desk->press(Qt::Key_Z, Qt::ControlModifier);
        ASSERT_TRUE(awaitDraft([threshold](const Policy& policy) { return policy.threshold == threshold; })) << threshold;
    }
}

TEST_F(RoutingPageTest, ADraftOfSomebodyElseIsReadOnlyUntilItIsTakenOver) {
    changeAs("Ada", 0.6);
    open();
    ASSERT_EQ(controller().phase(), Phase::Held);
    EXPECT_EQ(sentenceOf(Rule::LowConfidence), QStringLiteral("Below 0.60 goes to people"));
    EXPECT_TRUE(find<ui::Banner>("banner")->title().contains(QStringLiteral("Ada")));
    EXPECT_TRUE(find<QLineEdit>("policyThreshold")->isReadOnly());
    goTo(Rule::Audit);
    desk->press(Qt::Key_Space);
    EXPECT_EQ(controller().policy().auditRate, 0.02);
    find<ui::Banner>("banner")->findChildren<QAbstractButton*>().first()->setFocus();
    const auto buttons = find<ui::Banner>("banner")->findChildren<QAbstractButton*>();
    const auto take = std::ranges::find_if(buttons, [](const QAbstractButton* button) { return button->text() == QLatin1String("Take over"); });
    ASSERT_NE(take, buttons.end());
    (*take)->click();
    ASSERT_TRUE(awaitPhase(Phase::Own));
    EXPECT_EQ(onDisk()->head.author, "Ines");
    enter(Rule::LowConfidence, "policyThreshold", QStringLiteral("0.65"));
    EXPECT_TRUE(awaitDraft([](const Policy& policy) { return policy.threshold == 0.65; }));
}

TEST_F(RoutingPageTest, AnOutdatedDraftIsBroughtUpToDate) {
    open();
    enter(Rule::LowConfidence, "policyThreshold", QStringLiteral("0.9"));
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.threshold == 0.9; }));
    publishElsewhere(0.1);
    desk->press(Qt::Key_F5);
    ASSERT_TRUE(awaitPhase(Phase::Outdated));
    EXPECT_TRUE(find<QLineEdit>("policyThreshold")->isReadOnly());
    const auto buttons = find<ui::Banner>("banner")->findChildren<QAbstractButton*>();
    const auto rebase = std::ranges::find_if(buttons, [](const QAbstractButton* button) { return button->text() == QLatin1String("Bring up to date"); });
    ASSERT_NE(rebase, buttons.end());
    (*rebase)->click();
    ASSERT_TRUE(awaitPhase(Phase::Own));
    EXPECT_TRUE(awaitDraft([](const Policy& policy) { return policy.threshold == 0.9 && policy.auditRate == 0.1; }));
}

TEST_F(RoutingPageTest, WhatAnotherProgramEnteredMeanwhileIsKeptAndShown) {
    open();
    enter(Rule::LowConfidence, "policyThreshold", QStringLiteral("0.9"));
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.threshold == 0.9; }));
    changeAs("Ines", 0.3);
    enter(Rule::HoldTime, "policyHold", QStringLiteral("20"));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return sentenceOf(Rule::LowConfidence) == QLatin1String("Below 0.30 goes to people"); }));
    EXPECT_TRUE(find<ui::Banner>("banner")->isVisible()) << "that the hold was not kept is said";
    EXPECT_EQ(onDisk()->policy.leaseTime, minutes(15));
}

TEST_F(RoutingPageTest, ADraftIsDiscardedOnlyWhenAskedTwice) {
    open();
    enter(Rule::LowConfidence, "policyThreshold", QStringLiteral("0.9"));
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.threshold == 0.9; }));
    desk->window->findChild<QAction*>(QStringLiteral("policy.discard"))->trigger();
    awaitDialog("discardPolicyDialog");
    desk->press(Qt::Key_Return);
    awaitNoDialog();
    ASSERT_TRUE(awaitPhase(Phase::Unbegun));
    EXPECT_EQ(onDisk(), std::nullopt);
    EXPECT_EQ(sentenceOf(Rule::LowConfidence), QStringLiteral("Below 0.80 goes to people"));
}

}  // namespace
}  // namespace docket
