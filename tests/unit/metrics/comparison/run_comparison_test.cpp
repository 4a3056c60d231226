#include "core/metrics/comparison/run_comparison.h"

#include <gtest/gtest.h>

namespace docket::metrics {
namespace {

using Labels = std::vector<std::uint32_t>;

void addTimes(RunComparison& runs, int times, std::uint32_t reference, std::optional<std::uint32_t> one, std::optional<std::uint32_t> other) {
    for (int i = 0; i < times; ++i) runs.add(reference, one, other);
}

TEST(RunComparison, SaysOfEachLabelWhatHoldsForAllOfThemTogether) {
    RunComparison runs(4);
    addTimes(runs, 40, 0, 0, 0);
    addTimes(runs, 12, 0, 0, 1);
    addTimes(runs, 30, 1, 1, 1);
    addTimes(runs, 1, 1, 1, 0);
    addTimes(runs, 7, 1, 0, 1);
    addTimes(runs, 1, 2, std::nullopt, 2);
    const RunDifference difference = runs.difference();
    EXPECT_EQ(difference.pairs, (PairedShares{70, 13, 8, 0}));
    EXPECT_EQ(difference.changed, 21);
    EXPECT_EQ(difference.labels[0].verdict, RunVerdict::Better);
    EXPECT_NEAR(difference.labels[0].adjusted, 3 * 2.0 / 4096, 1e-12);
    // 18 of 256 alone, twice that beside one more label.
    EXPECT_NEAR(difference.labels[1].pValue, 18.0 / 256, 1e-12);
    EXPECT_EQ(difference.labels[1].verdict, RunVerdict::CannotTell);
    EXPECT_EQ(difference.labels[2].pairs, (PairedShares{0, 0, 1, 0}));
    EXPECT_EQ(difference.labels[3].pairs.n(), 0);
    EXPECT_EQ(difference.labels[3].adjusted, 1);
}

TEST(RunComparison, TurnsWithTheRunsAndAddsParts) {
    RunComparison one(2);
    RunComparison other(2);
    addTimes(one, 10, 0, 0, 1);
    addTimes(other, 10, 0, 1, 0);
    EXPECT_EQ(one.difference().labels[0].verdict, RunVerdict::Better);
    EXPECT_EQ(other.difference().labels[0].verdict, RunVerdict::Worse);
    one += other;
    EXPECT_EQ(one.difference().labels[0].verdict, RunVerdict::CannotTell);
    EXPECT_EQ(one.difference().changed, 20);
    EXPECT_EQ(one.difference().pairs.difference(), 0);
}

TEST(RunComparison, JudgesLabelsOfSetsOneByOne) {
    RunComparison runs(3);
    runs.addSets(Labels{0, 1}, Labels{0}, Labels{0, 2});
    runs.addSets({}, {}, Labels{2});
    const RunDifference difference = runs.difference();
    EXPECT_EQ(difference.pairs, (PairedShares{0, 1, 0, 1}));
    EXPECT_EQ(difference.labels[0].pairs, (PairedShares{1, 0, 0, 0}));
    EXPECT_EQ(difference.labels[1].pairs, (PairedShares{0, 0, 0, 1}));
    EXPECT_EQ(difference.labels[2].pairs, (PairedShares{0, 2, 0, 0}));
    EXPECT_EQ(difference.changed, 2);
}

}  // namespace
}  // namespace docket::metrics
