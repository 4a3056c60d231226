#include "core/ports/dataset_recipes.h"
#include "tests/support/tampering.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

#include <thread>

namespace docket {
namespace {

class DatasetRecipesTest : public ::testing::Test {
protected:
    Result<int> save(ports::Workspace& workspace, const char* name, const char* document, const char* author = "lea") {
        return ports::inTransaction(workspace, [&] { return workspace.recipes().save(name, document, author, m_fixture.clock.now()); });
    }
    Result<> remove(const char* name) {
        return ports::inTransaction(*m_workspace, [&] { return m_workspace->recipes().remove(name, "lea", m_fixture.clock.now()); });
    }
    std::vector<std::string> names() {
        std::vector<std::string> names;
        const auto recipes = m_workspace->recipes().all().value();
        for (const ports::NamedRecipe& recipe : recipes) names.push_back(recipe.name + " " + std::to_string(recipe.version));
        return names;
    }
    std::string problemsAfter(const std::string& sql) {
        test::Tampering(m_fixture.path()).run(sql);
        return m_fixture.problems();
    }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund"})};
    std::unique_ptr<ports::Workspace> m_workspace = m_fixture.open();
};

TEST_F(DatasetRecipesTest, ASecondSaveIsTheNextVersionAndTheFirstStays) {
    EXPECT_EQ(save(*m_workspace, "weekly", "{1}"), 1);
    m_fixture.clock.advance(seconds(60));
    EXPECT_EQ(save(*m_workspace, "weekly", "{2}", "ben"), 2);
    EXPECT_EQ(save(*m_workspace, "a", "{3}"), 1);
    EXPECT_EQ(names(), (std::vector<std::string>{"a 1", "weekly 2"}));
    const auto versions = m_workspace->recipes().versionsOf("weekly").value();
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0], (ports::NamedRecipe{"weekly", 2, "{2}", "ben", m_fixture.clock.now()}));
    EXPECT_EQ(versions[1].document, "{1}");
    EXPECT_EQ(m_workspace->recipes().find("weekly", 1).value(), versions[1]);
    EXPECT_EQ(m_workspace->recipes().find("weekly", std::nullopt).value(), versions[0]);
    EXPECT_EQ(m_workspace->recipes().find("weekly", 3).value(), std::nullopt);
}

TEST_F(DatasetRecipesTest, ADeletedNameIsHiddenAndItsVersionsGoOn) {
    ASSERT_TRUE(save(*m_workspace, "weekly", "{1}"));
    ASSERT_TRUE(remove("weekly"));
    EXPECT_TRUE(names().empty());
    EXPECT_EQ(m_workspace->recipes().find("weekly", std::nullopt).value(), std::nullopt);
    EXPECT_EQ(m_workspace->recipes().find("weekly", 1).value()->document, "{1}");
    EXPECT_EQ(remove("weekly").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(save(*m_workspace, "weekly", "{2}"), 2);
    EXPECT_EQ(names(), std::vector<std::string>{"weekly 2"});
}

TEST_F(DatasetRecipesTest, EachIsAnEventThatChangesNothingOfTheData) {
    const ports::DataState before = m_workspace->records().dataState().value();
    ASSERT_TRUE(save(*m_workspace, "weekly", "{1}"));
    ASSERT_TRUE(remove("weekly"));
    std::vector<std::string> told;
    ASSERT_TRUE(m_workspace->packets().visitEvents(before.event, [&](const review::Event& event) -> Result<> {
        told.push_back(std::string(toString(event.kind)) + " by " + event.reviewer);
        return {};
    }));
    EXPECT_EQ(told, (std::vector<std::string>{"recipe_saved by lea", "recipe_deleted by lea"}));
    EXPECT_EQ(m_workspace->records().dataState().value(), before);
    EXPECT_EQ(problemsAfter(""), "");
}

TEST_F(DatasetRecipesTest, TwoWhoSaveAtOnceSaveTwoVersions) {
    constexpr int each = 20;
    auto other = m_fixture.open();
    std::thread second([&] {
        for (int n = 0; n < each; ++n) EXPECT_TRUE(save(*other, "weekly", "{ben}", "ben"));
    });
    for (int n = 0; n < each; ++n) EXPECT_TRUE(save(*m_workspace, "weekly", "{lea}"));
    second.join();
    EXPECT_EQ(m_workspace->recipes().versionsOf("weekly").value().size(), 2U * each);
    EXPECT_EQ(problemsAfter(""), "");
}

TEST_F(DatasetRecipesTest, WhatWasChangedBehindDocketIsFound) {
    ASSERT_TRUE(save(*m_workspace, "weekly", "{1}"));
    ASSERT_TRUE(save(*m_workspace, "weekly", "{2}"));
    m_workspace.reset();
    EXPECT_NE(problemsAfter("UPDATE dataset_recipes SET document = '{9}' WHERE version = 1").find("named recipe 1"), std::string::npos);
    EXPECT_NE(problemsAfter("DELETE FROM dataset_recipes WHERE version = 2").find("named recipe 2: is gone"), std::string::npos);
}

}  // namespace
}  // namespace docket
