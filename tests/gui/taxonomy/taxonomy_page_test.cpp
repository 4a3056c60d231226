#include "ui/taxonomy/taxonomy_page.h"

#include "core/services/taxonomy/taxonomy_publishing.h"
#include "tests/gui/taxonomy/taxonomy_page_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <gmock/gmock.h>

namespace docket {
namespace {

using taxonomy::Label;
using taxonomy::Taxonomy;
using test::grouped;
using test::WindowUnderTest;

class TaxonomyPageTest : public test::TaxonomyPageUnderTest {
protected:
    using TaxonomyPageUnderTest::TaxonomyPageUnderTest;
};

TEST_F(TaxonomyPageTest, WhatIsTypedIsOnDiskAndOneStep) {
    open();
    EXPECT_EQ(onDisk(), std::nullopt) << "looking begins no draft";
    goTo(3);
    desk->press(Qt::Key_F2);
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("labelName")));
    desk->type(QStringLiteral("Card fee"));
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{3})->name == "Card fee"; }));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().examination().changes.size() == 1; }));
    EXPECT_EQ(find<ui::Chip>("draftBadge")->text(), QStringLiteral("Draft of v2, 1 change"));
    EXPECT_EQ(tree().currentIndex().data().toString(), QStringLiteral("Card fee"));
    EXPECT_EQ(tree().currentIndex().data(ui::LabelTreeModel::TagRole).toString(), QStringLiteral("edited"));
    EXPECT_EQ(onDisk()->draft.find(LabelId{3})->key, "fee") << "the key of a published label does not follow";
    desk->press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{3})->name == "The fee"; }));
    EXPECT_TRUE(WindowUnderTest::awaits([this] { return find<QLineEdit>("labelName")->text() == QLatin1String("The fee"); }));
    desk->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{3})->name == "Card fee"; }));
}

TEST_F(TaxonomyPageTest, OnesOwnDraftIsEditedUndoneAndEditedAgainAfterARestart) {
    const auto nameTo = [this](const char* name) {
        goTo(3);
        desk->press(Qt::Key_F2);
        EXPECT_TRUE(desk->awaitFocus(find<QLineEdit>("labelName")));
        desk->type(QString::fromLatin1(name));
        EXPECT_TRUE(awaitSaved([name](const auto& draft) { return draft.find(LabelId{3})->name == name; })) << name;
    };
    open();
    nameTo("Before");
    desk.reset();
    open();
    nameTo("After");
    for (const char* name : {"Before", "The fee"}) {  // also what was done before the restart
        desk->press(Qt::Key_Z, Qt::ControlModifier);
        ASSERT_TRUE(awaitSaved([name](const auto& draft) { return draft.find(LabelId{3})->name == name; })) << name;
        ASSERT_TRUE(WindowUnderTest::awaits([&] { return find<QLineEdit>("labelName")->text() == QLatin1String(name); }));
    }
}

TEST_F(TaxonomyPageTest, EveryFieldIsKept) {
    open();
    goTo(3);
    const auto enter = [&](const char* field, const QString& text) {
        find<QWidget>(field)->setFocus();
        desk->press(Qt::Key_A, Qt::ControlModifier);
        typeLines(text);
    };
    enter("labelDefinition", QStringLiteral("A fee."));
    enter("labelIncludes", QStringLiteral("abroad\n\n  at a shop  "));
    enter("labelExcludes", QStringLiteral("at a machine -> The at"));
    EXPECT_EQ(find<QPlainTextEdit>("labelExcludes")->toPlainText(), QStringLiteral("at a machine → The at"));
    auto* popup = desk->find<QAbstractItemView>("excludeNames");
    ASSERT_TRUE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(find<QPlainTextEdit>("labelExcludes")->toPlainText(), QStringLiteral("at a machine → The atm"));
    enter("labelExamples", QStringLiteral("Why was I billed?"));
    enter("labelCounterExamples", QStringLiteral("Where is my card?"));
    enter("labelShortcut", QStringLiteral("F"));
    enter("labelThreshold", QStringLiteral("0.82"));
    enter("labelCostFalsePositive", QStringLiteral("4"));
    enter("labelCostFalseNegative", QStringLiteral("0.5"));
    QTest::mouseClick(find<QCheckBox>("labelHighImpact"), Qt::LeftButton, {}, QPoint(8, 12));
    auto* colour = find<QComboBox>("labelColour");
    colour->setFocus();
    desk->press(Qt::Key_Down);
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{3})->colour == 1; }));
    const auto kept = onDisk();
    const Label& label = *kept->draft.find(LabelId{3});
    EXPECT_EQ(label.description, "A fee.");
    EXPECT_THAT(label.includes, testing::ElementsAre("abroad", "at a shop"));
    EXPECT_THAT(label.excludes, testing::ElementsAre(taxonomy::Exclusion{"at a machine", LabelId{5}}));
    EXPECT_THAT(label.examples, testing::ElementsAre("Why was I billed?"));
    EXPECT_THAT(label.counterExamples, testing::ElementsAre("Where is my card?"));
    EXPECT_EQ(label.shortcut, "f");
    EXPECT_EQ(label.threshold, 0.82);
    EXPECT_EQ(label.costFalsePositive, 4);
    EXPECT_EQ(label.costFalseNegative, 0.5);
    EXPECT_TRUE(label.isHighImpact);
}

