#include "core/calibration/mappings/mapping_fit.h"
#include "core/calibration/mappings/tempered.h"
#include "tests/unit/calibration/random_outcomes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace docket::calibration {
namespace {

struct ScoredItems {
    std::vector<std::vector<double>> scores;
    std::vector<LabelScores> items;
};

/// Right labels drawn from a distribution, and scores that are too sure of it by `temperature`.
ScoredItems sureItems(std::size_t size, double temperature, SeededRandom& random) {
    ScoredItems made;
    made.scores.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        std::vector<double> truth(4);
        for (double& each : truth) each = -std::log(1 - test::unit(random)) + 1e-3;
        const double total = std::accumulate(truth.begin(), truth.end(), 0.0);
        double left = test::unit(random) * total;
        std::size_t right = 0;
        while (right < 3 && (left -= truth[right]) > 0) ++right;
        for (double& each : truth) each /= total;
        std::vector<double> scores(4);
        for (std::size_t label = 0; label < 4; ++label) scores[label] = tempered(truth, label, temperature);
        made.scores.push_back(scores);
        made.items.push_back({made.scores.back(), right, 1});
    }
    return made;
}

double lossAt(double temperature, const std::vector<LabelScores>& items) {
    double loss = 0;
    for (const LabelScores& item : items) loss -= item.weight * std::log(tempered(item.scores, *item.rightLabel, 1 / temperature));
    return loss;
}

TEST(TemperatureFit, FindsHowMuchTooSureScoresAre) {
    SeededRandom random(31);
    for (const double temperature : {0.5, 1.0, 2.5}) {
        EXPECT_NEAR(fitTemperature(sureItems(8'000, temperature, random).items)->temperature, temperature, 0.1 * temperature);
    }
}

TEST(TemperatureFit, HasTheLowestLossOfAllNearby) {
    SeededRandom random(37);
    for (int round = 0; round < 20; ++round) {
        auto made = sureItems(60, 2, random);
        for (LabelScores& item : made.items) item.weight = 0.5 + test::unit(random);
        const double temperature = fitTemperature(made.items)->temperature;
        EXPECT_LE(lossAt(temperature, made.items), lossAt(temperature * 1.01, made.items));
        EXPECT_LE(lossAt(temperature, made.items), lossAt(temperature / 1.01, made.items));
    }
}

TEST(TemperatureFit, StaysWithinItsBounds) {
    const std::vector scores{0.6, 0.4};
    EXPECT_NEAR(fitTemperature(std::vector<LabelScores>{{scores, 0, 1}})->temperature, 0.05, 1e-9);  // always right: as sure as may be
    EXPECT_NEAR(fitTemperature(std::vector<LabelScores>{{scores, 1, 1}})->temperature, 20, 1e-9);   // always wrong
    const std::vector even{0.5, 0.5};
    const double any = fitTemperature(std::vector<LabelScores>{{even, 1, 1}})->temperature;  // says nothing of it
    EXPECT_TRUE(any >= 0.05 && any <= 20);
}

TEST(TemperatureFit, NeedsWholeScoresAndTheRightLabelAmongThem) {
    const std::vector whole{0.6, 0.4};
    const std::vector part{0.6, 0.1};
    EXPECT_TRUE(fitTemperature(std::vector<LabelScores>{{whole, 0, 1}}));
    EXPECT_FALSE(fitTemperature(std::vector<LabelScores>{{whole, 0, 1}, {part, 0, 1}}));
    EXPECT_FALSE(fitTemperature(std::vector<LabelScores>{{whole, std::nullopt, 1}}));
    EXPECT_FALSE(fitTemperature(std::vector<LabelScores>{{whole, 2, 1}}));
}

}  // namespace
}  // namespace docket::calibration
