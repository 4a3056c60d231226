#include "core/codec/taxonomies/taxonomy_document.h"

#include "tests/support/full_taxonomy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::codec {
namespace {

using taxonomy::TaskKind;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

Result<TaxonomyDocument> readConfig(std::string_view text) { return readTaxonomyDocument(text, "config.xml", TaxonomyFormat::LabelStudio); }

std::string refusalOf(std::string_view text) {
    const auto read = readConfig(text);
    return read ? std::string() : read.error().message;
}

TEST(LabelStudio, ReadsAFlatConfiguration) {
    const auto read = readConfig(R"(<View>
  <!-- how it looks -->
  <Header value="Choose one"/>
  <Text name="text" value="$text"/>
  <Choices name="label" toName="text" choice="multiple" showInline="true">
    <Choice value="Billing &amp; fees" alias="billing" hint="About &lt;bills&gt;" hotkey="b" background="#36B37E"/>
    <Choice value="Refund" selected="true" hotkey="ctrl+r"></Choice>
  </Choices>
</View>)");
    ASSERT_TRUE(read) << read.error().message;
    const auto& taxonomy = read->taxonomy;
    EXPECT_EQ(taxonomy.kind(), TaskKind::Multi);
    ASSERT_EQ(taxonomy.labels().size(), 2U);
    EXPECT_EQ(taxonomy.labels()[0].key, "billing");
    EXPECT_EQ(taxonomy.labels()[0].name, "Billing & fees");
    EXPECT_EQ(taxonomy.labels()[0].description, "About <bills>");
    EXPECT_EQ(taxonomy.labels()[0].shortcut, "b");
    EXPECT_EQ(taxonomy.labels()[1].key, "Refund");
    for (const char* lost : {"Header", "showInline", "background", "selected", "hotkey"}) EXPECT_THAT(read->warnings, Contains(HasSubstr(lost)));
}

TEST(LabelStudio, ReadsATreeWithItsPaths) {
    const auto read = readConfig(R"(<View><Text name="t" value="$t"/><Taxonomy name="x" toName="t" leafsOnly="true" maxUsages="1">
        <Choice value="Money"><Choice value="Other"/><Choice value="Refund"/></Choice><Choice value="Card"><Choice value="Other"/></Choice>
        </Taxonomy></View>)");
    ASSERT_TRUE(read) << read.error().message;
    const auto& taxonomy = read->taxonomy;
    EXPECT_EQ(taxonomy.kind(), TaskKind::Single);
    EXPECT_TRUE(taxonomy.findByKey("Money")->isGroup);
    EXPECT_EQ(taxonomy.findByKey("Refund")->parent, taxonomy.findByKey("Money")->id);
    EXPECT_EQ(taxonomy.findByKey("Card/Other")->parent, taxonomy.findByKey("Card")->id);
    EXPECT_EQ(taxonomy.findByKey("Card/Other")->name, "Other");
    EXPECT_THAT(read->warnings, ElementsAre(HasSubstr("called by their path")));
    const auto written = writeTaxonomyDocument(taxonomy, TaxonomyFormat::LabelStudio).value();
    EXPECT_THAT(written.warnings, IsEmpty());
    const auto again = readConfig(written.bytes).value();
    EXPECT_TRUE(std::ranges::equal(taxonomy.labels(), again.taxonomy.labels()));
}

TEST(LabelStudio, ReadsTheFirstOfSeveralListsAndSaysSo) {
    const auto read = readConfig(R"(<View><Choices name="dynamic" toName="t" value="$options"/><Choices name="one" toName="t"><Choice value="a"/></Choices>
        <Choices name="two" toName="t"><Choice value="b"/></Choices></View>)");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->taxonomy.labels()[0].key, "a");
    EXPECT_THAT(read->warnings, ElementsAre(HasSubstr("3 lists of choices: \"one\" was read")));
}

TEST(LabelStudio, SaysWhatItCannotCarry) {
    const auto written = writeTaxonomyDocument(test::fullTaxonomy(), TaxonomyFormat::LabelStudio).value();
    for (const char* lost : {"includes", "examples", "thresholds", "colours", "exclusive", "fewest", "ids"}) {
        EXPECT_THAT(written.warnings, Contains(HasSubstr(lost))) << lost;
    }
    const auto read = readConfig(written.bytes).value();
    EXPECT_EQ(read.taxonomy.answerSize().most, 3);
    const taxonomy::Label& billing = *read.taxonomy.findByKey("billing");
    EXPECT_EQ(billing.name, "=SUM(A1)");
    EXPECT_EQ(billing.description, test::fullTaxonomy().findByKey("billing")->description) << "line breaks are kept";
    EXPECT_EQ(billing.parent, read.taxonomy.findByKey("money")->id);
}

TEST(LabelStudio, LeavesArchivedLabelsOut) {
    const auto labels = readTaxonomyDocument(R"({"labels":["a",{"key":"b","archived":true},{"key":"g","group":true}]})", "j", TaxonomyFormat::Native).value();
    const auto written = writeTaxonomyDocument(labels.taxonomy, TaxonomyFormat::LabelStudio).value();
    EXPECT_THAT(written.bytes, AllOf(HasSubstr("\"a\""), Not(HasSubstr("\"b\"")), Not(HasSubstr("\"g\""))));
    EXPECT_THAT(written.warnings, ElementsAre(HasSubstr("2 archived labels and groups without labels were left out")));
}

TEST(LabelStudio, NamesWhatIsWrong) {
    EXPECT_THAT(refusalOf("<View>\n<Text>\n</View>"), HasSubstr("not valid XML at line 3"));
    EXPECT_THAT(refusalOf("<View/>"), HasSubstr("no <Choices> or <Taxonomy>"));
    EXPECT_THAT(refusalOf("<View><Choices name=\"c\" toName=\"t\" value=\"$options\"/></View>"), HasSubstr("takes its choices from each task"));
    EXPECT_THAT(refusalOf("<View><Choices><Choice value=\"a\"/><Choice value=\"a\"/></Choices></View>"), HasSubstr("Two labels have the key a"));
    EXPECT_THAT(refusalOf("<View><Choices><Choice/></Choices></View>"), HasSubstr("no key"));
}

TEST(LabelStudio, RefusesBombsAndDepth) {
    EXPECT_THAT(refusalOf(R"(<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>
<View><Choices><Choice value="&lol2;"/></Choices></View>)"),
                HasSubstr("has a document type"));
    EXPECT_THAT(refusalOf(R"(<!DOCTYPE v SYSTEM "file:///etc/passwd"><View><Choices><Choice value="a"/></Choices></View>)"), HasSubstr("has a document type"));
    std::string deep;
    for (int i = 0; i < 10'000; ++i) deep += "<Choice value=\"a\">";
    EXPECT_THAT(refusalOf("<View><Choices>" + deep), HasSubstr("not valid XML"));
    for (int i = 0; i < 10'000; ++i) deep += "</Choice>";
    EXPECT_THAT(refusalOf("<View><Choices>" + deep + "</Choices></View>"), HasSubstr("nested more than 64"));
}

}  // namespace
}  // namespace docket::codec