TEST_F(TaxonomyPageTest, LabelsComeMoveAndGoByKeys) {
    open();
    goTo(3);
    desk->press(Qt::Key_Insert);
    ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>("labelName")));
    desk->type(QStringLiteral("Exchange rate"));
    ASSERT_TRUE(awaitLines("cards\n card\n fee\n exchange_rate\ncash\n atm\nother\n"));
    desk->press(Qt::Key_Escape);
    ASSERT_TRUE(tree().hasFocus());
    desk->press(Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(awaitLines("cards\n card\n exchange_rate\n fee\ncash\n atm\nother\n"));
    EXPECT_EQ(tree().currentIndex().data().toString(), QStringLiteral("Exchange rate"));
    desk->press(Qt::Key_Delete);
    ASSERT_TRUE(awaitLines("cards\n card\n fee\ncash\n atm\nother\n")) << "one that was never published goes";
    goTo(5);
    desk->press(Qt::Key_Delete);
    awaitDialog("archiveDialog");
    desk->press(Qt::Key_Return);
    awaitNoDialog();
    ASSERT_TRUE(awaitLines("cards\n card\n fee\ncash\n (atm)\nother\n"));
    EXPECT_TRUE(find<QLineEdit>("labelName")->isReadOnly());
    desk->window->findChild<QAction*>(QStringLiteral("taxon.restore"))->trigger();
    ASSERT_TRUE(awaitLines("cards\n card\n fee\ncash\n atm\nother\n"));
}

TEST_F(TaxonomyPageTest, MergesSplitsMovesAndRekeysInDialogs) {
    open();
    goTo(3);
    desk->press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog* merge = awaitDialog("mergeDialog");
    WindowUnderTest::picture(*merge, QStringLiteral("merge"));
    const auto isOwnLook = [this](const QDialog& dialog) {
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("choiceList"));
        const QImage rows = list->viewport()->grab().toImage();
        const QRect first = list->visualItemRect(list->item(0));
        return rows.pixelColor((first.topRight() + QPoint(-12, first.height() / 2)) * rows.devicePixelRatio()) == desk->theme.color(ui::Role::Soft);
    };
    EXPECT_TRUE(isOwnLook(*merge)) << "the row in hand is painted as in the program's other lists";
    desk->type(QStringLiteral("atm"));
    desk->press(Qt::Key_Return);
    awaitNoDialog();
    ASSERT_TRUE(awaitLines("cards\n card\n (fee)\ncash\n atm\nother\n"));
    EXPECT_EQ(onDisk()->draft.successions(), (std::vector<taxonomy::Succession>{{LabelId{3}, {LabelId{5}}}}));
    goTo(2);
    desk->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog* split = awaitDialog("splitDialog");
    split->findChild<QPlainTextEdit*>(QStringLiteral("splitNames"))->setFocus();
    typeLines(QStringLiteral("Lost card\nStolen card"));
    split->findChild<QAbstractButton*>(QStringLiteral("dialogAnswer"))->click();
    awaitNoDialog();
    ASSERT_TRUE(awaitLines("cards\n card\n lost_card\n stolen_card\n (fee)\ncash\n atm\nother\n"));
    goTo(6);
    desk->window->findChild<QAction*>(QStringLiteral("taxon.move"))->trigger();
    QDialog* move = awaitDialog("moveDialog");
    EXPECT_TRUE(isOwnLook(*move));
    WindowUnderTest::picture(*move, QStringLiteral("move"));
    desk->type(QStringLiteral("cash"));
    desk->press(Qt::Key_Return);
    awaitNoDialog();
    ASSERT_TRUE(awaitLines("cards\n card\n lost_card\n stolen_card\n (fee)\ncash\n atm\n other\n"));
    desk->window->findChild<QAction*>(QStringLiteral("taxon.key"))->trigger();
    awaitDialog("keyDialog");
    desk->type(QStringLiteral("rest"));
    desk->press(Qt::Key_Return);
    awaitNoDialog();
    ASSERT_TRUE(awaitLines("cards\n card\n lost_card\n stolen_card\n (fee)\ncash\n atm\n rest\n"));
}

