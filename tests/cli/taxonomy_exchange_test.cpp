#include "tests/support/full_taxonomy.h"
#include "tests/support/golden.h"
#include "tests/support/hostile_workspace.h"
#include "tests/support/process.h"

#include "core/codec/taxonomies/taxonomy_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace docket {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// `docket taxonomy export`, `docket taxonomy prompt` and `docket new` as programs of their own.
class TaxonomyExchangeTest : public ::testing::Test {
protected:
    test::Finished taxonomy(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"taxonomy", m_sample.fixture.path().string()});
        return test::runDocket(std::move(arguments));
    }
    std::string path(const std::string& name) const { return (m_sample.fixture.folder / name).string(); }
    void put(const std::string& name, std::string_view text) const { std::ofstream(path(name), std::ios::binary) << text; }

    test::HostileWorkspace m_sample{test::fullTaxonomy()};
};

TEST_F(TaxonomyExchangeTest, EveryWholeFormatMakesTheSameWorkspaceAgain) {
    const std::string native = taxonomy({"export", "--format", "native"}).out;
    ASSERT_THAT(native, HasSubstr("billing"));
    for (const auto& [format, name] : {std::pair("native", "t.json"), std::pair("csv", "t.csv"), std::pair("skos-turtle", "t.ttl"), std::pair("skos-jsonld", "t.jsonld")}) {
        SCOPED_TRACE(format);
        const auto exported = taxonomy({"export", "--format", format, "--out", path(name)});
        ASSERT_EQ(exported.status, 0) << exported.err;
        EXPECT_THAT(exported.out + exported.err, IsEmpty());
        const std::string again = path(std::string(format) + ".docket");
        const auto made = test::runDocket({"new", again, "--taxonomy", path(name), "--json"});
        ASSERT_EQ(made.status, 0) << made.err;
        EXPECT_EQ(json::parse(made.out).at("warnings"), json::array());
        EXPECT_EQ(test::runDocket({"taxonomy", again, "export", "--format", "native"}).out, native);
    }
}

TEST_F(TaxonomyExchangeTest, SaysOnStandardErrorWhatIsLost) {
    const auto exported = taxonomy({"export", "--format", "label-studio"});
    EXPECT_EQ(exported.status, 0);
    EXPECT_THAT(exported.out, HasSubstr("<Taxonomy name=\"label\""));
    EXPECT_THAT(exported.err, HasSubstr("docket: note: Label Studio has no place for includes and excludes.\n"));
    put("config.xml", exported.out);
    const auto made = test::runDocket({"new", path("a.docket"), "--taxonomy", path("config.xml")});
    EXPECT_EQ(made.status, 0) << made.err;
    put("list.txt", "one\n  two\n");
    EXPECT_EQ(test::runDocket({"new", path("b.docket"), "--taxonomy", path("list.txt")}).status, 0);
}

TEST_F(TaxonomyExchangeTest, NeverTouchesAFileThatIsThere) {
    put("mine.csv", "mine");
    const auto exported = taxonomy({"export", "--format", "csv", "--out", path("mine.csv")});
    EXPECT_EQ(exported.status, 1);
    EXPECT_THAT(exported.err, HasSubstr("mine.csv"));
    EXPECT_EQ(test::contentOf(path("mine.csv")), "mine");
    EXPECT_EQ(taxonomy({"export", "--format", "csv", "--out", path("no/such/folder.csv")}).status, 1);
}

TEST_F(TaxonomyExchangeTest, KnowsWrongUsageFromFailure) {
    EXPECT_EQ(taxonomy({"export"}).status, 2);
    EXPECT_EQ(taxonomy({"export", "--format", "list"}).status, 2);
    EXPECT_EQ(taxonomy({"prompt", "--format", "html"}).status, 2);
    EXPECT_EQ(taxonomy({"export", "--format", "csv", "--version", "9"}).status, 1);
    put("bad.ttl", "@prefix a: <b>");
    const auto refused = test::runDocket({"new", path("c.docket"), "--taxonomy", path("bad.ttl")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("line 1: the document ends within a statement"));
    EXPECT_FALSE(fs::exists(path("c.docket")));
}

TEST_F(TaxonomyExchangeTest, RendersTheLabelsAsAModelIsToldThem) {
    EXPECT_THAT(taxonomy({"prompt"}).out, HasSubstr("\n- other (under old | key)\n"));
    EXPECT_THAT(taxonomy({"prompt", "--format", "markdown"}).out, HasSubstr("\n## `other`\n"));
    const json schema = json::parse(taxonomy({"prompt", "--format", "schema", "--version", "1"}).out);
    EXPECT_EQ(schema.at("properties").at("labels").at("items").at("enum"), json::array({"billing", "'@refund;", "other"}));
    ASSERT_EQ(taxonomy({"prompt", "--out", path("prompt.txt")}).status, 0);
    EXPECT_EQ(test::contentOf(path("prompt.txt")), taxonomy({"prompt"}).out);
}

}  // namespace
}  // namespace docket
