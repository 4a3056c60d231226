#include "core/text/personal_data/overlaps.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <tuple>

namespace docket::text::personal {

namespace {

/// From begin to end, none over another.
using Spans = std::map<std::size_t, std::size_t>;

bool isFree(const Spans& taken, const Finding& finding) {
    const auto next = taken.lower_bound(finding.begin);
    if (next != taken.end() && next->first < finding.end) return false;
    return next == taken.begin() || std::prev(next)->second <= finding.begin;
}

}  // namespace

std::vector<Finding> withoutOverlaps(std::vector<Finding> findings) {
    std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
        return std::tuple(-static_cast<std::ptrdiff_t>(finding.end - finding.begin), finding.kind, finding.begin);
    });
    Spans taken;
    std::erase_if(findings, [&](const Finding& finding) {
        if (!isFree(taken, finding)) return true;
        taken.emplace(finding.begin, finding.end);
        return false;
    });
    return findings;
}

}  // namespace docket::text::personal
