#include "core/codec/text/csv_writer.h"

#include <gtest/gtest.h>

namespace docket::codec {
namespace {

std::string cell(std::string_view value) {
    std::string out;
    CsvWriter(out).text(value);
    return out;
}

TEST(CsvWriter, QuotesAsRfc4180Says) {
    std::string out;
    CsvWriter csv(out);
    csv.text("a");
    csv.text("");
    csv.text("x,y");
    csv.text("say \"no\"");
    csv.text("two\nlines");
    csv.endRow();
    csv.own("1.5");
    csv.endRow();
    EXPECT_EQ(out, "a,,\"x,y\",\"say \"\"no\"\"\",\"two\nlines\"\r\n1.5\r\n");
    EXPECT_EQ(csv.guardedCells(), 0);
}

TEST(CsvWriter, GuardsEveryBeginningOfAFormula) {
    EXPECT_EQ(cell("=1+1"), "'=1+1");
    EXPECT_EQ(cell("+49"), "'+49");
    EXPECT_EQ(cell("-5"), "'-5");
    EXPECT_EQ(cell("@me"), "'@me");
    EXPECT_EQ(cell("\tx"), "'\tx");
    EXPECT_EQ(cell("\rx"), "\"'\rx\"");
    EXPECT_EQ(cell("\nx"), "\"'\nx\"");
    EXPECT_EQ(cell("＝1"), "'＝1");
    EXPECT_EQ(cell("=a,\"b\""), "\"'=a,\"\"b\"\"\"") << "the apostrophe stands inside the quotes";
    EXPECT_EQ(cell("'=1"), "''=1") << "harmless as it is, and told apart from a guarded =1";
    EXPECT_EQ(cell("'til"), "'til");
    EXPECT_EQ(cell("a=1"), "a=1");
}

TEST(CsvWriter, CountsGuardedCellsAndLeavesItsOwnAlone) {
    std::string out;
    CsvWriter csv(out);
    csv.own("-0.5");
    csv.text("=x");
    csv.text("x");
    csv.text("@x");
    EXPECT_EQ(out, "-0.5,'=x,x,'@x");
    EXPECT_EQ(csv.guardedCells(), 2);
}

}  // namespace
}  // namespace docket::codec
