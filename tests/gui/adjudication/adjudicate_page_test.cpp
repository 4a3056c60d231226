#include "core/services/review/review_session.h"
#include "tests/gui/window_under_test.h"
#include "ui/adjudication/adjudicate_page.h"
#include "ui/common/words/text.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>

#include <gmock/gmock.h>

namespace docket {
namespace {

using Phase = ui::AdjudicationController::Phase;
using test::WindowUnderTest;

/// The real window over a workspace in which two reviewers differ on some items, in the name of somebody else.
class AdjudicatePageTest : public ::testing::Test {
protected:
    AdjudicatePageTest() {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 4, "billing", "d-");
        fixture.addItems(*workspace, 3, "refund", "w-");
        answer(*workspace, "ada", 1, {{0, 4}});
        answer(*workspace, "ben", 2, {{5, 9}});
    }

    static routing::Policy policy() {
        routing::Policy policy;
        policy.auditRate = 0;
        policy.reviewsRequired["default"] = 2;
        return policy;
    }

    void answer(ports::Workspace& workspace, const std::string& name, int label, std::vector<EvidenceSpan> evidence) {
        services::ReviewSession reviewer(workspace, fixture.clock, {name, name + "-1"});
        for (int i = 1; i <= 4; ++i) {
            const auto claimed = reviewer.review.claim("d-" + std::to_string(i));
            ASSERT_TRUE(claimed) << claimed.error().message;
            Answer given;
            given.labels = {LabelId{label}};
            given.certainty = Certainty::Sure;
            given.note = "said " + name;
            given.evidence = evidence;
            given.timeSpent = seconds(20);
            ASSERT_TRUE(reviewer.review.decide(claimed->item.id, given));
        }
    }

    void openAdjudicate(WindowUnderTest& desk) {
        desk.window->resize(1440, 900);
        desk.open();
        desk.press(Qt::Key_3, Qt::ControlModifier);
        ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk.window->adjudicatePage() != nullptr && isWorking(desk); }));
        awaitPaint(desk);
    }
    static ui::AdjudicationController& controller(const WindowUnderTest& desk) { return *desk.window->adjudicatePage()->findChild<ui::AdjudicationController*>(); }
    static bool isWorking(const WindowUnderTest& desk) { return controller(desk).phase() == Phase::Working; }
    static void awaitPaint(WindowUnderTest& desk) {
        const auto* actions = desk.window->findChild<ui::ActionRegistry*>();
        ASSERT_TRUE(WindowUnderTest::awaits([&] { return actions->itemClock().isPainted(); }));
    }
    void pressAtItem(WindowUnderTest& desk, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        awaitPaint(desk);
        desk.press(key, modifiers);
    }
    static std::string inHand(const WindowUnderTest& desk) {
        const auto* item = controller(desk).item();
        return item == nullptr ? std::string() : item->item.externalId;
    }
    std::optional<Resolution> resolutionOf(const std::string& id) {
        auto workspace = fixture.open();
        std::optional<Resolution> found;
        EXPECT_TRUE(workspace->records().visit({ports::RecordScope::All, ports::Records::Detail::WithoutHistory}, [&](const ports::Record& record) -> Result<> {
            if (record.externalId == id) found = record.resolution;
            return {};
        }));
        return found;
    }

    test::WorkspaceFixture fixture{test::taxonomyOf({"billing", "refund", "other"}), policy()};
};

