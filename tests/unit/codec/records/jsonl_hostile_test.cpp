#include "tests/support/read_rows.h"
#include "tests/support/shared_data.h"

#include "core/codec/taxonomies/taxonomy_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace docket::codec {
namespace {

using taxonomy::Taxonomy;
using test::readRows;
using testing::HasSubstr;
using testing::IsEmpty;

Taxonomy oneLabel() {
    std::vector<taxonomy::Label> labels(1);
    labels[0].key = "a";
    return Taxonomy::make(taxonomy::TaskKind::Single, std::move(labels)).value();
}

const Taxonomy taxonomy = oneLabel();
constexpr std::string_view good = R"({"id":"good","text":"hello","label":"a","confidence":0.5})";

/// The bad line between two good ones is rejected alone.
std::string causeOf(const std::string& line) {
    const auto rows = readRows(std::string(good) + "\n" + line + "\n" + std::string(good), taxonomy);
    EXPECT_EQ(rows.error, "");
    EXPECT_EQ(rows.records.size(), 2U) << line.substr(0, 100);
    EXPECT_EQ(rows.rejected.size(), 1U) << line.substr(0, 100);
    if (rows.rejected.size() != 1) return {};
    EXPECT_EQ(rows.rejected[0].line, 2);
    EXPECT_EQ(rows.rejected[0].raw, line);
    return rows.rejected[0].cause;
}

std::string withExtra(const std::string& value) { return R"({"id":"bad","text":"hello","x":)" + value + "}"; }

TEST(JsonlHostile, WhatIsNoJsonIsRejected) {
    for (const char* line : {"{", "{}}", "{\"id\":\"a\",\"text\":\"b\"", "{\"id\":\"a\" \"text\":\"b\"}", "{\"id\":\"a\",}", "{,}", "{\"id\"}",
                             "{\"id\":\"a\",\"text\":\"b\"} x", "{\"id\":\"a\",\"text\":\"b\"}{\"id\":\"c\",\"text\":\"d\"}", "{'id':'a'}",
                             "hello", "{\"id\":\"a\",\"text\":\"b}", "{\"id\":\"a\"],\"text\":\"b\"}"}) {
        EXPECT_EQ(causeOf(line), "it is not valid JSON") << line;
    }
    for (const char* line : {"[1,2]", "\"text\"", "17", "null", "true", "[{\"id\":\"a\",\"text\":\"b\"}]"}) {
        EXPECT_EQ(causeOf(line), "it is not a JSON object") << line;
    }
}

TEST(JsonlHostile, WhatIsOnlyKeptIsCheckedToo) {
    for (const char* value : {"tru", "nul", "01", "1.", "-", "1e", "+1", "0x10", "\"\\q\"", "\"\\ud800\"", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":}",
                              "{\"a\":1,}", "[1}", "{]", "{\"a\\q\":1}", "undefined", "[[[[nope]]]]"}) {
        EXPECT_EQ(causeOf(withExtra(value)), "it is not valid JSON") << value;
    }
    for (const char* value : {"0", "-0", "1e400", "123456789012345678901234567890", "\"\\ud83d\\ude00\"", "[]", "{}", "[[],{}]", "null"}) {
        const auto rows = readRows(withExtra(value), taxonomy);
        ASSERT_EQ(rows.records.size(), 1U) << value;
        EXPECT_EQ(rows.records[0].record.metadata, std::string("{\"x\":") + value + "}");
    }
}

TEST(JsonlHostile, InvalidUtf8IsRejected) {
    for (const char* bytes : {"\xC3\x28", "\xFF", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82"}) {
        EXPECT_EQ(causeOf(std::string("{\"id\":\"a\",\"text\":\"") + bytes + "\"}"), "it is not valid UTF-8");
        EXPECT_EQ(causeOf(std::string("{\"id\":\"a\",\"text\":\"b\",\"x\":\"") + bytes + "\"}"), "it is not valid UTF-8");
    }
}

TEST(JsonlHostile, NulCharactersAreRejected) {
    EXPECT_EQ(causeOf(std::string("{\"id\":\"a\",\"text\":\"b\0c\"}", 24)), "there is a NUL character in it");
    EXPECT_EQ(causeOf(R"({"id":"a","text":"b\u0000c"})"), "there is a NUL character in it");
    EXPECT_EQ(causeOf(withExtra(R"({"k":"\\\u0000"})")), "there is a NUL character in it");
    EXPECT_EQ(readRows(R"({"id":"a","text":"\\u0000"})", taxonomy).only().text, "\\u0000") << "an escaped backslash before it";
}

TEST(JsonlHostile, ControlCharactersMustBeEscaped) { EXPECT_EQ(causeOf("{\"id\":\"a\",\"text\":\"b\tc\"}"), "it is not valid JSON"); }

TEST(JsonlHostile, DeepNestingIsRejectedAndDoesNotCrash) {
    const auto nested = [](int depth, char open, char close) { return std::string(static_cast<std::size_t>(depth), open) + std::string(static_cast<std::size_t>(depth), close); };
    EXPECT_EQ(causeOf(withExtra(nested(10'000, '[', ']'))), "it is nested more than 64 levels deep");
    EXPECT_EQ(causeOf(withExtra(nested(64, '[', ']'))), "it is nested more than 64 levels deep");
    EXPECT_EQ(readRows(withExtra(nested(63, '[', ']')), taxonomy).records.size(), 1U);
    std::string objects;
    for (int i = 0; i < 10'000; ++i) objects += "{\"a\":";
    EXPECT_EQ(causeOf(withExtra(objects + "1" + std::string(10'000, '}'))), "it is nested more than 64 levels deep");
    EXPECT_EQ(causeOf(R"({"id":"a","text":"b","metadata":{"m":)" + nested(10'000, '[', ']') + "}}"), "it is nested more than 64 levels deep");
    EXPECT_EQ(causeOf(R"({"id":"a","text":"b","label":)" + nested(10'000, '[', ']') + "}"), "it is nested more than 64 levels deep");
    EXPECT_EQ(causeOf(std::string(10'000, '[')), "it is not a JSON object");
    EXPECT_EQ(causeOf(R"({"id":"a","x":)" + std::string(10'000, '[')), "it is not valid JSON");
}

TEST(JsonlHostile, ManyKeysAndSamplesAreRejected) {
    std::string keys;
    for (int i = 0; i < 2000; ++i) keys += ",\"k" + std::to_string(i) + "\":1";
    EXPECT_EQ(causeOf(R"({"id":"a","text":"b")" + keys + "}"), "there are more than 1000 keys");
    EXPECT_EQ(causeOf(R"({"id":"a","text":"b","metadata":{"k":1)" + keys + "}}"), "the metadata has more than 1000 keys");
    std::string samples = "\"a\"";
    for (int i = 0; i < 1000; ++i) samples += ",\"a\"";
    EXPECT_EQ(causeOf(R"({"id":"a","text":"b","samples":[)" + samples + "]}"), "there are more than 1000 samples");
}

TEST(JsonlHostile, ARejectedRowKeepsItsIdWhereItIsKnown) {
    const auto rows = readRows("{\"id\":\"t-9\",\"text\":\"b\",\"confidence\":7}\n{\"confidence\":7,\"id\":\"t-9\",\"text\":\"b\"}\n{\"text\":7}", taxonomy);
    ASSERT_EQ(rows.rejected.size(), 3U);
    EXPECT_EQ(rows.rejected[0].id, "t-9");
    EXPECT_EQ(rows.rejected[1].id, "t-9");
    EXPECT_EQ(rows.rejected[2].id, "");
}

TEST(JsonlHostile, BlankLinesByteOrderMarkAndCrLfAreNoRows) {
    const auto rows = readRows("\xEF\xBB\xBF\r\n" + std::string(good) + "\r\n\n  \t\r\n" + std::string(good) + "\r\n", taxonomy);
    ASSERT_EQ(rows.records.size(), 2U);
    EXPECT_THAT(rows.rejected, IsEmpty());
    EXPECT_EQ(rows.records[0].line, 2);
    EXPECT_EQ(rows.records[1].line, 5);
}

TEST(JsonlHostile, PiecesOfAnySizeGiveTheSameRows) {
    std::string bytes;
    for (int i = 0; i < 50; ++i) {
        bytes += R"({"id":"t-)" + std::to_string(i) + R"(","text":"line \n)" + std::string(static_cast<std::size_t>(i) * 7, 'x') + R"(é","label":"a"})" + "\n";
        if (i % 7 == 0) bytes += "broken\n\n";
    }
    const auto whole = readRows(bytes, taxonomy);
    for (const std::size_t piece : {1UL, 3UL, 64UL, 4096UL}) {
        for (const std::size_t batchRows : {1UL, 7UL, 1000UL}) {
            test::MemorySource source(bytes, piece);
            const auto rows = readRows(source, taxonomy, {}, {batchRows, 1UL << 20U});
            ASSERT_EQ(rows.records.size(), whole.records.size());
            ASSERT_EQ(rows.rejected.size(), whole.rejected.size());
            for (std::size_t i = 0; i < rows.records.size(); ++i) {
                ASSERT_EQ(rows.records[i].record.text, whole.records[i].record.text);
                ASSERT_EQ(rows.records[i].raw, whole.records[i].raw);
                ASSERT_EQ(rows.records[i].line, whole.records[i].line);
            }
        }
    }
}

TEST(JsonlHostile, RowsAcrossBlocksStayWhole) {
    std::string bytes;
    for (int i = 0; i < 40; ++i) bytes += R"({"id":"t-)" + std::to_string(i) + R"(","text":")" + std::string(150'000, static_cast<char>('a' + i % 26)) + "\"}\n";
    const auto rows = readRows(bytes, taxonomy);
    ASSERT_EQ(rows.records.size(), 40U);
    for (std::size_t i = 0; i < 40; ++i) {
        EXPECT_EQ(rows.records[i].record.text, std::string(150'000, static_cast<char>('a' + i % 26)));
    }
}

TEST(JsonlHostile, ALineOf100MegabytesIsPassedOverInBoundedMemory) {
    constexpr std::size_t total = 100UL << 20U;
    test::EndlessSource source(std::string(good) + "\n{\"id\":\"long\",\"text\":\"", 'x', total, "\"}\n" + std::string(good) + "\n");
    auto reader = openRecords(source, taxonomy, {}).value();
    std::size_t records = 0;
    std::size_t heads = 0;
    std::size_t bytes = 0;
    while (true) {
        RecordBatch batch;
        ASSERT_TRUE(reader->read(batch, {}));
        if (batch.isEmpty()) break;
        records += batch.records().size();
        std::size_t held = 0;
        for (const RejectedRow& row : batch.rejected()) {
            EXPECT_EQ(row.line, 2);
            heads += row.isContinuation ? 0 : 1;
            if (!row.isContinuation) {
                EXPECT_EQ(row.cause, "the row is over 8 MiB");
            }
            held += row.raw.size();
        }
        EXPECT_LE(held, 48UL << 20U) << "never the whole line at once";
        bytes += held;
    }
    EXPECT_EQ(records, 2U);
    EXPECT_EQ(heads, 1U);
    EXPECT_EQ(bytes, total + 2 - good.size() - 1) << "every byte of it is handed on";
}

TEST(JsonlHostile, AFileThatEndsInALongLineEnds) {
    test::EndlessSource source("{\"id\":\"", 'x', 20UL << 20U, "");
    const auto rows = readRows(source, taxonomy);
    EXPECT_THAT(rows.records, IsEmpty());
    ASSERT_FALSE(rows.rejected.empty());
    EXPECT_FALSE(rows.rejected[0].isContinuation);
}

TEST(JsonlHostile, FilesThatAreNoTextAreRefusedAtOnce) {
    const auto refusalOf = [](std::string bytes) { return readRows(std::move(bytes), taxonomy).error; };
    EXPECT_EQ(refusalOf(""), "test-file is empty. Nothing was imported.");
    EXPECT_EQ(refusalOf("\n \r\n"), "test-file is empty. Nothing was imported.");
    EXPECT_EQ(refusalOf("\xEF\xBB\xBF"), "test-file is empty. Nothing was imported.");
    EXPECT_THAT(refusalOf("\x1F\x8B\x08 and so on"), HasSubstr("gzip"));
    EXPECT_THAT(refusalOf("PK\x03\x04 and so on"), HasSubstr("ZIP"));
    EXPECT_THAT(refusalOf(std::string("\xFF\xFE{\0\"\0", 6)), HasSubstr("UTF-16"));
    std::string binary;
    for (int i = 0; i < 100'000; ++i) binary += static_cast<char>(i * 7919 % 251);
    EXPECT_THAT(refusalOf(binary), HasSubstr("a binary file and not text"));
}

TEST(JsonlHostile, AnErrorOfTheSourceIsHandedOn) {
    test::MemorySource source(std::string(good) + "\n", 8);
    source.failAtEnd({ErrorKind::Io, "The disk is gone.", ""});
    EXPECT_EQ(readRows(source, taxonomy).error, "The disk is gone.");
}

TEST(RealData, EveryPredictionIsRead) {
    DOCKET_NEEDS_SHARED_DATA();
    struct Set {
        const char* labels;
        const char* rows;
        taxonomy::TaskKind kind;
        std::size_t count;
    };
    for (const Set& set : {Set{"banking77_labels.json", "banking77_predictions.jsonl", taxonomy::TaskKind::Single, 12'313},
                           Set{"banking77_labels.json", "banking77_predictions_model2.jsonl", taxonomy::TaskKind::Single, 3'080},
                           Set{"goemotions_labels.json", "goemotions_predictions.jsonl", taxonomy::TaskKind::Multi, 5'427}}) {
        const auto textOf = [](const char* name) {
            std::ifstream in(test::sharedData() / name, std::ios::binary);
            return std::string(std::istreambuf_iterator<char>(in), {});
        };
        const Taxonomy labels = readTaxonomy(textOf(set.labels), set.labels, set.kind).value();
        const std::string bytes = textOf(set.rows);
        const auto rows = readRows(bytes, labels);
        EXPECT_EQ(rows.records.size(), set.count);
        EXPECT_THAT(rows.rejected, IsEmpty());
        std::istringstream lines(bytes);
        std::string line;
        for (const ReadRecord& read : rows.records) {
            std::getline(lines, line);
            const auto expected = nlohmann::json::parse(line);
            ASSERT_EQ(read.record.externalId, expected["id"].get<std::string>());
            ASSERT_EQ(read.record.text, expected.value("text", ""));
            ASSERT_EQ(read.record.confidence, expected["confidence"].get<double>());
            ASSERT_TRUE(read.record.labels.has_value());
            const auto keys = labels.keysOf(*read.record.labels);
            if (set.kind == taxonomy::TaskKind::Single) {
                ASSERT_EQ(keys.front(), expected["label"].get<std::string>());
            } else {
                ASSERT_EQ(keys.size(), expected["labels"].size());
            }
            ASSERT_EQ(nlohmann::json::parse(read.record.scores), expected["scores"]);
        }
    }
}

}  // namespace
}  // namespace docket::codec
