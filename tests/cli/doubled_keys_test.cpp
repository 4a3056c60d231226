#include "tests/cli/program_test.h"

#include <gmock/gmock.h>

#include <fstream>

// Of two values under one key a program takes one, and nobody can know which one was meant. So nothing that has a key
// twice comes in, whatever the document is.

namespace docket {
namespace {

using nlohmann::json;
using ::testing::AllOf;
using ::testing::HasSubstr;

class DoubledKeys : public test::ProgramTest {
protected:
    std::string file(const std::string& name, const std::string& content) const {
        std::ofstream(path(name), std::ios::binary) << content;
        return path(name);
    }
    void makeWorkspace() const {
        run({"new", workspace(), "--taxonomy", file("taxonomy.json", R"({"kind":"single","labels":["pos","neg","neu"]})")});
    }
    /// The document is refused, and the key and its line are named.
    static void expectRefused(const test::Words& arguments, const std::string& key, const std::string& line) {
        const auto finished = test::runDocket(arguments);
        EXPECT_EQ(finished.status, 1) << finished.out;
        EXPECT_THAT(finished.err, AllOf(HasSubstr("the key \"" + key + "\" twice"), HasSubstr("line " + line)));
    }
};

TEST_F(DoubledKeys, InARecordTheyRejectTheRow) {
    makeWorkspace();
    const std::string rows = file("dup.jsonl", R"({"id":"1","id":"2","text":"one","label":"pos"}
{"id":"3","text":"three","label":"pos","scores":{"pos":0.2,"pos":0.9,"neg":0.1}}
{"id":"4","text":"four","label":"pos","confidence":0.4,"metadata":{"a":1,"a":2}}
{"id":"5","text":"five","label":"pos","x":1,"x":2}
{"id":"6","text":"six","label":"pos","metadata":{"deep":{"list":[{"b":1,"\u0062":2}]}}}
{"id":"7","text":"seven","label_logprobs":{"pos":-0.1,"pos":-5,"neg":-2}}
{"id":"8","text":"eight","\u006cabel":"neg","label":"pos"}
{"id":"9","text":"nine","label":"pos","more":{"c":1,"c":1}}
{"id":"10","text":"ten","samples":[{"d":1,"d":2}]}
{"id":"11","text":"eleven","label":"pos","metadata":{"a":{"a":1},"b":[{"a":1},{"a":2}]}}
)");
    const auto finished = test::runDocket({"import", workspace(), rows, "--json"});
    EXPECT_EQ(finished.status, 3) << finished.err;
    const json report = json::parse(finished.out);
    EXPECT_EQ(report.at("rejected"), 9);
    EXPECT_EQ(report.at("items_added"), 1) << "the same key in other objects is none twice";
    const std::vector<std::string> causes = {"the key \"id\" is there twice",
                                             "the key \"pos\" is there twice in scores",
                                             "the key \"a\" is there twice in metadata",
                                             "the key \"x\" is there twice",
                                             "the key \"b\" is there twice in one object",
                                             "the key \"pos\" is there twice in label_logprobs",
                                             "the key \"label\" is there twice",
                                             "the key \"c\" is there twice in one object",
                                             "the key \"d\" is there twice in one object"};
    for (std::size_t i = 0; i < causes.size(); ++i) {
        EXPECT_EQ(report.at("problems").at(i).at("cause"), causes[i]);
        EXPECT_EQ(report.at("problems").at(i).at("line"), i + 1);
    }
    expectVerified();
}

TEST_F(DoubledKeys, InsideAMappedPathToo) {
    makeWorkspace();
    const std::string rows = file("a.jsonl", R"({"id":"1","body":{"plain":"one","html":"x","html":"y"}})" "\n");
    const auto finished = test::runDocket({"import", workspace(), rows, "--map", "text=body.plain", "--json"});
    EXPECT_EQ(finished.status, 3) << finished.err;
    EXPECT_EQ(json::parse(finished.out).at("problems").at(0).at("cause"), "the key \"html\" is there twice in one object");
}

TEST_F(DoubledKeys, InATaxonomy) {
    expectRefused({"new", workspace(), "--taxonomy", file("t.json", "{\"kind\":\"single\",\n\"labels\":[\"a\",\"b\"],\n\"labels\":[\"c\",\"d\"]}")},
                  "labels", "3");
    expectRefused({"new", workspace(), "--taxonomy", file("u.json", R"({"labels":[{"key":"a","threshold":0.1,"threshold":0.9},"b"]})")}, "threshold", "1");
}

TEST_F(DoubledKeys, InATaxonomyAsLinkedData) {
    expectRefused({"new", workspace(), "--taxonomy",
                   file("t.jsonld", R"({"@context":{"skos":"http://www.w3.org/2004/02/skos/core#"},"@graph":[
{"@id":"http://x/a","@type":"skos:Concept","skos:notation":"a","skos:notation":"b"}]})")},
                  "skos:notation", "2");
}

TEST_F(DoubledKeys, InAPolicy) {
    const std::string labels = file("u.json", R"({"labels":["a","b"]})");
    expectRefused({"new", workspace(), "--taxonomy", labels, "--policy", file("p.json", R"({"threshold":0.9,"label_thresholds":{"a":0.1,"a":0.9}})")}, "a", "1");
    expectRefused({"new", workspace(), "--taxonomy", labels, "--policy", file("q.json", "{\"threshold\":0.9,\n\"thresh\\u006fld\":0.1}")}, "threshold", "2");
}

TEST_F(DoubledKeys, InARecipe) {
    makeWorkspace();
    expectRefused({"export", workspace(), "--out", path("out"), "--recipe", file("r.json", R"({"format":"csv","seed":1,"format":"native"})")}, "format", "1");
}

TEST_F(DoubledKeys, InAReviewRequest) {
    makeWorkspace();
    run({"import", workspace(), file("a.jsonl", R"({"id":"1","text":"one","label":"pos","confidence":0.1})" "\n")});
    const std::string out = run({"review", workspace(), "--reviewer", "ada"},
                                "{\"op\":\"claim\"}\n{\"op\":\"decide\",\"labels\":[\"pos\"],\"labels\":[\"neg\"]}\n");
    EXPECT_THAT(out, HasSubstr("has the key \\\"labels\\\" twice"));
    EXPECT_EQ(runForJson("stats", {}).at("decisions"), 0);
}

TEST_F(DoubledKeys, InTheHeaderOfACsv) {
    makeWorkspace();
    const auto finished = test::runDocket({"import", workspace(), file("a.csv", "id,text,label,label\n1,one,pos,neg\n")});
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.err, HasSubstr("two columns named \"label\""));
}

TEST_F(DoubledKeys, AScoreComesFromTheColumnMappedToItAlone) {
    makeWorkspace();
    run({"import", workspace(), file("a.csv", "id,text,label,scores.pos,p\n1,one,pos,0.1,0.5\n"), "--map", "scores.pos=p"});
    const json claimed = json::parse(run({"review", workspace(), "--reviewer", "ada", "--mode", "assisted"}, "{\"op\":\"claim\"}\n"));
    EXPECT_EQ(claimed.at("suggestion").at("scores"), (json{{"pos", 0.5}}));
    EXPECT_EQ(claimed.at("item").at("metadata"), (json{{"scores.pos", "0.1"}}));
    const auto finished = test::runDocket({"import", workspace(), path("a.csv"), "--map", "scores.pos=p", "--map", "scores.pos=label"});
    EXPECT_EQ(finished.status, 2);
    EXPECT_THAT(finished.err, HasSubstr("second time"));
}

}  // namespace
}  // namespace docket
