#include "tests/gui/routing/routing_page_fixture.h"
#include "ui/common/parts/choice_popup.h"
#include "ui/routing/words/rule_words.h"

#include <QComboBox>

#include <gmock/gmock.h>

namespace docket {
namespace {

using routing::Policy;
using test::WindowUnderTest;
using ui::Rule;

class ConfidenceFieldsTest : public test::RoutingPageUnderTest {
protected:
    /// From the threshold or the share, by Tab.
    void openTrusted() {
        goTo(Rule::LowConfidence);
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Tab);
        ASSERT_TRUE(desk->awaitFocus(find<QComboBox>("policyTrusted")));
        desk->press(Qt::Key_Space);
        ASSERT_TRUE(WindowUnderTest::awaits([] { return qobject_cast<ui::ChoicePopup*>(QApplication::activePopupWidget()) != nullptr; }));
    }
    void chooseShare() {
        goTo(Rule::LowConfidence);
        find<QWidget>("policyWay")->setFocus();
        desk->press(Qt::Key_Right);
        ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.reviewShare == 0.2; }));
        ASSERT_TRUE(WindowUnderTest::awaits([this] { return find<QWidget>("modelShares")->parentWidget()->isVisible() && controller().canUndo(); }));
    }
    void undo() {
        ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().canUndo(); }));
        desk->press(Qt::Key_Z, Qt::ControlModifier);
    }
    QString noted() { return find<QWidget>("changeNote")->accessibleDescription(); }
};

TEST_F(ConfidenceFieldsTest, TrustedSourcesAreCheckedByKeysAndEachIsAStep) {
    open();
    EXPECT_EQ(find<QComboBox>("policyTrusted")->currentText(), QStringLiteral("Every source"));
    openTrusted();
    desk->press(Qt::Key_Space);
    desk->press(Qt::Key_End);
    desk->press(Qt::Key_Space);
    desk->press(Qt::Key_Return);
    EXPECT_TRUE(WindowUnderTest::awaits([] { return QApplication::activePopupWidget() == nullptr; }));
    awaitNoDialog();
    using enum ConfidenceSource;
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.trustedSources == std::set{Stated, LogProbs}; }));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return find<QComboBox>("policyTrusted")->currentText() == QLatin1String("log-probs, stated"); }));
    EXPECT_EQ(noted(), QStringLiteral("Trusted confidence, log-probs: new\nTrusted confidence, stated: new"));
    undo();
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.trustedSources == std::set{LogProbs}; }));
    undo();
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.trustedSources.empty(); }));
    EXPECT_TRUE(WindowUnderTest::awaits([this] { return find<QComboBox>("policyTrusted")->currentText() == QLatin1String("Every source"); }));
}

TEST_F(ConfidenceFieldsTest, TabLeavesTheFieldOfTrustedSources) {
    open();
    openTrusted();
    desk->press(Qt::Key_Escape);
    ASSERT_TRUE(desk->awaitFocus(find<QComboBox>("policyTrusted"))) << "Esc closes the list, and nothing else";
    desk->press(Qt::Key_Tab);
    EXPECT_TRUE(WindowUnderTest::awaits([this] { return !find<QComboBox>("policyTrusted")->hasFocus(); }));
    EXPECT_EQ(onDisk(), std::nullopt);
}

TEST_F(ConfidenceFieldsTest, AModelGetsItsOwnShareByKeys) {
    open();
    chooseShare();
    find<QWidget>("modelSharesAdd")->setFocus();
    desk->press(Qt::Key_Insert);
    choose(QStringLiteral("m1"));
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.modelShares == std::map<std::string, double>{{"m1", 0.2}}; })) << "it begins with the share of all";
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("modelShare")));
    retype(QStringLiteral("35"));
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.modelShares == std::map<std::string, double>{{"m1", 0.35}}; }));
    EXPECT_TRUE(noted().contains(QStringLiteral("Own review share, m1: 35 %, new"))) << noted().toStdString();
    undo();
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.modelShares == std::map<std::string, double>{{"m1", 0.2}}; }));
    find<QWidget>("modelShares")->setFocus();
    desk->press(Qt::Key_Delete);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.modelShares.empty() && policy.reviewShare; }));
    EXPECT_TRUE(page()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(ConfidenceFieldsTest, ALabelGetsItsOwnShareByKeysAndLosesItWithTheShares) {
    open();
    chooseShare();
    goTo(Rule::LowConfidence);
    desk->press(Qt::Key_Insert);
    choose(QStringLiteral("refund"));
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("labelShare")));
    retype(QStringLiteral("50"));
    desk->press(Qt::Key_Tab);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.labelShares == std::map<std::string, double>{{"refund", 0.5}}; }));
    EXPECT_FALSE(find<QLineEdit>("labelShare")->hasFocus()) << "Tab leaves the field";
    find<QWidget>("policyWay")->setFocus();
    desk->press(Qt::Key_Left);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return !policy.reviewShare && policy.labelShares.empty(); }));
    undo();
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.reviewShare == 0.2 && policy.labelShares.contains("refund"); }));
}

