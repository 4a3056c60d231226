#include "tests/unit/services/insights/drift/drifting_stream.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

namespace docket {
namespace {

using drift::Health;
using test::DriftingStream;
using test::Fault;

/// DOCKET_WORLDS asks for all seeds, of which the delays are stated; a few keep the suite quick. DOCKET_TUNING=1001 begins
/// with another one: by those from there on the rules were chosen.
bool isWhole() { return std::getenv("DOCKET_WORLDS") != nullptr; }
std::uint64_t seedsAsked() { return isWhole() ? 20 : 2; }
std::uint64_t firstSeed() {
    const char* tuning = std::getenv("DOCKET_TUNING");
    return tuning != nullptr ? std::strtoull(tuning, nullptr, 10) : 1;
}
std::int64_t textsOf(Fault fault) { return fault == Fault::None || fault == Fault::LanguageMix ? 300 : 0; }

Health stateOf(const services::CheckReport& report, drift::Detector detector) { return report.detectors[static_cast<std::size_t>(detector)].state; }

/// Days from the fault to the end of the day on which its detector no longer said that all is fine; 0: it said so before.
int delayOf(Fault fault, std::uint64_t seed) {
    const DriftingStream stream(fault, seed, textsOf(fault));
    for (int day = DriftingStream::baselineDays + 1; day < DriftingStream::days; ++day) {
        if (stateOf(stream.checkAfter(day, {}), test::detectorOf(fault)) >= Health::Look) return std::max(0, day + 1 - DriftingStream::faultDay);
    }
    return DriftingStream::days;
}

struct Delay {
    Fault fault;
    int most;  ///< days within which it is found in every stream
};

class FaultyStreams : public ::testing::TestWithParam<Delay> {};

TEST_P(FaultyStreams, AreFoundByTheRightDetectorWithinTheStatedDelay) {
    const auto [fault, most] = GetParam();
    std::string delays;
    int longest = 0;
    for (std::uint64_t seed = firstSeed(); seed < firstSeed() + seedsAsked(); ++seed) {
        const int delay = delayOf(fault, seed);
        delays += fmt::format(" {}", delay);
        longest = std::max(longest, delay);
        EXPECT_GE(delay, 1) << test::nameOf(fault) << ", seed " << seed << ": said before there was a fault";
        EXPECT_LE(delay, most) << test::nameOf(fault) << ", seed " << seed;
    }
    if (isWhole()) std::cout << fmt::format("{}: days to the first look:{}, at most {}\n", test::nameOf(fault), delays, longest);
}

INSTANTIATE_TEST_SUITE_P(Drift, FaultyStreams,
                         ::testing::Values(Delay{Fault::ArchivedLabels, 1}, Delay{Fault::AnotherForm, 1}, Delay{Fault::RareLabelLost, 12}, Delay{Fault::LanguageMix, 5},
                                           Delay{Fault::LowerConfidence, 6}, Delay{Fault::LowerAccuracy, 14}, Delay{Fault::PromptDisagrees, 14}),
                         [](const auto& each) {
                             std::string name = test::nameOf(each.param.fault);
                             std::erase(name, ' ');
                             return name;
                         });

/// Each is checked at the end of every day after the baseline, as cron would.
TEST(QuietStreams, RaiseAtMostOneFalseAlarmInAll) {
    int falseAlarms = 0;
    for (std::uint64_t seed = firstSeed(); seed < firstSeed() + seedsAsked(); ++seed) {
        const DriftingStream stream(Fault::None, seed, textsOf(Fault::None));
        bool isAlarmed = false;
        for (int day = DriftingStream::baselineDays + 1; day < DriftingStream::days; ++day) {
            const services::CheckReport report = stream.checkAfter(day, {});
            if (report.health() < Health::Look) continue;
            isAlarmed = true;
            for (const auto& detector : report.detectors) {
                for (const auto& finding : detector.findings) std::cout << fmt::format("seed {}, day {}: {}: {}\n", seed, day, toString(detector.detector), finding.words);
            }
        }
        falseAlarms += isAlarmed ? 1 : 0;
        const services::CheckReport last = stream.checkAfter(DriftingStream::days - 1, {});
        for (const auto& detector : last.detectors) EXPECT_NE(detector.state, Health::CannotTell) << toString(detector.detector) << ": " << detector.missing;
    }
    EXPECT_LE(falseAlarms, isWhole() ? 1 : 0);
    if (isWhole()) std::cout << fmt::format("quiet streams with an alarm: {} of {}\n", falseAlarms, seedsAsked());
}

}  // namespace
}  // namespace docket
