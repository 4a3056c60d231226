#include "core/search/search_query.h"
#include "core/search/search_words.h"

#include <gtest/gtest.h>

namespace docket::search {
namespace {

Query parsed(std::string_view typed) {
    auto query = parseQuery(typed);
    EXPECT_TRUE(query) << typed << ": " << (query ? "" : query.error().message);
    return query.value_or(Query{});
}

std::string refusal(std::string_view typed) {
    const auto query = parseQuery(typed);
    EXPECT_FALSE(query) << typed;
    return query ? "" : query.error().message;
}

TEST(SearchQuery, ReadsWordsPhrasesFieldsAndWhatIsLeftOut) {
    const Query query = parsed(R"(refund "paid twice" -hotel id:048213 NOTE:"call back" -id:x)");
    const std::vector<Term> terms = {{Field::Text, "refund", false, false},  {Field::Text, "paid twice", true, false},
                                     {Field::Text, "hotel", false, true},    {Field::Id, "048213", false, false},
                                     {Field::Note, "call back", true, false}, {Field::Id, "x", false, true}};
    EXPECT_EQ(query.terms, terms);
}

TEST(SearchQuery, TakesAColonForAFieldOnlyAfterAFieldsName) {
    EXPECT_EQ(parsed("10:30 https://example.org").terms[0].text, "10:30");
    EXPECT_EQ(parsed("10:30 https://example.org").terms[1].text, "https://example.org");
}

TEST(SearchQuery, HasNoTermsForNothing) {
    EXPECT_TRUE(parsed("").isEmpty());
    EXPECT_TRUE(parsed("   \t ").isEmpty());
    EXPECT_TRUE(parsed("\"\" \"  \"").isEmpty());
    EXPECT_EQ(parsed("- ").terms.size(), 1U) << "a lone dash is a word";
}

TEST(SearchQuery, SaysWhatIsWrong) {
    EXPECT_EQ(refusal("\"open"), "A quotation mark is open. Close the phrase with another one.");
    EXPECT_EQ(refusal("id: 5"), "Say what id: is to look for, without a blank.");
    EXPECT_NE(refusal(std::string(2000, 'a')), "");
    std::string many;
    for (std::size_t i = 0; i <= maxTerms; ++i) many += "a ";
    EXPECT_NE(refusal(many), "");
}

TEST(SearchWords, SetsCharactersApartWhereWordsHaveNoBlanks) {
    EXPECT_EQ(spacedWords("銀行カード"), "銀 行 カ ー ド");
    EXPECT_EQ(spacedWords("My カード came"), "My カ ー ド came");
    EXPECT_EQ(spacedWords("카드가"), "카 드 가");
    EXPECT_EQ(spacedWords("บัตร"), "บั ต ร") << "a vowel sign stays with its consonant";
    EXPECT_EQ(spacedWords("ガ"), "ガ") << "and so does a voicing mark";
    EXPECT_EQ(spacedWords("لماذا Überweisung 12"), "لماذا Überweisung 12");
    EXPECT_EQ(spacedWords(""), "");
}

TEST(SearchWords, KnowsWhatTheIndexWouldKeep) {
    EXPECT_TRUE(hasWord("a"));
    EXPECT_TRUE(hasWord("...é"));
    EXPECT_TRUE(hasWord("。銀"));
    EXPECT_FALSE(hasWord("-- ... “” €!"));
    EXPECT_FALSE(hasWord(""));
}

TEST(SearchWords, FindsWholeWordsRowsAndBeginnings) {
    const auto finds = [](std::string_view text, std::string word) { return containsAnyWord(text, std::vector{std::move(word)}); };
    EXPECT_TRUE(finds("My Subscription was renewed.", "subscription"));
    EXPECT_TRUE(finds("My subscription was renewed.", "renew*"));
    EXPECT_FALSE(finds("My subscription was renewed.", "renew"));
    EXPECT_FALSE(finds("subscriptions", "subscription"));
    EXPECT_TRUE(finds("A monthly FEE, again", "monthly fee"));
    EXPECT_FALSE(finds("A fee, monthly", "monthly fee"));
    EXPECT_TRUE(finds("Überweisung", "uberweisung"));
    EXPECT_TRUE(finds("我的銀行卡", "銀行")) << "scripts without blanks have no whole words";
    EXPECT_FALSE(finds("anything", "")) << "nothing is no word";
    EXPECT_FALSE(finds("anything", "*"));
    EXPECT_FALSE(containsAnyWord("anything", {}));
}

}  // namespace
}  // namespace docket::search
