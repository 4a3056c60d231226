#include "core/base/shortened.h"
#include "core/codec/look/encoding_check.h"
#include "core/codec/records/record_reader.h"
#include "core/codec/text/json_elements.h"
#include "core/codec/text/transcoded_source.h"
#include "core/codec/values/label_parts.h"
#include "core/codec/values/list_lookalike.h"
#include "core/codec/values/made_ids.h"
#include "core/codec/values/near_label.h"
#include "core/codec/values/reading_tally.h"
#include "core/codec/values/said_labels.h"
#include "core/codec/values/time_text.h"
#include "tests/support/read_rows.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

// The parts that read what other programs write.

namespace docket::codec {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

taxonomy::Taxonomy taxonomyOf(std::vector<std::string> keys, taxonomy::TaskKind kind = taxonomy::TaskKind::Single) {
    std::vector<taxonomy::Label> labels(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) labels[i].key = keys[i];
    return taxonomy::Taxonomy::make(kind, std::move(labels)).value();
}

std::string timeOf(std::string_view text) {
    const auto time = readTime(text);
    return time ? formatUtc(*time) : "";
}

TEST(RecordFormat, IsToldByWhatIsInAFileBeforeItsName) {
    using enum RecordFormat;
    EXPECT_EQ(recordFormatOf("a.txt", R"({"id":1})"), Jsonl);
    EXPECT_EQ(recordFormatOf("a.csv", "\xEF\xBB\xBF [\n {\"id\":1}"), Jsonl);
    EXPECT_EQ(recordFormatOf("a.csv", "[id],[text]\n1,x\n"), Csv) << "names in brackets";
    EXPECT_EQ(recordFormatOf("a.json", "id,text\n1,x\n"), Csv);
    EXPECT_EQ(recordFormatOf("a.jsonl", "damaged\n{\"id\":1}\n"), Jsonl);
    EXPECT_EQ(recordFormatOf("a", "id,text\n1,{\"x\":1}\n"), Csv);
}

TEST(SaidKeys, AreThoseOfALabelOfAListAndOfASetInOneText) {
    EXPECT_THAT(keysSaid(R"(" a b ")", false).keys, ElementsAre("a b"));
    EXPECT_FALSE(keysSaid(R"("a|b")", false).isSet);
    EXPECT_THAT(keysSaid(R"("a| b ;c|")", true).keys, ElementsAre("a", "b ;c"));
    EXPECT_THAT(keysSaid(R"("a;b")", true).keys, ElementsAre("a", "b"));
    EXPECT_TRUE(keysSaid(R"(["a",1,""])", false).isSet);
    EXPECT_THAT(keysSaid(R"(["a",1,""])", false).keys, ElementsAre("a", "1"));
    EXPECT_THAT(keysSaid("1.50", false).keys, ElementsAre("1.50")) << "as the file writes it";
    EXPECT_THAT(keysSaid("no JSON", false).keys, IsEmpty());
    EXPECT_THAT(keysScored(R"({"b":1," a ":2,"":3})"), testing::UnorderedElementsAre("a", "b"));
    EXPECT_THAT(keysScored("[1]"), IsEmpty());
}

TEST(TimeText, ReadsNumbersByTheirSize) {
    EXPECT_EQ(timeOf("1711475054"), "2024-03-26T17:44:14Z");
    EXPECT_EQ(timeOf("1711475054.123"), "2024-03-26T17:44:14.123Z");
    EXPECT_EQ(timeOf("1711475054123"), "2024-03-26T17:44:14.123Z");
    EXPECT_EQ(timeOf("1711475054123456"), "2024-03-26T17:44:14.123Z");
    EXPECT_EQ(timeOf("1711475054123456789"), "2024-03-26T17:44:14.123Z");
    EXPECT_EQ(timeOf("1.711475054e9"), "2024-03-26T17:44:14Z");
    for (const char* none : {"", "0", "5", "-1711475054", "20240326", "1e20", "1e999", "nan", "inf", "1711475054s"}) EXPECT_EQ(timeOf(none), "") << none;
}

TEST(TimeText, ReadsWhatIsNearlyRfc3339) {
    EXPECT_EQ(timeOf("2024-03-26 17:44:14.5 UTC"), "2024-03-26T17:44:14.500Z");
    EXPECT_EQ(timeOf("2024-03-26T17:44:14 gmt"), "2024-03-26T17:44:14Z");
    EXPECT_EQ(timeOf("2024-03-26 17:44 +02:00"), "2024-03-26T15:44:00Z");
    EXPECT_EQ(timeOf("2024-03-26 17:44:14-05"), "2024-03-26T22:44:14Z");
    EXPECT_EQ(timeOf("2024/03/26"), "2024-03-26T00:00:00Z");
    for (const char* none : {"2024-13-26 UTC", "26.03.2024", "3/26/2024 17:44", "NaT", "2024-03-26UTC", "UTC", "2024-03-26 17:44 CET"}) EXPECT_EQ(timeOf(none), "") << none;
}

TEST(LabelParts, LeavesAloneWhatIsNoSetOfLabels) {
    const auto isLabel = [](std::string_view part) { return part == "a" || part == "b" || part == "a b"; };
    EXPECT_THAT(labelParts("a#b", "", isLabel).parts, ElementsAre("a", "b"));
    EXPECT_THAT(labelParts("('a b', \"b\")", "", isLabel).parts, ElementsAre("a b", "b"));
    EXPECT_THAT(labelParts(" a ;; b;", "", isLabel).parts, ElementsAre("a", "b"));
    for (const char* none : {"", "c", "a#c", "a|b#c", "[]", "[", "|", "a,b;c"}) EXPECT_THAT(labelParts(none, "", isLabel).parts, IsEmpty()) << none;
    EXPECT_THAT(labelParts("c::a", "::", isLabel).parts, ElementsAre("c", "a")) << "where it is stated";
}

TEST(NearLabel, FindsTheSlightestDifference) {
    const auto labels = taxonomyOf({"True", "true", "007", "Credit card", "\"x\""});
    const auto near = [&](std::string_view said) {
        const auto found = nearLabel(said, labels);
        return found ? std::pair(std::string(found->key), found->difference) : std::pair(std::string(), LabelDifference::Spelling);
    };
    EXPECT_EQ(near("TRUE"), std::pair(std::string("True"), LabelDifference::Case));
    EXPECT_EQ(near("\xEF\xBB\xBFtrue"), std::pair(std::string("true"), LabelDifference::Invisible));
    EXPECT_EQ(near("7.0"), std::pair(std::string("007"), LabelDifference::Decimals));
    EXPECT_EQ(near("credit_card"), std::pair(std::string("Credit card"), LabelDifference::Punctuation));
    EXPECT_EQ(near("Credit\xC2\xA0" "card"), std::pair(std::string("Credit card"), LabelDifference::Invisible));
    EXPECT_EQ(near("Cr\xC3\xA9" "dit card"), std::pair(std::string("Credit card"), LabelDifference::Accents));
    EXPECT_EQ(near("Credit crad"), std::pair(std::string("Credit card"), LabelDifference::Spelling));
    EXPECT_EQ(near("something else").first, "");
    EXPECT_EQ(near("").first, "");
}

TEST(ReadingTally, IsBounded) {
    ReadingTally whole;
    for (int batch = 0; batch < 3; ++batch) {
        ReadingTally tally;
        for (int i = 0; i < 9'000; ++i) tally.countUnknown(fmt::format("{}-{}", batch, i));
        tally.countUnknown(std::string(1UL << 20U, 'x'));
        for (int i = 0; i < 10; ++i) tally.note(RowNote::RoundedId, {i + 1}, std::string(5000, '1'));
        whole.add(tally, "a.csv");
    }
    EXPECT_THAT(whole.unknownLabels(), SizeIs(ReadingTally::mostUnknown));
    EXPECT_EQ(whole.unlistedUnknown() + std::ssize(whole.unknownLabels()), 3 * 9'000 + 1) << "the long one is counted three times in its place";
    EXPECT_EQ(whole.noted(RowNote::RoundedId).count, 30);
    EXPECT_THAT(whole.noted(RowNote::RoundedId).first, SizeIs(ReadingTally::mostPlaces));
    for (const auto& [label, count] : whole.unknownLabels()) EXPECT_LE(label.size(), longestQuote);
}

TEST(MadeIds, AreStable) {
    EXPECT_EQ(contentId("text", R"({"a":1,"b":2})"), contentId("text", R"({"b":2, "a":1})"));
    EXPECT_NE(contentId("text", "{}"), contentId("text", R"({"a":1})"));
    EXPECT_NE(contentId("ab", "{}"), contentId("a", "b{}"));
    EXPECT_EQ(contentId("text", "{}").size(), 22U);
    EXPECT_EQ(rowId("a.csv", 7, 0), "a.csv:7");
    EXPECT_EQ(rowId("a.json", 1, 7), "a.json:7");
    EXPECT_LT(rowId(std::string(5000, 'x'), 7, 0).size(), 1024U);
}

TEST(JsonValues, EndWhereTheirBracketsDo) {
    EXPECT_THAT(firstJsonValues(R"([{"a":"]},{"},[1,[2]], 5 ,"x\"y",null]{"b":1}{"c")", 10), ElementsAre(R"({"a":"]},{"})", "[1,[2]]", "5", R"("x\"y")", "null", R"({"b":1})"));
    const std::string bytes = R"({"a":"\\","b":[{"c":"\""}]} )";
    JsonValueScan scan;
    for (std::size_t end = 0; end < bytes.size() - 1; ++end) EXPECT_EQ(scan.sizeIn(std::string_view(bytes).substr(0, end)), JsonValueScan::npos) << end;
    EXPECT_EQ(scan.sizeIn(bytes), bytes.size() - 1);
    for (const char* over : {"[{}]", " [\n1]", "[]", "{\n \"a\":1}"}) EXPECT_TRUE(isJsonOverLines(over)) << over;
    for (const char* not_ : {"{\"a\":1}\n", "[1,2]\n[3]\n", "{\n", "{\nx", "", "{}\n{}", "x"}) EXPECT_FALSE(isJsonOverLines(not_)) << not_;
}

