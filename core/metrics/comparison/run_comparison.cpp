#include "core/metrics/comparison/run_comparison.h"

#include "core/metrics/comparison/multiple_testing.h"

#include <algorithm>
#include <iterator>

namespace docket::metrics {

namespace {

constexpr double level = 0.05;

std::vector<std::uint32_t> unionOf(std::span<const std::uint32_t> one, std::span<const std::uint32_t> other) {
    std::vector<std::uint32_t> labels;
    std::ranges::set_union(one, other, std::back_inserter(labels));
    return labels;
}

void judge(std::vector<LabelComparison>& labels) {
    std::vector<LabelComparison*> seen;
    std::vector<double> pValues;
    for (LabelComparison& label : labels) {
        if (label.pairs.n() == 0) continue;
        seen.push_back(&label);
        pValues.push_back(label.pValue);
    }
    const auto adjusted = adjustedByHolm(pValues);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        seen[i]->adjusted = adjusted[i];
        if (adjusted[i] <= level) seen[i]->verdict = seen[i]->pairs.oneOnly > seen[i]->pairs.otherOnly ? RunVerdict::Better : RunVerdict::Worse;
    }
}

}  // namespace

void RunComparison::add(std::uint32_t reference, std::optional<std::uint32_t> one, std::optional<std::uint32_t> other) {
    m_pairs.add(one == reference, other == reference);
    m_labels[reference].add(one == reference, other == reference);
    m_changed += one != other ? 1 : 0;
}

void RunComparison::addSets(std::span<const std::uint32_t> reference, std::span<const std::uint32_t> one, std::span<const std::uint32_t> other) {
    m_pairs.add(std::ranges::equal(one, reference), std::ranges::equal(other, reference));
    m_changed += std::ranges::equal(one, other) ? 0 : 1;
    for (const std::uint32_t label : unionOf(reference, unionOf(one, other))) {
        const bool isReference = std::ranges::binary_search(reference, label);
        m_labels[label].add(std::ranges::binary_search(one, label) == isReference, std::ranges::binary_search(other, label) == isReference);
    }
}

RunComparison& RunComparison::operator+=(const RunComparison& more) {
    m_pairs += more.m_pairs;
    m_changed += more.m_changed;
    for (std::size_t label = 0; label < m_labels.size(); ++label) m_labels[label] += more.m_labels[label];
    return *this;
}

RunDifference RunComparison::difference() const {
    RunDifference difference{m_pairs, m_pairs.exactMcNemar(), m_changed, {}};
    for (const PairedShares& pairs : m_labels) difference.labels.push_back({pairs, pairs.exactMcNemar(), 1, RunVerdict::CannotTell});
    judge(difference.labels);
    return difference;
}

}  // namespace docket::metrics
