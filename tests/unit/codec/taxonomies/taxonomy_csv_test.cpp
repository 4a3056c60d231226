#include "core/codec/taxonomies/taxonomy_document.h"
#include "core/codec/text/csv_formula.h"
#include "core/codec/text/csv_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::codec {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Result<TaxonomyDocument> readCsv(std::string_view text) { return readTaxonomyDocument(text, "labels.csv", TaxonomyFormat::Csv); }

std::string refusalOf(std::string_view text) {
    const auto read = readCsv(text);
    return read ? std::string() : read.error().message;
}

TEST(CsvFormula, IsTakenBackExactly) {
    for (const char* value : {"", "'", "''", "=x", "'=x", "''=x", "'til", "x=", "＝x", "-1", "'x", "\t", "'\n"}) {
        EXPECT_EQ(restoredFormula(guardedFormula(value)), value);
        EXPECT_FALSE(looksLikeFormula(guardedFormula(value))) << value;
    }
    EXPECT_EQ(guardedFormula("'til"), "'til");
}

TEST(CsvList, KeepsWhatItSeparatesWith) {
    EXPECT_EQ(readCsvList(" a b |c -> d| |", CsvArrows::Pointing), (std::vector<CsvListEntry>{{"a b", ""}, {"c", "d"}}));
    EXPECT_EQ(readCsvList("a -> b", CsvArrows::Plain), (std::vector<CsvListEntry>{{"a -> b", ""}}));
    EXPECT_EQ(readCsvList("\\", CsvArrows::Plain), (std::vector<CsvListEntry>{{"\\", ""}})) << "a backslash at the end is one";
    const std::vector<CsvListEntry> hard = {{"|", "->"}, {" ", " k "}, {"\\|", ""}, {"a->b->c", "d"}, {"-", ">"}};
    EXPECT_EQ(readCsvList(writeCsvList(hard, CsvArrows::Pointing), CsvArrows::Pointing), hard);
}

TEST(TaxonomyCsv, ReadsWhatPeopleWrite) {
    const auto read = readCsv("\xEF\xBB\xBFKey;Name;High impact;Includes;Owner\r\na;\"A; really\";Yes;one | two;me\r\n;;;;\r\nb;;;;\r\n");
    ASSERT_TRUE(read) << read.error().message;
    ASSERT_EQ(read->taxonomy.labels().size(), 2U);
    EXPECT_EQ(read->taxonomy.labels()[0].name, "A; really");
    EXPECT_TRUE(read->taxonomy.labels()[0].isHighImpact);
    EXPECT_THAT(read->taxonomy.labels()[0].includes, ElementsAre("one", "two"));
    EXPECT_EQ(read->taxonomy.labels()[1].name, "b");
    EXPECT_THAT(read->warnings, ElementsAre(HasSubstr("\"owner\" was passed over")));
    EXPECT_THAT(readCsv("key,name\na,b,c,,d\n").value().warnings, ElementsAre("2 cells behind the last column were passed over."));
}

TEST(TaxonomyCsv, NamesWhatIsWrongAndItsLine) {
    EXPECT_THAT(refusalOf("name\na"), HasSubstr("no column \"key\""));
    EXPECT_THAT(refusalOf("key,KEY\na,b"), HasSubstr("two columns \"key\""));
    EXPECT_THAT(refusalOf("key,threshold\n\"a\nb\",\nb,high\n"), HasSubstr("line 4: threshold \"high\" is not a number"));
    EXPECT_THAT(refusalOf("key,group\na,perhaps\n"), HasSubstr("line 2: group \"perhaps\" is neither true nor false"));
    EXPECT_THAT(refusalOf("key,task\na,multi\nb,single\n"), HasSubstr("line 3: task \"single\" differs from a row above"));
    EXPECT_THAT(refusalOf("key\n\"a\n"), HasSubstr("line 2: a quote is opened and never closed"));
    EXPECT_THAT(refusalOf("key,parent\na,b\nb,a\n"), HasSubstr("form a circle"));
    EXPECT_THAT(refusalOf("key,excludes\na,x -> gone\n"), HasSubstr("in favour of gone, which is not in the list"));
    EXPECT_THAT(refusalOf("key,id\na,9223372036854775807\n"), HasSubstr("the id of label a is over"));
}

}  // namespace
}  // namespace docket::codec