TEST_F(TaxonomyPageTest, ExamplesAreTakenFromDecisions) {
    {
        const auto workspace = fixture.open();
        services::ReviewSession session(*workspace, fixture.clock, {"Ada Example", "s"}, services::ArmChoice::AlwaysBlind);
        for (const char* item : {"t-11", "t-12"}) {
            const auto claimed = session.review.claim(item);
            ASSERT_TRUE(claimed) << claimed.error().message;
            Answer answer;
            answer.labels = {LabelId{3}};
            ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
        }
    }
    open();
    goTo(3);
    const auto take = [&](const char* button) {
        find<QAbstractButton>(button)->click();
        QDialog* dialog = awaitDialog("exampleDialog");
        auto* list = dialog->findChild<QListWidget*>(QStringLiteral("exampleList"));
        ASSERT_TRUE(WindowUnderTest::awaits([&] { return list->count() > 0; }));
        desk->press(Qt::Key_Space);
        desk->press(Qt::Key_Return);
        awaitNoDialog();
    };
    take("addExamples");
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{3})->examples == std::vector<std::string>{"Text of t-11"}; }));
    goTo(2);  // the model said it of both, and people decided otherwise
    take("addCounterExamples");
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{2})->counterExamples.size() == 1; }));
}

TEST_F(TaxonomyPageTest, TheTreeIsFilteredAndKeepsItsPlace) {
    open();
    const QAbstractItemModelTester tester(tree().model());
    goTo(5);
    desk->press(Qt::Key_F, Qt::ControlModifier);
    desk->type(QStringLiteral("fee"));
    EXPECT_EQ(tree().model()->rowCount(), 1) << "the group over it";
    EXPECT_EQ(tree().model()->index(0, 0, tree().model()->index(0, 0)).data().toString(), QStringLiteral("The fee"));
    desk->press(Qt::Key_Escape);
    EXPECT_EQ(tree().model()->rowCount(), 3);
    EXPECT_TRUE(tree().hasFocus());
}

TEST_F(TaxonomyPageTest, ChecksLeadToTheFieldTheyAreAbout) {
    open();
    goTo(6);
    desk->press(Qt::Key_F8);
    const auto& rows = desk->window->taxonomyPage()->findChild<ui::ChecksPanel*>()->rows();
    ASSERT_GT(rows.rowCount(), 0);
    const auto& first = rows.finding(0);
    EXPECT_EQ(tree().current(), first.labels.front());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("labelDefinition"));
    desk->type(QStringLiteral("What it means."));
    ASSERT_TRUE(WindowUnderTest::awaits([&] {
        return std::ranges::none_of(controller().examination().findings, [&](const auto& finding) {
            return finding.check == taxonomy::Check::MissingDefinition && finding.labels.front() == *tree().current();
        });
    })) << "checked while it is typed";
}

