#include "tests/gui/routing/routing_page_fixture.h"
#include "ui/routing/publish/policy_publish_dialog.h"
#include "ui/versions/versions_panel.h"
#include "ui/versions/waiting_choices.h"

#include <QAction>
#include <QComboBox>

namespace docket {
namespace {

using routing::Policy;
using test::WindowUnderTest;
using ui::Rule;
using Phase = ui::RoutingController::Phase;

class PolicyPublishTest : public test::RoutingPageUnderTest {
protected:
    void draftThreshold(const QString& threshold) {
        enter(Rule::LowConfidence, "policyThreshold", threshold);
        const double number = threshold.toDouble();
        ASSERT_TRUE(awaitDraft([number](const Policy& policy) { return policy.threshold == number; }));
        ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().canUndo(); }));
    }
    QDialog* askToPublish() {
        desk->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        return awaitDialog("policyPublishDialog");
    }
    ports::QueueCounts counts() { return *fixture.open(ports::Access::ReadOnly)->queue().counts(fixture.clock.now()); }
    bool isRerouting() { return fixture.open(ports::Access::ReadOnly)->reroutings().open()->has_value(); }
    static QString wordsIn(const QWidget& part) {
        QStringList words;
        for (const auto* label : part.findChildren<QLabel*>()) words << label->text();
        return words.join(QLatin1Char('\n'));
    }
    Policy inForce() {
        const auto workspace = fixture.open(ports::Access::ReadOnly);
        return *workspace->rules().policy(workspace->rules().inForce()->policy);
    }
};

TEST_F(PolicyPublishTest, PublishesWithANote) {
    open();
    draftThreshold(QStringLiteral("0.87"));
    QDialog* dialog = askToPublish();
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Publish policy version 2"));
    auto* changes = dialog->findChild<ui::ChangeList*>();
    ASSERT_EQ(changes->lines().size(), 1U);
    EXPECT_EQ(changes->lines().front().sentence, QStringLiteral("Threshold: was 0.80, now 0.87"));
    auto* note = dialog->findChild<QLineEdit*>(QStringLiteral("policyNote"));
    EXPECT_EQ(note->text(), QStringLiteral("Threshold 0.80 → 0.87")) << "what changed is written down to begin with";
    desk->press(Qt::Key_A, Qt::ControlModifier);
    desk->press(Qt::Key_Delete);
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("policyProblem"))->isVisible()) << "a note is required";
    EXPECT_EQ(versionOnDisk(), 1);
    desk->type(QStringLiteral("More goes to people"));
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    awaitNoDialog();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return versionOnDisk() == 2 && controller().phase() == Phase::Unbegun; }));
    EXPECT_EQ(inForce().threshold, 0.87);
    EXPECT_EQ(onDisk(), std::nullopt) << "the draft is gone with it";
    const auto versions = fixture.open(ports::Access::ReadOnly)->rules().policyVersions();
    EXPECT_EQ(versions->front().note, "More goes to people");
    EXPECT_EQ(versions->front().author, "Ines");
    EXPECT_TRUE(WindowUnderTest::awaits([this] { return find<ui::VersionsPanel>("versionsPanel")->versions().size() == 2; }));
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(PolicyPublishTest, SaysWhatANewRuleOfConsensusDoesToItemsThatSomebodyHasBegun) {
    open();
    draftThreshold(QStringLiteral("0.87"));
    const QString words = QStringLiteral("until its next answer");
    EXPECT_FALSE(wordsIn(*askToPublish()).contains(words));
    desk->press(Qt::Key_Escape);
    awaitNoDialog();
    goTo(Rule::Reviews);
    find<QWidget>("policyConsensus")->setFocus();
    desk->press(Qt::Key_Right);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.consensus == routing::ConsensusRule::Unanimous; }));
    EXPECT_TRUE(wordsIn(*askToPublish()).contains(words));
    desk->press(Qt::Key_Escape);
    awaitNoDialog();
}

TEST_F(PolicyPublishTest, ANumberThatIsBeingTypedIsTakenFirst) {
    open();
    draftThreshold(QStringLiteral("0.87"));
    retype(QStringLiteral("0.5"));
    QDialog* dialog = askToPublish();
    EXPECT_EQ(dialog->findChild<ui::ChangeList*>()->lines().front().values, QStringLiteral("0.80 → 0.50"));
    desk->press(Qt::Key_Escape);
    awaitNoDialog();
    find<QLineEdit>("policyThreshold")->setFocus();
    retype(QStringLiteral("5"));
    desk->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(desk->awaitFocus(find<QLineEdit>("policyThreshold"))) << "a wrong one is not published over";
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(PolicyPublishTest, AConflictIsSaidAndNothingIsLost) {
    open();
    draftThreshold(QStringLiteral("0.87"));
    QDialog* dialog = askToPublish();
    publishElsewhere(0.1);
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    auto* banner = dialog->findChild<ui::Banner*>(QStringLiteral("banner"));
    ASSERT_TRUE(WindowUnderTest::awaits([banner] { return banner->isVisible(); }));
    EXPECT_TRUE(banner->isError());
    EXPECT_EQ(dialog->findChild<QLineEdit*>(QStringLiteral("policyNote"))->text(), QStringLiteral("Threshold 0.80 → 0.87")) << "the note is kept";
    EXPECT_EQ(inForce().threshold, 0.8);
    desk->press(Qt::Key_Escape);
    awaitNoDialog();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().phase() == Phase::Outdated; })) << "the screen has read it anew";
    EXPECT_EQ(onDisk()->policy.threshold, 0.87);
}

