#include "tests/cli/datasets_test.h"

#include <fmt/format.h>

#include <set>

// Recipes by name, through the binary alone.

namespace docket {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using test::Words;

class RecipeCommand : public test::DatasetsTest {
protected:
    json save(const std::string& name, const std::string& recipe) const { return runForJson("recipe", {"save", name, "--file", file("r.json", recipe)}); }
};

TEST_F(RecipeCommand, VersionsStayAndTheNewestIsTaken) {
    EXPECT_EQ(runForJson("recipe", {"list"}).at("recipes"), json::array());
    EXPECT_EQ(save("weekly", R"({"format":"csv"})").at("version"), 1);
    const json second = save("weekly", R"({"format":"native","seed":11})");
    EXPECT_EQ(second.at("version"), 2);
    EXPECT_EQ(second.at("recipe").at("seed"), 11);
    save("a", R"({"format":"fasttext"})");
    const json list = runForJson("recipe", {"list"}).at("recipes");
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].at("name"), "a");
    EXPECT_EQ(list[1].at("version"), 2);
    EXPECT_EQ(list[1].at("format"), "native");
    const json shown = runForJson("recipe", {"show", "weekly"});
    EXPECT_EQ(shown.at("recipe"), second.at("recipe"));
    EXPECT_EQ(shown.at("versions").size(), 2U);
    EXPECT_EQ(runForJson("recipe", {"show", "weekly", "--version", "1"}).at("recipe").at("format"), "csv");
    expectVerified();
}

TEST_F(RecipeCommand, ADeletedNameIsHiddenAndItsVersionsAreKept) {
    save("weekly", R"({"format":"csv"})");
    EXPECT_EQ(runForJson("recipe", {"delete", "weekly"}).at("deleted"), true);
    EXPECT_EQ(runForJson("recipe", {"list"}).at("recipes"), json::array());
    EXPECT_THAT(failing({"recipe", workspace(), "show", "weekly"}).err, HasSubstr("was deleted"));
    EXPECT_EQ(runForJson("recipe", {"show", "weekly", "--version", "1"}).at("version"), 1);
    EXPECT_EQ(save("weekly", R"({"format":"native"})").at("version"), 2);
    expectVerified();
}

TEST_F(RecipeCommand, WhatIsNotThereIsNamedWithWhatIs) {
    save("weekly", R"({"format":"csv"})");
    for (const Words& command : {Words{"recipe", workspace(), "show", "wekly"}, Words{"recipe", workspace(), "delete", "wekly"}, Words{"export", workspace(), "--out", path("x"), "--recipe", "wekly"}}) {
        EXPECT_THAT(failing(command).err, HasSubstr("There is no recipe \"wekly\" in the workspace. There is \"weekly\".")) << command.front();
    }
    EXPECT_THAT(failing({"recipe", workspace(), "show", "weekly", "--version", "2"}).err, HasSubstr("it has 1 to 1"));
    EXPECT_FALSE(std::filesystem::exists(path("x")));
}

TEST_F(RecipeCommand, NamesAreOneLineOfText) {
    const std::string recipe = file("r.json", R"({"format":"csv"})");
    for (const std::string& name : {std::string("  "), std::string(" a"), std::string("a\nb"), std::string("a\x1b[2J"), std::string(101, 'x'), std::string("\xff")}) {
        const auto finished = test::runDocket({"recipe", workspace(), "save", name, "--file", recipe});
        EXPECT_NE(finished.status, 0) << name;
        EXPECT_EQ(finished.err.find('\x1b'), std::string::npos);
    }
    EXPECT_EQ(runForJson("recipe", {"list"}).at("recipes"), json::array());
    EXPECT_EQ(save("Für Ärzte ✓", R"({"format":"csv"})").at("name"), "Für Ärzte ✓");
}

