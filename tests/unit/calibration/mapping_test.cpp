#include "core/calibration/mappings/mapping.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace docket::calibration {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

TEST(Mapping, OfUnitParametersChangesNothing) {
    const std::vector scores{0.2, 0.5, 0.3};
    for (const double confidence : {0.001, 0.3, 0.5, 0.999}) {
        EXPECT_EQ(*calibrated(NoMapping{}, {confidence}), confidence);
        EXPECT_NEAR(*calibrated(PlattMapping{}, {confidence}), confidence, 1e-12);
        EXPECT_NEAR(*calibrated(BetaMapping{}, {confidence}), confidence, 1e-12);
        EXPECT_NEAR(*calibrated(IsotonicMapping{{{0, 0}, {1, 1}}}, {confidence}), confidence, 1e-12);
    }
    EXPECT_NEAR(*calibrated(TemperatureMapping{}, {0.5, scores, 1}), 0.5, 1e-12);
}

TEST(Mapping, GivesWhatItsFormulaSays) {
    EXPECT_NEAR(*calibrated(PlattMapping{2, -1}, {0.7}), 1 / (1 + std::exp(1 - 2 * std::log(0.7 / 0.3))), 1e-12);
    EXPECT_NEAR(*calibrated(BetaMapping{0.5, 2, 0.1}, {0.7}), 1 / (1 + std::exp(-(0.5 * std::log(0.7) - 2 * std::log(0.3) + 0.1))), 1e-12);
    const std::vector scores{0.2, 0.5, 0.3};
    const double root = std::sqrt(0.5) / (std::sqrt(0.2) + std::sqrt(0.5) + std::sqrt(0.3));
    EXPECT_NEAR(*calibrated(TemperatureMapping{2}, {0.5, scores, 1}), root, 1e-12);
    const IsotonicMapping isotonic{{{0.2, 0.1}, {0.4, 0.5}, {0.8, 0.5}}};
    EXPECT_EQ(*calibrated(isotonic, {0.1}), 0.1);
    EXPECT_NEAR(*calibrated(isotonic, {0.3}), 0.3, 1e-12);
    EXPECT_EQ(*calibrated(isotonic, {0.4}), 0.5);
    EXPECT_EQ(*calibrated(isotonic, {0.99}), 0.5);
}

TEST(Mapping, StaysWithinItsRangeAtTheEnds) {
    for (const double confidence : {0.0, 1.0}) {
        for (const Mapping& mapping : {Mapping(PlattMapping{40, 3}), Mapping(BetaMapping{40, 0, 3}), Mapping(BetaMapping{0, 40, -3})}) {
            const double value = *calibrated(mapping, {confidence});
            EXPECT_TRUE(value >= 0 && value <= 1) << value;
        }
    }
    const std::vector sure{1.0, 0.0};
    EXPECT_NEAR(*calibrated(TemperatureMapping{1}, {1, sure, 0}), 1, 1e-5);
    EXPECT_NEAR(*calibrated(TemperatureMapping{0.05}, {0, sure, 1}), 0, 1e-5);
}

TEST(Mapping, OfATemperatureNeedsWholeScores) {
    const std::vector part{0.2, 0.5};
    EXPECT_FALSE(calibrated(TemperatureMapping{2}, {0.5, part, 1}));
    EXPECT_FALSE(calibrated(TemperatureMapping{2}, {0.5}));
    const std::vector whole{0.5, 0.5};
    EXPECT_FALSE(calibrated(TemperatureMapping{2}, {0.5, whole, 2}));
}

TEST(Mapping, FromOutsideIsChecked) {
    for (const Mapping& good : {Mapping(NoMapping{}), Mapping(PlattMapping{0, -4}), Mapping(BetaMapping{0, 3, 1}), Mapping(TemperatureMapping{1.5}),
                                Mapping(IsotonicMapping{{{0.5, 0.7}}}), Mapping(IsotonicMapping{{{0, 0}, {0.3, 0.2}, {1, 0.2}}})}) {
        EXPECT_TRUE(checkMapping(good));
    }
    for (const Mapping& bad : {Mapping(PlattMapping{-1, 0}), Mapping(PlattMapping{1, nan}), Mapping(BetaMapping{1, -1, 0}), Mapping(TemperatureMapping{0}),
                               Mapping(TemperatureMapping{-1}), Mapping(TemperatureMapping{nan}), Mapping(TemperatureMapping{1e-320}), Mapping(IsotonicMapping{}),
                               Mapping(IsotonicMapping{{{0, 0.3}, {0.3, 0.2}}}), Mapping(IsotonicMapping{{{0.3, 0.1}, {0.3, 0.2}}}), Mapping(IsotonicMapping{{{0.3, 1.2}}}),
                               Mapping(IsotonicMapping{{{nan, 0.5}}})}) {
        ASSERT_FALSE(checkMapping(bad));
        EXPECT_EQ(checkMapping(bad).error().kind, ErrorKind::InvalidInput);
    }
}

TEST(Mapping, HasAWordForItsKind) {
    for (const auto kind : {MappingKind::None, MappingKind::Platt, MappingKind::Beta, MappingKind::Temperature, MappingKind::Isotonic}) {
        EXPECT_EQ(parseMappingKind(toString(kind)), kind);
    }
    EXPECT_FALSE(parseMappingKind("sigmoid"));
    EXPECT_EQ(kindOf(BetaMapping{}), MappingKind::Beta);
    EXPECT_EQ(kindOf(IsotonicMapping{}), MappingKind::Isotonic);
}

}  // namespace
}  // namespace docket::calibration
