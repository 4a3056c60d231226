#include "core/services/datasets/export_choices.h"

#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

namespace docket::services {
namespace {

TEST(ExportChoices, AreTheVersionsAndTheKeysOfTheItems) {
    test::WorkspaceFixture fixture;
    fixture.addItems(*fixture.open(), 3);
    const auto choices = readExportChoices(fixture.files, fixture.path());
    ASSERT_TRUE(choices) << choices.error().message;
    EXPECT_EQ(choices->taxonomyVersions, std::vector{1});
    EXPECT_EQ(choices->metadataKeys, std::vector<std::string>{"channel"});
    EXPECT_NE(choices->taxonomy.findByKey("refund"), nullptr);
}

TEST(ExportChoices, LookAtSoManyItemsAndNoMore) {
    test::WorkspaceFixture fixture;
    fixture.addItems(*fixture.open(), static_cast<int>(censusItems) + 5);
    const auto choices = readExportChoices(fixture.files, fixture.path());
    ASSERT_TRUE(choices) << choices.error().message;
    EXPECT_EQ(choices->metadataKeys, std::vector<std::string>{"channel"});
}

TEST(ExportChoices, SayWhereThereIsNoWorkspace) {
    test::WorkspaceFixture fixture;
    EXPECT_EQ(readExportChoices(fixture.files, fixture.folder / "none.docket").error().kind, ErrorKind::NotFound);
}

}  // namespace
}  // namespace docket::services
