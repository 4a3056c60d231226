#include "core/metrics/overturns.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::metrics {
namespace {

constexpr LabelId a{1};
constexpr LabelId b{2};
constexpr LabelId c{3};

TEST(ConfidenceBands, HoldTheirLowerEdgeAndTheLastHoldsOne) {
    const ConfidenceBands tenths;
    ASSERT_EQ(tenths.count(), 10U);
    EXPECT_EQ(tenths.bandOf(0.0), 0U);
    EXPECT_EQ(tenths.bandOf(0.0999999), 0U);
    EXPECT_EQ(tenths.bandOf(0.1), 1U);
    EXPECT_EQ(tenths.bandOf(0.3), 3U) << "three tenths are not one time three tenths of rounding";
    EXPECT_EQ(tenths.bandOf(0.8), 8U);
    EXPECT_EQ(tenths.bandOf(std::nextafter(0.8, 0.0)), 7U);
    EXPECT_EQ(tenths.bandOf(0.9), 9U);
    EXPECT_EQ(tenths.bandOf(1.0), 9U);
    EXPECT_EQ(tenths.band(9), (Interval{0.9, 1.0}));
}

TEST(ConfidenceBands, HaveNoPlaceForWhatIsNoConfidence) {
    const ConfidenceBands tenths;
    EXPECT_EQ(tenths.bandOf(-0.1), std::nullopt);
    EXPECT_EQ(tenths.bandOf(1.1), std::nullopt);
    EXPECT_EQ(tenths.bandOf(std::nan("")), std::nullopt);
}

TEST(Overturns, CountASingleLabelTask) {
    const std::vector<Verdict> verdicts = {
        {{a}, {a}, 0.95, Exposure::Blind},
        {{a}, {b}, 0.42, Exposure::Blind},
        {{b}, {b}, 0.42, Exposure::Assisted},
        {{b}, {a}, std::nullopt, Exposure::Compared},
    };
    const auto table = countOverturns(verdicts, ConfidenceBands());
    EXPECT_EQ(table.overall, (Share{2, 4}));
    EXPECT_EQ(table.byLabel.at(a), (LabelOverturns{{1, 2}, 1}));
    EXPECT_EQ(table.byLabel.at(b), (LabelOverturns{{1, 2}, 1}));
    EXPECT_EQ(table.byBand[9], (Share{0, 1}));
    EXPECT_EQ(table.byBand[4], (Share{1, 2}));
    EXPECT_EQ(table.byBand[5], (Share{0, 0}));
    EXPECT_EQ(table.withoutConfidence, (Share{1, 1}));
    EXPECT_EQ(table.byExposure[static_cast<std::size_t>(Exposure::Blind)], (Share{1, 2}));
    EXPECT_EQ(table.byExposure[static_cast<std::size_t>(Exposure::Assisted)], (Share{0, 1}));
    EXPECT_EQ(table.byExposure[static_cast<std::size_t>(Exposure::Compared)], (Share{1, 1}));
}

TEST(Overturns, AreOfTheWholeSetAndOfEachLabelInAMultiLabelTask) {
    const std::vector<Verdict> verdicts = {
        {{a, b}, {a, c}, 0.5, Exposure::Blind},
        {{}, {}, 0.5, Exposure::Blind},
        {{}, {b}, 0.5, Exposure::Blind},
    };
    const auto table = countOverturns(verdicts, ConfidenceBands());
    EXPECT_EQ(table.overall, (Share{2, 3})) << "the empty set is an answer, and here it stood";
    EXPECT_EQ(table.byLabel.at(a), (LabelOverturns{{0, 1}, 0}));
    EXPECT_EQ(table.byLabel.at(b), (LabelOverturns{{1, 1}, 1}));
    EXPECT_EQ(table.byLabel.at(c), (LabelOverturns{{0, 0}, 1}));
    EXPECT_EQ(table.byLabel.at(c).struck.value(), std::nullopt) << "never predicted: its rate is undefined, not 0";
}

TEST(Overturns, OfPartsAddUpToTheWhole) {
    const std::vector<Verdict> verdicts = {
        {{a}, {b}, 0.1, Exposure::Blind}, {{b}, {b}, 1.0, Exposure::Assisted}, {{a}, {a}, {}, Exposure::Compared}};
    const ConfidenceBands bands;
    OverturnTable sum;
    for (const Verdict& verdict : verdicts) sum += countOverturns({&verdict, 1}, bands);
    EXPECT_EQ(sum, countOverturns(verdicts, bands));
}

}  // namespace
}  // namespace docket::metrics
