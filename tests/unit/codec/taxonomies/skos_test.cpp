#include "core/codec/taxonomies/taxonomy_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::codec {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr std::string_view prefix = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix ex: <http://example.org/c/> .\n";

Result<TaxonomyDocument> readTurtleText(std::string_view text, TaxonomyReading reading = {}) {
    return readTaxonomyDocument(std::string(prefix).append(text), "a.ttl", TaxonomyFormat::SkosTurtle, reading);
}
Result<TaxonomyDocument> readJsonLdText(std::string_view text) { return readTaxonomyDocument(text, "a.jsonld", TaxonomyFormat::SkosJsonLd); }

std::string refusalOf(std::string_view text) {
    const auto read = readTurtleText(text);
    return read ? std::string() : read.error().message;
}

TEST(Skos, ReadsAVocabularyOfAnotherTool) {
    const auto read = readTurtleText(R"(# a comment
BASE <http://example.org/>
ex:scheme a skos:ConceptScheme ; skos:hasTopConcept ex:money .
<c/money> a skos:Concept ; skos:prefLabel "Money"@en, "Geld"@de ; skos:narrower ex:billing ; .
ex:billing a skos:Concept ;
    skos:notation "BIL" ;
    skos:prefLabel 'Billing'@en-GB ; skos:altLabel "Invoices"@en ;
    skos:definition """About "bills"
and \u00E4nd \U0001F4B6"""@en ;
    skos:scopeNote "charges"@en , "fees"@en, "Gebühren"@de ;
    skos:example "I was charged twice" ; skos:related ex:money .
ex:all a skos:Collection .
ex:caf%C3%A9 a skos:Concept ; skos:prefLabel "Kaffee"@de ; skos:broader ex:money, ex:billing, ex:elsewhere .
)");
    ASSERT_TRUE(read) << read.error().message;
    const auto& taxonomy = read->taxonomy;
    ASSERT_EQ(taxonomy.labels().size(), 3U);
    const taxonomy::Label& billing = *taxonomy.findByKey("BIL");
    EXPECT_EQ(taxonomy.findByKey("money")->name, "Money");
    EXPECT_EQ(billing.name, "Billing");
    EXPECT_EQ(billing.description, "About \"bills\"\nand änd 💶");
    EXPECT_THAT(billing.includes, ElementsAre("charges", "fees"));
    EXPECT_THAT(billing.examples, ElementsAre("I was charged twice"));
    EXPECT_EQ(billing.parent, taxonomy.findByKey("money")->id);
    EXPECT_EQ(taxonomy.findByKey("café")->name, "Kaffee");
    EXPECT_EQ(taxonomy.findByKey("café")->parent, taxonomy.findByKey("money")->id);
    EXPECT_THAT(read->warnings, Contains(HasSubstr("passed over: de (2)")));
    EXPECT_THAT(read->warnings, Contains(HasSubstr("taken in another: de (1)")));
    EXPECT_THAT(read->warnings, Contains(HasSubstr("2 concepts have no skos:notation")));
    EXPECT_THAT(read->warnings, Contains(HasSubstr("1 concepts have several broader")));
    EXPECT_THAT(read->warnings, Contains(HasSubstr("#altLabel")));
    EXPECT_THAT(read->warnings, Contains(HasSubstr("#Collection")));
    EXPECT_THAT(read->warnings, Contains(HasSubstr("#related")));
}

TEST(Skos, TakesTheLanguageAskedForElseNoneElseTheFirst) {
    const std::string text = R"(ex:a a skos:Concept ; skos:prefLabel "A"@en, "Ä"@de, "a" . ex:b a skos:Concept ; skos:prefLabel "b", "B"@fr .)";
    const auto german = readTurtleText(text, {.language = "de"}).value().taxonomy;
    EXPECT_EQ(german.labels()[0].name, "Ä");
    EXPECT_EQ(german.labels()[1].name, "b");
    EXPECT_EQ(readTurtleText(text, {.language = "it"}).value().taxonomy.labels()[0].name, "a");
}

TEST(Skos, NamesWhatIsWrongAndItsLine) {
    EXPECT_THAT(refusalOf(""), HasSubstr("has no skos:Concept"));
    EXPECT_THAT(refusalOf("ex:a a skos:Concept ;\n skos:prefLabel \"x\"@en ,\n \"y\"@EN ."), AllOf(HasSubstr("line 5"), HasSubstr("two skos:prefLabel in the language en")));
    EXPECT_THAT(refusalOf("ex:a a skos:Concept ; skos:broader ex:b . ex:b a skos:Concept ; skos:broader ex:a ."), HasSubstr("form a circle"));
    EXPECT_THAT(refusalOf("ex:a a skos:Concept ; <urn:docket:taxonomy#threshold> \"high\" ."), HasSubstr("threshold that is not a number"));
    EXPECT_THAT(refusalOf("ex:a a skos:Concept ; <urn:docket:taxonomy#group> 7 ."), HasSubstr("neither true nor false"));
    EXPECT_THAT(refusalOf("ex:a a skos:Concept ; <urn:docket:taxonomy#excludes> [ <urn:docket:taxonomy#use> ex:b ] ."), HasSubstr("to use that is not in the document"));
    EXPECT_THAT(refusalOf("ex:a a skos:Concept . <http://other/a> a skos:Concept ."), HasSubstr("Two labels have the key a"));
}

