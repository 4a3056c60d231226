#include "core/codec/look/file_shape.h"

#include "tests/support/memory_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::codec {
namespace {

std::optional<std::string> shape(const std::string& bytes, RecordFormat format = RecordFormat::Csv) {
    test::MemorySource source(bytes);
    const auto sample = sampleColumns(source, format);
    EXPECT_TRUE(sample) << bytes.substr(0, 80);
    return sample ? shapeOf(format, *sample) : std::nullopt;
}

std::string header(int columns) {
    std::string names = "c0";
    for (int i = 1; i < columns; ++i) names += ",c" + std::to_string(i);
    return names + "\nx\n";
}

TEST(FileShape, IsOfTheNamesAlone) {
    const auto table = shape("message,predicted,score\nWhere?,parcel,0.4\n");
    ASSERT_TRUE(table);
    EXPECT_THAT(*table, testing::MatchesRegex("[0-9a-f]{64}"));
    EXPECT_EQ(shape("score,message,predicted\n1,2,3\n4,5,6\n"), table) << "in another order";
    EXPECT_EQ(shape("score;message;predicted\n1;2;3\n"), table) << "with other signs between";
    EXPECT_NE(shape("message,predicted\nWhere?,parcel\n"), table) << "one less";
    EXPECT_NE(shape("message,predicted,score,channel\nWhere?,parcel,0.4,app\n"), table) << "one more";
    EXPECT_NE(shape("Message,predicted,score\nWhere?,parcel,0.4\n"), table) << "another case is another name";
    EXPECT_NE(shape("messagepredicted,score\nWhere?,0.4\n"), shape("message,predictedscore\nWhere?,0.4\n")) << "names do not run into each other";
}

TEST(FileShape, OfJsonIsOfThePaths) {
    const auto lines = shape(R"({"body":"a","model":{"label":"pos","scores":{"pos":0.9}}})" "\n", RecordFormat::Jsonl);
    ASSERT_TRUE(lines);
    EXPECT_EQ(shape(R"({"model":{"scores":{"neg":0.1},"label":null},"body":"b"})" "\n", RecordFormat::Jsonl), lines) << "which labels have scores does not matter";
    EXPECT_EQ(shape(R"([{"body":"a","model":{"label":"pos","scores":{"pos":0.9}}}])", RecordFormat::Jsonl), lines) << "nor that they stand in an array";
    EXPECT_NE(shape(R"({"body":"a","model":{"label":"pos"}})" "\n", RecordFormat::Jsonl), lines);
    EXPECT_NE(shape(R"({"a":"1","b":"2"})" "\n", RecordFormat::Jsonl), shape("a,b\n1,2\n")) << "a table is another kind of file";
}

TEST(FileShape, IsNotKnownOfAFileWithTooManyNames) {
    EXPECT_TRUE(shape(header(199)));
    EXPECT_FALSE(shape(header(200)));
    EXPECT_FALSE(shape(header(100'000)));
    std::string wide = "{";
    for (int i = 0; i < 5000; ++i) wide += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":1";
    EXPECT_FALSE(shape(wide + "}\n", RecordFormat::Jsonl));
}

TEST(FileShape, TakesHostileNamesAsTheyAre) {
    const std::string longName(1UL << 20U, 'n');
    EXPECT_TRUE(shape(longName + ",text\n1,2\n"));
    EXPECT_NE(shape(longName + ",text\n1,2\n"), shape(longName + "n,text\n1,2\n"));
    EXPECT_NE(shape(R"({"a\u0000b":"1"})" "\n", RecordFormat::Jsonl), shape(R"({"a":"1"})" "\n", RecordFormat::Jsonl));
}

}  // namespace
}  // namespace docket::codec
