#pragma once

#include "core/base/time.h"
#include "core/metrics/proportion.h"

#include <cstdint>
#include <optional>
#include <span>

namespace docket::metrics {

/// An answer and how long it took.
struct TimedAnswer {
    Timestamp at;
    Duration spent;  ///< 0: not measured

    bool operator==(const TimedAnswer&) const = default;
};

/// A longer time between two answers begins another sitting.
inline constexpr Duration sittingGap = minutes(30);
/// Longer times than this count as this long: somebody was called away.
inline constexpr Duration longestAnswer = minutes(10);

/// How the time an answer takes changes in the course of a sitting: the slope of its natural logarithm over the number of answers
/// given before it in the sitting, by least squares within sittings (each has a level of its own, so that easy days do not
/// count). Additive over people. The interval is that of large samples, by the standard error of White (1980) which does
/// not ask for times that vary alike, corrected for the degrees of freedom (HC1). Cost: linear in the answers.
class PaceTrend {
public:
    /// One person's answers in the order of time.
    void add(std::span<const TimedAnswer> answers);
    PaceTrend& operator+=(const PaceTrend& other);

    std::int64_t answers() const { return m_answers; }    ///< measured, in sittings with two or more of them
    std::int64_t sittings() const { return m_sittings; }  ///< with two or more measured answers
    /// Per answer; positive: slower. nullopt where no sitting has two answers.
    std::optional<double> slope() const;
    /// 95 %; nullopt where the answers are no more than what they determine.
    std::optional<Interval> slopeInterval() const;
    /// By how much an answer takes longer after so many more, as a share: 0.1 is a tenth longer.
    std::optional<double> changeOver(int answers) const;
    std::optional<Interval> changeIntervalOver(int answers) const;

    bool operator==(const PaceTrend&) const = default;

private:
    void addSitting(std::span<const TimedAnswer> sitting);

    std::int64_t m_answers = 0;
    std::int64_t m_sittings = 0;
    // Sums over answers of powers of x and y: distances of place and logarithm from the means of their sitting.
    double m_xx = 0;
    double m_xy = 0;
    double m_xxyy = 0;
    double m_xxxy = 0;
    double m_xxxx = 0;
};

}  // namespace docket::metrics
