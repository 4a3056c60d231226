#include "core/base/stable_hash.h"
#include "core/dataset/example_choice/example_choice.h"
#include "core/dataset/example_sampler.h"
#include "core/dataset/vector_index.h"
#include "core/text/tfidf.h"
#include "tests/unit/dataset/labelled_texts.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <iostream>
#include <numeric>

namespace docket::dataset {
namespace {

using test::LabelledTexts;

/// Items of which some could be examples, and others are to be labelled; none is both.
struct Split {
    std::vector<ExampleCandidate> candidates;
    std::vector<ExampleCandidate> asked;
};

Split splitOf(const std::vector<ExampleCandidate>& items, std::uint64_t seed) {
    Split split;
    for (const auto& item : items) (stableUnit(item.externalId, 1'000'003 * seed + 17) < 0.5 ? split.candidates : split.asked).push_back(item);
    return split;
}

/// Gives a text the labels of the example that is nearest by the cosine of TF-IDF.
class NearestExample {
public:
    explicit NearestExample(const Split& split) : m_split(split), m_weights(text::TfIdf::fit(textsOf(split.candidates))) {
        for (const auto& item : split.asked) m_asked.push_back(m_weights.of(item.text));
    }

    /// F1 over all labels given and true (micro average); of one label each, the accuracy.
    double microF1(const std::vector<Example>& examples) const {
        std::vector<text::SparseVector> vectors;
        for (const Example& example : examples) vectors.push_back(m_weights.of(example.text));
        VectorIndex index(vectors);
        std::size_t right = 0;
        std::size_t given = 0;
        std::size_t wanted = 0;
        for (std::size_t i = 0; i < m_asked.size(); ++i) {
            const auto likeness = index.dots(m_asked[i]);
            const LabelSet& labels = examples[static_cast<std::size_t>(std::ranges::max_element(likeness) - likeness.begin())].labels;
            right += static_cast<std::size_t>(std::ranges::count_if(labels, [&](LabelId label) { return has(m_split.asked[i].labels, label); }));
            given += labels.size();
            wanted += m_split.asked[i].labels.size();
        }
        return 2 * static_cast<double>(right) / static_cast<double>(given + wanted);
    }

private:
    static std::vector<std::string_view> textsOf(const std::vector<ExampleCandidate>& items) {
        std::vector<std::string_view> texts;
        for (const auto& item : items) texts.push_back(item.text);
        return texts;
    }

    const Split& m_split;
    text::TfIdf m_weights;
    std::vector<text::SparseVector> m_asked;
};

std::vector<Example> chosen(const taxonomy::Taxonomy& taxonomy, const std::vector<ExampleCandidate>& candidates, int perLabel, std::uint64_t seed) {
    ExampleOptions options;
    options.perLabel = perLabel;
    options.seed = seed;
    const auto choice = chooseExamples(taxonomy, candidates, options).value();
    std::vector<Example> examples;
    for (const auto& example : choice.examples) examples.push_back({example.item, candidates[example.candidate].text, candidates[example.candidate].labels});
    return examples;
}

std::vector<Example> drawn(const taxonomy::Taxonomy& taxonomy, const std::vector<ExampleCandidate>& candidates, int perLabel, std::uint64_t seed, std::size_t size) {
    ExampleSampler sampler(2 * perLabel, seed);  // of several labels, an example comes once: the same number of examples, not of rounds
    for (const auto& item : candidates) sampler.offer(item.item, item.externalId, item.text, item.labels);
    std::vector<Example> examples;
    for (const Example* example : sampler.inRounds(taxonomy)) {
        if (examples.size() < size) examples.push_back(*example);
    }
    return examples;
}

/// Whether examples are chosen in the knowledge of what the model got wrong.
enum class Knowing { TextsAlone, EdgeCases };

/// Student's t of a two-sided 95 % interval (Student 1908), for 2 to 19 degrees of freedom.
double studentT(std::size_t degrees) {
    static const std::vector<double> table{4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093};
    return table.at(degrees - 2);
}

struct Gain {
    std::vector<double> best;
    std::vector<double> random;

