#include "tests/support/golden.h"
#include "tests/support/process.h"
#include "tests/support/shared_data.h"
#include "tests/support/temp_dir.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

// The draft of a taxonomy through the binary alone, on the labels of a real task.

namespace docket {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using Words = std::vector<std::string>;

class TaxonomyDraftCommand : public ::testing::Test {
protected:
    void SetUp() override {
        DOCKET_NEEDS_SHARED_DATA();
        ASSERT_EQ(test::runDocket({"new", workspace(), "--taxonomy", (test::sharedData() / "banking77_labels.json").string()}).status, 0);
    }

    test::Finished taxonomy(const Words& arguments) const {
        Words all{"taxonomy", workspace()};
        all.insert(all.end(), arguments.begin(), arguments.end());
        return test::runDocket(all);
    }
    test::Finished draft(Words arguments) const {
        arguments.insert(arguments.begin(), {"draft", "--author", "ada"});
        return taxonomy(arguments);
    }
    static json parsed(const test::Finished& finished) {
        EXPECT_EQ(finished.status, 0) << finished.err;
        return json::parse(finished.out, nullptr, false);
    }
    json draftJson(Words arguments) const {
        arguments.emplace_back("--json");
        return parsed(draft(arguments));
    }
    /// The label as the draft has it; null where it has none.
    json label(const std::string& key) const {
        const json shown = draftJson({"show"});
        for (const json& each : shown.at("labels")) {
            if (each.at("key") == key) return each;
        }
        return {};
    }
    static Words textsOf(const json& document) {
        Words texts;
        for (const json& change : document.at("changes")) texts.push_back(change.at("text"));
        return texts;
    }

    std::string path(const std::string& name) const { return (m_folder / name).string(); }
    std::string workspace() const { return path("w.docket"); }