TEST_F(ConfidenceFieldsTest, ThePolicyGoesByTheRawOrTheCalibratedConfidence) {
    open();
    goTo(Rule::LowConfidence);
    ASSERT_TRUE(find<QWidget>("policyThreshold")->isVisible());
    find<QWidget>("policyConfidence")->setFocus();
    desk->press(Qt::Key_Right);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.confidence == routing::ConfidenceKind::Calibrated; }));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return noted() == QStringLiteral("Confidence: was Raw, now Calibrated"); }));
    EXPECT_TRUE(find<QWidget>("policyThreshold")->isVisible());
    undo();
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.confidence == routing::ConfidenceKind::Raw; }));
}

TEST_F(ConfidenceFieldsTest, AStratumOfTheAuditHasABandOfConfidences) {
    open();
    goTo(Rule::Audit);
    desk->press(Qt::Key_Insert);
    choose(QStringLiteral("any label"));
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("auditStratum")));
    retype(QStringLiteral("5"));
    desk->press(Qt::Key_Tab);
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("auditFrom")));
    retype(QStringLiteral("0.9"));
    desk->press(Qt::Key_Tab);
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("auditBelow")));
    desk->type(QStringLiteral("0.95"));
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.auditStrata == std::vector<routing::AuditStratum>{{"", 0.9, 0.95, 0.05}}; }));
    retype(QStringLiteral("0.4"));
    desk->press(Qt::Key_Return);
    EXPECT_EQ(remarkOf("auditBelow"), QStringLiteral("Not kept: 0.9 to 1. 0.95 stays")) << "a band is not upside down";
    desk->press(Qt::Key_Escape);
    desk->press(Qt::Key_A, Qt::ControlModifier);
    desk->press(Qt::Key_Delete);
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.auditStrata == std::vector<routing::AuditStratum>{{"", 0.9, std::nullopt, 0.05}}; })) << "nothing means: however high";
    undo();
    ASSERT_TRUE(awaitDraft([](const Policy& policy) { return policy.auditStrata == std::vector<routing::AuditStratum>{{"", 0.9, 0.95, 0.05}}; }));
}

TEST_F(ConfidenceFieldsTest, ABandThatEndsWhereItBeginsIsRefusedAndTheFieldSaysWhatIsKept) {
    open();
    goTo(Rule::Audit);
    desk->press(Qt::Key_Insert);
    choose(QStringLiteral("refund"));
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("auditStratum")));
    find<QLineEdit>("auditBelow")->setFocus();
    desk->type(QStringLiteral("0"));
    desk->press(Qt::Key_Return);
    EXPECT_TRUE(WindowUnderTest::awaits([this] { return find<ui::Banner>("banner")->isVisible(); }));
    EXPECT_EQ(find<QLineEdit>("auditBelow")->text(), QString());
    EXPECT_EQ(controller().policy().auditStrata.front().below, std::nullopt);
}

TEST(RuleWords, ARuleOfSharesIsOffOnlyWhereNoShareIsLeft) {
    Policy policy;
    policy.reviewShare = 0;
    policy.modelShares = {{"m1", 0.3}};
    EXPECT_TRUE(ui::isOn(Rule::LowConfidence, policy));
    ui::switchOff(Rule::LowConfidence, policy);
    EXPECT_FALSE(ui::isOn(Rule::LowConfidence, policy));
    EXPECT_EQ(policy.reviewShare, 0) << "it is still a rule of shares";
    EXPECT_THAT(policy.modelShares, testing::IsEmpty());
}

}  // namespace
}  // namespace docket
