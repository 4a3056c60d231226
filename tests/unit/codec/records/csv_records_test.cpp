#include "tests/support/read_rows.h"

#include "core/codec/text/csv_row.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace docket::codec {
namespace {

using taxonomy::TaskKind;
using taxonomy::Taxonomy;
using test::ReadRows;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Taxonomy taxonomyOf(TaskKind kind) {
    std::vector<taxonomy::Label> labels(3);
    labels[0].key = "billing";
    labels[1].key = "refund";
    labels[2].key = "a;b";
    return Taxonomy::make(kind, std::move(labels)).value();
}

const Taxonomy single = taxonomyOf(TaskKind::Single);
const Taxonomy multi = taxonomyOf(TaskKind::Multi);

ReadRows readCsv(std::string bytes, const Taxonomy& taxonomy = single, std::vector<std::string> map = {}) {
    ReadOptions options;
    options.format = RecordFormat::Csv;
    options.fields = FieldMap::make(map).value();
    return test::readRows(std::move(bytes), taxonomy, std::move(options));
}

std::vector<std::string> cellsOf(std::string_view row, const CsvDialect& dialect = {}) {
    std::vector<CsvCell> cells;
    EXPECT_EQ(scanCsvRow(row, dialect, true, cells).outcome, CsvScan::Outcome::Row) << row;
    std::vector<std::string> texts;
    for (const CsvCell& cell : cells) texts.push_back(unquoted(cell));
    return texts;
}

TEST(CsvRow, TakesCellsApart) {
    EXPECT_THAT(cellsOf("a,b,c\nd"), ElementsAre("a", "b", "c"));
    EXPECT_THAT(cellsOf("a,b\r\n"), ElementsAre("a", "b"));
    EXPECT_THAT(cellsOf(",,"), ElementsAre("", "", ""));
    EXPECT_THAT(cellsOf(R"("a,b","say ""hi""","")"), ElementsAre("a,b", "say \"hi\"", ""));
    EXPECT_THAT(cellsOf("\"one\r\ntwo\",b\n"), ElementsAre("one\r\ntwo", "b"));
    EXPECT_THAT(cellsOf("5\" disk,b"), ElementsAre("5\" disk", "b"));
    EXPECT_THAT(cellsOf("a;b,c;d", {';'}), ElementsAre("a", "b,c", "d"));
    EXPECT_THAT(cellsOf("\"\"\"\",b"), ElementsAre("\"", "b"));
}

TEST(CsvRow, TakesAQuoteThatDoesNotCloseOnItsLineForACharacter) {
    const CsvDialect tabs{'\t', CsvQuotes::OnOneLine};
    EXPECT_THAT(cellsOf("a\t\"b\tc\nd\"", tabs), ElementsAre("a", "\"b", "c"));
    EXPECT_THAT(cellsOf("a\t\"b\tc\"\td\r\n", tabs), ElementsAre("a", "b\tc", "d"));
    EXPECT_THAT(cellsOf("\"say \"\"hi\"\"\"\r\n", tabs), ElementsAre("say \"hi\""));
    EXPECT_THAT(cellsOf("\"Great\" kettle\tpos", tabs), ElementsAre("\"Great\" kettle", "pos"));
    EXPECT_THAT(cellsOf("\"\"\"\tb\n\"", tabs), ElementsAre("\"\"\"", "b"));
}

TEST(CsvRow, TakesNoQuoteWhereThereAreNone) {
    EXPECT_THAT(cellsOf("\"a\",\"b\nc\"", {',', CsvQuotes::None}), ElementsAre("\"a\"", "\"b"));
}

TEST(CsvRow, EndsAtACarriageReturnOnlyWhereThatIsALineEnd) {
    EXPECT_THAT(cellsOf("a,b\rc\n"), ElementsAre("a", "b\rc"));
    EXPECT_THAT(cellsOf("a,b\r"), ElementsAre("a", "b"));
    const CsvDialect any{',', CsvQuotes::AcrossLines, CsvLineEnds::Any};
    EXPECT_THAT(cellsOf("a,b\rc", any), ElementsAre("a", "b"));
    EXPECT_THAT(cellsOf("\"a\rb\",c\r\nd", any), ElementsAre("a\rb", "c"));
    std::vector<CsvCell> cells;
    EXPECT_EQ(scanCsvRow("a,b\r\nc", any, false, cells).size, 5U);
    EXPECT_EQ(scanCsvRow("a,b\r", any, false, cells).outcome, CsvScan::Outcome::NeedsMore) << "a line feed may follow";
}

TEST(CsvRow, KnowsWhenARowGoesOn) {
    std::vector<CsvCell> cells;
    for (const char* part : {"a", "a,b", "\"a", "\"a\"", "\"a\"\"", "a\r", "\"a\nb\n"}) {
        EXPECT_EQ(scanCsvRow(part, {}, false, cells).outcome, CsvScan::Outcome::NeedsMore) << part;
    }
    EXPECT_EQ(scanCsvRow("\"a", {}, true, cells).outcome, CsvScan::Outcome::Malformed);
    EXPECT_EQ(scanCsvRow("\"a\"x,b\n", {}, false, cells).outcome, CsvScan::Outcome::Malformed);
    EXPECT_EQ(scanCsvRow("a,b\nc", {}, false, cells).size, 4U);
}

TEST(CsvRow, GuessesTheDelimiter) {
    EXPECT_EQ(guessCsvDelimiter("id,text;label\n;;;;"), ',');
    EXPECT_EQ(guessCsvDelimiter("id;text;\"a,b,c,d\"\n"), ';');
    EXPECT_EQ(guessCsvDelimiter("id\ttext\n"), '\t');
    EXPECT_EQ(guessCsvDelimiter("id"), ',');
    EXPECT_EQ(guessCsvDelimiter("id;text\r1,2,3;4,5\r"), ';') << "the first line ends with the carriage return";
}

TEST(CsvRow, GuessesTheLineEnds) {
    for (const char* text : {"id,text\n1,a\rb\n", "id,text\r\n1,a", "id,\"te\rxt\"\n", "id"}) EXPECT_EQ(guessCsvLineEnds(text), CsvLineEnds::LineFeed) << text;
    for (const char* text : {"id,text\r1,a\r", "id,\"te\nxt\"\r1,a", "id\r"}) EXPECT_EQ(guessCsvLineEnds(text), CsvLineEnds::Any) << text;
}

TEST(CsvRecords, ReadsEveryField) {
    const auto rows = readCsv(
        "id,text,label,confidence,rationale,model,prompt_version,created_at,scores.refund,channel\n"
        "t-1,\"Where is my \"\"refund\"\"?\nPlease\",refund,0.41,asks,m1,p3,2026-11-02T09:15:00Z,0.41,mail\n");
    const ports::IncomingRecord& record = rows.only();
    EXPECT_EQ(record.externalId, "t-1");
    EXPECT_EQ(record.text, "Where is my \"refund\"?\nPlease");
    EXPECT_EQ(record.labels, (LabelSet{LabelId{2}}));
    EXPECT_EQ(record.confidence, 0.41);
    EXPECT_EQ(record.rationale, "asks");
    EXPECT_EQ(record.model, "m1");
    EXPECT_EQ(record.promptVersion, "p3");
    EXPECT_TRUE(record.createdAt.has_value());
    EXPECT_EQ(record.scores, R"({"refund":0.41})");
    EXPECT_EQ(record.metadata, R"({"channel":"mail"})");
    EXPECT_EQ(rows.records[0].line, 2);
    EXPECT_EQ(rows.header, "id,text,label,confidence,rationale,model,prompt_version,created_at,scores.refund,channel");
}

TEST(CsvRecords, LineNumbersCountLineBreaksInsideCells) {
    const auto rows = readCsv("id,text\na,\"1\n2\n3\"\nb,x,y\n\nc,z\n");
    ASSERT_EQ(rows.records.size(), 2U);
    EXPECT_EQ(rows.records[1].record.externalId, "c");
    EXPECT_EQ(rows.records[1].line, 7);
    ASSERT_EQ(rows.rejected.size(), 1U);
    EXPECT_EQ(rows.rejected[0].line, 5);
    EXPECT_EQ(rows.rejected[0].cause, "the row has 3 cells and the header 2");
    EXPECT_EQ(rows.rejected[0].raw, "b,x,y");
}

TEST(CsvRecords, ByteOrderMarkCrLfAndOtherDelimitersAreUnderstood) {
    EXPECT_EQ(readCsv("\xEF\xBB\xBFid;text\r\n1;hello, you\r\n").only().text, "hello, you");
    EXPECT_EQ(readCsv("id\ttext\n1\thello").only().text, "hello");
    EXPECT_EQ(readCsv("\n\nid,text\n1,hello").only().text, "hello");
}

TEST(CsvRecords, ColumnsCanBeMapped) {
    const auto rows = readCsv("nr,body,text,p_refund,intent\n7,hello,not this,0.7,refund\n", single,
                              {"id=nr", "text=body", "label=intent", "scores.refund=p_refund"});
    EXPECT_EQ(rows.only().externalId, "7");
    EXPECT_EQ(rows.only().text, "hello");
    EXPECT_EQ(rows.only().labels, (LabelSet{LabelId{2}}));
    EXPECT_EQ(rows.only().confidence, 0.7);
    EXPECT_EQ(rows.only().metadata, R"({"text":"not this"})");
}

TEST(CsvRecords, HeadersThatCannotBeUsedAreRefused) {
    EXPECT_THAT(readCsv("number,text\n1,x\n").error, HasSubstr("no column \"id\"; it has number, text"));
    EXPECT_THAT(readCsv("id,text,text\n").error, HasSubstr("two columns named \"text\""));
    EXPECT_THAT(readCsv("id,text\n", single, {"label=intent"}).error, HasSubstr("no column \"intent\""));
    EXPECT_THAT(readCsv("id,text,x\n", single, {"scores=x"}).error, HasSubstr("A cell cannot hold the field \"scores\""));
    EXPECT_THAT(readCsv("id,\"text\n1,x\n").error, HasSubstr("The header of test-file cannot be read"));
    for (const char* bytes : {"id,text\n", "id,text", "id,text\r\n\r\n\n", "id,text\r"}) {
        EXPECT_EQ(readCsv(bytes).error, "test-file has a header and no rows below it. Nothing was imported.");
    }
}

TEST(CsvRecords, EmptyCellsSayNothing) {
    const auto rows = readCsv("id,text,label,confidence,model,created_at,note\n1,hello,,,,,\n");
    EXPECT_FALSE(rows.only().hasPrediction);
    EXPECT_EQ(rows.only().metadata, R"({"note":""})");
    const auto further = readCsv("id,text,label\n1,,refund\n");
    EXPECT_FALSE(further.only().hasText);
}

TEST(CsvRecords, LabelListsAreSplit) {
    const auto labelsOf = [](const std::string& cell) { return *readCsv("id,text,labels\n1,x," + cell + "\n", multi).only().labels; };
    EXPECT_THAT(labelsOf("refund|billing"), ElementsAre(LabelId{1}, LabelId{2}));
    EXPECT_THAT(labelsOf("refund; billing"), ElementsAre(LabelId{1}, LabelId{2}));
    EXPECT_THAT(labelsOf("a;b"), ElementsAre(LabelId{3})) << "the whole cell is a label";
    EXPECT_THAT(labelsOf("a;b|refund"), ElementsAre(LabelId{2}, LabelId{3}));
    EXPECT_THAT(labelsOf(""), IsEmpty()) << "an empty list is a prediction of no label";
    EXPECT_EQ(readCsv("id,text,labels\n1,x,refund|nope\n", multi).only().rawOutput, R"("refund|nope")");
    EXPECT_EQ(readCsv("id,text,label\n1,x,\"no \"\"such\"\"\"\n").only().rawOutput, R"("no \"such\"")");
    EXPECT_EQ(readCsv("id,text,labels\n1,x,refund\n").only().labels, (LabelSet{LabelId{2}}));
}

TEST(CsvRecords, NumbersAreChecked) {
    const auto causeOf = [](const std::string& cell) { return readCsv("id,text,confidence\n1,x," + cell + "\n").onlyCause(); };
    EXPECT_THAT(causeOf("high"), HasSubstr("the confidence is \"high\", which is not a number"));
    EXPECT_THAT(causeOf("1.5"), HasSubstr("the confidence 1.5 is not between 0 and 1"));
    EXPECT_THAT(causeOf("nan"), HasSubstr("not between 0 and 1"));
    EXPECT_THAT(causeOf("inf"), HasSubstr("not between 0 and 1"));
    EXPECT_THAT(causeOf("0.5x"), HasSubstr("not a number"));
    EXPECT_EQ(readCsv("id,text,confidence\n1,x, 0.5 \n").only().confidence, 0.5);
}

TEST(CsvRecords, HostileRowsAreRejectedAlone) {
    const auto causeOf = [](const std::string& row) {
        const auto rows = readCsv("id,text\na,good\n" + row + "\nb,good\n");
        EXPECT_EQ(rows.records.size(), 2U) << row;
        EXPECT_EQ(rows.rejected.size(), 1U) << row;
        return rows.rejected.empty() ? std::string() : rows.rejected[0].cause;
    };
    EXPECT_EQ(causeOf("1,\xC3\x28"), "it is not valid UTF-8");
    EXPECT_EQ(causeOf(std::string("1,a\0b", 5)), "there is a NUL character in it");
    EXPECT_EQ(causeOf("1,\"a\"b"), "there is text behind the closing quote of a cell");
    EXPECT_EQ(causeOf("1"), "the row has 1 cells and the header 2");
    EXPECT_EQ(causeOf("1,\"never closed"), "a quote is opened and never closed");
    EXPECT_EQ(causeOf("1," + std::string((1UL << 20U) + 1, 'x')), "the text is over 1 MiB (1048577 bytes)");
}

TEST(CsvRecords, AnUnclosedQuoteInALargeFileSpoilsOneRow) {
    std::string bytes = "id,text\nbad,\"never closed\n";
    for (int i = 0; i < 400'000; ++i) bytes += std::to_string(i) + ",a row of some length\n";
    const auto rows = readCsv(bytes);
    EXPECT_EQ(rows.records.size(), 400'000U);
    ASSERT_EQ(rows.rejected.size(), 1U);
    EXPECT_EQ(rows.rejected[0].line, 2);
    EXPECT_EQ(rows.rejected[0].raw, "bad,\"never closed");
}

TEST(CsvRecords, ALineOf100MegabytesIsPassedOver) {
    constexpr std::size_t total = 100UL << 20U;
    test::EndlessSource source("id,text\n1,", 'x', total, "\n2,good\n");
    ReadOptions options;
    options.format = RecordFormat::Csv;
    auto reader = openRecords(source, single, options).value();
    std::size_t heads = 0;
    std::size_t records = 0;
    std::size_t bytes = 0;
    while (true) {
        RecordBatch batch;
        ASSERT_TRUE(reader->read(batch, {}));
        if (batch.isEmpty()) break;
        records += batch.records().size();
        for (const RejectedRow& row : batch.rejected()) {
            heads += row.isContinuation ? 0 : 1;
            bytes += row.raw.size();
        }
    }
    EXPECT_EQ(records, 1U);
    EXPECT_EQ(heads, 1U);
    EXPECT_EQ(bytes, total - 8);
}

TEST(CsvRecords, PiecesOfAnySizeGiveTheSameRows) {
    std::string bytes = "id,text,label\r\n";
    for (int i = 0; i < 60; ++i) bytes += std::to_string(i) + ",\"two\r\nlines \"\"" + std::string(static_cast<std::size_t>(i), 'x') + "\",refund\r\n";
    for (const std::size_t piece : {1UL, 2UL, 5UL, 4096UL}) {
        test::MemorySource source(bytes, piece);
        ReadOptions options;
        options.format = RecordFormat::Csv;
        const auto rows = test::readRows(source, single, options, {7, 1UL << 20U});
        ASSERT_EQ(rows.records.size(), 60U);
        EXPECT_THAT(rows.rejected, IsEmpty());
        EXPECT_EQ(rows.records[59].record.text, "two\r\nlines \"" + std::string(59, 'x'));
        EXPECT_EQ(rows.records[59].line, 2 + 59 * 2);
    }
}

TEST(RecordFormat, ComesFromTheEndOfTheName) {
    EXPECT_EQ(recordFormatOf("a.jsonl"), RecordFormat::Jsonl);
    EXPECT_EQ(recordFormatOf("a.NDJSON"), RecordFormat::Jsonl);
    EXPECT_EQ(recordFormatOf("a.json"), RecordFormat::Jsonl);
    EXPECT_EQ(recordFormatOf("a.csv"), RecordFormat::Csv);
    EXPECT_EQ(recordFormatOf("a.TSV"), RecordFormat::Csv);
    EXPECT_EQ(recordFormatOf("a.txt"), std::nullopt);
}

}  // namespace
}  // namespace docket::codec