TEST_F(TaxonomyPageTest, ADraftOfSomebodyElseIsReadOnlyUntilItIsTakenOver) {
    beginAs("Ines Carvalho");
    open();
    auto* banner = desk->window->taxonomyPage()->banner();
    EXPECT_TRUE(banner->isVisible());
    EXPECT_THAT(banner->title().toStdString(), testing::HasSubstr("Ines Carvalho"));
    goTo(3);
    EXPECT_TRUE(find<QLineEdit>("labelName")->isReadOnly());
    desk->press(Qt::Key_Insert);
    EXPECT_EQ(linesOnDisk(), "cards\n card\n fee\ncash\n atm\nother\n");
    controller().takeOver();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().phase() == ui::TaxonomyController::Phase::Own; }));
    EXPECT_FALSE(banner->isVisible());
    EXPECT_FALSE(find<QLineEdit>("labelName")->isReadOnly());
    EXPECT_NE(onDisk()->head.author, "Ines Carvalho");
}

TEST_F(TaxonomyPageTest, AnOutdatedDraftIsBroughtUpToDate) {
    open();
    goTo(3);
    controller().change(LabelId{3}, [](Label& label) { label.name = "Mine"; });
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{3})->name == "Mine"; }));
    services::Publication other;
    other.basedOn = 1;
    std::vector<Label> labels(fixture.taxonomy().labels().begin(), fixture.taxonomy().labels().end());
    labels[4].name = "Cash machine";
    other.taxonomy = Taxonomy::make(taxonomy::TaskKind::Single, labels, 2).value();
    other.note = "Another name";
    services::Writer writer(fixture.open());
    ASSERT_TRUE(services::TaxonomyPublishing(writer, fixture.clock, "Ines Carvalho").publish(other));
    desk->press(Qt::Key_F5);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().phase() == ui::TaxonomyController::Phase::Outdated; }));
    EXPECT_TRUE(desk->window->taxonomyPage()->banner()->isVisible());
    controller().rebase();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().phase() == ui::TaxonomyController::Phase::Own; }));
    EXPECT_EQ(controller().draft()->find(LabelId{3})->name, "Mine");
    EXPECT_EQ(controller().draft()->find(LabelId{5})->name, "Cash machine");
}

TEST_F(TaxonomyPageTest, AnEditThatCannotBeWrittenIsSaidAndTakenBack) {
    open();
    goTo(3);
    controller().change(LabelId{3}, [](Label& label) { label.name = "Mine"; });
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{3})->name == "Mine"; }));
    {
        const auto workspace = fixture.open();
        ASSERT_TRUE(services::TaxonomyDrafts(*workspace, fixture.clock, "Ines Carvalho").takeOver());
    }
    desk->press(Qt::Key_F2);
    desk->type(QStringLiteral("Lost"));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().phase() == ui::TaxonomyController::Phase::Held; }));
    EXPECT_EQ(find<QLineEdit>("labelName")->text(), QStringLiteral("Mine"));
    EXPECT_TRUE(desk->window->taxonomyPage()->banner()->isVisible());
}

TEST_F(TaxonomyPageTest, AReviewerFinishesTheOpenItemUnderTheOldVersionAndSeesTheNewLabelsNext) {
    open();
    const std::string item = desk->itemId();
    const auto labelsOf = [this] { return desk->review().taxonomy()->version(); };
    ASSERT_EQ(labelsOf(), 1);
    // card becomes archived in a version that is published from here.
    goTo(2);
    desk->press(Qt::Key_Delete);
    awaitDialog("archiveDialog");
    desk->press(Qt::Key_Return);
    awaitNoDialog();
    ASSERT_TRUE(awaitLines("cards\n (card)\n fee\ncash\n atm\nother\n"));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().examination().changes.size() == 1; }));
    desk->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = awaitDialog("publishDialog");
    auto* note = dialog->findChild<QLineEdit*>(QStringLiteral("publishNote"));
    EXPECT_THAT(note->text().toStdString(), testing::HasSubstr("The card"));
    auto* publish = dialog->findChild<QAbstractButton*>(QStringLiteral("publishNow"));
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return publish->isEnabled(); }));
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    awaitNoDialog();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().open()->inForce == 2 && controller().phase() == ui::TaxonomyController::Phase::Unbegun; }));
    EXPECT_TRUE(desk->window->taxonomyPage()->banner()->isVisible()) << "says that it was published";

    desk->press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(desk->awaitItem(item)) << "the item that was open is open still";
    EXPECT_EQ(labelsOf(), 1) << "with the labels it was opened with";
    ASSERT_TRUE(WindowUnderTest::awaits([this] {
        desk->press(Qt::Key_1);  // the first label: the card. No key is meant for an item before it is painted
        return desk->review().entered().labels == LabelSet{LabelId{2}};
    }));
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return !desk->itemId().empty() && desk->itemId() != item; }));
    EXPECT_EQ(labelsOf(), 2) << "the next has the new ones";
    EXPECT_FALSE(desk->review().taxonomy()->find(LabelId{2})->isChoice());
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(TaxonomyPageTest, DiscardingLeavesWhatIsInUse) {
    open();
    goTo(3);
    controller().change(LabelId{3}, [](Label& label) { label.name = "Mine"; });
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{3})->name == "Mine"; }));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().open()->history.undo.has_value(); }));
    desk->window->findChild<QAction*>(QStringLiteral("version.discard"))->trigger();
    awaitDialog("discardDialog");
    desk->press(Qt::Key_Return);
    awaitNoDialog();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().phase() == ui::TaxonomyController::Phase::Unbegun; }));
    EXPECT_EQ(onDisk(), std::nullopt);
    EXPECT_EQ(find<QLineEdit>("labelName")->text(), QStringLiteral("The fee"));
}

