#pragma once

#include "core/calibration/suggestions/suggestion_rule.h"
#include "tests/unit/calibration/random_outcomes.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace docket::test {

/// Items of a model that knows four frequent labels and takes two rare ones for them; the scores are too sure of it.
class SuggestionWorld {
public:
    static constexpr std::size_t labelCount = 6;

    static std::vector<std::size_t> groups() { return {0, 0, 0, 0, 1, 1}; }

    SuggestionWorld(std::size_t size, SeededRandom& random) {
        m_ids.reserve(size);
        m_scores.reserve(size);
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t right = random.below(100) < 90 ? random.below(4) : 4 + random.below(2);
            m_ids.push_back("item-" + std::to_string(random.next()));
            m_scores.push_back(scoresOf(right, random));
            m_references.push_back({m_ids.back(), m_scores.back(), right});
        }
    }
    SuggestionWorld(const SuggestionWorld&) = delete;
    SuggestionWorld& operator=(const SuggestionWorld&) = delete;

    const std::vector<calibration::SuggestionReference>& references() const { return m_references; }

private:
    static std::vector<double> scoresOf(std::size_t right, SeededRandom& random) {
        std::vector<double> scores(labelCount);
        double total = 0;
        for (std::size_t label = 0; label < labelCount; ++label) {
            const double noise = 3 * std::log(1 / (1 - unit(random)));
            const double bias = label < 4 ? 1 : -1;
            scores[label] = std::exp(noise + bias + (label == right ? 4 : 0));
            total += scores[label];
        }
        for (double& score : scores) score /= total;
        return scores;
    }

    std::vector<std::string> m_ids;
    std::vector<std::vector<double>> m_scores;
    std::vector<calibration::SuggestionReference> m_references;
};

}  // namespace docket::test