    test::TempDir m_folder;
};

TEST_F(TaxonomyDraftCommand, DoesEveryKindOfStepAndTellsItInWords) {
    EXPECT_EQ(draftJson({"show"}).at("draft"), nullptr);
    EXPECT_EQ(draftJson({"rename", "getting_virtual_card", "Get virtual card"}).at("done"), "name of Get virtual card");
    draftJson({"merge", "get_physical_card", "order_physical_card", "--into", "order_physical_card"});
    draftJson({"split", "extra_charge_on_statement", "--into", "extra_charge_on_statement", "subscription_charge=Subscription charge"});
    draftJson({"add", "cash", "--name", "Cash & ATM", "--group", "--before", "atm_support"});
    draftJson({"move", "atm_support", "--parent", "cash"});
    draftJson({"archive", "age_limit"});
    draftJson({"rekey", "card_linking", "card_link"});
    const json last = draftJson({"add", "other"});
    EXPECT_EQ(last.at("draft").at("based_on"), 1);
    EXPECT_EQ(last.at("draft").at("author"), "ada");
    EXPECT_THAT(textsOf(last), testing::UnorderedElementsAre(
                                   "getting_virtual_card is called Get virtual card now.", "get_physical_card was merged into order_physical_card.",
                                   "extra_charge_on_statement was split into extra_charge_on_statement, Subscription charge.", "Subscription charge was added.",
                                   "Cash & ATM was added.", "atm_support moved from the top to cash.", "age_limit was archived.",
                                   "card_linking has the key card_link now; it was card_linking.", "other was added."));
    EXPECT_EQ(label("atm_support").at("parent"), "cash");
    EXPECT_EQ(label("get_physical_card").at("archived"), true);
    EXPECT_EQ(label("subscription_charge").at("id"), 78);
    EXPECT_THAT(taxonomy({"show"}).out, HasSubstr("age_limit")) << "the version in force is as it was";
    EXPECT_EQ(test::runDocket({"verify", workspace()}).status, 0);
}

TEST_F(TaxonomyDraftCommand, UndoesAndRedoesOverProcesses) {
    draftJson({"rename", "atm_support", "One"});
    draftJson({"rename", "atm_support", "Two"});
    EXPECT_EQ(draftJson({"undo"}).at("done"), "undo (name of Two)");
    EXPECT_EQ(label("atm_support").at("name"), "One");
    EXPECT_EQ(draftJson({"undo"}).at("changes"), json::array());
    EXPECT_THAT(draft({"undo"}).err, HasSubstr("Nothing is left to undo"));
    draftJson({"redo"});
    const json redone = draftJson({"redo"});
    EXPECT_EQ(redone.at("draft").at("undo"), "name of Two");
    EXPECT_EQ(redone.at("draft").at("redo"), nullptr);
    EXPECT_EQ(label("atm_support").at("name"), "Two");
    EXPECT_EQ(draft({"redo"}).status, 1);
}

TEST_F(TaxonomyDraftCommand, RestoresMovesToTheTopAndRemoves) {
    draftJson({"add", "cash", "--group"});
    draftJson({"move", "atm_support", "--parent", "cash"});
    draftJson({"move", "atm_support", "--top"});
    EXPECT_EQ(label("atm_support").at("parent"), nullptr);
    draftJson({"archive", "atm_support"});
    draftJson({"restore", "atm_support"});
    EXPECT_FALSE(label("atm_support").contains("archived"));
    draftJson({"remove", "cash"});
    EXPECT_EQ(label("cash"), nullptr);
    EXPECT_THAT(draft({"remove", "atm_support"}).err, HasSubstr("archived or merged"));
}

TEST_F(TaxonomyDraftCommand, LoadsWhatItShows) {
    draftJson({"merge", "get_physical_card", "--into", "order_physical_card", "--leave-texts"});
    json shown = draftJson({"show"});
    std::ofstream(path("same.json")) << shown;
    EXPECT_EQ(draftJson({"load", path("same.json")}).at("done"), nullptr) << "it is so already";
    shown.at("labels").erase(0);
    shown.at("labels").at(0)["name"] = "First";
    std::ofstream(path("other.json")) << shown;
    const json loaded = draftJson({"load", path("other.json")});
    EXPECT_EQ(loaded.at("changes").size(), 3U) << loaded.at("changes");
    EXPECT_EQ(draftJson({"undo"}).at("changes").size(), 1U);
    std::ofstream(path("broken.json")) << "{\"labels\":[";
    EXPECT_THAT(draft({"load", path("broken.json")}).err, HasSubstr("broken.json"));
}

TEST_F(TaxonomyDraftCommand, OneHoldsItAndAnotherMayTakeItOver) {
    draftJson({"archive", "age_limit"});
    const auto refused = taxonomy({"draft", "archive", "atm_support", "--author", "bob"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("ada holds the draft"));
    EXPECT_EQ(taxonomy({"draft", "discard", "--author", "bob"}).status, 1);
    EXPECT_EQ(parsed(taxonomy({"draft", "show", "--author", "bob", "--json"})).at("draft").at("author"), "ada");
    EXPECT_EQ(parsed(taxonomy({"draft", "archive", "atm_support", "--author", "bob", "--take-over", "--json"})).at("changes").size(), 2U);
    EXPECT_EQ(draft({"undo"}).status, 1);
    EXPECT_EQ(parsed(draft({"discard", "--take-over", "--json"})).at("draft"), nullptr);
    EXPECT_EQ(draftJson({"show"}).at("draft"), nullptr);
}

TEST_F(TaxonomyDraftCommand, ARefusedStepLeavesNoDraftBehind) {
    const auto refused = draft({"rename", "nothing_like_it", "x"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.out, "");
    EXPECT_THAT(refused.err, HasSubstr("nothing_like_it"));
    EXPECT_EQ(draftJson({"show"}).at("draft"), nullptr);
    for (const Words& wrong : {Words{"move", "atm_support"}, Words{"split", "atm_support", "--into", "x"}, Words{"merge", "atm_support"}, Words{}, Words{"fly"}}) {
        EXPECT_EQ(draft(wrong).status, 2) << testing::PrintToString(wrong);
    }
    EXPECT_EQ(draft({"split", "atm_support", "--into", "atm_support", "age_limit"}).status, 1) << "a part that is a label already";
    EXPECT_EQ(draft({"add", "atm_support"}).status, 1);
}

TEST_F(TaxonomyDraftCommand, ComparesAndListsVersions) {
    EXPECT_EQ(taxonomy({"diff"}).status, 1) << "version 1 is the first";
    EXPECT_EQ(taxonomy({"diff", "--to", "draft"}).status, 1);
    EXPECT_EQ(taxonomy({"diff", "--to", "later"}).status, 2);
    EXPECT_EQ(parsed(taxonomy({"versions", "--json"})).at("draft"), nullptr);
    draftJson({"archive", "age_limit"});
    const json diff = parsed(taxonomy({"diff", "--json"}));
    EXPECT_EQ(diff.at("from"), 1);
    EXPECT_EQ(diff.at("to"), "draft");
    EXPECT_EQ(diff.at("changes").at(0).at("kind"), "archived");
    EXPECT_EQ(diff.at("changes").at(0).at("key"), "age_limit");
    EXPECT_THAT(taxonomy({"diff", "--from", "1", "--to", "draft"}).out, HasSubstr("age_limit was archived."));
    const json versions = parsed(taxonomy({"versions", "--json"}));
    EXPECT_EQ(versions.at("versions").at(0).at("labels"), 77);
    EXPECT_EQ(versions.at("draft").at("based_on"), 1);
}

}  // namespace
}  // namespace docket
