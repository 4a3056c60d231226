#include "core/dataset/invisible_characters.h"

#include <gtest/gtest.h>

#include <string>

namespace docket::dataset {
namespace {

TEST(InvisibleCharacters, AreFoundWhereverTheyStand) {
    for (const char* mark : {"\u200B", "\u200E", "\u202E", "\u2066", "\u2069", "\u2060", "\u00AD", "\u061C", "\u180E", "\u3164", "\U000E0041", "\x01", "\x1b", "\x7f", "\u0085"}) {
        EXPECT_TRUE(hasInvisibleCharacters(std::string("a") + mark + "b"));
        EXPECT_TRUE(hasInvisibleCharacters(mark));
        EXPECT_TRUE(hasInvisibleCharacters(std::string("日本") + mark));
    }
}

TEST(InvisibleCharacters, AreNotWhatPeopleWrite) {
    for (const char* text : {"", "plain", "two\r\nlines\tand a tab", "naïve café — “quoted” … 5 €", "日本語、한국어", "مرحبا שלום", "🙂 👍🏽"}) EXPECT_FALSE(hasInvisibleCharacters(text)) << text;
}

TEST(InvisibleCharacters, JoinersBelongToScriptsAndEmojiButNotIntoAsciiWords) {
    EXPECT_FALSE(hasInvisibleCharacters("👩\u200D💻"));
    EXPECT_FALSE(hasInvisibleCharacters("می\u200Cخواهم"));
    EXPECT_TRUE(hasInvisibleCharacters("pay\u200Dpal"));
    EXPECT_TRUE(hasInvisibleCharacters("pay\u200Cpal"));
}

TEST(InvisibleCharacters, AByteOrderMarkIsOneOnlyBehindTheBeginning) {
    EXPECT_FALSE(hasInvisibleCharacters("\uFEFFtext"));
    EXPECT_TRUE(hasInvisibleCharacters("te\uFEFFxt"));
}

TEST(InvisibleCharacters, ReadAnyBytes) {
    for (const char* bytes : {"\xff\xfe", "cut \xe2\x80", "\xe2", "\xf3\xa0\x81", "\xc2"}) EXPECT_FALSE(hasInvisibleCharacters(bytes));
}

}  // namespace
}  // namespace docket::dataset
