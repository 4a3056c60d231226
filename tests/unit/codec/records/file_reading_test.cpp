#include "core/codec/records/file_reading.h"

#include "core/codec/look/column_meanings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::codec {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using Kind = ColumnMeaning::Kind;
using Words = std::vector<std::string>;

TEST(FileReading, IsReadBackAsItWasWritten) {
    for (const FileReading& reading : {FileReading{{"text=message", "label=predicted", "kept=channel", "none=mail"}, IdSource::Row},
                                       FileReading{{"id=key", "text=message.body \"plain\"\n\u00FC"}, IdSource::Field},
                                       FileReading{{"scores.billing=p1", "scores.refund=p2"}, IdSource::Content}, FileReading{{}, IdSource::Content}}) {
        const auto back = readReading(writeReading(reading), "it");
        ASSERT_TRUE(back) << back.error().message;
        EXPECT_EQ(*back, reading);
    }
    EXPECT_EQ(writeReading({{"text=message"}, IdSource::Row}), R"({"ids":"row","mapping":["text=message"]})");
}

TEST(FileReading, RefusesWhatNobodyWrites) {
    for (const char* json : {"", "null", "[]", "{}", R"({"ids":"row"})" "x", R"({"ids":"rows","mapping":["text=a"]})", R"({"ids":1,"mapping":["text=a"]})",
                             R"({"mapping":["text=a"]})", R"({"ids":"row","mapping":"text=a"})", R"({"ids":"row","mapping":[1]})",
                             R"({"ids":"row","mapping":["nonsense=a"]})", R"({"ids":"row","mapping":["text=a","label=a"]})",
                             R"({"ids":"row","mapping":["id=a"]})", R"({"ids":"field","mapping":[]})", R"({"ids":"row","mapping":[],"more":1})"}) {
        const auto read = readReading(json, "the mapping");
        ASSERT_FALSE(read) << json;
        EXPECT_THAT(read.error().message, HasSubstr("the mapping")) << json;
    }
    EXPECT_FALSE(readReading(writeReading({{std::string("text=a\0b", 8)}, IdSource::Row}), "it")) << "no stored text has such a character";
}

TEST(FileReading, IsWhatTheOptionsSay) {
    const Words entries{"none=mail", "label=predicted", "scores.a=p", "kept=score", "text=message"};
    const auto map = FieldMap::make(entries);
    ASSERT_TRUE(map);
    const FileReading reading = readingOf(*map, IdSource::Content);
    EXPECT_THAT(reading.mapping, ElementsAre("text=message", "label=predicted", "scores.a=p", "kept=score", "none=mail"));
    EXPECT_TRUE(reading.isStated());
    EXPECT_FALSE(readingOf(FieldMap(), IdSource::Field).isStated());
    EXPECT_TRUE(readingOf(FieldMap(), IdSource::Row).isStated());
}

/// "text label kept none", or "-" where the reading does not fit.
std::string meant(const FileReading& reading, const Words& names, RecordFormat format = RecordFormat::Csv) {
    const auto meanings = meaningsOf(reading, format, names);
    if (!meanings) return "-";
    std::string words;
    for (const ColumnMeaning& meaning : *meanings) {
        words += words.empty() ? "" : " ";
        words += meaning.kind == Kind::Field ? toString(meaning.field) : meaning.kind == Kind::Score ? "score" : meaning.kind == Kind::Kept ? "kept" : "none";
    }
    return words;
}

TEST(FileReading, GivesColumnsTheMeaningThatImportGivesThem) {
    EXPECT_EQ(meant({{"text=message", "label=predicted", "none=mail"}, IdSource::Row}, {"message", "predicted", "mail", "confidence", "channel"}),
              "text label none confidence kept");
    EXPECT_EQ(meant({{"text=message"}, IdSource::Field}, {"id", "message", "text", "Label"}), "id text kept label") << "names that differ in case are taken";
    EXPECT_EQ(meant({{}, IdSource::Content}, {"id", "text"}), "kept text") << "ids are made";
    EXPECT_EQ(meant({{"kept=label", "text=message"}, IdSource::Row}, {"message", "label"}), "text kept");
    EXPECT_EQ(meant({{}, IdSource::Row}, {"text", "scores", "metadata.a"}, RecordFormat::Jsonl), "text scores kept");
    EXPECT_EQ(meant({{"text=message"}, IdSource::Row}, {"message", "scores.a", "Scores.b"}), "text score score");
    EXPECT_EQ(meant({{"text=message", "kept=scores.a", "scores.b=Scores.b"}, IdSource::Row}, {"message", "scores.a", "Scores.b"}), "text kept score");
    EXPECT_EQ(meant({{"text=body.plain"}, IdSource::Row}, {"body.plain", "body.html"}, RecordFormat::Jsonl), "text kept");
}

TEST(FileReading, MaySayNoMoreThanTheNames) {
    const Words names{"id", "text", "Label", "channel"};
    EXPECT_TRUE(saysWhatNamesSay({{"id=id", "text=text", "label=Label", "kept=channel"}, IdSource::Field}, RecordFormat::Csv, names));
    EXPECT_TRUE(saysWhatNamesSay({{"id=id"}, IdSource::Field}, RecordFormat::Csv, names));
    EXPECT_FALSE(saysWhatNamesSay({{"id=id", "text=text", "kept=Label"}, IdSource::Field}, RecordFormat::Csv, names));
    EXPECT_FALSE(saysWhatNamesSay({{"text=text"}, IdSource::Row}, RecordFormat::Csv, names));
    EXPECT_FALSE(saysWhatNamesSay({{"id=id", "none=channel"}, IdSource::Field}, RecordFormat::Csv, names));
    EXPECT_FALSE(saysWhatNamesSay({{"id=key"}, IdSource::Field}, RecordFormat::Csv, names)) << "it does not fit";
    EXPECT_TRUE(saysWhatNamesSay({{"id=id", "scores.a=scores.a"}, IdSource::Field}, RecordFormat::Csv, Words{"id", "scores.a"}));
    EXPECT_FALSE(saysWhatNamesSay({{"id=id", "kept=scores.a"}, IdSource::Field}, RecordFormat::Csv, Words{"id", "scores.a"}));
}

TEST(FileReading, DoesNotFitWhereSomethingIsMissing) {
    EXPECT_EQ(meant({{"text=message", "rationale=why"}, IdSource::Row}, {"message"}), "-");
    EXPECT_EQ(meant({{"text=message", "none=mail"}, IdSource::Row}, {"message"}), "-");
    EXPECT_EQ(meant({{"text=message", "scores.a=p"}, IdSource::Row}, {"message", "p"}), "-") << "no meaning of a column says it";
    EXPECT_EQ(meant({{"text=message", "scores.a=scores.b"}, IdSource::Row}, {"message", "scores.b"}), "-");
}

}  // namespace
}  // namespace docket::codec
