#include "tests/cli/program_test.h"

#include <gmock/gmock.h>

#include <fstream>

// The policy through the binary alone: read, drafted, published under the running work, taken back, following its labels.

namespace docket {
namespace {

using nlohmann::json;
using test::Words;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class PolicyCommand : public test::ProgramTest {
protected:
    void SetUp() override {
        write("labels.json", R"({"kind":"single","labels":[{"key":"billing"},{"key":"refund"},{"key":"fraud"}]})");
        write("policy.json", R"({"audit_rate":0,"label_thresholds":{"fraud":0.95}})");
        run({"new", workspace(), "--taxonomy", path("labels.json"), "--policy", path("policy.json")});
    }

    void write(const std::string& name, const std::string& text) const { std::ofstream(path(name)) << text; }
    json policy(Words arguments) const { return runForJson("policy", std::move(arguments)); }
    test::Finished tried(Words arguments) const {
        arguments.insert(arguments.begin(), {"policy", workspace()});
        return test::runDocket(arguments);
    }
    json drafted(const std::string& document) const {
        write("draft.json", document);
        return policy({"draft", path("draft.json"), "--author", "ada"});
    }
    json published(const std::string& document) const {
        drafted(document);
        return policy({"publish", "--author", "ada", "--note", "as asked"});
    }
    static Words textsOf(const json& document) {
        Words texts;
        for (const json& change : document.at("changes")) texts.push_back(change.at("text"));
        return texts;
    }
    /// How many of predictions of a label, at a confidence, an import sends to people.
    std::int64_t escalated(const std::string& label, double confidence) {
        const std::string id = "t-" + std::to_string(++m_items);
        write("p.jsonl", json{{"id", id}, {"text", "text of " + id}, {"model", "m"}, {"label", label}, {"confidence", confidence}}.dump() + "\n");
        return runForJson("import", {path("p.jsonl")}).at("escalated").get<std::int64_t>();
    }

    int m_items = 0;
};

TEST_F(PolicyCommand, ShowPrintsWhatDraftReads) {
    const std::string shown = run({"policy", workspace(), "show"});
    const json document = json::parse(shown);
    EXPECT_EQ(document.at("threshold"), 0.8);
    EXPECT_EQ(document.at("label_thresholds"), (json{{"fraud", 0.95}}));
    const json same = drafted(shown);
    EXPECT_EQ(same.at("done"), nullptr) << "it says what is in force";
    EXPECT_THAT(textsOf(same), IsEmpty());

    const json about = policy({"show"});
    EXPECT_EQ(about.at("version"), 1);
    EXPECT_EQ(about.at("taxonomy_version"), 1);
    EXPECT_EQ(about.at("policy"), document);
    EXPECT_THAT(about.at("lost"), IsEmpty());
}

TEST_F(PolicyCommand, ADraftIsOnDiskAndUndoesOverRuns) {
    EXPECT_EQ(policy({"draft"}).at("draft"), nullptr);
    EXPECT_THAT(textsOf(drafted(R"({"audit_rate":0,"label_thresholds":{"fraud":0.95},"threshold":0.9})")), ElementsAre("threshold: 0.8 → 0.9"));
    const json second = drafted(R"({"audit_rate":0.05,"threshold":0.9})");
    EXPECT_EQ(second.at("done"), "label_thresholds fraud: removed, was 0.95, and 1 more");
    EXPECT_THAT(second.at("draft").at("undo"), ElementsAre("label_thresholds fraud: 0.95, new", "audit_rate: 0.05 → 0"));
    EXPECT_EQ(second.at("draft").at("redo"), nullptr);

    EXPECT_THAT(textsOf(policy({"draft", "--undo", "--author", "ada"})), ElementsAre("threshold: 0.8 → 0.9"));
    EXPECT_THAT(textsOf(policy({"draft", "--undo", "--author", "ada"})), IsEmpty());
    const auto none = tried({"draft", "--undo", "--author", "ada"});
    EXPECT_EQ(none.status, 1);
    EXPECT_THAT(none.err, HasSubstr("Nothing is left to undo"));
    EXPECT_THAT(textsOf(policy({"draft", "--redo", "--author", "ada"})), ElementsAre("threshold: 0.8 → 0.9"));
    expectVerified();
    EXPECT_THAT(run({"policy", workspace(), "draft", "--discard", "--author", "ada"}), HasSubstr("discarded"));
    EXPECT_EQ(policy({"draft"}).at("draft"), nullptr);
    EXPECT_EQ(policy({"show"}).at("version"), 1);
    expectVerified();
}

TEST_F(PolicyCommand, APublishedPolicyRoutesWhatIsImportedAfterIt) {
    EXPECT_EQ(escalated("billing", 0.85), 0);
    const json made = published(R"({"audit_rate":0,"threshold":0.9})");
    EXPECT_EQ(made.at("version"), 2);
    EXPECT_THAT(textsOf(made), ElementsAre("threshold: 0.8 → 0.9", "label_thresholds fraud: removed, was 0.95"));
    EXPECT_EQ(escalated("billing", 0.85), 1);
    EXPECT_EQ(escalated("fraud", 0.92), 0);

    const json versions = policy({"versions"});
    ASSERT_EQ(versions.at("versions").size(), 2U);
    EXPECT_EQ(versions.at("versions")[0].at("note"), "as asked");
    EXPECT_EQ(versions.at("versions")[0].at("author"), "ada");
    EXPECT_EQ(versions.at("draft"), nullptr) << "it went away with the version";
    EXPECT_EQ(policy({"show", "--version", "1"}).at("policy").at("threshold"), 0.8);
    expectVerified();
}

TEST_F(PolicyCommand, TakingBackIsAVersionOfItsOwn) {
    published(R"({"audit_rate":0,"threshold":0.9})");
    const json back = policy({"revert", "--author", "bob"});
    EXPECT_EQ(back.at("version"), 3);
    EXPECT_THAT(textsOf(back), ElementsAre("threshold: 0.9 → 0.8", "label_thresholds fraud: 0.95, new"));
    const json newest = policy({"versions"}).at("versions")[0];
    EXPECT_EQ(newest.at("reverts"), 2);
    EXPECT_EQ(newest.at("note"), "Policy 2 taken back");
    EXPECT_EQ(escalated("fraud", 0.92), 1);
    EXPECT_THAT(textsOf(policy({"diff", "1", "3"})), IsEmpty());
    EXPECT_THAT(textsOf(policy({"diff", "1", "2"})), ElementsAre("threshold: 0.8 → 0.9", "label_thresholds fraud: removed, was 0.95"));
    EXPECT_THAT(tried({"diff", "1", "9"}).err, HasSubstr("no policy version 9"));
    expectVerified();
}

TEST_F(PolicyCommand, TheFirstPolicyCannotBeTakenBack) {
    const auto refused = tried({"revert"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("the first one"));
}

TEST_F(PolicyCommand, AWrongPolicyIsRefusedByFileKeyAndNearestName) {
    write("wrong.json", R"({"treshold":0.9})");
    const auto refused = tried({"draft", path("wrong.json")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("wrong.json"));
    EXPECT_THAT(refused.err, HasSubstr("\"treshold\""));
    EXPECT_THAT(refused.err, HasSubstr("\"threshold\""));
    EXPECT_EQ(policy({"draft"}).at("draft"), nullptr) << "no empty draft is left behind";
    write("wrong.json", R"({"audit_rate":2})");
    EXPECT_THAT(tried({"draft", path("wrong.json")}).err, HasSubstr("audit_rate"));
}

TEST_F(PolicyCommand, ANoteAndAChangeAreNeeded) {
    drafted(R"({"audit_rate":0,"threshold":0.9})");
    EXPECT_THAT(tried({"publish", "--author", "ada", "--note", "  "}).err, HasSubstr("write a note"));
    policy({"draft", "--undo", "--author", "ada"});
    EXPECT_THAT(tried({"publish", "--author", "ada", "--note", "none"}).err, HasSubstr("says the same"));
    EXPECT_EQ(policy({"show"}).at("version"), 1);
}

TEST_F(PolicyCommand, OnePersonHoldsTheDraft) {
    drafted(R"({"audit_rate":0,"threshold":0.9,"label_thresholds":{"fraud":0.95}})");
    write("other.json", R"({"threshold":0.7})");
    EXPECT_THAT(tried({"draft", path("other.json"), "--author", "bob"}).err, HasSubstr("ada holds"));
    EXPECT_THAT(tried({"publish", "--author", "bob", "--note", "mine"}).err, HasSubstr("ada holds"));
    EXPECT_THAT(tried({"draft", "--discard", "--author", "bob"}).err, HasSubstr("ada holds"));
    const json taken = policy({"draft", "--take-over", "--author", "bob"});
    EXPECT_EQ(taken.at("draft").at("author"), "bob");
    EXPECT_THAT(textsOf(taken), ElementsAre("threshold: 0.8 → 0.9"));
    EXPECT_EQ(policy({"publish", "--author", "bob", "--note", "mine"}).at("version"), 2);
}

TEST_F(PolicyCommand, ADraftThatWasOvertakenIsRebased) {
    drafted(R"({"audit_rate":0,"threshold":0.9,"label_thresholds":{"fraud":0.95}})");
    // Somebody takes a version back, or publishes from elsewhere: here, by a second workspace file that becomes this one's next.
    policy({"draft", "--take-over", "--author", "bob"});
    policy({"publish", "--author", "bob", "--note", "first"});
    drafted(R"({"audit_rate":0.1,"threshold":0.9,"label_thresholds":{"fraud":0.95}})");
    policy({"revert", "--author", "bob"});
    EXPECT_TRUE(policy({"draft"}).at("draft").at("outdated"));
    write("more.json", R"({"threshold":0.5})");
    EXPECT_THAT(tried({"draft", path("more.json"), "--author", "ada"}).err, HasSubstr("rebase"));
    EXPECT_THAT(tried({"publish", "--author", "ada", "--note", "late"}).err, HasSubstr("published meanwhile"));
    const json rebased = policy({"draft", "--rebase", "--author", "ada"});
    EXPECT_THAT(textsOf(rebased), ElementsAre("audit_rate: 0 → 0.1")) << "the threshold is the one in force";
    EXPECT_FALSE(rebased.at("draft").at("outdated"));
    expectVerified();
    EXPECT_EQ(policy({"publish", "--author", "ada", "--note", "late"}).at("version"), 4);
}

TEST_F(PolicyCommand, FollowsItsLabelsThroughTheTaxonomy) {
    const auto taxonomy = [&](Words arguments) {
        arguments.insert(arguments.begin(), {"taxonomy", workspace()});
        run(arguments);
    };
    published(R"({"audit_rate":0,"label_thresholds":{"fraud":0.95,"refund":0.9},"confused_pairs":[["billing","refund"]]})");
    taxonomy({"draft", "rekey", "fraud", "scam"});
    taxonomy({"draft", "merge", "refund", "--into", "billing"});
    const json foreseen = runForJson("taxonomy", {"publish", "--note", "fewer", "--dry-run"});
    ASSERT_EQ(foreseen.at("lost_rules").size(), 1U) << "named before anything is published";
    EXPECT_THAT(foreseen.at("lost_rules")[0].get<std::string>(), HasSubstr("billing / refund"));
    EXPECT_THAT(run({"taxonomy", workspace(), "publish", "--note", "fewer"}), HasSubstr("The policy loses confused_pairs billing / refund"));
    const json shown = policy({"show"});
    EXPECT_EQ(shown.at("policy").at("label_thresholds"), (json{{"billing", 0.9}, {"scam", 0.95}}));
    EXPECT_THAT(shown.at("policy").at("confused_pairs"), IsEmpty());
    ASSERT_EQ(shown.at("lost").size(), 1U);
    EXPECT_THAT(shown.at("lost")[0].get<std::string>(), HasSubstr("billing / refund"));
    EXPECT_EQ(policy({"show", "--as-published"}).at("policy").at("label_thresholds"), (json{{"fraud", 0.95}, {"refund", 0.9}}));
    EXPECT_EQ(escalated("scam", 0.92), 1);
    EXPECT_EQ(escalated("billing", 0.85), 1);
    taxonomy({"revert"});
    EXPECT_EQ(policy({"show"}).at("policy").at("label_thresholds"), (json{{"fraud", 0.95}, {"refund", 0.9}}));
    EXPECT_EQ(escalated("billing", 0.85), 0);
    expectVerified();
}

TEST_F(PolicyCommand, ChecksWithoutRefusing) {
    write("odd.json", R"({"audit_rate":0,"label_thresholds":{"fraudd":0.9}})");
    const json found = policy({"check", "--file", path("odd.json")}).at("findings");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].at("code"), "unknown_name");
    EXPECT_THAT(found[0].at("text").get<std::string>(), HasSubstr("fraud"));
    EXPECT_EQ(found[1].at("code"), "no_audit");
    EXPECT_EQ(policy({"check"}).at("findings").size(), 1U) << "the policy in force audits nothing either";
}

TEST_F(PolicyCommand, ChecksWhatTheRulesMakeOfThePredictions) {
    std::string lines;
    for (int i = 0; i < 40; ++i) {
        lines += json{{"id", "p-" + std::to_string(i)}, {"text", "t"}, {"model", "m"}, {"label", "billing"}, {"confidence", i < 25 ? 0.8 : 0.9}}.dump() + "\n";
    }
    write("many.jsonl", lines);
    run({"import", workspace(), path("many.jsonl")});
    write("on.json", R"({"threshold":0.8,"high_impact_labels":["refund"],"label_thresholds":{"billing":0.8}})");
    const json found = policy({"check", "--file", path("on.json")}).at("findings");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].at("code"), "many_on_threshold");
    EXPECT_THAT(found[0].at("text").get<std::string>(), HasSubstr("25 of 40 predictions of m"));
    EXPECT_EQ(found[1].at("code"), "never_predicted");
    EXPECT_THAT(found[1].at("text").get<std::string>(), HasSubstr("refund"));
    write("off.json", R"({"threshold":0.81})");
    EXPECT_THAT(policy({"check", "--file", path("off.json")}).at("findings"), IsEmpty());
}

TEST_F(PolicyCommand, TheDraftIsWhatADryRunTries) {
    EXPECT_EQ(escalated("billing", 0.85), 0);
    drafted(R"({"audit_rate":0,"threshold":0.9})");
    const json tried = policy({"dry-run"});
    EXPECT_EQ(tried.at("to_people").at("now"), 0);
    EXPECT_EQ(tried.at("to_people").at("then"), 1);
}

}  // namespace
}  // namespace docket