TEST_F(PolicyPublishTest, TheVersionInForceIsTakenBackByANewOne) {
    open();
    draftThreshold(QStringLiteral("0.87"));
    askToPublish();
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    awaitNoDialog();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return !find<QAbstractButton>("takeBack")->isHidden(); }));
    find<QAbstractButton>("takeBack")->click();
    QDialog* dialog = awaitDialog("policyPublishDialog");
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Take policy version 2 back"));
    EXPECT_EQ(dialog->findChild<ui::ChangeList*>()->lines().front().values, QStringLiteral("0.87 → 0.80"));
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    awaitNoDialog();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return versionOnDisk() == 3; }));
    EXPECT_EQ(inForce().threshold, 0.8);
}

TEST_F(PolicyPublishTest, WhatWaitsIsRoutedAnewWhereThatIsChosenAndComesBackWithTheVersion) {
    fixture.addItems(*fixture.open(), 14, "refund", "r-");
    open();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return counts().leased > 0; })) << "what the window has on its desk";
    enter(Rule::Audit, "policyAuditRate", QStringLiteral("0"));
    draftThreshold(QStringLiteral("0.1"));
    const auto before = counts();
    ASSERT_EQ(before.waiting, 20);
    QDialog* dialog = askToPublish();
    auto* choices = dialog->findChild<ui::WaitingChoices*>();
    ASSERT_TRUE(WindowUnderTest::awaits([choices] { return wordsIn(*choices).contains(QStringLiteral("would leave the queue")); })) << wordsIn(*choices).toStdString();
    EXPECT_TRUE(wordsIn(*choices).contains(QStringLiteral("%1 would leave the queue").arg(before.waiting - before.leased)));
    EXPECT_TRUE(choices->scope().isEmpty()) << "nothing unless it is asked for";
    auto* choice = dialog->findChild<QComboBox*>(QStringLiteral("waitingChoice"));
    choice->setFocus();
    desk->press(Qt::Key_Down);
    EXPECT_EQ(choice->currentText(), QStringLiteral("Route anew"));
    WindowUnderTest::picture(*dialog, QStringLiteral("routing-publish-anew"));
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    awaitNoDialog();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return versionOnDisk() == 2 && !isRerouting(); }));
    EXPECT_EQ(counts().waiting, before.leased) << "what is on a desk stays there";
    EXPECT_EQ(fixture.problems(), "");

    ASSERT_TRUE(WindowUnderTest::awaits([this] { return !find<QAbstractButton>("takeBack")->isHidden(); }));
    find<QAbstractButton>("takeBack")->click();
    dialog = awaitDialog("policyPublishDialog");
    EXPECT_EQ(dialog->findChild<ui::WaitingChoices*>(), nullptr) << "what the version routed anew goes back with it";
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    awaitNoDialog();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return versionOnDisk() == 3 && !isRerouting(); }));
    EXPECT_EQ(counts().waiting, before.waiting);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(PolicyPublishTest, WhatWasAcceptedIsCountedByPeriod) {
    open();
    draftThreshold(QStringLiteral("0.1"));
    askToPublish();
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    awaitNoDialog();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return versionOnDisk() == 2 && controller().phase() == Phase::Unbegun; }));
    fixture.addItems(*fixture.open(), 4, "billing", "later-");
    draftThreshold(QStringLiteral("0.99"));
    QDialog* dialog = askToPublish();
    auto* choices = dialog->findChild<ui::WaitingChoices*>();
    auto* accepted = dialog->findChild<QComboBox*>(QStringLiteral("acceptedChoice"));
    auto* period = dialog->findChild<QComboBox*>(QStringLiteral("acceptedPeriod"));
    EXPECT_FALSE(period->isVisible());
    accepted->setFocus();
    desk->press(Qt::Key_Down);
    EXPECT_TRUE(period->isVisible());
    EXPECT_TRUE(choices->scope().accepted);
    EXPECT_EQ(choices->scope().acceptedSince, std::nullopt);
    period->setFocus();
    desk->press(Qt::Key_Down);
    EXPECT_EQ(choices->scope().acceptedSince, fixture.clock.now() + minutes(-7 * 24 * 60));
    desk->press(Qt::Key_Escape);
    awaitNoDialog();
}

TEST_F(PolicyPublishTest, LooksAsItIsShown) {
    open();
    enter(Rule::Audit, "policyAuditRate", QStringLiteral("0"));
    draftThreshold(QStringLiteral("0.87"));
    desk->window->resize(1440, 900);
    WindowUnderTest::picture(*desk->window, QStringLiteral("routing-light"));
    goTo(Rule::OwnThresholds);
    desk->press(Qt::Key_Insert);
    choose(QStringLiteral("refund"));
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.labelThresholds.contains("refund"); }));
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("ownThreshold")));
    WindowUnderTest::picture(*desk->window, QStringLiteral("routing-labels"));
    goTo(Rule::Reviews);
    WindowUnderTest::picture(*desk->window, QStringLiteral("routing-reviews"));
    desk->theme.setScheme(ui::Scheme::Dark);
    WindowUnderTest::picture(*desk->window, QStringLiteral("routing-dark"));
    desk->theme.setScheme(ui::Scheme::Light);
    desk->window->resize(1024, 640);
    WindowUnderTest::picture(*desk->window, QStringLiteral("routing-1024"));
    QDialog* dialog = askToPublish();
    WindowUnderTest::picture(*dialog, QStringLiteral("routing-publish"));
    EXPECT_TRUE(dialog->findChild<QWidget*>(QStringLiteral("policyChecksNote")) != nullptr);
    desk->press(Qt::Key_Escape);
    awaitNoDialog();
}

}  // namespace
}  // namespace docket
