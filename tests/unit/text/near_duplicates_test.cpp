#include "core/text/near_duplicates.h"

#include "core/base/stable_hash.h"
#include "core/text/pair_search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <cmath>
#include <limits>
#include <tuple>

namespace docket::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Texts = std::vector<std::string>;
using Numbers = std::vector<std::uint32_t>;

Clusters clustersOf(const Texts& texts, double threshold = defaultNearThreshold) {
    auto duplicates = NearDuplicates::make(threshold).value();
    for (const std::string& text : texts) duplicates.add(text);
    return duplicates.clusters([&](std::uint32_t number) -> Result<std::string> { return texts[number]; }).value();
}

bool areNear(const std::string& a, const std::string& b, double threshold) { return clustersOf({a, b}, threshold).firstOf.back() == 0; }

/// Letters that come in no other order: a text of `length` characters has length - 4 different shingles.
std::string unrepeated(std::size_t length) {
    std::string text;
    for (int i = 0; text.size() < length; ++i) text += fmt::format("{}", static_cast<char>('a' + i % 26)) + std::to_string(i);
    return text.substr(0, length);
}

TEST(NearDuplicates, JoinsWhatReadsTheSame) {
    const auto clusters = clustersOf({"Lost card", "Fee abroad", "  LOST\tcard ", "löst  cárd", "fee  abroad", "Lost cards"});
    EXPECT_THAT(clusters.firstOf, ElementsAre(0, 1, 0, 0, 1, 5));
    EXPECT_THAT(clusters.shared(), ElementsAre(Numbers{0, 2, 3}, Numbers{1, 4}));
}

TEST(NearDuplicates, JoinsFromTheThresholdOn) {
    // 23 shingles and 25, of which 23 are shared: 0.92.
    const std::string text = unrepeated(27);
    ASSERT_TRUE(areNear(text, text + "x", 0.95)) << "23 of 24";
    EXPECT_TRUE(areNear(text, text + "xy", 0.92)) << "exactly at it";
    EXPECT_FALSE(areNear(text, text + "xy", std::nextafter(0.92, 1)));
    EXPECT_FALSE(areNear(text, text + "xyz", 0.92)) << "23 of 26";
    EXPECT_FALSE(areNear(text, text + "x", 1));
    EXPECT_TRUE(areNear("hahahahahahaha", "hahahahaha", 1)) << "all shingles in common, though not the same text";
}

TEST(NearDuplicates, FindsNearlyAllPairsAtTheThreshold) {
    for (const auto& [threshold, shared, either] : {std::tuple(0.5, 40U, 80U), std::tuple(0.75, 60U, 80U), std::tuple(0.92, 46U, 50U), std::tuple(0.98, 49U, 50U)}) {
        ASSERT_EQ(threshold, static_cast<double>(shared) / either);
        SeededRandom random(23);
        constexpr int pairs = 1000;
        int found = 0;
        for (int i = 0; i < pairs; ++i) {
            std::string longer;
            while (longer.size() < either + 4) longer += static_cast<char>('a' + random.below(26));
            found += areNear(longer.substr(0, shared + 4), longer, threshold) ? 1 : 0;
        }
        EXPECT_GE(found, pairs * 98 / 100) << threshold;
    }
}

TEST(NearDuplicates, ClustersAreChains) {
    const std::string text = unrepeated(60);
    const auto clusters = clustersOf({text.substr(0, 50), text.substr(4, 50), text.substr(8, 50), "something else altogether"}, 0.8);
    EXPECT_THAT(clusters.shared(), ElementsAre(Numbers{0, 1, 2})) << "the first and the third share 38 of 54";
}

TEST(NearDuplicates, ShortTextsAreLikeNoOther) {
    EXPECT_THAT(clustersOf({"ok", "no", "ok!", "OK", "", " ", "okay", "\n"}, 0.5).firstOf, ElementsAre(0, 1, 2, 0, 4, 4, 6, 4));
}

TEST(NearDuplicates, AChangeWeighsTheSameInEveryScript) {
    const auto alike = [](std::string_view character, std::string_view other) {
        std::string text;
        for (int i = 0; i < 40; ++i) text += fmt::format("{}{}", i % 2 ? character : other, i);
        return std::pair(areNear(text, text + std::string(character), 0.98), areNear(text, text + std::string(character) + std::string(other), 0.98));
    };
    EXPECT_EQ(alike("ж", "щ"), alike("j", "k"));
    EXPECT_EQ(alike("銀", "行"), alike("j", "k"));
    EXPECT_EQ(alike("🙂", "🙃"), alike("j", "k"));
}

TEST(NearDuplicates, RefusesOtherThresholds) {
    for (const double threshold : {0.49, 1.01, 0.0, -1.0, std::numeric_limits<double>::quiet_NaN()}) {
        const auto made = NearDuplicates::make(threshold);
        ASSERT_FALSE(made) << threshold;
        EXPECT_EQ(made.error().kind, ErrorKind::InvalidInput);
    }
    EXPECT_TRUE(NearDuplicates::make(0.5));
    EXPECT_TRUE(NearDuplicates::make(1));
}