TEST(JsonArray, IsReadInBatchesAndAcrossBlocks) {
    std::string bytes = "[";
    constexpr int n = 30'000;
    for (int i = 0; i < n; ++i) bytes += fmt::format("{}\n {{\"id\":\"{}\",\n\"text\":\"{}\",\"label\":\"a\"}}", i == 0 ? "" : ",", i, std::string(80, 'x'));
    bytes += "\n]";
    ASSERT_GT(bytes.size(), 3UL << 20U);
    test::MemorySource source(bytes, 4096);
    const auto rows = test::readRows(source, taxonomyOf({"a"}), {}, {1000, 64UL << 10U});
    EXPECT_EQ(rows.error, "");
    ASSERT_THAT(rows.records, SizeIs(n));
    EXPECT_THAT(rows.rejected, IsEmpty());
    EXPECT_GT(rows.batches.size(), 30U);
    EXPECT_EQ(rows.records.back().number, n);
    EXPECT_EQ(rows.records.back().line, 2 * n);
    EXPECT_EQ(rows.records.back().raw.find('\n'), std::string_view::npos);
}

TEST(JsonArray, ARecordThatIsTooLongCostsItselfOnly) {
    const std::string bytes = R"([{"id":"1","text":"x"},{"id":"2","text":")" + std::string(maxRowBytes + 5000, 'y') + R"("},{"id":"3","text":"z"}])";
    const auto rows = test::readRows(bytes, taxonomyOf({"a"}));
    ASSERT_THAT(rows.records, SizeIs(2));
    EXPECT_EQ(rows.records[1].number, 3);
    ASSERT_FALSE(rows.rejected.empty());
    EXPECT_THAT(rows.rejected[0].cause, HasSubstr("over 8 MiB"));
    std::size_t size = 0;
    for (const RejectedRow& row : rows.rejected) {
        EXPECT_EQ(row.number, 2);
        size += row.raw.size();
    }
    EXPECT_GT(size, maxRowBytes);
    EXPECT_EQ(std::ranges::count(rows.rejected, false, &RejectedRow::isContinuation), 1);
}

