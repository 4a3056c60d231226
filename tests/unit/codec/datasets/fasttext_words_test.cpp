#include "core/codec/datasets/classifier/fasttext_words.h"

#include <gtest/gtest.h>

namespace docket::codec {
namespace {

std::string lineOf(std::string_view text, bool expectBroken = false) {
    std::string out;
    EXPECT_EQ(appendFastTextLine(out, text), expectBroken) << text;
    return out;
}

TEST(FastTextWords, ATextStaysOnItsLine) {
    EXPECT_EQ(lineOf("one\ntwo\r\nthree\tfour"), "one two  three four");
    EXPECT_EQ(lineOf("one\u2028two"), "one\u2028two") << "no line break to fastText";
    EXPECT_EQ(lineOf(""), "");
    EXPECT_EQ(lineOf(" \n"), "  ");
}

TEST(FastTextWords, NoWordOfATextIsTakenForALabelOrTheEndOfTheLine) {
    EXPECT_EQ(lineOf("__label__spam buy\n__label__spam", true), "__ label__spam buy __ label__spam");
    EXPECT_EQ(lineOf("a </s> b", true), "a </ s> b");
    EXPECT_EQ(lineOf("x__label__spam </s>."), "x__label__spam </s>.") << "only whole words are";
}

TEST(FastTextWords, LabelsAreWordsOfTheirOwn) {
    std::vector<taxonomy::Label> labels(3);
    labels[0].key = "not mine";
    labels[1].key = "not_mine";
    labels[2].key = "mine";
    const auto taxonomy = taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, labels).value();
    const FastTextLabels words(taxonomy);
    EXPECT_EQ(words.of(taxonomy.findByKey("not mine")->id), "__label__not_mine");
    EXPECT_EQ(words.of(taxonomy.findByKey("not_mine")->id), "__label__not_mine_2");
    EXPECT_EQ(words.of(taxonomy.findByKey("mine")->id), "__label__mine");
    EXPECT_EQ(words.changed().size(), 2U);
}

}  // namespace
}  // namespace docket::codec