TEST(NearDuplicates, FailsWithWhatCannotBeReadAgain) {
    auto duplicates = NearDuplicates::make().value();
    const std::string text = unrepeated(100);
    duplicates.add(text);
    duplicates.add(text + "!");
    const auto clusters = duplicates.clusters([](std::uint32_t) { return failure(ErrorKind::Cancelled, "stopped"); });
    ASSERT_FALSE(clusters);
    EXPECT_EQ(clusters.error().kind, ErrorKind::Cancelled);
}

TEST(NearDuplicates, GoesOnAfterClustering) {
    Texts texts{unrepeated(100)};
    auto duplicates = NearDuplicates::make().value();
    const auto again = [&](std::uint32_t number) -> Result<std::string> { return texts[number]; };
    EXPECT_THAT(duplicates.clusters(again).value().firstOf, IsEmpty());
    duplicates.add(texts[0]);
    EXPECT_THAT(duplicates.clusters(again).value().firstOf, ElementsAre(0));
    texts.push_back(texts[0] + "!");
    duplicates.add(texts[1]);
    EXPECT_THAT(duplicates.clusters(again).value().firstOf, ElementsAre(0, 0));
}

TEST(NearDuplicates, ReadsAnyBytes) {
    SeededRandom random(3);
    Texts texts{std::string(1, '\0'), "\xF0", "\xF0\x9F\x98", std::string(1000, '\xFF'), std::string(100, '\x80')};
    for (int i = 0; i < 200; ++i) {
        std::string text;
        for (std::uint64_t left = random.below(60); left > 0; --left) text += static_cast<char>(random.below(256));
        texts.push_back(text);
        texts.push_back(text);
    }
    const auto clusters = clustersOf(texts);
    for (std::size_t i = 5; i < texts.size(); i += 2) EXPECT_EQ(clusters.firstOf[i], clusters.firstOf[i + 1]);
}

TEST(NearDuplicates, TakesLongTexts) {
    constexpr std::size_t mebibyte = 1U << 20U;
    const std::string text = unrepeated(mebibyte);
    const auto clusters = clustersOf({text, std::string(mebibyte, 'a'), text + "!", std::string(mebibyte, 'a') + "b", std::string(mebibyte, ' ')});
    EXPECT_THAT(clusters.firstOf, ElementsAre(0, 1, 0, 3, 4)) << "only a's have one shingle, and a's before a b two";
}

TEST(NearDuplicates, CrowdsAskForFewTextsAgain) {
    // All have about the same likeness, below the threshold; but for every fiftieth, which repeats the one before with a sign more.
    const std::string frame = unrepeated(150);
    SeededRandom random(5);
    Texts texts;
    for (int i = 0; i < 2000; ++i) texts.push_back(i % 50 == 49 ? texts.back() + "?" : fmt::format("{}{:08x}", frame, random.below(1ULL << 32U)));
    auto duplicates = NearDuplicates::make(0.93).value();
    for (const std::string& text : texts) duplicates.add(text);
    std::size_t asked = 0;
    const auto clusters = duplicates.clusters([&](std::uint32_t number) -> Result<std::string> { return ++asked, texts[number]; }).value();
    EXPECT_LE(asked, texts.size()) << "though nearly all are compared with others";
    EXPECT_GE(clusters.shared().size(), 30U) << "of 40";
}

TEST(NearDuplicates, SharesComparisonsInVainOut) {
    EXPECT_EQ(mostInVain(0), 255);
    EXPECT_EQ(mostInVain(5000), 255);
    EXPECT_EQ(mostInVain(320'000), 100);
    EXPECT_EQ(mostInVain(1'000'000), 32);
    EXPECT_EQ(mostInVain(std::numeric_limits<std::uint32_t>::max()), 32);
}

TEST(NearDuplicates, ManyAlikeAreOneCluster) {
    const std::string frame = unrepeated(300);
    Texts texts;
    for (int i = 0; i < 3000; ++i) texts.push_back(fmt::format("{}{}", frame, i));
    auto duplicates = NearDuplicates::make().value();
    for (const std::string& text : texts) duplicates.add(text);
    std::size_t asked = 0;
    const auto clusters = duplicates.clusters([&](std::uint32_t number) -> Result<std::string> { return ++asked, texts[number]; }).value();
    EXPECT_EQ(clusters.shared().size(), 1U);
    EXPECT_EQ(clusters.firstOf, Numbers(texts.size(), 0));
    EXPECT_LT(asked, texts.size() * 3);
}

TEST(ExactDuplicates, NameTheFirst) {
    ExactDuplicates duplicates;
    EXPECT_EQ(duplicates.add("Lost card"), 0U);
    EXPECT_EQ(duplicates.add("Lost cards"), 1U);
    EXPECT_EQ(duplicates.add("lost   CARD"), 0U);
    EXPECT_EQ(duplicates.add(""), 3U);
    EXPECT_EQ(duplicates.add("\t"), 3U);
    EXPECT_EQ(duplicates.add("LOST CARDS\n"), 1U);
}

}  // namespace
}  // namespace docket::text
