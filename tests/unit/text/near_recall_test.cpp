#include "core/base/folded_text.h"
#include "core/text/disjoint_sets.h"
#include "core/text/near_duplicates.h"
#include "core/text/shingles.h"
#include "tests/support/shared_data.h"
#include "tests/support/varied_texts.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace docket::text {
namespace {

using Texts = std::vector<std::string>;
using Pair = std::pair<std::uint32_t, std::uint32_t>;

/// Real questions, each followed by up to three that vary it, in one to three steps.
Texts questions(std::size_t count) {
    std::ifstream in(test::sharedData() / "banking77_predictions.jsonl");
    SeededRandom random(11);
    Texts texts;
    for (std::string line; texts.size() < count && std::getline(in, line);) {
        texts.push_back(nlohmann::json::parse(line).at("text").get<std::string>());
        std::string text = texts.back();
        for (std::uint64_t steps = random.below(4); steps > 0 && texts.size() < count; --steps) texts.push_back(text = test::varied(text, random));
    }
    return texts;
}

/// Every two texts compared.
std::vector<Pair> pairsOf(const Texts& texts, double threshold) {
    std::vector<Shingles> shingles;
    for (const std::string& text : texts) shingles.push_back(shinglesOf(folded(text)));
    std::vector<Pair> pairs;
    for (std::uint32_t i = 0; i < texts.size(); ++i) {
        for (std::uint32_t j = i + 1; j < texts.size(); ++j) {
            if (jaccard(shingles[i], shingles[j]) >= threshold) pairs.emplace_back(i, j);
        }
    }
    return pairs;
}

Clusters clustersIn(const Texts& texts, double threshold) {
    auto duplicates = NearDuplicates::make(threshold).value();
    for (const std::string& text : texts) duplicates.add(text);
    return duplicates.clusters([&](std::uint32_t number) -> Result<std::string> { return texts[number]; }).value();
}

/// A thousand, or as many as DOCKET_NEAR_TEXTS says.
std::size_t questionCount() { return std::getenv("DOCKET_NEAR_TEXTS") != nullptr ? std::stoul(std::getenv("DOCKET_NEAR_TEXTS")) : 1000; }

class NearRecall : public testing::TestWithParam<double> {};

TEST_P(NearRecall, FindsThePairsThatComparingAllFinds) {
    DOCKET_NEEDS_SHARED_DATA();
    const Texts texts = questions(questionCount());
    const auto pairs = pairsOf(texts, GetParam());
    ASSERT_GT(pairs.size(), texts.size() / 10);
    const Clusters clusters = clustersIn(texts, GetParam());
    std::size_t together = 0;
    std::size_t alone = 0;
    for (const auto& [a, b] : pairs) {
        together += clusters.firstOf[a] == clusters.firstOf[b] ? 1 : 0;
        alone += clustersIn({texts[a], texts[b]}, GetParam()).firstOf[1] == 0 ? 1 : 0;
    }
    const auto share = [&](std::size_t found) { return static_cast<double>(found) / static_cast<double>(pairs.size()); };
    RecordProperty("pairs", std::to_string(pairs.size()));
    RecordProperty("recall_in_clusters", std::to_string(share(together)));
    RecordProperty("recall_of_pairs_alone", std::to_string(share(alone)));
    EXPECT_GE(share(together), 0.98);
    EXPECT_GE(share(alone), 0.98) << "without help from a third text";
}

TEST_P(NearRecall, JoinsNothingElse) {
    DOCKET_NEEDS_SHARED_DATA();
    const Texts texts = questions(questionCount());
    DisjointSets joined(texts.size());
    for (const auto& [a, b] : pairsOf(texts, GetParam())) joined.join(a, b);
    const Clusters clusters = clustersIn(texts, GetParam());
    for (std::uint32_t i = 0; i < texts.size(); ++i) EXPECT_TRUE(joined.areJoined(i, clusters.firstOf[i])) << texts[i];
}

TEST_P(NearRecall, DoesNotLieInTheOrderOfTexts) {
    DOCKET_NEEDS_SHARED_DATA();
    Texts texts = questions(questionCount());
    const auto membersOf = [&] {
        std::vector<std::vector<std::string>> members;
        for (const auto& cluster : clustersIn(texts, GetParam()).shared()) {
            auto& named = members.emplace_back();
            for (const std::uint32_t number : cluster) named.push_back(texts[number]);
            std::ranges::sort(named);
        }
        std::ranges::sort(members);
        return members;
    };
    const auto once = membersOf();
    SeededRandom random(17);
    for (std::size_t i = texts.size(); i > 1; --i) std::swap(texts[i - 1], texts[random.below(i)]);
    EXPECT_EQ(membersOf(), once);
}

INSTANTIATE_TEST_SUITE_P(Thresholds, NearRecall, testing::Values(0.5, 0.7, 0.92));

}  // namespace
}  // namespace docket::text
