#include "core/dataset/example_choice/example_choice.h"

#include "core/base/stable_hash.h"
#include "core/dataset/example_choice/token_estimate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

namespace docket::dataset {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

constexpr LabelId a{1};
constexpr LabelId b{2};
constexpr LabelId c{3};

taxonomy::Taxonomy threeLabels(taxonomy::TaskKind kind = taxonomy::TaskKind::Single) {
    std::vector<taxonomy::Label> labels(3);
    labels[0].key = "a";
    labels[1].key = "b";
    labels[2].key = "c";
    return taxonomy::Taxonomy::make(kind, std::move(labels)).value();
}

class ExampleChoiceTest : public ::testing::Test {
protected:
    ExampleCandidate& add(const std::string& text, LabelSet labels) {
        const auto number = static_cast<std::int64_t>(m_candidates.size()) + 1;
        return m_candidates.emplace_back(ExampleCandidate{.item = ItemId{number}, .externalId = "t-" + std::to_string(number), .text = text, .labels = std::move(labels)});
    }
    /// So many texts of a label about its own matter, each a little different.
    void addMany(LabelId label, const std::string& matter, int count) {
        for (int i = 0; i < count; ++i) add(matter + " question number " + std::to_string(i), {label});
    }
    ExampleChoice choose() { return chooseExamples(m_taxonomy, m_candidates, m_options).value(); }
    const ExampleCandidate& of(const ChosenExample& example) const { return m_candidates[example.candidate]; }
    std::vector<std::string> texts(const ExampleChoice& choice) const {
        std::vector<std::string> texts;
        for (const auto& example : choice.examples) texts.push_back(of(example).text);
        return texts;
    }
    static std::map<LabelId, int> countsOf(const ExampleChoice& choice) {
        std::map<LabelId, int> counts;
        for (const auto& example : choice.examples) ++counts[example.label];
        return counts;
    }

