#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace docket::metrics {

/// A value on which many confidences sit exactly.
struct ConfidenceTie {
    double value = 0;
    std::int64_t count = 0;

    bool operator==(const ConfidenceTie&) const = default;
};

/// How confidences are spread, which says how much a threshold can tell apart. Immutable; keeps 8 bytes of each.
class ConfidenceSpread {
public:
    static constexpr std::size_t bandCount = 100;
    static constexpr double leastTie = 0.01;  ///< share of all confidences that makes a tie

    /// `confidences`: in [0, 1], in any order.
    explicit ConfidenceSpread(std::vector<double> confidences);

    std::int64_t count() const { return static_cast<std::int64_t>(m_sorted.size()); }
    std::int64_t distinct() const { return m_distinct; }
    /// By hundredths: band i is [i / 100, (i + 1) / 100), so that a border value belongs to the upper one; the last has 1, too.
    const std::array<std::int64_t, bandCount>& bands() const { return m_bands; }
    /// The values on which at least `leastTie` of all sit, two at the least; ascending.
    const std::vector<ConfidenceTie>& ties() const { return m_ties; }
    /// The band that a confidence belongs to.
    static std::size_t bandOf(double confidence);
    std::int64_t below(double threshold) const;
    std::int64_t exactly(double threshold) const;

private:
    std::vector<double> m_sorted;
    std::int64_t m_distinct = 0;
    std::array<std::int64_t, bandCount> m_bands{};
    std::vector<ConfidenceTie> m_ties;
};

}  // namespace docket::metrics
