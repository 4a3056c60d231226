#include "core/codec/text/json_writer.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace docket::codec {
namespace {

TEST(JsonString, EscapesWhatMustBeEscapedAndNothingElse) {
    EXPECT_EQ(jsonString("plain"), R"("plain")");
    EXPECT_EQ(jsonString(""), R"("")");
    EXPECT_EQ(jsonString("a\"b\\c/d"), R"("a\"b\\c/d")");
    EXPECT_EQ(jsonString("\b\f\n\r\t"), R"("\b\f\n\r\t")");
    EXPECT_EQ(jsonString(std::string_view("\x00\x01\x1f\x7f", 4)), "\"\\u0000\\u0001\\u001f\x7f\"");
    EXPECT_EQ(jsonString("é😀\u2028\u2029"), "\"é😀\u2028\u2029\"") << "line separators stay as they are";
    EXPECT_EQ(jsonString("<script>&'"), R"("<script>&'")");
}

TEST(JsonString, ReadsBackForEveryCharacter) {
    std::string all;
    for (int c = 0; c < 0x80; ++c) all += static_cast<char>(c);
    all += "äß漢字🙂";
    EXPECT_EQ(nlohmann::json::parse(jsonString(all)).get<std::string>(), all);
    EXPECT_EQ(nlohmann::json::parse(jsonString(all + all + all)).get<std::string>(), all + all + all);
}

TEST(JsonWriter, PutsCommasWhereTheyBelong) {
    std::string out;
    JsonWriter json(out);
    json.beginObject();
    json.key("a").number(std::int64_t{-1}).key("b").beginArray().text("x").null().boolean(true).beginArray().endArray().endArray();
    json.key("c").beginObject().endObject().members(R"("d":[1],"e":2)").key("f").boolean(false);
    json.endObject();
    EXPECT_EQ(out, R"({"a":-1,"b":["x",null,true,[]],"c":{},"d":[1],"e":2,"f":false})");
}

TEST(JsonWriter, GivesNumbersBackExactly) {
    for (const double value : {0.1, 1.0 / 3, 1e-300, 1e300, 0.7999999999999999, -0.0, 5e-324, 123456789.0}) {
        std::string out;
        JsonWriter(out).number(value);
        EXPECT_EQ(nlohmann::json::parse(out).get<double>(), value) << out;
    }
    std::string out;
    JsonWriter(out).beginArray().number(std::nan("")).number(std::numeric_limits<double>::infinity()).endArray();
    EXPECT_EQ(out, "[null,null]");
}

TEST(JsonWriter, KeepsForeignJsonOnOneLine) {
    std::string out;
    JsonWriter(out).raw("{\"a\":\r\n\"b\\n\"\n}");
    EXPECT_EQ(out, "{\"a\":  \"b\\n\" }");
}

}  // namespace
}  // namespace docket::codec
