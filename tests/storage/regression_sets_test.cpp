#include "core/base/sha256.h"
#include "core/ports/regression_sets.h"
#include "tests/support/tampering.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

namespace docket {
namespace {

using ports::ReferenceSource;
using ports::RegressionItem;
using ports::RegressionSet;

class RegressionSetsTest : public ::testing::Test {
protected:
    RegressionSetsTest() { m_fixture.addItems(*m_workspace, 3); }

    Result<RegressionSet> make(const char* name, const std::vector<RegressionItem>& items) {
        RegressionSet set;
        set.name = name;
        set.filter = "id:t-";
        set.leftOut = 2;
        set.author = "lea";
        set.at = m_fixture.clock.now();
        return ports::inTransaction(*m_workspace, [&] { return m_workspace->regressions().make(set, items); });
    }
    std::string problemsAfter(const std::string& sql) {
        test::Tampering(m_fixture.path()).run(sql);
        return m_fixture.problems();
    }

    const std::vector<RegressionItem> m_items{{ItemId{1}, {LabelId{2}}, ReferenceSource::Gold}, {ItemId{3}, {LabelId{1}, LabelId{2}}, ReferenceSource::Led}};
    test::WorkspaceFixture m_fixture{test::taxonomyOf({"refund", "billing"})};
    std::unique_ptr<ports::Workspace> m_workspace = m_fixture.open();
};

TEST_F(RegressionSetsTest, ASetIsFoundAsItWasMade) {
    const auto made = make("hard", m_items);
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->number, 1);
    EXPECT_EQ(made->items, 2);
    EXPECT_EQ(made->leftOut, 2);
    EXPECT_EQ(m_workspace->regressions().find("hard").value(), *made);
    EXPECT_EQ(m_workspace->regressions().find("Hard").value(), std::nullopt);
    const auto second = make("a", {m_items[0]});
    ASSERT_TRUE(second) << second.error().message;
    EXPECT_EQ(m_workspace->regressions().all().value(), (std::vector<RegressionSet>{*second, *made}));
}

TEST_F(RegressionSetsTest, ItsDigestIsThatOfIdsTextsAndKeys) {
    Sha256 hash;
    for (const char* field : {"t-1", "Text of t-1", "1", "billing", "t-3", "Text of t-3", "2", "billing", "refund"}) hash.updateField(field);
    EXPECT_EQ(make("hard", m_items).value().sha256, toHex(hash.finish()));
}

TEST_F(RegressionSetsTest, AnItemIsVisitedWithEverythingThatWasPredictedOfIt) {
    m_fixture.addPredictions(*m_workspace, "m2", ConfidenceSource::Stated, {0.9}, "refund", "t-");
    ASSERT_TRUE(make("hard", m_items));
    std::vector<std::string> told;
    ASSERT_TRUE(m_workspace->regressions().visit(1, [&](const ports::PredictedReference& item) -> Result<> {
        std::string line = std::string(item.externalId) + (item.source == ReferenceSource::Gold ? " gold" : " led") + " " + std::to_string(item.labels.size());
        for (const auto& each : item.predictions) line += " " + std::string(each.model) + ":" + std::to_string(each.run.value) + ":" + std::to_string(each.labels->front().value);
        told.push_back(line);
        return {};
    }));
    EXPECT_EQ(told, (std::vector<std::string>{"t-1 gold 1 m1:1:2 m2:2:1", "t-3 led 2 m1:1:2"}));
}

TEST_F(RegressionSetsTest, ANameIsTakenOnceAndNothingIsLeftOfTheOther) {
    ASSERT_TRUE(make("hard", m_items));
    const auto refused = make("hard", {m_items[0]});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::AlreadyExists);
    EXPECT_EQ(m_workspace->regressions().all().value().size(), 1U);
    EXPECT_EQ(problemsAfter(""), "");
}

TEST_F(RegressionSetsTest, ToMakeOneIsAnEventThatChangesNothingOfTheData) {
    const ports::DataState before = m_workspace->records().dataState().value();
    ASSERT_TRUE(make("hard", m_items));
    EXPECT_EQ(m_workspace->records().dataState().value(), before);
    std::vector<std::string> told;
    ASSERT_TRUE(m_workspace->packets().visitEvents(before.event, [&](const review::Event& event) -> Result<> {
        told.push_back(std::string(toString(event.kind)) + " by " + event.reviewer);
        return {};
    }));
    EXPECT_EQ(told, std::vector<std::string>{"regression_set_made by lea"});
}

TEST_F(RegressionSetsTest, WhatWasChangedBehindDocketIsFound) {
    ASSERT_TRUE(make("hard", m_items));
    ASSERT_TRUE(make("other", {m_items[0]}));
    m_workspace.reset();
    const auto finds = [&](const std::string& sql, std::string_view what) {
        const std::filesystem::path kept = m_fixture.folder / "kept.docket";
        std::filesystem::copy_file(m_fixture.path(), kept, std::filesystem::copy_options::overwrite_existing);
        const std::string problems = problemsAfter(sql);
        EXPECT_NE(problems.find(what), std::string::npos) << sql << ": " << problems;
        std::filesystem::copy_file(kept, m_fixture.path(), std::filesystem::copy_options::overwrite_existing);
    };
    finds("UPDATE regression_items SET labels = '1' WHERE set_id = 1 AND item_id = 1", "regression set 1: is not stored as event");
    finds("UPDATE regression_items SET labels = '1' WHERE set_id = 1 AND item_id = 1", "regression set 1: is not what event");
    finds("UPDATE items SET text = 'Another' WHERE id = 3", "regression set 1: is not what event");
    finds("UPDATE labels SET key = 'invoice' WHERE key = 'billing'", "regression set 2: is not what event");
    finds("DELETE FROM regression_items WHERE set_id = 2; DELETE FROM regression_sets WHERE id = 2", "regression set 2: is gone");
    finds("INSERT INTO regression_items VALUES (9, 1, '1', 1)", "regression set 9: is not there");
    EXPECT_EQ(m_fixture.problems(), "");
}

}  // namespace
}  // namespace docket