TEST_F(TaxonomyPageTest, TheAgreementTestIsDrawnAndLeadsToALabel) {
    fixture.addItems(*fixture.open(), 30, fixture.taxonomy().choices().front()->key, "more-");
    open();
    goTo(6);
    desk->window->findChild<QAction*>(QStringLiteral("version.agreement"))->trigger();
    QDialog* dialog = awaitDialog("agreementDialog");
    ASSERT_TRUE(desk->awaitFocus(dialog->findChild<QWidget*>(QStringLiteral("studyItems")))) << "once it is known that none is open";
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return dialog->findChild<QWidget*>(QStringLiteral("studyEnd"))->isVisible(); }));
    const auto workspace = fixture.open();
    EXPECT_TRUE(workspace->studies().open().value().has_value());
    desk->press(Qt::Key_Escape);
    awaitNoDialog();
    for (const char* reviewer : {"Ada Example", "Bo Lind"}) {
        services::ReviewSession session(*workspace, fixture.clock, {reviewer, reviewer});
        Answer answer;
        answer.labels = {LabelId{2}};
        ASSERT_TRUE(session.review.decide(session.review.claim().value()->item.id, answer));
    }
    desk->window->findChild<QAction*>(QStringLiteral("version.agreement"))->trigger();
    awaitDialog("agreementDialog");
    auto* table = find<QAbstractItemView>("agreementTable");
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return table->hasFocus(); }));
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([] { return QApplication::activeModalWidget() == nullptr; }));
    EXPECT_EQ(tree().current(), LabelId{2}) << "the first one of the table";
}

class MultiLabelTaxonomyPageTest : public TaxonomyPageTest {
protected:
    MultiLabelTaxonomyPageTest() : TaxonomyPageTest(grouped(taxonomy::TaskKind::Multi)) {}
};

TEST_F(MultiLabelTaxonomyPageTest, HasTheSizeOfAnAnswerAndExclusiveGroups) {
    open();
    goTo(1);
    EXPECT_FALSE(find<QWidget>("labelThreshold")->isVisible()) << "a group is no label";
    QTest::mouseClick(find<QCheckBox>("labelExclusive"), Qt::LeftButton, {}, QPoint(8, 12));
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.find(LabelId{1})->isExclusive; }));
    desk->window->findChild<QAction*>(QStringLiteral("taxon.size"))->trigger();
    QDialog* dialog = awaitDialog("answerSizeDialog");
    dialog->findChild<QSpinBox*>(QStringLiteral("mostLabels"))->setValue(3);
    dialog->findChild<QAbstractButton*>(QStringLiteral("dialogAnswer"))->click();
    awaitNoDialog();
    ASSERT_TRUE(awaitSaved([](const auto& draft) { return draft.answerSize() == taxonomy::AnswerSize{0, 3}; }));
}

}  // namespace
}  // namespace docket
