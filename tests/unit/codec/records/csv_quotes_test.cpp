#include "tests/support/read_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// Files whose quotes, line ends or headers are not what RFC 4180 has: what comes in is right, and what does not is named.

namespace docket::codec {
namespace {

using taxonomy::TaskKind;
using taxonomy::Taxonomy;
using test::ReadRows;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;
using testing::StartsWith;

Taxonomy sentiment() {
    std::vector<taxonomy::Label> labels(3);
    labels[0].key = "pos";
    labels[1].key = "neg";
    labels[2].key = "neu";
    return Taxonomy::make(TaskKind::Single, std::move(labels)).value();
}

const Taxonomy labels = sentiment();

ReadRows readCsv(std::string bytes, CsvQuoting quoting = CsvQuoting::Auto) {
    ReadOptions options;
    options.format = RecordFormat::Csv;
    options.quoting = quoting;
    return test::readRows(std::move(bytes), labels, std::move(options));
}

using Texts = std::vector<std::pair<std::string, std::string>>;
Texts textsOf(const ReadRows& rows) {
    Texts texts;
    for (const ReadRecord& read : rows.records) texts.emplace_back(read.record.externalId, read.record.text);
    return texts;
}

std::vector<std::int64_t> rejectedLines(const ReadRows& rows) {
    std::vector<std::int64_t> lines;
    for (const RejectedRow& row : rows.rejected) lines.push_back(row.line);
    return lines;
}

TEST(CsvQuotes, RowsThatAQuoteSwallowedAreRejectedWithTheLineWhereItOpens) {
    const auto rows = readCsv("id,text,label\nr1,good,pos\nr2,\"Great kettle,pos\nr3,late,neg\nr4,told to wait\",neg\nr5,fine,pos\n");
    EXPECT_THAT(textsOf(rows), ElementsAre(Pair("r1", "good"), Pair("r5", "fine")));
    EXPECT_THAT(rejectedLines(rows), ElementsAre(3, 4, 5));
    for (const RejectedRow& row : rows.rejected) EXPECT_THAT(row.cause, StartsWith("a quote is opened on line 3 and closed on line 5 only"));
    EXPECT_EQ(rows.rejected[1].raw, "r3,late,neg");
}

TEST(CsvQuotes, SwallowedRowsAreKnownByTheirIdsTheirLabelsOrTheirShape) {
    const auto expectLost = [](const std::string& swallowed, std::size_t lines) {
        const auto rows = readCsv("id,text,label\nr1,good,pos\n" + swallowed + "r9,fine,pos\n");
        EXPECT_THAT(textsOf(rows), ElementsAre(Pair("r1", "good"), Pair("r9", "fine"))) << swallowed;
        EXPECT_EQ(rows.rejected.size(), lines) << swallowed;
    };
    expectLost("r2,\"Great kettle,pos\nr4,told to wait\",neg\n", 2);
    expectLost("r2,\"Great, little kettle,pos\nr4,told to wait\",neg\n", 2);
    expectLost("r2,\"Great kettle\nr4,told to wait\",neg\n", 2);
    expectLost("anna,\"Great, little, kettle,pos\nbert,told to wait\",neg\n", 2);
    expectLost("2,\"Great kettle,joy\n3,late,anger\n4,told to wait\",anger\n", 3);
    expectLost("anna,\"Great kettle,joy\nbert,told to wait\",anger\n", 2);
    expectLost("r2,\"Great kettle,pos\nr3,late,neg\nr4,wait\"\n", 3);
    expectLost("\"r2,Great kettle,pos\nr3,late\",neg\n", 2);
    expectLost("r2,\"Great kettle,pos\r\nr3,\"\",neg\r\nr4,told to wait\",neg\r\n", 3);
}

TEST(CsvQuotes, SwallowedRowsAreKnownInEveryOrderOfColumnsAndWithEveryDelimiter) {
    const auto last = readCsv("id,label,text\nr1,pos,\"Great kettle\nr2,neg,late\nr3,neg,told to wait\"\nr4,pos,fine\n");
    EXPECT_THAT(textsOf(last), ElementsAre(Pair("r4", "fine")));
    EXPECT_THAT(rejectedLines(last), ElementsAre(2, 3, 4));
    const auto semicolons = readCsv("id;text;label\nr1;\"Great, kettle;pos\nr2;late;neg\nr3;told to wait\";neg\nr4;fine;pos\n");
    EXPECT_THAT(textsOf(semicolons), ElementsAre(Pair("r4", "fine")));
    const auto pairs = readCsv("id,text\nr1,\"Great kettle\nr2,late\nr3,told to wait\"\nr4,fine\n");
    EXPECT_THAT(textsOf(pairs), ElementsAre(Pair("r4", "fine")));
}

TEST(CsvQuotes, ACellOfSeveralLinesOfProseComesInWhole) {
    const auto expectWhole = [](const std::string& text, const std::string& header = "id,text,label", const std::string& behind = ",pos") {
        const auto rows = readCsv(header + "\n17,\"" + text + "\"" + behind + "\n18,fine" + behind + "\n");
        EXPECT_THAT(textsOf(rows), ElementsAre(Pair("17", text), Pair("18", "fine"))) << text << (rows.rejected.empty() ? "" : rows.rejected[0].cause);
    };
    expectWhole("two\nlines");
    expectWhole("Hello, dear all\nplease, help");
    expectWhole("I paid 1,000 for it,\nnot 2,000");
    expectWhole("One\n\nTwo, three\r\nfour, five, six\n");
    expectWhole("Dear all\nI wait, still", "id,text", "");
    expectWhole("好吃,便宜\n下次再来", "id,text", "");
    expectWhole("Ordered\n12,5 kg were late", "id,text", "");
    expectWhole("It cost\n1,000\nor so", "id,text", "");
    expectWhole("Dear Sir\nit was late,", "id,text", "");
    expectWhole("Is it any good, pos\nor not");
    expectWhole("12 apples, sold\n13 pears, not", "id,text", "");
    expectWhole("a,b,c\nd,e,f,g", "id,text,label");
}

TEST(CsvQuotes, WhoStatesHowQuotesAreMeantIsFollowed) {
    const std::string bytes = "id,text,label\nr2,\"Great kettle,pos\nr3,late,neg\nr4,told to wait\",neg\n";
    EXPECT_THAT(textsOf(readCsv(bytes, CsvQuoting::None)),
                ElementsAre(Pair("r2", "\"Great kettle"), Pair("r3", "late"), Pair("r4", "told to wait\"")));
    EXPECT_THAT(textsOf(readCsv(bytes, CsvQuoting::Always)), ElementsAre(Pair("r2", "Great kettle,pos\nr3,late,neg\nr4,told to wait")));
    EXPECT_THAT(textsOf(readCsv("id,text\n1,\"a\"\n", CsvQuoting::None)), ElementsAre(Pair("1", "\"a\"")));
}

TEST(CsvQuotes, InATableWithTabsAQuoteThatDoesNotCloseOnItsLineIsACharacter) {
    const auto rows = readCsv("id\ttext\tlabel\nr1\t\"quoted, \"\"well\"\"\"\tpos\nr2\t\"Great kettle\tpos\nr3\tlate\tneg\nr4\ttold to wait\"\tneg\n"
                              "r5\t\"Great\" it says\tpos\n");
    EXPECT_THAT(textsOf(rows), ElementsAre(Pair("r1", "quoted, \"well\""), Pair("r2", "\"Great kettle"), Pair("r3", "late"), Pair("r4", "told to wait\""),
                                           Pair("r5", "\"Great\" it says")));
    EXPECT_THAT(rows.rejected, IsEmpty());
    EXPECT_EQ(rows.records[1].record.labels, LabelSet{LabelId{1}});
}

TEST(CsvQuotes, InATableWithTabsACellComesInWholeThatGoesOverLinesThatAreNoRows) {
    const auto rows = readCsv("id\ttext\tlabel\nr1\t\"two\nlines\"\tpos\nr2\tfine\tpos\n");
    EXPECT_THAT(textsOf(rows), ElementsAre(Pair("r1", "two\nlines"), Pair("r2", "fine")));
    const auto last = readCsv("id\tlabel\ttext\nr1\tpos\t\"two\n\nlines, \"\"or\"\" more\"\nr2\tneg\t\"Great\nr3\tneg\tlate\"\n");
    EXPECT_THAT(textsOf(last), ElementsAre(Pair("r1", "two\n\nlines, \"or\" more"), Pair("r2", "\"Great"), Pair("r3", "late\"")));
    const auto first = readCsv("text\tid\tlabel\n\"two\nlines\"\tr1\tpos\n\"Great\tr2\tpos\nlate\"\tr3\tneg\n");
    EXPECT_THAT(textsOf(first), ElementsAre(Pair("r1", "two\nlines"), Pair("r2", "\"Great"), Pair("r3", "late\"")));
    const auto swallowed = readCsv("id\ttext\tlabel\nr1\t\"two\nr2\tlate\tneg\nlines\"\tpos\nr3\tfine\tpos\n");
    EXPECT_THAT(textsOf(swallowed), ElementsAre(Pair("r2", "late"), Pair("r3", "fine")));
    EXPECT_THAT(rejectedLines(swallowed), ElementsAre(2, 4));
}

TEST(CsvQuotes, AHeaderThatSwallowedRowsIsRefused) {
    EXPECT_THAT(readCsv("id,\"text,label\nr1,good,pos\nr2,x\",neg\nr3,y,pos\n").error, HasSubstr("a quote is opened on line 1 and closed on line 3 only"));
    EXPECT_THAT(textsOf(readCsv("id,text,\"label\nor none\"\n1,a,pos\n")), ElementsAre(Pair("1", "a"))) << "a column may have a name of two lines";
}

TEST(CsvLineEnds, ACarriageReturnAloneEndsTheRowsOfAFileWhoseHeaderEndsWithOne) {
    const auto rows = readCsv("\xEF\xBB\xBFid,text,label\r1,good,pos\r\r2,\"two\rlines\",neg\r3,x\r4,last,pos");
    EXPECT_THAT(textsOf(rows), ElementsAre(Pair("1", "good"), Pair("2", "two\rlines"), Pair("4", "last")));
    EXPECT_THAT(rejectedLines(rows), ElementsAre(6));
    EXPECT_EQ(rows.rejected[0].raw, "3,x");
    const auto mixed = readCsv("id,text\r1,a\r\n2,b\n3,c\r");
    EXPECT_THAT(textsOf(mixed), ElementsAre(Pair("1", "a"), Pair("2", "b"), Pair("3", "c")));
    EXPECT_EQ(mixed.records[2].line, 4);
}

TEST(CsvLineEnds, RowsThatOnlyACarriageReturnPartsComeInAmongOthers) {
    const auto rows = readCsv("id,text,label\n1,good,pos\r2,late,neg\r3,\"fi\rne\",pos\n4,last,pos\n");
    EXPECT_THAT(textsOf(rows), ElementsAre(Pair("1", "good"), Pair("2", "late"), Pair("3", "fi\rne"), Pair("4", "last")));
    EXPECT_EQ(rows.records[1].line, 3);
    EXPECT_THAT(textsOf(readCsv("id,text\n1,a\rb\n2,c\r\n")), ElementsAre(Pair("1", "a\rb"), Pair("2", "c"))) << "part of a text where the row fits";
    const auto ragged = readCsv("id,text,label\n1,good,pos\r2,late\n");
    EXPECT_THAT(ragged.onlyCause(), HasSubstr("the row has 4 cells and the header 3; there are carriage returns (CR) in it"));
}

TEST(CsvLineEnds, TheLastLineNeedsNone) {
    EXPECT_THAT(textsOf(readCsv("id,text\r\n1,a\r")), ElementsAre(Pair("1", "a")));
    EXPECT_THAT(textsOf(readCsv("id,text\r\n1,\"a\"\r")), ElementsAre(Pair("1", "a")));
}

TEST(CsvHeader, ThatIsNotUtf8IsRefusedWithEncodingAndPlace) {
    EXPECT_EQ(readCsv("id,text,cat\xE9gorie\n1,a,b\n").error,
              "The header of test-file is not UTF-8: byte 12 of line 1 is the byte 0xE9, which looks like Windows-1252 or ISO 8859-1 (Western European). "
              "Save the file as UTF-8, or say what it is with --encoding. Nothing was imported.");
    EXPECT_THAT(readCsv("\nid,text,\xB7\xD6\xC0\xE0\n1,a,b\n").error, HasSubstr("byte 9 of line 2 is the byte 0xB7, which looks like an encoding of two bytes"));
    EXPECT_THAT(readCsv(std::string("id,te\0xt\n1,a\n", 13)).error, HasSubstr("byte 6 of line 1 is a NUL character"));
}

TEST(CsvHeader, AFileOfTwoBytesACharacterIsNamedAsSuch) {
    const auto wide = [](std::string_view text, bool isLittle) {
        std::string bytes;
        for (const char c : text) bytes += isLittle ? std::string{c, '\0'} : std::string{'\0', c};
        return bytes;
    };
    for (const char* text : {"id,text\n1,a\n", "{\"id\":\"1\",\"text\":\"a\"}\n"}) {
        EXPECT_THAT(readCsv(wide(text, true)).error, HasSubstr("test-file is UTF-16 (little endian) text; save it as UTF-8 first"));
        EXPECT_THAT(readCsv(wide(text, false)).error, HasSubstr("test-file is UTF-16 (big endian) text"));
        EXPECT_THAT(readCsv("\xFF\xFE" + wide(text, true)).error, HasSubstr("test-file is UTF-16 (little endian) text"));
        EXPECT_THAT(test::readRows(wide(text, true), labels).error, HasSubstr("test-file is UTF-16 (little endian) text"));
    }
}

TEST(CsvHeader, OnceMoreInTheFileIsNoRow) {
    const auto rows = readCsv("id,text,label\n1,one,pos\nid,text,label\n2,two,neg\n");
    EXPECT_THAT(textsOf(rows), ElementsAre(Pair("1", "one"), Pair("2", "two")));
    EXPECT_THAT(rows.rejected, IsEmpty());
}

TEST(CsvHeader, OnceMoreIsNoItemWhateverItsColumns) {
    const auto marked = readCsv("\xEF\xBB\xBFid,text\n1,one\n\xEF\xBB\xBFid,text\n2,two\n");
    EXPECT_THAT(textsOf(marked), ElementsAre(Pair("1", "one"), Pair("2", "two")));
    EXPECT_THAT(marked.rejected, IsEmpty());
    const auto others = readCsv("id,text,label\n1,one,pos\nid,body,mood\n");
    ASSERT_EQ(others.rejected.size(), 1U);
    EXPECT_EQ(others.rejected[0].cause, "its id is \"id\", the name of the column, as in a further header");
}

TEST(CsvHeader, OfAnotherFileBehindTheFirstHoldsForWhatFollows) {
    const auto rows = readCsv("id,text,label\n1,one,pos\nid,label,text\n2,neg,two\nid,label,body,text\n3,pos,x,three\n");
    EXPECT_THAT(textsOf(rows), ElementsAre(Pair("1", "one"), Pair("2", "two"), Pair("3", "three")));
    EXPECT_EQ(rows.records[1].record.labels, LabelSet{LabelId{2}});
    EXPECT_EQ(rows.records[2].record.metadata, R"({"body":"x"})");
}

TEST(CsvHeader, ThatCannotBeUsedSpoilsTheRowsBelowIt) {
    const auto rows = readCsv("id,text,label\n1,one,pos\nid,text,text\n2,neg,two\nid,text,label\n3,three,pos\n");
    EXPECT_THAT(textsOf(rows), ElementsAre(Pair("1", "one"), Pair("3", "three")));
    EXPECT_THAT(rejectedLines(rows), ElementsAre(3, 4));
    EXPECT_EQ(rows.rejected[1].cause, "it stands under the header on line 3, which cannot be used");
}

TEST(CsvQuotes, ACellOf100MegabytesThatNeverEndsIsPassedOver) {
    constexpr std::size_t total = 100UL << 20U;
    test::EndlessSource source("id,text\n1,\"", 'x', total, "\n2,good\n");
    ReadOptions options;
    options.format = RecordFormat::Csv;
    std::size_t heads = 0;
    std::size_t records = 0;
    auto reader = openRecords(source, labels, options).value();
    while (true) {
        RecordBatch batch;
        ASSERT_TRUE(reader->read(batch, {}));
        if (batch.isEmpty()) break;
        records += batch.records().size();
        for (const RejectedRow& row : batch.rejected()) heads += row.isContinuation ? 0 : 1;
    }
    EXPECT_EQ(records, 1U);
    EXPECT_EQ(heads, 1U);
}

}  // namespace
}  // namespace docket::codec
