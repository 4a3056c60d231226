#include "core/codec/taxonomies/taxonomy_document.h"

#include "tests/support/full_taxonomy.h"
#include "tests/support/golden.h"
#include "tests/support/shared_data.h"
#include "tests/support/temp_dir.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

namespace docket::codec {
namespace {

using taxonomy::Taxonomy;
using testing::HasSubstr;
using testing::IsEmpty;
using enum TaxonomyFormat;

constexpr std::array everyFormat = {Native, Csv, SkosTurtle, SkosJsonLd, LabelStudio, List};
constexpr std::array wholeFormats = {Native, Csv, SkosTurtle, SkosJsonLd};

std::string refusalOf(std::string_view bytes, TaxonomyFormat format) {
    const auto read = readTaxonomyDocument(bytes, "labels", format);
    return read ? std::string() : read.error().message;
}

void expectSame(const Taxonomy& one, const Taxonomy& other) {
    EXPECT_EQ(one.kind(), other.kind());
    EXPECT_EQ(one.answerSize(), other.answerSize());
    ASSERT_EQ(one.labels().size(), other.labels().size());
    for (std::size_t i = 0; i < one.labels().size(); ++i) EXPECT_EQ(one.labels()[i], other.labels()[i]) << one.labels()[i].key;
}

TEST(TaxonomyDocument, KeepsEverythingThroughEveryWholeFormat) {
    const Taxonomy full = test::fullTaxonomy();
    for (const TaxonomyFormat format : wholeFormats) {
        SCOPED_TRACE(toString(format));
        const auto written = writeTaxonomyDocument(full, format).value();
        EXPECT_THAT(written.warnings, IsEmpty());
        const auto read = readTaxonomyDocument(written.bytes, "again", format);
        ASSERT_TRUE(read) << read.error().message << '\n' << written.bytes;
        EXPECT_THAT(read->warnings, IsEmpty());
        expectSame(full, read->taxonomy);
        EXPECT_EQ(writeTaxonomyDocument(read->taxonomy, format).value().bytes, written.bytes);
        EXPECT_EQ(sniffTaxonomyFormat(written.bytes, "labels"), format);
    }
}

TEST(TaxonomyDocument, IsWrittenAsTheGoldenFilesHaveIt) {
    const test::TempDir folder;
    constexpr std::array endings = {"json", "csv", "ttl", "jsonld", "xml"};
    std::size_t at = 0;
    for (const TaxonomyFormat format : writtenTaxonomyFormats()) {
        std::ofstream(folder.path() / fmt::format("taxonomy.{}", endings.at(at++)), std::ios::binary) << writeTaxonomyDocument(test::fullTaxonomy(), format).value().bytes;
    }
    test::expectGolden("taxonomy-exchange", folder.path());
}

TEST(TaxonomyDocument, KeepsRealTaxonomiesThroughEveryWrittenFormat) {
    DOCKET_NEEDS_SHARED_DATA();
    for (const char* file : {"banking77_labels.json", "goemotions_labels.json"}) {
        const auto original = readTaxonomyDocument(test::contentOf(test::sharedData() / file), file, Native).value().taxonomy;
        for (const TaxonomyFormat format : writtenTaxonomyFormats()) {
            SCOPED_TRACE(fmt::format("{} {}", file, toString(format)));
            const auto written = writeTaxonomyDocument(original, format).value();
            EXPECT_THAT(written.warnings, IsEmpty());
            const auto read = readTaxonomyDocument(written.bytes, "again", format);
            ASSERT_TRUE(read) << read.error().message;
            EXPECT_THAT(read->warnings, IsEmpty());
            expectSame(original, read->taxonomy);
        }
    }
}

TEST(TaxonomyDocument, IsRecognisedByItsNameAndItsFirstCharacters) {
    EXPECT_EQ(sniffTaxonomyFormat("", "a.CSV"), Csv);
    EXPECT_EQ(sniffTaxonomyFormat("", "a.ttl"), SkosTurtle);
    EXPECT_EQ(sniffTaxonomyFormat("", "a.jsonld"), SkosJsonLd);
    EXPECT_EQ(sniffTaxonomyFormat("", "a.xml"), LabelStudio);
    EXPECT_EQ(sniffTaxonomyFormat(R"({"labels":["a"]})", "a.json"), Native);
    EXPECT_EQ(sniffTaxonomyFormat(R"({"@context":{},"@graph":[]})", "a.json"), SkosJsonLd);
    EXPECT_EQ(sniffTaxonomyFormat("\xEF\xBB\xBF\r\n <View/>", "a.txt"), LabelStudio);
    EXPECT_EQ(sniffTaxonomyFormat("PREFIX a: <b>", "a"), SkosTurtle);
    EXPECT_EQ(sniffTaxonomyFormat("<http://a> a <http://b> .", "a"), SkosTurtle);
    EXPECT_EQ(sniffTaxonomyFormat("Name;\"Key\"\nx;y", "a.txt"), Csv);
    EXPECT_EQ(sniffTaxonomyFormat("billing\nrefund", "a.txt"), List);
    EXPECT_EQ(sniffTaxonomyFormat("", ""), List);
    for (const TaxonomyFormat format : everyFormat) EXPECT_EQ(parseTaxonomyFormat(toString(format)), format);
    EXPECT_EQ(parseTaxonomyFormat("yaml"), std::nullopt);
}

TEST(TaxonomyDocument, RefusesWhatIsNoTextInEveryFormat) {
    const std::string large(100UL << 20U, 'a');
    for (const TaxonomyFormat format : everyFormat) {
        SCOPED_TRACE(toString(format));
        EXPECT_NE(refusalOf("", format), "");
        EXPECT_NE(refusalOf("\xEF\xBB\xBF", format), "");
        EXPECT_NE(refusalOf("\r\n\r\n", format), "");
        EXPECT_THAT(refusalOf("a\xC3\x28", format), HasSubstr("not UTF-8"));
        EXPECT_THAT(refusalOf("\x7F" "ELF\xFF\xFE\x01", format), HasSubstr("not UTF-8"));
        EXPECT_THAT(refusalOf(std::string_view("a\0b", 3), format), HasSubstr("NUL"));
        EXPECT_THAT(refusalOf(large, format), HasSubstr("larger than"));
    }
}

TEST(TaxonomyDocument, IsTheSameWithAByteOrderMarkAndWindowsLineBreaks) {
    const Taxonomy small = readTaxonomyDocument("a\nb", "list", List).value().taxonomy;
    for (const TaxonomyFormat format : writtenTaxonomyFormats()) {
        SCOPED_TRACE(toString(format));
        std::string bytes = "\xEF\xBB\xBF";
        const auto written = writeTaxonomyDocument(small, format).value();
        for (const char c : written.bytes) {
            if (c == '\r') continue;
            if (c == '\n') bytes += '\r';
            bytes += c;
        }
        const auto read = readTaxonomyDocument(bytes, "again", format);
        ASSERT_TRUE(read) << read.error().message;
        expectSame(small, read->taxonomy);
    }
}

TEST(TaxonomyDocument, TakesTheKindOfTheCallerBeforeItsOwn) {
    const auto read = readTaxonomyDocument("key,task\na,single\n", "a.csv", Csv, {taxonomy::TaskKind::Multi}).value();
    EXPECT_EQ(read.taxonomy.kind(), taxonomy::TaskKind::Multi);
}

TEST(TaxonomyDocument, IsNotWrittenAsAPlainList) { EXPECT_FALSE(writeTaxonomyDocument(test::fullTaxonomy(), List)); }

TEST(TaxonomyList, MakesGroupsOfIndentation) {
    const auto read = readTaxonomyDocument("Money\n\tBilling\n\t  Late fees\n\n  Refund \r\nOther", "list", List).value().taxonomy;
    ASSERT_EQ(read.labels().size(), 5U);
    EXPECT_TRUE(read.findByKey("Money")->isGroup);
    EXPECT_TRUE(read.findByKey("Billing")->isGroup);
    EXPECT_EQ(read.findByKey("Late fees")->parent, read.findByKey("Billing")->id);
    EXPECT_EQ(read.findByKey("Refund")->parent, read.findByKey("Money")->id);
    EXPECT_FALSE(read.findByKey("Other")->parent);
}

TEST(TaxonomyList, NamesTheLineThatIsThereTwice) {
    EXPECT_EQ(refusalOf("a\nb\n  a\n", List), "labels: line 3: \"a\" is on line 1 already; two labels cannot have one key.");
}

TEST(TaxonomyList, RefusesThousandsOfLevels) {
    std::string text;
    for (std::size_t i = 0; i < 3'000; ++i) text += std::string(i, '\t') + std::to_string(i) + '\n';
    EXPECT_THAT(refusalOf(text, List), HasSubstr("at most 64 are read"));
}

}  // namespace
}  // namespace docket::codec
