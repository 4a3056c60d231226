#include "core/codec/taxonomies/taxonomy_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

namespace docket::codec {
namespace {

using taxonomy::TaskKind;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

std::string refusalOf(std::string_view json) {
    const auto read = readTaxonomy(json, "labels.json");
    return read ? std::string() : read.error().message;
}

TEST(TaxonomyJson, ReadsEveryKey) {
    const auto taxonomy = readTaxonomy(R"({"kind":"multi","labels":[
        {"key":"money","group":true},
        {"key":"billing","name":"Billing","description":"Bills","includes":["x"],"excludes":["y"],"examples":["z"],
         "parent":"money","threshold":0.85,"cost_false_positive":2,"cost_false_negative":5,"high_impact":true,"shortcut":"b"}]})",
                                       "labels.json");
    ASSERT_TRUE(taxonomy) << taxonomy.error().message;
    EXPECT_EQ(taxonomy->kind(), TaskKind::Multi);
    const taxonomy::Label& label = *taxonomy->findByKey("billing");
    EXPECT_EQ(label.name, "Billing");
    EXPECT_EQ(label.description, "Bills");
    EXPECT_THAT(label.includes, ElementsAre("x"));
    EXPECT_THAT(label.excludes, ElementsAre(taxonomy::Exclusion{"y"}));
    EXPECT_THAT(label.examples, ElementsAre("z"));
    EXPECT_EQ(label.parent, taxonomy->findByKey("money")->id);
    EXPECT_EQ(label.threshold, 0.85);
    EXPECT_EQ(label.costFalsePositive, 2);
    EXPECT_EQ(label.costFalseNegative, 5);
    EXPECT_TRUE(label.isHighImpact);
    EXPECT_EQ(label.shortcut, "b");
    EXPECT_TRUE(taxonomy->findByKey("money")->isGroup);
}

TEST(TaxonomyJson, KeepsWhatOnlySomeTaxonomiesHave) {
    const auto taxonomy = readTaxonomy(R"({"kind":"multi","fewest_labels":1,"most_labels":2,"labels":[
        {"key":"g","group":true,"exclusive":true},
        {"key":"a","excludes":["plain",{"text":"money back","use":"b"}],"counter_examples":["no"],"colour":3},
        {"key":"b","archived":true}]})", "labels.json");
    ASSERT_TRUE(taxonomy) << taxonomy.error().message;
    EXPECT_EQ(taxonomy->answerSize(), (taxonomy::AnswerSize{1, 2}));
    EXPECT_TRUE(taxonomy->findByKey("g")->isExclusive);
    EXPECT_TRUE(taxonomy->findByKey("b")->isArchived);
    const taxonomy::Label& label = *taxonomy->findByKey("a");
    EXPECT_THAT(label.excludes, ElementsAre(taxonomy::Exclusion{"plain"}, taxonomy::Exclusion{"money back", taxonomy->findByKey("b")->id}));
    EXPECT_THAT(label.counterExamples, ElementsAre("no"));
    EXPECT_EQ(label.colour, 3);
    const auto again = readTaxonomy(writeTaxonomy(*taxonomy), "again.json").value();
    EXPECT_TRUE(std::ranges::equal(taxonomy->labels(), again.labels()));
    EXPECT_EQ(taxonomy->answerSize(), again.answerSize());
}

TEST(TaxonomyJson, RefusesAnExcludeThatPointsNowhere) {
    EXPECT_THAT(refusalOf(R"({"labels":[{"key":"a","excludes":[{"text":"x","use":"gone"}]}]})"), HasSubstr("gone, which is not in the list"));
    EXPECT_THAT(refusalOf(R"({"labels":[{"key":"a","excludes":[7]}]})"), HasSubstr("is not a JSON object"));
}

TEST(TaxonomyJson, ReadsPlainTextsAsLabels) {
    const auto taxonomy = readTaxonomy(R"({"labels":["a","b"]})", "labels.json").value();
    EXPECT_EQ(taxonomy.kind(), TaskKind::Single);
    EXPECT_EQ(taxonomy.labels()[1].key, "b");
    EXPECT_EQ(readTaxonomy(R"({"labels":["a"]})", "labels.json", TaskKind::Multi).value().kind(), TaskKind::Multi);
    EXPECT_EQ(readTaxonomy(R"({"kind":"single","labels":["a"]})", "labels.json", TaskKind::Multi).value().kind(),
              TaskKind::Multi)
        << "the caller's kind wins";
}

TEST(TaxonomyJson, WritesWhatItReads) {
    const auto first = readTaxonomy(R"({"kind":"multi","labels":[{"key":"b","parent":"g","id":5,"threshold":0.1},{"key":"g","group":true},"é"]})",
                                    "labels.json")
                           .value();
    const std::string written = writeTaxonomy(first);
    const auto second = readTaxonomy(written, "again.json").value();
    EXPECT_TRUE(std::ranges::equal(first.labels(), second.labels()));
    EXPECT_EQ(writeTaxonomy(second), written);
    EXPECT_EQ(first.labels()[0].id, LabelId{5});
}

TEST(TaxonomyJson, NamesWhatIsWrong) {
    EXPECT_THAT(refusalOf(""), AllOf(HasSubstr("labels.json"), HasSubstr("not valid JSON")));
    EXPECT_THAT(refusalOf("[]"), HasSubstr("a JSON object"));
    EXPECT_THAT(refusalOf(R"({"labels":{}})"), HasSubstr("has no list \"labels\""));
    EXPECT_THAT(refusalOf(R"({"labels":[]})"), HasSubstr("no label that can be chosen"));
    EXPECT_THAT(refusalOf(R"({"kind":"three","labels":["a"]})"), HasSubstr("\"kind\" is \"three\""));
    EXPECT_THAT(refusalOf(R"({"labels":["a",7]})"), HasSubstr("label 2 is not a JSON object"));
    EXPECT_THAT(refusalOf(R"({"labels":[{"key":"a","treshold":1}]})"), HasSubstr("label 1 has an unknown key \"treshold\""));
    EXPECT_THAT(refusalOf(R"({"labels":[{"key":"a","threshold":"high"}]})"), HasSubstr("\"threshold\" that is not a number"));
    EXPECT_THAT(refusalOf(R"({"labels":[{"key":"a","includes":[1]}]})"), HasSubstr("\"includes\" of the wrong type: [1]"));
    EXPECT_THAT(refusalOf(R"({"labels":[{"key":"a","parent":"b"}]})"), HasSubstr("the parent b, which is not in the list"));
    EXPECT_THAT(refusalOf(R"({"labels":[{"key":"a","id":"1"}]})"), HasSubstr("\"id\" of the wrong type: \"1\""));
}

TEST(TaxonomyJson, RefusesHostileDocuments) {
    EXPECT_THAT(refusalOf(std::string(10'000, '[')), HasSubstr("nested more than 64"));
    EXPECT_THAT(refusalOf("{\"labels\":[\"\xC3\x28\"]}"), HasSubstr("not UTF-8"));
    EXPECT_THAT(refusalOf(R"({"labels":["a\u0000b"]})"), HasSubstr("NUL"));
    EXPECT_THAT(refusalOf(std::string(17UL << 20U, ' ')), HasSubstr("larger than"));
    EXPECT_EQ(refusalOf(R"({"labels":["a[[[\"{{{"]})"), "") << "brackets inside a text are no nesting";
}

}  // namespace
}  // namespace docket::codec