    double mean(const std::vector<double>& values) const { return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size()); }
    double difference() const { return mean(best) - mean(random); }
    double halfWidth() const {
        double squares = 0;
        for (std::size_t i = 0; i < best.size(); ++i) squares += std::pow(best[i] - random[i] - difference(), 2);
        const auto n = static_cast<double>(best.size());
        return studentT(best.size() - 1) * std::sqrt(squares / (n - 1) / n);
    }
};

bool isLong() { return std::getenv("DOCKET_SEEDS") != nullptr; }

/// 4 to 20 splits: as many as DOCKET_SEEDS says.
std::uint64_t seedsAsked() { return isLong() ? std::clamp<std::uint64_t>(std::strtoull(std::getenv("DOCKET_SEEDS"), nullptr, 10), 4, 20) : 4; }

void expectGain(const std::string& name, const taxonomy::Taxonomy& taxonomy, std::vector<ExampleCandidate> items, Knowing knowing) {
    if (knowing == Knowing::TextsAlone) {
        for (auto& item : items) item.edgeCase.reset();
    }
    std::map<int, Gain> gains;
    for (std::uint64_t seed = 0; seed < seedsAsked(); ++seed) {
        const Split split = splitOf(items, seed);
        const NearestExample nearest(split);
        for (const int perLabel : isLong() ? std::vector{1, 3, 5} : std::vector{3}) {
            const auto best = chosen(taxonomy, split.candidates, perLabel, seed);
            const auto random = drawn(taxonomy, split.candidates, perLabel, seed, best.size());
            ASSERT_EQ(random.size(), best.size());
            gains[perLabel].best.push_back(nearest.microF1(best));
            gains[perLabel].random.push_back(nearest.microF1(random));
        }
    }
    for (const auto& [perLabel, gain] : gains) {
        std::cout << fmt::format("{}, {} per label, {} splits: chosen {:.4f}, random {:.4f}, difference {:.4f} +- {:.4f}\n", name, perLabel, gain.best.size(),
                                 gain.mean(gain.best), gain.mean(gain.random), gain.difference(), gain.halfWidth());
        EXPECT_GT(gain.difference() - gain.halfWidth(), 0) << name << ", " << perLabel << " per label";
    }
}

/// A share of the items keeps the suite quick; all of them in a long run.
std::vector<ExampleCandidate> itemsAsked(std::vector<ExampleCandidate> items, double share) {
    if (!isLong()) std::erase_if(items, [&](const auto& item) { return stableUnit(item.externalId, 5) >= share; });
    return items;
}

TEST(ExampleGain, ChosenExamplesTellBanking77ApartBetterThanRandomOnes) {
    DOCKET_NEEDS_SHARED_DATA();
    const LabelledTexts data = test::banking77();
    expectGain("banking77", data.taxonomy(taxonomy::TaskKind::Single), itemsAsked(data.items, 0.25), Knowing::TextsAlone);
}

TEST(ExampleGain, EdgeCasesLeaveAGainOnBanking77) {
    DOCKET_NEEDS_SHARED_DATA();
    if (!isLong()) GTEST_SKIP() << "takes long; set DOCKET_SEEDS to measure";
    const LabelledTexts data = test::banking77();
    expectGain("banking77 with edge cases", data.taxonomy(taxonomy::TaskKind::Single), data.items, Knowing::EdgeCases);
}

TEST(ExampleGain, ChosenExamplesTellGoemotionsApartBetterThanRandomOnes) {
    DOCKET_NEEDS_SHARED_DATA();
    const LabelledTexts data = test::goemotions();
    expectGain("goemotions", data.taxonomy(taxonomy::TaskKind::Multi), itemsAsked(data.items, 0.5), Knowing::TextsAlone);
}

TEST(ExampleGain, EdgeCasesLeaveAGainOnGoemotions) {
    DOCKET_NEEDS_SHARED_DATA();
    if (!isLong()) GTEST_SKIP() << "takes long; set DOCKET_SEEDS to measure";
    const LabelledTexts data = test::goemotions();
    expectGain("goemotions with edge cases", data.taxonomy(taxonomy::TaskKind::Multi), data.items, Knowing::EdgeCases);
}

}  // namespace
}  // namespace docket::dataset
