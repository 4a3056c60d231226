#include "core/codec/look/column_sample.h"

#include "tests/support/memory_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::codec {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Shape = ColumnSample::Shape;

Result<FileSample> sampleOf(std::string bytes, RecordFormat format) {
    test::MemorySource source(std::move(bytes));
    return sampleColumns(source, format);
}

std::vector<std::string> namesOf(const FileSample& sample) {
    std::vector<std::string> names;
    for (const ColumnSample& column : sample.columns) names.push_back(column.name);
    return names;
}

TEST(ColumnSample, ShowsAColumnsFirstValuesOfATableWithoutAnId) {
    const auto sample = sampleOf("message, predicted,score\nhello,pos,0.9\n\"a, b\",,0.2\n", RecordFormat::Csv).value();
    EXPECT_EQ(sample.rows, 2);
    EXPECT_THAT(namesOf(sample), ElementsAre("message", "predicted", "score"));
    EXPECT_THAT(sample.columns[0].values, ElementsAre("hello", "a, b"));
    EXPECT_THAT(sample.columns[1].values, ElementsAre("pos"));
    EXPECT_EQ(sample.columns[2].shape, Shape::Text);
}

TEST(ColumnSample, TakesObjectsApartButForThoseOfNumbers) {
    const auto sample = sampleOf(R"({"id":1,"prediction":{"label":"pos","scores":{"pos":0.9,"neg":0.1}},"tags":["a"]})"
                                 "\nnot JSON\n"
                                 R"({"id":2,"prediction":{"label":null},"late":true})", RecordFormat::Jsonl).value();
    EXPECT_EQ(sample.rows, 2);
    EXPECT_THAT(namesOf(sample), ElementsAre("id", "prediction.label", "prediction.scores", "tags", "late"));
    EXPECT_THAT(sample.columns[0].values, ElementsAre("1", "2"));
    EXPECT_THAT(sample.columns[1].values, ElementsAre("pos"));
    EXPECT_EQ(sample.columns[2].shape, Shape::Object);
    EXPECT_THAT(sample.columns[2].values, ElementsAre(R"({"pos":0.9,"neg":0.1})"));
    EXPECT_EQ(sample.columns[3].shape, Shape::List);
    EXPECT_EQ(sample.columns[4].shape, Shape::TruthValue);
}

TEST(ColumnSample, ReadsAnArrayOverLinesOrOnOne) {
    for (const std::string& bytes : {std::string(R"([{"id":1,"text":"a"},{"id":2,"text":"b"}])"), std::string("[\n  {\n    \"id\": 1,\n    \"text\": \"a\"\n  },\n  {\n    \"id\": 2,\n    \"text\": \"b\"\n  }\n]\n"),
                                     std::string("{\n  \"id\": 1,\n  \"text\": \"a\"\n}\n{\n  \"id\": 2,\n  \"text\": \"b\"\n}\n")}) {
        const auto sample = sampleOf(bytes, RecordFormat::Jsonl);
        ASSERT_TRUE(sample) << bytes;
        EXPECT_EQ(sample->rows, 2) << bytes;
        EXPECT_THAT(namesOf(*sample), ElementsAre("id", "text")) << bytes;
    }
    const std::string longText(3UL << 20U, 'x');
    EXPECT_THAT(namesOf(sampleOf("[\n {\n \"id\": 1,\n \"text\": \"" + longText + "\"}]", RecordFormat::Jsonl).value()), ElementsAre("id", "text"));
}

TEST(ColumnSample, LooksAtRecordsOfAnArrayAsAtLines) {
    const std::string one = R"({"id":1,"message":{"body":"hello"}})";
    const std::string other = R"({"id":2,"message":{"body":"a ] and a }"}})";
    const auto lines = sampleOf(one + "\n" + other + "\n", RecordFormat::Jsonl).value();
    EXPECT_FALSE(lines.isOverLines);
    for (const std::string& text : {"[" + one + "," + other + "]", "[\n  " + one + ",\n  " + other + "\n]\n", "[" + one + "][" + other + "]", "\n[ " + one + " , " + other,
                                    "{\n \"id\": 1,\n \"message\": {\"body\": \"hello\"}\n}\n" + other}) {
        const auto sample = sampleOf(text, RecordFormat::Jsonl);
        ASSERT_TRUE(sample) << text;
        EXPECT_TRUE(sample->isOverLines) << text;
        EXPECT_EQ(sample->rows, 2) << text;
        EXPECT_EQ(sample->columns, lines.columns) << text;
    }
    EXPECT_THAT(sampleOf("[]", RecordFormat::Jsonl).error().message, HasSubstr("no row"));
    EXPECT_EQ(sampleOf("[" + one + "," + std::string(3U << 20U, ' ') + other + "]", RecordFormat::Jsonl)->columns[0].values.front(), "1") << "what is in sight is enough";
    const std::string large = R"({"id":1,"text":")" + std::string(5U << 20U, 'x') + R"("})";
    EXPECT_EQ(sampleOf("[" + large + "]", RecordFormat::Jsonl)->rows, 1) << "over more than one look";
}

TEST(ColumnSample, IsBounded) {
    std::string wide = "{";
    for (int i = 0; i < 1000; ++i) wide += (i == 0 ? "" : ",") + ('"' + std::to_string(i)) + "\":1";
    EXPECT_EQ(sampleOf(wide + "}\n", RecordFormat::Jsonl)->columns.size(), 200U);
    std::string longs = "text\n";
    for (int i = 0; i < 2000; ++i) longs += std::string(150, 'x') + "\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\n";
    const auto sample = sampleOf(longs, RecordFormat::Csv).value();
    EXPECT_EQ(sample.rows, 500);
    EXPECT_EQ(sample.columns[0].values.front().size(), 200U);
    std::string odd = "text\nx" + std::string(198, 'x') + "\u00E9\n";
    EXPECT_EQ(sampleOf(odd, RecordFormat::Csv)->columns[0].values.front().size(), 199U) << "half a character";
}

TEST(ColumnSample, RefusesAFileWithoutARow) {
    EXPECT_THAT(sampleOf("a,b\n", RecordFormat::Csv).error().message, HasSubstr("no row in test-file"));
    EXPECT_THAT(sampleOf("a,b\n", RecordFormat::Jsonl).error().message, HasSubstr("no row in test-file"));
    EXPECT_FALSE(sampleOf("", RecordFormat::Csv));
    EXPECT_THAT(sampleOf("caf\xE9,b\nx,y\n", RecordFormat::Csv).error().message, HasSubstr("not UTF-8"));
}

}  // namespace
}  // namespace docket::codec
