#include "core/services/datasets/free_folder.h"

#include "tests/support/temp_dir.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace docket::services {
namespace {

TEST(FreeFolder, IsTheOneWantedOrTheFirstWithANumber) {
    const test::TempDir folder;
    const std::filesystem::path wanted = folder / "set";
    EXPECT_EQ(freeFolder(wanted), wanted);
    std::filesystem::create_directory(wanted);
    EXPECT_EQ(freeFolder(wanted), folder / "set-2");
    EXPECT_EQ(freeFolder(wanted / ""), folder / "set-2") << "a slash at the end names the same folder";
    std::filesystem::create_directory(folder / "set-2");
    EXPECT_EQ(freeFolder(wanted), folder / "set-3");
    std::filesystem::remove(wanted);
    EXPECT_EQ(freeFolder(wanted), wanted);
}

TEST(FreeFolder, TakesNoNameThatALinkToNowhereHas) {
    const test::TempDir folder;
    std::filesystem::create_symlink(folder / "nowhere", folder / "set");
    EXPECT_EQ(freeFolder(folder / "set"), folder / "set-2");
}

TEST(FreeFolder, LeavesItToTheOneWhoMakesItToSayWhatIsWrong) {
    const test::TempDir folder;
    std::filesystem::create_directory(folder / "set");
    EXPECT_EQ(freeFolder(folder / "not" / "there"), folder / "not" / "there");
    EXPECT_EQ(freeFolder(""), std::filesystem::path());
}

}  // namespace
}  // namespace docket::services
