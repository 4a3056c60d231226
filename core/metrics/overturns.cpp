#include "core/metrics/overturns.h"

#include <algorithm>

namespace docket::metrics {

namespace {

void countLabels(const Verdict& verdict, std::map<LabelId, LabelOverturns>& byLabel) {
    for (const LabelId label : verdict.predicted) byLabel[label].struck.add(!has(verdict.decided, label));
    for (const LabelId label : verdict.decided) {
        if (!has(verdict.predicted, label)) ++byLabel[label].added;
    }
}

}  // namespace

ConfidenceBands::ConfidenceBands() {
    for (int tenth = 0; tenth <= 10; ++tenth) m_edges.push_back(tenth / 10.0);
}

std::optional<std::size_t> ConfidenceBands::bandOf(double confidence) const {
    if (!(confidence >= m_edges.front() && confidence <= m_edges.back())) return std::nullopt;
    const auto above = std::ranges::upper_bound(m_edges, confidence);
    return std::min(static_cast<std::size_t>(above - m_edges.begin()), count()) - 1;
}

OverturnTable& OverturnTable::operator+=(const OverturnTable& other) {
    overall += other.overall;
    for (const auto& [label, counts] : other.byLabel) {
        byLabel[label].struck += counts.struck;
        byLabel[label].added += counts.added;
    }
    byBand.resize(std::max(byBand.size(), other.byBand.size()));
    for (std::size_t i = 0; i < other.byBand.size(); ++i) byBand[i] += other.byBand[i];
    withoutConfidence += other.withoutConfidence;
    for (std::size_t i = 0; i < exposureCount; ++i) byExposure[i] += other.byExposure[i];
    return *this;
}

OverturnTable countOverturns(std::span<const Verdict> verdicts, const ConfidenceBands& bands) {
    OverturnTable table;
    table.byBand.resize(bands.count());
    for (const Verdict& verdict : verdicts) {
        const bool overturned = isOverturn(verdict);
        table.overall.add(overturned);
        table.byExposure[static_cast<std::size_t>(verdict.exposure)].add(overturned);
        countLabels(verdict, table.byLabel);
        if (!verdict.confidence) {
            table.withoutConfidence.add(overturned);
        } else if (const auto band = bands.bandOf(*verdict.confidence)) {
            table.byBand[*band].add(overturned);
        }
    }
    return table;
}

}  // namespace docket::metrics
