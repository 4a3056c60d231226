#include "tests/cli/import_test.h"
#include "tests/support/golden.h"

#include <sys/stat.h>

#include <set>

// `docket new` with the first items: the workspace is there whole, or there is nothing.

namespace docket {
namespace {

using nlohmann::json;
using test::Finished;
using test::Words;
using testing::AllOf;
using testing::HasSubstr;
using Names = std::set<std::string>;

class NewImport : public test::ImportTest {
protected:
    void SetUp() override { file("taxonomy.json", R"({"kind":"single","labels":["billing","refund","other"]})"); }

    Finished make(Words more) const {
        Words arguments{"new", workspace()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return test::runDocket(arguments);
    }
    /// The answer of one that ends with this status.
    json made(Words more, int status = 0) const {
        more.emplace_back("--json");
        const Finished finished = make(std::move(more));
        EXPECT_EQ(finished.status, status) << finished.err;
        return json::parse(finished.out, nullptr, false);
    }
    Names names() const { return test::namesIn(m_folder.path()); }
    /// One line that says why there is no workspace; nothing is left of the attempt.
    std::string refusal(Words more, int status = 1) const {
        const Names before = names();
        const Finished finished = make(std::move(more));
        EXPECT_EQ(finished.status, status) << finished.out;
        EXPECT_EQ(std::ranges::count(finished.err, '\n'), 1) << finished.err;
        EXPECT_EQ(names(), before);
        return finished.err;
    }
    static constexpr const char* good = R"({"id":"a","text":"one","label":"billing","confidence":0.9})" "\n" R"({"id":"b","text":"two","label":"refund","confidence":0.1})" "\n";
    static constexpr const char* bad = R"({"id":"","text":"three"})" "\n";
};

TEST_F(NewImport, TheWorkspaceIsThereWithItsItemsAndTheReportOfAnImport) {
    const Words with{"--taxonomy", path("taxonomy.json"), "--policy", file("policy.json", R"({"audit_rate":0})"), "--import", file("a.jsonl", good)};
    const json answer = made(with);
    EXPECT_EQ(answer.at("workspace"), workspace());
    EXPECT_EQ(answer.at("taxonomy_version"), 1);
    EXPECT_EQ(answer.at("items_added"), 2);
    EXPECT_EQ(answer.at("escalated"), 1);
    EXPECT_EQ(answer.at("by_reason").at("low_confidence"), 1);
    EXPECT_EQ(names(), (Names{"a.jsonl", "policy.json", "taxonomy.json", "w.docket"}));
    struct stat info {};
    ASSERT_EQ(::stat(workspace().c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777U, 0600U);
    expectVerified();
    EXPECT_EQ(imported({path("a.jsonl")}).at("duplicates"), 2) << "what comes later is an import like any other";
    const json there = made({"--taxonomy", path("taxonomy.json"), "--import", path("a.jsonl")}, 1);
    EXPECT_TRUE(there.is_discarded());
    EXPECT_EQ(runForJson("stats", {}).at("items"), 2) << "an existing one stays as it was";
}

TEST_F(NewImport, HoldsTheSameAsAWorkspaceThatIsImportedInto) {
    const std::string source = file("a.csv", "text,label,channel\nMoney back,refund,mail\nMoney back,refund,mail\nWrong,billing,app\n");
    run({"new", path("two.docket"), "--taxonomy", path("taxonomy.json")});
    const auto two = json::parse(run({"import", path("two.docket"), source, "--id", "content", "--json"}));
    json one = made({"--taxonomy", path("taxonomy.json"), "--import", source, "--id", "content"});
    for (const auto& [name, value] : two.items()) {
        if (name == "dry_run") continue;
        EXPECT_EQ(one.at(name), value) << name;
    }
    const auto exported = [&](const std::string& of) {
        run({"export", path(of + ".docket"), "--out", path("out-" + of), "--format", "native", "--include", "all"});
        return contentOf("out-" + of + "/records.jsonl");
    };
    const auto idsIn = [](const std::string& records) {
        Names ids;
        for (std::size_t begin = 0; begin < records.size(); begin = records.find('\n', begin) + 1) {
            ids.insert(json::parse(records.substr(begin, records.find('\n', begin) - begin)).at("id"));
        }
        return ids;
    };
    EXPECT_EQ(idsIn(exported("w")), idsIn(exported("two")));
}

TEST_F(NewImport, RejectedRowsAreReportedAndTheOthersAreIn) {
    const Words with{"--taxonomy", path("taxonomy.json"), "--import", file("a.jsonl", std::string(good) + bad), file("b.jsonl", R"({"id":"c","text":"three"})"), "--rejects", path("r.jsonl")};
    const json answer = made(with, 3);
    EXPECT_EQ(answer.at("items_added"), 3);
    EXPECT_EQ(answer.at("rejected"), 1);
    EXPECT_EQ(answer.at("rejected_by_cause").begin().value().at("count"), 1);
    EXPECT_EQ(answer.at("problems")[0].at("line"), 3);
    EXPECT_EQ(contentOf("r.jsonl"), bad);
    expectVerified();
}

TEST_F(NewImport, WhereNothingComesInThereIsNoWorkspaceAndTheErrorSaysWhy) {
    const Words rules{"--taxonomy", path("taxonomy.json"), "--import"};
    const auto refusalOf = [&](const std::string& source, Words more = {}) {
        Words all = rules;
        all.push_back(source);
        all.insert(all.end(), more.begin(), more.end());
        return refusal(std::move(all));
    };
    EXPECT_THAT(refusalOf(file("a.jsonl", std::string(bad) + bad)), AllOf(HasSubstr("w.docket was not made"), HasSubstr("2 rows: the id is empty"), HasSubstr("a.jsonl:1")));
    EXPECT_THAT(refusalOf(path("none.jsonl")), AllOf(HasSubstr("There is no "), HasSubstr("none.jsonl"), HasSubstr("w.docket was not made")));
    EXPECT_THAT(refusalOf(file("head.csv", "id,text\n")), HasSubstr("w.docket was not made"));
    EXPECT_THAT(refusalOf(file("wide.csv", std::string("\xFF\xFEi\0d\0", 6))), AllOf(HasSubstr("UTF-16"), HasSubstr("w.docket was not made")));
    EXPECT_THAT(refusalOf(file("latin.csv", "id,text\n1,caf\xE9\n2,caf\xE9\n")), AllOf(HasSubstr("windows-1252"), HasSubstr("w.docket was not made")));
    EXPECT_THAT(refusalOf(file("good.jsonl", good), {"--map", "text=nowhere"}), AllOf(HasSubstr("nowhere"), HasSubstr("w.docket was not made")));
    EXPECT_THAT(refusalOf(file("one.jsonl", std::string(good) + bad), {"--strict"}), AllOf(HasSubstr("one.jsonl:3"), HasSubstr("w.docket was not made")));
    EXPECT_THAT(refusalOf(path("good.jsonl"), {"--rejects", path("head.csv")}), HasSubstr("head.csv exists already"));
}

TEST_F(NewImport, MakesATaxonomyOfTheLabelsInAFile) {
    const std::string source = file("p.csv", "message,predicted\nhello,card_payment\nworld,refund\nagain,refund\n");
    const json answer = made({"--labels-from", source, "--map", "label=predicted", "--map", "text=message", "--import", source, "--id", "row"});
    EXPECT_EQ(answer.at("labels"), 2);
    EXPECT_EQ(answer.at("items_added"), 3);
    EXPECT_EQ(answer.at("unknown_labels"), json::array());
    const auto labels = runForJson("taxonomy", {"show"}).at("labels");
    EXPECT_EQ(labels[0].at("key"), "card_payment");
    EXPECT_EQ(labels[0].at("name"), "Card payment");
}

TEST_F(NewImport, TheLabelsOfASetMakeATaxonomyOfSeveral) {
    const auto kindOf = [&](const std::string& name, const std::string& content, Words more = {}) {
        more.insert(more.begin(), {"new", path(name + ".docket"), "--labels-from", file(name, content)});
        run(more);
        return json::parse(run({"taxonomy", path(name + ".docket"), "show", "--json"}));
    };
    const json ofCells = kindOf("s.csv", "id,text,labels\n1,x,a|b\n2,y,c\n");
    EXPECT_EQ(ofCells.at("kind"), "multi");
    EXPECT_EQ(ofCells.at("labels").size(), 3U);
    EXPECT_EQ(kindOf("s.jsonl", R"({"text":"x","labels":["a","b"]})").at("kind"), "multi");
    EXPECT_EQ(kindOf("k.jsonl", R"({"text":"x","label":"a","scores":{"a":0.5,"b":0.5}})").at("labels").size(), 2U);
    EXPECT_EQ(kindOf("m.jsonl", R"([{"text":"x","label":"a"}])", {"--kind", "multi"}).at("kind"), "multi");
}

TEST_F(NewImport, ATaxonomyNeedsLabels) {
    EXPECT_THAT(refusal({"--labels-from", file("p.csv", "id,text,predicted\n1,x,a\n")}), AllOf(HasSubstr("No row of p.csv names a label"), HasSubstr("--map label=NAME")));
    std::string many = "id,text,label\n";
    for (int i = 0; i < 10'001; ++i) many += std::to_string(i) + ",x,l" + std::to_string(i) + "\n";
    EXPECT_THAT(refusal({"--labels-from", file("many.csv", many)}), HasSubstr("too many for a taxonomy"));
}

TEST_F(NewImport, OptionsThatMeanNothingTogetherAreWrongUsage) {
    const std::string taxonomy = path("taxonomy.json");
    EXPECT_THAT(refusal({}, 2), AllOf(HasSubstr("--taxonomy"), HasSubstr("--labels-from")));
    EXPECT_THAT(refusal({"--taxonomy", taxonomy, "--labels-from", taxonomy}, 2), HasSubstr("--labels-from"));
    EXPECT_THAT(refusal({"--taxonomy", taxonomy, "--id", "content"}, 2), AllOf(HasSubstr("--id"), HasSubstr("--import FILE")));
    EXPECT_THAT(refusal({"--taxonomy", taxonomy, "--import", taxonomy, "--map", "nonsense"}, 2), HasSubstr("nonsense"));
    EXPECT_THAT(refusal({"--labels-from", taxonomy, "--label", "a=b"}, 2), HasSubstr("--label"));
}

}  // namespace
}  // namespace docket
