#include "core/metrics/population/difference_estimator.h"
#include "core/metrics/population/weighted_figures.h"
#include "core/metrics/quality/single_label_figures.h"
#include "tests/unit/metrics/population/estimate_record.h"
#include "tests/unit/metrics/population/simulated_world.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <map>

namespace docket::metrics {
namespace {

using test::EstimateRecord;
using test::SimulatedWorld;

constexpr std::uint32_t rarest = SimulatedWorld::labels - 1;

/// DOCKET_WORLDS asks for all worlds, of which the rates are stated, with all draws; a few keep the suite quick.
bool isWhole() { return std::getenv("DOCKET_WORLDS") != nullptr; }
std::uint64_t worldsAsked() { return isWhole() ? 400 : 12; }

/// Estimates that are to hold in many worlds, and what the reviewed items alone would say.
struct Worlds {
    std::map<std::string, EstimateRecord> estimates;
    std::map<std::string, EstimateRecord> reviewedOnly;
    std::map<std::string, std::map<std::string, EstimateRecord>> byKind;  ///< of world
    std::map<double, double> savedItems;                                    ///< by the rate of the audit
    std::map<double, double> auditedItems;

    void run(std::uint64_t seed) {
        const SimulatedWorld world(seed);
        const ConfusionSums truth = world.truth().sums();
        const Traffic traffic = world.traffic();
        const QualityOfTraffic quality = qualityOfTraffic(postStratify(traffic), {seed, isWhole() ? 2000U : 200U});
        const SharperAccuracy sharper = sharperAccuracy(traffic);
        const double accuracy = *accuracyOf(truth).value;
        const double macroF1 = *macroF1Of(truth.labels).mean.value;
        estimates["accuracy"].add(quality.accuracy, accuracy);
        estimates["accuracy, sharper"].add(sharper.accuracy, accuracy);
        estimates["accuracy, the one shown"].add(sharper.savedItems > 0.0 ? sharper.accuracy : quality.accuracy, accuracy);
        estimates["macro F1"].add(quality.macroF1, macroF1);
        estimates["weighted F1"].add(quality.weightedF1, *weightedF1Of(truth.labels).value);
        estimates["balanced accuracy"].add(quality.balancedAccuracy, *balancedAccuracyOf(truth).value);
        estimates["kappa"].add(quality.kappa, *kappaOf(truth).value);
        estimates["precision of the rarest label"].add(quality.labels[rarest].precision, *precisionOf(truth.labels, rarest).value);
        estimates["recall of the rarest label"].add(quality.labels[rarest].recall, *recallOf(truth.labels, rarest).value);
        estimates["F1 of the rarest label"].add(quality.labels[rarest].f1, *f1Of(truth.labels, rarest).value);
        estimates["F1 of the commonest label"].add(quality.labels[0].f1, *f1Of(truth.labels, 0).value);

        const ConfusionSums reviewed = world.reviewedOnly().sums();
        reviewedOnly["accuracy"].add(accuracyOf(reviewed), accuracy);
        reviewedOnly["macro F1"].add(macroF1Of(reviewed.labels).mean, macroF1);
        for (const std::string& kind : {fmt::format("audit of {:.0f} %", 100 * world.auditRate), fmt::format("skill {}", world.skill)}) {
            byKind[kind]["accuracy"].add(quality.accuracy, accuracy);
            byKind[kind]["accuracy, sharper"].add(sharper.accuracy, accuracy);
            byKind[kind]["macro F1"].add(quality.macroF1, macroF1);
        }
        savedItems[world.auditRate] += sharper.savedItems.value_or(0);
        for (const auto& item : world.all) auditedItems[world.auditRate] += item.isResolved && item.traffic.side == Side::Accepted ? 1 : 0;
    }

    void print() const {
        const auto line = [](const std::string& name, const EstimateRecord& record) {
            std::cout << fmt::format("{:34} bias {:+.5f} ({:+.2f} SE), sd {:.5f}, coverage {:.1f} %, width {:.4f}\n", name, record.bias(), record.biasInErrors(), record.deviation(),
                                     100 * record.coverage(), record.meanWidth());
        };
        for (const auto& [name, record] : estimates) line(name, record);
        for (const auto& [name, record] : reviewedOnly) line("reviewed only: " + name, record);
        for (const auto& [kind, records] : byKind) {
            for (const auto& [name, record] : records) line(kind + ": " + name, record);
        }
        for (const auto& [rate, saved] : savedItems) {
            std::cout << fmt::format("audit of {:.0f} %: the sharper estimate saved {:.1f} of 100 audited items\n", 100 * rate, 100 * saved / auditedItems.at(rate));
        }
    }
};

/// Of few worlds, as many must be covered as 999 of 1,000 sets of so many worlds have of intervals that hold 95 %.
double leastCoverage(double worlds) { return isWhole() ? 0.92 : 0.95 - 3.1 * std::sqrt(0.95 * 0.05 / worlds); }

/// The standard deviation of an estimate's error; few worlds do not show it.
double sizeOfError(const std::string& name) {
    if (name.ends_with("rarest label")) return name.starts_with("precision") ? 0.077 : 0.056;
    return name == "macro F1" || name == "balanced accuracy" ? 0.012 : 0.009;
}

TEST(PopulationSimulation, EstimatesAreUnbiasedIntervalsCoverAndReviewedItemsAloneMislead) {
    Worlds worlds;
    for (std::uint64_t seed = 0; seed < worldsAsked(); ++seed) worlds.run(seed);
    if (isWhole()) worlds.print();
    for (const auto& [name, record] : worlds.estimates) {
        EXPECT_LE(std::abs(record.bias()), 3 * (isWhole() ? record.standardError() : sizeOfError(name) / std::sqrt(record.worlds()))) << name;
        EXPECT_GE(record.coverage(), leastCoverage(record.worlds())) << name;
        EXPECT_LE(record.coverage(), isWhole() ? 0.98 : 1) << name;
    }
    for (const auto& [name, record] : worlds.reviewedOnly) {
        EXPECT_LT(record.bias(), -0.05) << name;
        EXPECT_LT(record.biasInErrors(), -5) << name;
    }
    if (!isWhole()) return;
    EXPECT_LT(worlds.estimates["accuracy, sharper"].deviation(), worlds.estimates["accuracy"].deviation());
    for (const auto& [rate, saved] : worlds.savedItems) EXPECT_GT(saved, 0) << rate;
}

}  // namespace
}  // namespace docket::metrics
