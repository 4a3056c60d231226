#pragma once

#include "core/calibration/reliability/outcome.h"
#include "core/calibration/promises/audited_error.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace docket::calibration {

/// "At most this share of what is accepted is wrong, with this certainty."
struct PromiseQuestion {
    double mostWrong = 0.02;  ///< in (0, 1)
    double certainty = 0.95;  ///< in (0, 1)

    bool operator==(const PromiseQuestion&) const = default;
};

/// One step of the search: what was audited at or above a threshold.
struct PromiseTest {
    double threshold = 0;
    std::int64_t audited = 0;
    std::int64_t wrong = 0;
    ErrorBound bound = ErrorBound::ClopperPearson;
    double certainty = 0.95;  ///< with which it was tested
    bool isKept = false;

    bool operator==(const PromiseTest&) const = default;
};

/// A threshold above which, with the certainty asked for, no more than the share asked for is wrong.
struct Promise {
    std::optional<double> threshold;  ///< the lowest that can be promised; nullopt: none can
    std::optional<double> upperBound; ///< of the share that is wrong of what it accepts, with the certainty of its test
    ErrorBound bound = ErrorBound::ClopperPearson;  ///< by which it is promised
    std::int64_t audited = 0;         ///< items there were in all
    /// About so many audited items in all would do where none can be promised, if they turn out like these. nullopt also: too many of these are
    /// wrong for any number.
    std::optional<std::int64_t> needed;
    std::vector<PromiseTest> tests;   ///< from the strictest threshold down
};

/// Fixed-sequence testing (Learn then Test: Angelopoulos, Bates, Candès, Jordan and Lei 2021): thresholds are tested from the strictest down, and
/// the first that fails ends the search, so that with `certainty` none that is promised is wrong more often than asked, however many are
/// tested. Which thresholds are tested does not depend on what is right: the first has a tenth of the traffic above or more, and items enough
/// that it holds with one error among them (or with none, where there are no more); each next one has 5 % more items. Items of one
/// confidence come together. Where there are items enough to bear many errors, half of the doubt allowed, 1 - certainty, is kept for
/// later starts (PromisePlan), so that errors among the surest items do not end everything; what was not lost on the way there is added to it
/// (fallback procedure: Wiens 2003).
///
/// `audited`: items accepted or escalated with a known probability each, weight its inverse, confidences in [0, 1]. While all weights at or above
/// a threshold are equal the bound is Clopper and Pearson's, below that of betting. It holds for traffic like that which was audited. O(n log n), and some
/// hundred times as many steps as there are different weights.
Promise promisedThreshold(std::span<const Outcome> audited, const PromiseQuestion& question);

/// A promise for each label, where its own items allow one; elsewhere that for all, which then says nothing of the label alone.
struct LabelPromises {
    Promise ofAll;
    std::vector<Promise> ofLabels;  ///< parallel to the labels given

    /// The label's own threshold, else that of all; nullopt: neither.
    std::optional<double> thresholdOf(std::size_t label) const;
};

/// `byLabel`: the audited items whose predicted label it is. Each promise holds by itself with the certainty asked for, not all at once.
LabelPromises promisedThresholds(std::span<const std::vector<Outcome>> byLabel, const PromiseQuestion& question);

}  // namespace docket::calibration