TEST(Turtle, NamesTheLineOfWhatIsWrong) {
    EXPECT_THAT(refusalOf("ex:a a \"x\n\" ."), HasSubstr("line 3: "));
    EXPECT_THAT(refusalOf("no:a a skos:Concept ."), HasSubstr("line 3: the prefix \"no:\" is not declared"));
    EXPECT_THAT(refusalOf("\n\nex:a a skos:Concept"), HasSubstr("line 5: the document ends within a statement"));
}

TEST(Turtle, BoundsWhatHostileDocumentsAskFor) {
    std::string many = "ex:a ex:b 1";
    for (int i = 0; i < 300'000; ++i) many += ",1";
    EXPECT_THAT(refusalOf(many + " ."), HasSubstr("more than 300000 statements"));
    std::string swelling = "@prefix l: <http://" + std::string(2'000, 'x') + "> . ex:a ex:b l:a";
    for (int i = 0; i < 100'000; ++i) swelling += ",l:a";
    EXPECT_THAT(refusalOf(swelling + " ."), HasSubstr("longer ones than Docket holds"));
}

TEST(Turtle, ReadsEveryFormOfTheGrammar) {
    const auto read = readTurtleText(R"(
[ a skos:Concept ; skos:notation "anon" ] .
_:x.y a skos:Concept ; skos:notation "blank" ; <urn:docket:taxonomy#colour> +3 ; <urn:docket:taxonomy#costFalsePositive> 2.5 ;
  <urn:docket:taxonomy#costFalseNegative> 1e-1; <urn:docket:taxonomy#highImpact> true ;; .
ex:list ex:items ( 1 2.5 -3E2 ( ) [ ] "x"^^<http://dt> false ) .
<> a <#y>.ex:d\.e a skos:Concept;skos:notation '''it's'''.
)");
    ASSERT_TRUE(read) << read.error().message;
    const auto& taxonomy = read->taxonomy;
    EXPECT_THAT(std::vector<std::string>({taxonomy.labels()[0].key, taxonomy.labels()[1].key, taxonomy.labels()[2].key}), ElementsAre("anon", "blank", "it's"));
    const taxonomy::Label& blank = *taxonomy.findByKey("blank");
    EXPECT_EQ(blank.colour, 3);
    EXPECT_EQ(blank.costFalsePositive, 2.5);
    EXPECT_EQ(blank.costFalseNegative, 0.1);
    EXPECT_TRUE(blank.isHighImpact);
    EXPECT_THAT(read->warnings, Contains(HasSubstr("http://example.org/c/items")));
}

TEST(JsonLd, ReadsWhatToolsForSkosWrite) {
    const auto read = readJsonLdText(R"({"@context":{"skos":"http://www.w3.org/2004/02/skos/core#","uri":"@id","type":"@type","lang":"@language",
        "value":"@value","graph":"@graph","prefLabel":"skos:prefLabel","Concept":"skos:Concept","broader":{"@id":"skos:broader","@type":"@id"},
        "definition":{"@id":"skos:definition","@container":"@language"},"@base":"http://example.org/"},
      "graph":[{"uri":"a","type":["Concept","skos:Other"],"prefLabel":[{"lang":"de","value":"Ä"},{"lang":"en","value":"A"}],
                "definition":{"en":"About a","de":["Über a"]},"skos:notation":"A1","skos:scopeNote":{"@list":["x","y"]},"foo":1},
               {"uri":"b","type":"Concept","broader":"a","prefLabel":"B"}]})");
    ASSERT_TRUE(read) << read.error().message;
    const auto& taxonomy = read->taxonomy;
    const taxonomy::Label& a = *taxonomy.findByKey("A1");
    EXPECT_EQ(a.name, "A");
    EXPECT_EQ(a.description, "About a");
    EXPECT_THAT(a.includes, ElementsAre("x", "y"));
    EXPECT_EQ(taxonomy.findByKey("b")->parent, a.id);
    EXPECT_EQ(taxonomy.findByKey("b")->name, "B");
    EXPECT_THAT(read->warnings, Contains(HasSubstr("the key \"foo\"")));
}

TEST(JsonLd, LoadsNoContext) {
    const auto read = readJsonLdText(R"({"@context":["https://example.org/context.jsonld",{"skos":"http://www.w3.org/2004/02/skos/core#"}],
        "@id":"http://a/x","@type":"skos:Concept","prefLabel":"X"})");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->taxonomy.labels()[0].name, "x");
    EXPECT_THAT(read->warnings, Contains(HasSubstr("https://example.org/context.jsonld was not loaded")));
    EXPECT_THAT(read->warnings, Contains(HasSubstr("\"prefLabel\"")));
}

TEST(JsonLd, RefusesHostileDocuments) {
    const auto refusal = [](std::string_view text) {
        const auto read = readJsonLdText(text);
        return read ? std::string() : read.error().message;
    };
    EXPECT_THAT(refusal("7"), HasSubstr("neither an object nor a list"));
    EXPECT_THAT(refusal("{\"@graph\":"), HasSubstr("not valid JSON at line 1"));
    EXPECT_THAT(refusal(std::string(10'000, '[')), HasSubstr("nested more than 64"));
    EXPECT_THAT(refusal(R"([{"@id":7}])"), HasSubstr("@id that is no text"));
    EXPECT_THAT(refusal(R"([{"@type":[7]}])"), HasSubstr("@type that is no text"));
    EXPECT_THAT(refusal(R"([{"@id":"x","http://p":{"@value":[]}}])"), HasSubstr("@value that is no plain value"));
    EXPECT_THAT(refusal(R"({"@id":")" + std::string(5'000, 'x') + R"(","@type":"http://t"})"), HasSubstr("longer than 2048"));
}

}  // namespace
}  // namespace docket::codec