    taxonomy::Taxonomy m_taxonomy = threeLabels();
    std::vector<ExampleCandidate> m_candidates;
    ExampleOptions m_options{.perLabel = 3, .tokens = {}, .pins = {}, .bans = {}};
};

TEST_F(ExampleChoiceTest, GivesEveryLabelItsNumber) {
    addMany(a, "lost card", 40);
    addMany(b, "exchange rate", 10);
    addMany(c, "age limit", 3);
    const auto choice = choose();
    EXPECT_EQ(countsOf(choice), (std::map<LabelId, int>{{a, 3}, {b, 3}, {c, 3}}));
    EXPECT_THAT(choice.shortages, IsEmpty());
}

TEST_F(ExampleChoiceTest, TakesTheTypicalFirstAndThenWhatItDoesNotCover) {
    for (const char* when : {"today", "yesterday", "on Monday", "last week", "abroad"}) add(std::string("my card was stolen ") + when, {a});
    for (const char* text : {"pin code blocked", "pin code blocked again"}) add(text, {a});
    m_options.perLabel = 2;
    const auto choice = choose();
    ASSERT_THAT(choice.examples, SizeIs(2));
    const auto& typical = choice.examples.back();  // of one label, the first that was chosen stands last
    const auto& covering = choice.examples.front();
    EXPECT_EQ(typical.reason, ChosenFor::Typical);
    EXPECT_THAT(of(typical).text, ::testing::HasSubstr("stolen"));
    EXPECT_EQ(covering.reason, ChosenFor::Coverage);
    EXPECT_THAT(of(covering).text, ::testing::HasSubstr("blocked"));
    EXPECT_EQ(typical.nearestTo + covering.nearestTo, 7);
    EXPECT_EQ(covering.nearestTo, 2);
    EXPECT_EQ(typical.among, 7);
}

TEST_F(ExampleChoiceTest, PrefersWhatReviewersAgreedOn) {
    for (int i = 0; i < 6; ++i) {
        auto& candidate = add("the exchange rate of today is wrong " + std::string(1, static_cast<char>('p' + i)), {a});
        candidate.reviewers = 3;
        candidate.agreeing = i == 4 ? 3 : 2;
    }
    m_options.perLabel = 1;
    EXPECT_THAT(texts(choose()), ElementsAre(m_candidates[4].text));
}

TEST_F(ExampleChoiceTest, LeavesTextsAloneThatAreLikeAnotherLabel) {
    for (const char* text : {"refund refund please", "refund of my money", "refund the fee of the card"}) add(text, {a});
    for (const char* text : {"card fee", "fee of the card", "the card has a fee", "card fee again"}) add(text, {b});
    m_options.perLabel = 1;
    EXPECT_THAT(texts(choose()), ::testing::Not(::testing::Contains("refund the fee of the card")));
}

TEST_F(ExampleChoiceTest, ShowsAnEdgeCaseOfEachConfusedPairWhereThereIsRoom) {
    addMany(a, "lost card", 20);
    addMany(b, "exchange rate", 20);
    addMany(c, "age limit", 20);
    m_candidates[3].edgeCase = Confusion{b, a};
    m_candidates[45].edgeCase = Confusion{b, c};
    m_candidates[46].edgeCase = Confusion{b, c};
    m_options.perLabel = 2;
    const auto choice = choose();
    std::vector<Confusion> shown;
    for (const auto& example : choice.examples) {
        if (example.reason == ChosenFor::EdgeCase) shown.push_back(example.confusion.value());
    }
    EXPECT_THAT(shown, UnorderedElementsAre(Confusion{b, a}, Confusion{b, c}));
    EXPECT_THAT(choice.pairsWithout, IsEmpty());
    EXPECT_EQ(countsOf(choice), (std::map<LabelId, int>{{a, 2}, {b, 2}, {c, 2}}));
}

TEST_F(ExampleChoiceTest, SaysWhichConfusedPairsHadNoRoom) {
    addMany(a, "lost card", 20);
    for (const std::size_t place : {5, 6}) m_candidates[place].edgeCase = Confusion{c, a};
    for (const std::size_t place : {1, 2, 3}) m_candidates[place].edgeCase = Confusion{b, a};
    add("card of another kind altogether", {a});
    m_options.perLabel = 2;
    m_options.pins = {ItemId{21}};
    const auto choice = choose();
    EXPECT_THAT(choice.pairsWithout, ElementsAre(ConfusedPair{a, c})) << "the more frequent pair comes first";
    m_options.perLabel = 1;
    EXPECT_THAT(choose().pairsWithout, ElementsAre(ConfusedPair{a, b}, ConfusedPair{a, c}));
}

TEST_F(ExampleChoiceTest, FindsTheOnlyEdgeCaseAmongMany) {
    addMany(a, "lost card", 1000);
    for (std::size_t place = 0; place < 1000; place += 499) {
        m_candidates[place].edgeCase = Confusion{b, a};
        const auto choice = choose();
        EXPECT_THAT(choice.pairsWithout, IsEmpty()) << place;
        m_candidates[place].edgeCase.reset();
    }
}

TEST_F(ExampleChoiceTest, TakesNoTwoOfOneCluster) {
    for (int i = 0; i < 30; ++i) add("the same complaint about the fee " + std::to_string(i), {i % 2 == 0 ? a : b}).cluster = 5;
    add("quite another thing", {a}).cluster = 6;
    m_options.perLabel = 2;
    const auto choice = choose();
    std::multiset<std::int64_t> clusters;
    for (const auto& example : choice.examples) clusters.insert(of(example).cluster.value());
    EXPECT_EQ(clusters, (std::multiset<std::int64_t>{5, 6}));
    ASSERT_THAT(choice.shortages, SizeIs(3));
    for (const auto& shortage : choice.shortages) EXPECT_EQ(shortage.what, ShortOf::Candidates);
}

TEST_F(ExampleChoiceTest, LooksBehindALargeClusterForOtherTexts) {
    for (int i = 0; i < 2000; ++i) add("the same complaint about the fee", {a}).cluster = 5;
    add("quite another thing", {a});
    m_options.perLabel = 2;
    EXPECT_THAT(texts(choose()), UnorderedElementsAre("the same complaint about the fee", "quite another thing"));
}

TEST_F(ExampleChoiceTest, KeepsPinsInAndBansOut) {
    addMany(a, "lost card", 20);
    const auto free = choose();
    const ItemId favourite = free.examples.front().item;
    m_options.bans = {favourite};
    m_options.pins = {ItemId{17}, ItemId{99}};
    const auto choice = choose();
    std::vector<ItemId> items;
    for (const auto& example : choice.examples) items.push_back(example.item);
    EXPECT_THAT(items, SizeIs(3));
    EXPECT_THAT(items, ::testing::Not(::testing::Contains(favourite)));
    EXPECT_THAT(items, ::testing::Contains(ItemId{17}));
    EXPECT_THAT(choice.pinsWithout, ElementsAre(ItemId{99}));
    EXPECT_EQ(std::ranges::count(choice.examples, ChosenFor::Pin, &ChosenExample::reason), 1);
}

TEST_F(ExampleChoiceTest, PinsGoOverEveryBudget) {
    addMany(a, "lost card", 10);
    m_options.perLabel = 1;
    m_options.tokens = 5;
    m_options.pins = {ItemId{1}, ItemId{2}, ItemId{3}};
    m_candidates[0].cluster = m_candidates[1].cluster = 1;
    const auto choice = choose();
    EXPECT_THAT(choice.examples, SizeIs(3));
    EXPECT_GT(choice.tokens, 5);
}

TEST_F(ExampleChoiceTest, StaysUnderTheTokens) {
    addMany(a, "lost card", 20);
    addMany(b, "exchange rate", 20);
    addMany(c, std::string(4000, 'x'), 2);
    m_options.perLabel.reset();
    m_options.tokens = 120;
    m_options.tokensAround = 3;
    const auto choice = choose();
    std::int64_t sum = 0;
    for (const auto& example : choice.examples) {
        EXPECT_EQ(example.tokens, estimateTokens(of(example).text) + 3);
        sum += example.tokens;
    }
    EXPECT_EQ(choice.tokens, sum);
    EXPECT_LE(sum, 120);
    EXPECT_GT(sum, 100) << "what fits is used";
    auto counts = countsOf(choice);
    EXPECT_LE(std::abs(counts[a] - counts[b]), 1);
    EXPECT_THAT(choice.shortages, ElementsAre(LabelShortage{c, 1, 0, 2, ShortOf::Budget}));
}

TEST_F(ExampleChoiceTest, SharesOutByBaseRateWithOneForTheRarest) {
    addMany(a, "lost card", 90);
    addMany(b, "exchange rate", 30);
    addMany(c, "age limit", 1);
    m_options.balance = ExampleBalance::BaseRate;
    m_options.perLabel = 3;
    EXPECT_EQ(countsOf(choose()), (std::map<LabelId, int>{{a, 6}, {b, 2}, {c, 1}}));
    m_options.perLabel = 1;
    EXPECT_EQ(countsOf(choose()), (std::map<LabelId, int>{{a, 1}, {b, 1}, {c, 1}}));
}

TEST_F(ExampleChoiceTest, SaysWhichLabelsAreShort) {
    addMany(a, "lost card", 5);
    addMany(b, "exchange rate", 2);
    EXPECT_THAT(choose().shortages, ElementsAre(LabelShortage{b, 3, 2, 2, ShortOf::Candidates}, LabelShortage{c, 3, 0, 0, ShortOf::Candidates}));
}

TEST_F(ExampleChoiceTest, OfSeveralLabelsCountsForEachAndCoversTheirCombination) {
    m_taxonomy = threeLabels(taxonomy::TaskKind::Multi);
    for (int i = 0; i < 12; ++i) add("card stolen and refund wanted " + std::to_string(i), {a, b});
    for (int i = 0; i < 4; ++i) add("somebody has stolen my card in the night train " + std::to_string(i), {a});
    add("nothing of that", {});
    m_options.perLabel = 1;
    const auto choice = choose();
    std::vector<LabelSet> sets;
    for (const auto& example : choice.examples) sets.push_back(of(example).labels);
    EXPECT_THAT(sets, UnorderedElementsAre(LabelSet{a, b}, LabelSet{})) << "one example is enough for both labels";
    m_options.perLabel = 2;
    sets.clear();
    for (const auto& example : choose().examples) sets.push_back(of(example).labels);
    EXPECT_THAT(sets, ::testing::Contains(LabelSet{a, b}));
    EXPECT_THAT(sets, ::testing::Contains(LabelSet{a}));
}

TEST_F(ExampleChoiceTest, DoesNotDependOnTheOrderOfTheCandidates) {
    addMany(a, "lost card", 300);
    addMany(b, "exchange rate", 200);
    addMany(c, "age limit", 9);
    m_candidates[7].edgeCase = Confusion{b, a};
    const auto forwards = texts(choose());
    std::ranges::reverse(m_candidates);
    EXPECT_EQ(texts(choose()), forwards);
    EXPECT_EQ(texts(choose()), forwards);
}

TEST_F(ExampleChoiceTest, OtherVariantsAreTheSameExamplesWithAnotherLabelAtTheEnd) {
    addMany(a, "lost card", 10);
    addMany(b, "exchange rate", 10);
    addMany(c, "age limit", 10);
    const auto first = choose();
    std::set<LabelId> last;
    for (int variant = 0; variant < 3; ++variant) {
        m_options.variant = variant;
        const auto choice = choose();
        EXPECT_THAT(choice.examples, ::testing::UnorderedElementsAreArray(first.examples));
        last.insert(choice.examples.back().label);
    }
    EXPECT_EQ(last, (std::set<LabelId>{a, b, c}));
}

TEST_F(ExampleChoiceTest, LeavesOutWhatHasALabelThatCannotBeChosen) {
    add("old", {LabelId{9}});
    add("old and new", {a, LabelId{9}});
    add("new", {a});
    EXPECT_THAT(texts(choose()), ElementsAre("new"));
}

TEST_F(ExampleChoiceTest, OfNothingIsEmptyAndSaysSo) {
    const auto choice = choose();
    EXPECT_THAT(choice.examples, IsEmpty());
    EXPECT_THAT(choice.shortages, SizeIs(3));
}

TEST_F(ExampleChoiceTest, ReadsAnyBytes) {
    for (const char* text : {"\xF0\x9F card \x80\xFF \xE2", "", " ", "\xF8", "\xE2\x82"}) add(text, {a});
    EXPECT_THAT(choose().examples, SizeIs(3));
}

TEST_F(ExampleChoiceTest, RefusesOptionsThatContradictThemselves) {
    const auto isRefused = [&](auto change) {
        ExampleOptions options = m_options;
        change(options);
        const auto choice = chooseExamples(m_taxonomy, m_candidates, options);
        return !choice && choice.error().kind == ErrorKind::InvalidInput;
    };
    EXPECT_FALSE(isRefused([](ExampleOptions&) {}));
    EXPECT_TRUE(isRefused([](ExampleOptions& options) { options.perLabel.reset(); }));
    EXPECT_TRUE(isRefused([](ExampleOptions& options) { options.perLabel = 0; }));
    EXPECT_TRUE(isRefused([](ExampleOptions& options) { options.perLabel = mostChosenPerLabel + 1; }));
    EXPECT_TRUE(isRefused([](ExampleOptions& options) { options.tokens = 0; }));
    EXPECT_TRUE(isRefused([](ExampleOptions& options) { options.variant = -1; }));
    EXPECT_TRUE(isRefused([](ExampleOptions& options) { options.pins = options.bans = {ItemId{1}}; }));
}

TEST(TokenEstimate, GoesByTheScript) {
    EXPECT_EQ(estimateTokens(""), 0);
    EXPECT_EQ(estimateTokens("a"), 1);
    EXPECT_EQ(estimateTokens("The card was lost"), 5) << "17 characters, four a token";
    EXPECT_EQ(estimateTokens("12345678"), 4);
    EXPECT_EQ(estimateTokens("карта"), 3);
    EXPECT_EQ(estimateTokens("銀行カード"), 5);
    EXPECT_EQ(estimateTokens("😀"), 2);
    EXPECT_GT(estimateTokens("\xF0\x9F\xFF"), 0) << "any bytes";
}

}  // namespace
}  // namespace docket::dataset