TEST(TranscodedSource, GivesUtf8WhateverThePieces) {
    for (const std::size_t piece : {1, 2, 3, 7, 4096}) {
        auto source = std::make_unique<test::MemorySource>("\xD5\xE2\xB8\xF6,\xFF" "a\xD5", piece);
        const auto transcoded = makeTranscodedSource(std::move(source), "gb18030").value();
        std::string all;
        std::array<char, 5> buffer{};
        while (const std::size_t got = transcoded->read(buffer.data(), buffer.size()).value()) all.append(buffer.data(), got);
        EXPECT_EQ(all, "\xE8\xBF\x99\xE4\xB8\xAA,\xFF" "a\xFF") << piece;
    }
    EXPECT_FALSE(makeTranscodedSource(std::make_unique<test::MemorySource>(""), "gb18030//IGNORE"));
    EXPECT_FALSE(makeTranscodedSource(std::make_unique<test::MemorySource>(""), ""));
}

TEST(EncodingCheck, DecidesOnceForAFile) {
    const auto refusalOf = [](const std::string& bytes, RecordFormat format, std::string_view stated = {}) {
        test::MemorySource source(bytes, 4096);
        const auto checked = checkEncoding(source, format, stated);
        return checked ? std::string() : checked.error().message;
    };
    std::string late = "id,text\n";
    for (int i = 0; i < 60'000; ++i) late += fmt::format("{},some plain text of the row\n", i);
    EXPECT_EQ(refusalOf(late, RecordFormat::Csv), "");
    EXPECT_THAT(refusalOf(late + "x,caf\xE9\n", RecordFormat::Csv), HasSubstr("byte 6 of line 60002 is the byte 0xE9"));
    EXPECT_EQ(refusalOf("1,caf\xE9\n" + late + "x,caf\xC3\xA9\ny,caf\xC3\xA9\n", RecordFormat::Csv), "") << "a damaged row of UTF-8";
    EXPECT_EQ(refusalOf("{\"a\":\"\xE9\"}\n" + late, RecordFormat::Jsonl), "") << "one row";
    std::string oneLine = "[";
    while (oneLine.size() < 3 * maxRowBytes) oneLine += "{\"text\":\"caf\xC3\xA9 \xE8\xBF\x99\"},";
    EXPECT_EQ(refusalOf("x" + std::string(2 * maxRowBytes, 'x') + oneLine, RecordFormat::Jsonl), "");
    EXPECT_THAT(refusalOf("a\n\xCF\xF0\xE8\xE2\xE5\xF2 \xEC\xE8\xF0\n\xCF\xF0\xE8\n", RecordFormat::Csv), HasSubstr("--encoding windows-1251 or koi8-r"));
    EXPECT_THAT(refusalOf("1,\x83" "e\x83X\x83g\n2,\x93\xFA\x96{\n", RecordFormat::Csv), HasSubstr("--encoding shift_jis"));
    EXPECT_THAT(refusalOf("1,\xCF\xF0\xE8\xE2\xE5\xF2\n", RecordFormat::Csv), HasSubstr("windows-1251"));
    EXPECT_THAT(refusalOf("1,it\x92s caf\xE9\n2,cr\xE8me br\xFBl\xE9" "e\n", RecordFormat::Csv), HasSubstr("--encoding windows-1252."));
    EXPECT_THAT(refusalOf("x,caf\xC3\xA9\n", RecordFormat::Csv, "windows-1252"), HasSubstr("is UTF-8"));
    EXPECT_EQ(refusalOf("x,caf\xE9\n", RecordFormat::Csv, "windows-1252"), "");
}

TEST(ListLookalike, LetsListsThrough) {
    for (const char* list : {"neg\npos\n", "Billing\n  Refund\n  Charge\nOther\n", "Me, myself and I\nRefund: late\n", "=sum\na|b\nc#d\n-other\n", "#1 issue\nC#\n", "City, State\nTown, County\n", "- neg\n- pos\n", "only", ""}) {
        EXPECT_EQ(lookalikeOf(list).line, 0U) << list << lookalikeOf(list).what;
    }
    EXPECT_EQ(bulletOf("* a\n\n  * b\n"), "* ");
    EXPECT_EQ(bulletOf("- a\n* b\n"), "");
}

}  // namespace
}  // namespace docket::codec
