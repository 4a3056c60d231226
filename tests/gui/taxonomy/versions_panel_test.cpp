#include "ui/versions/versions_panel.h"

#include "tests/gui/taxonomy/publishing_fixture.h"
#include "ui/taxonomy/versions/taxonomy_versions.h"
#include "ui/versions/compare_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket {
namespace {

using test::PublishingUnderTest;
using ui::ChangeRow;
using ui::VersionsPanel;

class VersionsPanelTest : public ::testing::Test {
protected:
    VersionsPanel& open() {
        m_panel = std::make_unique<VersionsPanel>(under.theme, ui::taxonomyVersions(under.desk), under.fixture.clock);
        m_panel->resize(372, 420);
        m_panel->show();
        QSignalSpy read(m_panel.get(), &VersionsPanel::versionsRead);
        m_panel->refresh();
        EXPECT_TRUE(PublishingUnderTest::waitUntil([&] { return read.count() > 0; }));
        return *m_panel;
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = m_panel->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    const std::vector<ChangeRow>& changes() { return find<ui::ChangeList>("changeList")->lines(); }
    bool awaitSentence(const QString& sentence) {
        return PublishingUnderTest::waitUntil([&] { return !changes().empty() && changes().front().sentence == sentence; });
    }
    void publishTwice() {
        under.rename("topup", "Top up");
        under.rename("card", "Get a card");
    }
    static std::vector<ChangeRow> rowsOf(const taxonomy::TaxonomyDraft& draft) {
        const auto found = draft.changes();
        return ui::changesOf(ui::linesOf(found, draft.baseView(), draft.view())).gathered;
    }

    PublishingUnderTest under;
    std::unique_ptr<VersionsPanel> m_panel;
};

TEST_F(VersionsPanelTest, ListsTheVersionsNewestFirst) {
    publishTwice();
    open();
    auto* model = find<QListView>("versionList")->model();
    QAbstractItemModelTester tester(model);
    ASSERT_EQ(model->rowCount(), 3);
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("v3"));
    EXPECT_THAT(model->index(0, 0).data(ui::VersionModel::WordsRole).toString().toStdString(), testing::MatchesRegex("In use since .*, Ines Carvalho"));
    EXPECT_EQ(model->index(0, 0).data(ui::VersionModel::FactsRole).toString(), QStringLiteral("6 labels"));
    EXPECT_THAT(model->index(0, 0).data(Qt::AccessibleTextRole).toString().toStdString(), testing::HasSubstr("Called card otherwise"));
    EXPECT_TRUE(awaitSentence(QStringLiteral("card is called Get a card now.")));
}

TEST_F(VersionsPanelTest, ComparesWhatIsChosen) {
    publishTwice();
    open();
    auto* pairs = find<QComboBox>("versionPairs");
    ASSERT_EQ(pairs->count(), 2);
    EXPECT_EQ(pairs->itemText(1), QStringLiteral("v1 to v2"));
    pairs->setFocus();
    QTest::keyClick(pairs, Qt::Key_Down);
    EXPECT_TRUE(awaitSentence(QStringLiteral("topup is called Top up now.")));
}

TEST_F(VersionsPanelTest, ShowsTheDraftFirstWhileThereIsOne) {
    publishTwice();
    open();
    const auto draft = under.editedDraft();
    m_panel->setDraft(rowsOf(draft));
    EXPECT_EQ(find<QComboBox>("versionPairs")->currentText(), QStringLiteral("v3 to draft 4"));
    QStringList sentences;
    for (const ChangeRow& line : changes()) sentences << line.sentence;
    EXPECT_TRUE(sentences.contains(QStringLiteral("Get a card was merged into order."))) << sentences.join(u'\n').toStdString();
    EXPECT_TRUE(sentences.contains(QStringLiteral("charge was split into charge, subscription.")));
    PublishingUnderTest::picture(*m_panel, QStringLiteral("versions"));
    under.theme.setScheme(ui::Scheme::Dark);
    PublishingUnderTest::picture(*m_panel, QStringLiteral("versions-dark"));
    m_panel->setDraft(std::nullopt);
    EXPECT_EQ(find<QComboBox>("versionPairs")->currentText(), QStringLiteral("v2 to v3"));
    EXPECT_TRUE(awaitSentence(QStringLiteral("card is called Get a card now.")));
}

TEST_F(VersionsPanelTest, WhoLooksAtTheNewestVersionFollowsIt) {
    publishTwice();
    open();
    const auto readAgain = [this] {
        QSignalSpy read(m_panel.get(), &VersionsPanel::versionsRead);
        m_panel->refresh();
        ASSERT_TRUE(PublishingUnderTest::waitUntil([&] { return read.count() > 0; }));
    };
    auto* pairs = find<QComboBox>("versionPairs");
    EXPECT_EQ(pairs->currentText(), QStringLiteral("v2 to v3"));
    under.rename("other", "Something else");
    readAgain();
    EXPECT_EQ(pairs->currentText(), QStringLiteral("v3 to v4"));
    pairs->setCurrentIndex(2);
    EXPECT_EQ(pairs->currentText(), QStringLiteral("v1 to v2"));
    under.rename("other", "Other");
    readAgain();
    EXPECT_EQ(pairs->currentText(), QStringLiteral("v1 to v2")) << "one that was chosen stays";
}

TEST_F(VersionsPanelTest, ALabelHasOneLineForAllThatIsEditedOfIt) {
    open();
    taxonomy::TaxonomyDraft draft(under.inForce());
    taxonomy::Label label = *draft.find(under.label("topup"));
    label.name = "Top up";
    label.description = "Money is put on the card.";
    label.threshold = 0.7;
    label.costFalsePositive = 4;
    test::applied(draft, draft.change(label));
    taxonomy::Label dearer = *draft.find(under.label("card"));
    dearer.costFalseNegative = 5;
    test::applied(draft, draft.change(dearer));
    m_panel->setDraft(rowsOf(draft));
    ASSERT_EQ(changes().size(), 2U);
    const ChangeRow& all = changes()[0].subject == QStringLiteral("topup") ? changes()[0] : changes()[1];
    const ChangeRow& cost = changes()[0].subject == QStringLiteral("card") ? changes()[0] : changes()[1];
    EXPECT_EQ(all.word, QStringLiteral("Edited"));
    EXPECT_EQ(all.values, QStringLiteral("name, definition, threshold, cost of a false positive"));
    EXPECT_EQ(all.sentence.count(QLatin1Char('\n')), 3) << "each change is told";
    EXPECT_EQ(cost.word, QStringLiteral("Cost of a false negative")) << "as the form calls it";
    EXPECT_EQ(cost.values, QStringLiteral("1 → 5"));
}

TEST_F(VersionsPanelTest, AsksToTakeBackTheVersionInForce) {
    publishTwice();
    open();
    QSignalSpy asked(m_panel.get(), &VersionsPanel::takeBackAsked);
    find<QAbstractButton>("takeBack")->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().at(0).toInt(), 3);
}

TEST_F(VersionsPanelTest, HasNothingToTakeBackOrCompareInTheFirstVersion) {
    open();
    EXPECT_FALSE(find<QAbstractButton>("takeBack")->isVisible());
    EXPECT_FALSE(find<QComboBox>("versionPairs")->isEnabled());
    EXPECT_TRUE(changes().empty());
}

TEST_F(VersionsPanelTest, ComparesAnyTwoVersionsInSentences) {
    publishTwice();
    open();
    m_panel->openComparison();
    auto* dialog = m_panel->findChild<ui::CompareDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* before = dialog->findChild<QComboBox*>(QStringLiteral("compareBefore"));
    QTest::keyClick(before, Qt::Key_Down);
    auto* list = dialog->findChild<ui::ChangeList*>(QStringLiteral("compareChanges"));
    EXPECT_TRUE(PublishingUnderTest::waitUntil([&] { return list->lines().size() == 2; }));
    EXPECT_EQ(list->lines().front().sentence, QStringLiteral("topup is called Top up now."));
    PublishingUnderTest::picture(*dialog, QStringLiteral("compare"));
    dialog->close();
}

}  // namespace
}  // namespace docket
