#pragma once

#include "core/metrics/proportion.h"

#include <cstdint>
#include <optional>

namespace docket::metrics {

/// How two models did on the same items.
struct PairedShares {
    std::int64_t bothRight = 0;
    std::int64_t oneOnly = 0;    ///< the one right, the other wrong
    std::int64_t otherOnly = 0;  ///< the reverse
    std::int64_t bothWrong = 0;

    void add(bool isOneRight, bool isOtherRight);
    PairedShares& operator+=(const PairedShares& more);
    std::int64_t n() const { return bothRight + oneOnly + otherOnly + bothWrong; }
    Share one() const { return {bothRight + oneOnly, n()}; }
    Share other() const { return {bothRight + otherOnly, n()}; }

    /// By how much the one's share lies above the other's, in [-1, 1]; nullopt without items.
    std::optional<double> difference() const;
    /// 95 % of that, by the score interval of each share and how they hang together (Newcombe 1998, paired data, method 10).
    std::optional<Interval> interval() const;
    /// Two-sided p value of both being right equally often (McNemar 1947), exact: by the binomial distribution of the items on which they
    /// differ; 1 where there is none. In (0, 1].
    double exactMcNemar() const;

    bool operator==(const PairedShares&) const = default;
};

}  // namespace docket::metrics
