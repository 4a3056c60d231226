#include "core/base/folded_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(FoldedText, LeavesCaseAndAccentsOut) {
    EXPECT_EQ(folded("Überweisung"), "uberweisung");
    EXPECT_EQ(folded("STRASSE"), folded("straße"));
    EXPECT_EQ(folded("Łódź Øre Æther ĲSSEL șțȘȚ"), "lodz ore aether ijssel stst");
    EXPECT_EQ(folded("Nguyễn Ưu"), "nguyen uu");
    EXPECT_EQ(folded("Cafe\u0301"), folded("CAFÉ")) << "composed or not";
    EXPECT_EQ(folded("ＡＢＣ１"), "abc1");
    EXPECT_EQ(folded("ΆΛΛΟΣ"), folded("άλλος"));
    EXPECT_EQ(folded("ЁЛКА Ђ"), "елка ђ");
}

TEST(FoldedText, KeepsSignsAndJoinsBlanks) {
    EXPECT_EQ(folded("  C++ \t\n and   C# "), "c++ and c#");
    EXPECT_EQ(folded("カード"), "カード");
    EXPECT_EQ(folded(" \u00A0\u3000"), "");
}

TEST(FoldedText, WordsStandBetweenSigns) {
    EXPECT_THAT(foldedWords("Card_not-working (at ATM)!"), ElementsAre("card", "not", "working", "at", "atm"));
    EXPECT_THAT(foldedWords("My カード"), ElementsAre("my", "カ", "ー", "ド"));
    EXPECT_THAT(foldedWords("บัตร"), ElementsAre("บั", "ต", "ร")) << "a vowel sign stays with its consonant";
    EXPECT_THAT(foldedWords("銀行a b"), ElementsAre("銀", "行", "a", "b"));
    EXPECT_THAT(foldedWords("… !"), IsEmpty());
}

}  // namespace
}  // namespace docket