TEST_F(RecipeCommand, ARecipeThatCannotBeMadeIsNotKept) {
    EXPECT_THAT(failing({"recipe", workspace(), "save", "x", "--file", file("r.json", R"({"format":"csv","wat":1})")}).err, HasSubstr("wat"));
    EXPECT_THAT(failing({"recipe", workspace(), "save", "x", "--file", file("r.json", R"({"format":"csv","nearness":7})")}).err, HasSubstr("r.json"));
    EXPECT_EQ(runForJson("recipe", {"list"}).at("recipes"), json::array());
}

TEST_F(RecipeCommand, AnExportByNameSaysSoInItsManifest) {
    save("weekly", R"({"format":"csv"})");
    save("weekly", R"({"format":"csv","seed":3})");
    exported("by-name", {"--recipe", "weekly"});
    exported("by-file", {"--recipe", file("r.json", R"({"format":"csv","seed":3})")});
    json named = json::parse(test::contentOf(path("by-name/manifest.json")));
    EXPECT_EQ(named.at("recipe_name"), (json{{"name", "weekly"}, {"version", 2}}));
    named.erase("recipe_name");
    EXPECT_EQ(named, json::parse(test::contentOf(path("by-file/manifest.json"))));
    EXPECT_EQ(test::contentOf(path("by-name/records.csv")), test::contentOf(path("by-file/records.csv")));
}

TEST_F(RecipeCommand, ANameGoesBeforeAFileAndThatIsSaid) {
    save("weekly", R"({"format":"csv"})");
    put("weekly", R"({"format":"native"})");
    const auto inFolder = [&](const std::string& word, const std::string& out) {
        return test::run({"/bin/sh", "-c", fmt::format("cd '{}' && '{}' export w.docket --out {} --recipe {} --json", m_folder.path().string(), DOCKET_BINARY, out, word)});
    };
    const auto byName = inFolder("weekly", "one");
    ASSERT_EQ(byName.status, 0) << byName.err;
    EXPECT_THAT(byName.err, HasSubstr("the recipe was taken, in version 1"));
    EXPECT_TRUE(std::filesystem::exists(path("one/records.csv")));
    const auto byFile = inFolder("./weekly", "two");
    ASSERT_EQ(byFile.status, 0) << byFile.err;
    EXPECT_EQ(byFile.err, "");
    EXPECT_FALSE(std::filesystem::exists(path("two/records.csv")));
}

TEST_F(RecipeCommand, WhoMayNotTakeDataOutMayNotSave) {
    run({"people", workspace(), "set", "lea", "--role", "lead"});
    const std::string recipe = file("r.json", R"({"format":"csv"})");
    EXPECT_THAT(failing({"recipe", workspace(), "save", "x", "--file", recipe, "--by", "ada"}).err, HasSubstr("may not take data out"));
    EXPECT_EQ(runForJson("recipe", {"save", "x", "--file", recipe, "--by", "lea"}).at("by"), "lea");
    EXPECT_THAT(failing({"recipe", workspace(), "delete", "x", "--by", "ada"}).err, HasSubstr("may not take data out"));
}

TEST_F(RecipeCommand, ProgramsThatSaveAtOnceSaveAVersionEach) {
    const std::string recipe = file("r.json", R"({"format":"csv"})");
    std::vector<std::unique_ptr<test::Process>> programs;
    constexpr int many = 4;
    for (int n = 0; n < many; ++n) programs.push_back(std::make_unique<test::Process>(std::vector<std::string>{DOCKET_BINARY, "recipe", workspace(), "save", "weekly", "--file", recipe, "--json"}));
    std::set<int> versions;
    for (const auto& program : programs) {
        const auto finished = program->wait();
        ASSERT_EQ(finished.status, 0) << finished.err;
        versions.insert(json::parse(finished.out).at("version").get<int>());
    }
    EXPECT_EQ(versions, (std::set<int>{1, 2, 3, 4}));
    expectVerified();
}

}  // namespace
}  // namespace docket