TEST_F(AdjudicatePageTest, AnItemIsRuledByKeysAndIsOnDisk) {
    WindowUnderTest desk(fixture);
    openAdjudicate(desk);
    const std::string first = inHand(desk);
    EXPECT_EQ(controller(desk).items().size(), 4U);
    auto* labels = desk.find<ui::OptionList>("rulingLabels");
    ASSERT_EQ(labels->count(), 3);
    EXPECT_FALSE(desk.find<QAbstractButton>("saveRuling")->isEnabled());
    WindowUnderTest::picture(*desk.window, QStringLiteral("adjudicate"));
    pressAtItem(desk, Qt::Key_2);
    EXPECT_EQ(controller(desk).entered().answer.labels.size(), 1U);
    EXPECT_EQ(controller(desk).step(), ui::AdjudicationController::Step::Cause);
    pressAtItem(desk, Qt::Key_1);
    EXPECT_EQ(controller(desk).entered().cause, RulingCause::DefinitionUnclear);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(desk.awaitFocus(desk.find<QPlainTextEdit>("rulingNote")));
    desk.type(QStringLiteral("see 1 rule"));
    EXPECT_EQ(controller(desk).entered().answer.note, "see 1 rule") << "digits are text in the note";
    const LabelId ruled = controller(desk).entered().answer.labels.front();
    EXPECT_FALSE(desk.find<QLabel>("rulingResult")->text().contains(QStringLiteral("The model said")));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return controller(desk).phase() == Phase::Ruled; }));
    EXPECT_TRUE(desk.find<QLabel>("rulingResult")->text().contains(QStringLiteral("The model said")));
    WindowUnderTest::picture(*desk.window, QStringLiteral("adjudicate-ruled"));
    const auto resolution = resolutionOf(first);
    ASSERT_TRUE(resolution);
    EXPECT_EQ(resolution->kind, ResolutionKind::Adjudicated);
    EXPECT_EQ(resolution->labels, LabelSet{ruled});
    desk.press(Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return isWorking(desk) && inHand(desk) != first; })) << "Enter goes on";
    EXPECT_EQ(controller(desk).items().size(), 3U);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return isWorking(desk) && inHand(desk) == first; }));
    EXPECT_EQ(controller(desk).entered().answer.note, "see 1 rule");
    EXPECT_FALSE(resolutionOf(first));
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(AdjudicatePageTest, NamesStayHiddenUntilTheyAreAskedForAndTheModelUntilTheRuling) {
    WindowUnderTest desk(fixture);
    openAdjudicate(desk);
    const auto words = [&] {
        QStringList all;
        for (const QLabel* label : desk.window->adjudicatePage()->findChildren<QLabel*>()) all << label->text();
        for (const QWidget* widget : desk.window->adjudicatePage()->findChildren<QWidget*>()) all << widget->accessibleName() << widget->accessibleDescription();
        return all.join(QLatin1Char('\n'));
    };
    EXPECT_TRUE(words().contains(QStringLiteral("Reviewer A")));
    for (const char* model : {"m1", "0.2", "low confidence", "Low confidence"}) EXPECT_FALSE(words().contains(QLatin1String(model))) << model;
    const auto names = [&] {
        QStringList shown;
        for (const QLabel* label : desk.window->adjudicatePage()->findChildren<QLabel*>()) shown << label->text();
        return shown;
    };
    EXPECT_FALSE(names().contains(ui::isolated(QStringLiteral("ada"))));
    desk.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(names().contains(ui::isolated(QStringLiteral("ada"))));
}

TEST_F(AdjudicatePageTest, SendBackAndADraftThatIsThereAfterARestart) {
    std::string second;
    {
        WindowUnderTest desk(fixture);
        openAdjudicate(desk);
        const std::string first = inHand(desk);
        controller(desk).sendBack(QStringLiteral("look again"));
        ASSERT_TRUE(WindowUnderTest::awaits([&] { return isWorking(desk) && inHand(desk) != first; }));
        second = inHand(desk);
        pressAtItem(desk, Qt::Key_1);
        pressAtItem(desk, Qt::Key_3);
        ASSERT_TRUE(WindowUnderTest::awaits([&] { return controller(desk).savedAt().has_value(); })) << "a draft is kept";
    }
    WindowUnderTest desk(fixture);
    openAdjudicate(desk);
    ASSERT_EQ(inHand(desk), second);
    EXPECT_EQ(controller(desk).entered().cause, RulingCause::Ambiguous);
    EXPECT_TRUE(controller(desk).canSave());
    EXPECT_EQ(controller(desk).items().size(), 3U);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(AdjudicatePageTest, AKeyPressedBeforeTheItemIsPaintedIsNotMeantForIt) {
    WindowUnderTest desk(fixture);
    openAdjudicate(desk);
    auto* actions = desk.window->findChild<ui::ActionRegistry*>();
    actions->itemClock().hide();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    EXPECT_TRUE(controller(desk).entered().answer.labels.empty());
}

TEST_F(AdjudicatePageTest, WhoMayNotRuleIsToldWhoMay) {
    {
        auto workspace = fixture.open();
        const auto set = ports::inTransaction(*workspace, [&]() -> Result<> {
            const auto id = workspace->decisions().reviewer("lea", fixture.clock.now());
            if (!id) return std::unexpected(id.error());
            return workspace->people().set({*id, "lea", docket::Role::Lead, {}}, "lea", fixture.clock.now());
        });
        ASSERT_TRUE(set);
    }
    WindowUnderTest desk(fixture);
    desk.open();
    desk.press(Qt::Key_3, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk.window->adjudicatePage() != nullptr && controller(desk).phase() == Phase::NotAllowed; }));
    EXPECT_TRUE(desk.find<QLabel>("adjudicateMessage")->text().contains(QStringLiteral("Leads and admins")));
    EXPECT_EQ(controller(desk).items().size(), 0U) << "nothing of the answers leaves the file";
}

}  // namespace
}  // namespace docket
