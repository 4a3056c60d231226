#include "core/services/insights/calibration/audit_advice.h"

#include "core/metrics/population/traffic.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace docket::services {

namespace {

constexpr double leastShareOfLabel = 0.02;
constexpr std::size_t leastOfLabel = 100;  // accepted predictions, for strata of its own
constexpr std::size_t leastOfStratum = 50;
constexpr std::size_t mostBands = 4;
constexpr double priorItems = 4;

bool isAccepted(const CountedPrediction& prediction) {
    return (prediction.route == Route::Accepted || prediction.route == Route::Audited) && prediction.hasAnswer && prediction.confidence >= 0;
}

struct StratumCount {
    AdvisedStratum stratum;
    double expectedWrong = 0;  // by the probabilities, of all
    std::int64_t wrong = 0;    // of the audited ones
};

/// The strata of one label, or of the labels without strata of their own.
class LabelStrata {
public:
    LabelStrata(std::optional<LabelNumber> label, std::vector<double> confidences) {
        const std::size_t count = std::clamp<std::size_t>(confidences.size() / leastOfStratum, 1, mostBands);
        const auto bands = metrics::quantileBands(std::move(confidences), count);
        for (std::size_t i = 0; i < bands.count(); ++i) {
            const auto [from, to] = bands.band(i);
            StratumCount& made = m_counts.emplace_back();
            made.stratum.label = label;
            made.stratum.from = from;
            if (i + 1 < bands.count()) made.stratum.below = to;
        }
    }

    StratumCount& of(double confidence) {
        const auto above = std::ranges::find_if(m_counts, [&](const StratumCount& count) { return confidence < count.stratum.from; });
        return above == m_counts.begin() ? m_counts.front() : *(above - 1);
    }
    std::vector<StratumCount>& counts() { return m_counts; }

private:
    std::vector<StratumCount> m_counts;
};

class AdviceStrata {
public:
    explicit AdviceStrata(const TrafficTable& table) {
        std::vector<std::vector<double>> byLabel(table.labelCount());
        std::int64_t accepted = 0;
        for (const CountedPrediction& prediction : table.predictions()) {
            if (!isAccepted(prediction)) continue;
            byLabel[prediction.predicted].push_back(prediction.confidence);
            ++accepted;
        }
        std::vector<double> others;
        for (LabelNumber label = 0; label < byLabel.size(); ++label) {
            auto& confidences = byLabel[label];
            const bool isLarge = confidences.size() >= leastOfLabel && static_cast<double>(confidences.size()) >= leastShareOfLabel * static_cast<double>(accepted);
            if (isLarge) m_labels.emplace(label, LabelStrata(label, std::move(confidences)));
            else others.insert(others.end(), confidences.begin(), confidences.end());
        }
        if (!others.empty()) m_others.emplace(std::nullopt, std::move(others));
    }

    StratumCount& of(const CountedPrediction& prediction) {
        const auto own = m_labels.find(prediction.predicted);
        return (own == m_labels.end() ? *m_others : own->second).of(prediction.confidence);
    }

    std::vector<StratumCount> counts() {
        std::vector<StratumCount> all;
        for (auto& [label, strata] : m_labels) all.insert(all.end(), strata.counts().begin(), strata.counts().end());
        if (m_others) all.insert(all.end(), m_others->counts().begin(), m_others->counts().end());
        return all;
    }

private:
    std::map<LabelNumber, LabelStrata> m_labels;
    std::optional<LabelStrata> m_others;
};

double errorsOf(const StratumCount& count) {
    const double expected = count.expectedWrong / static_cast<double>(count.stratum.size);
    return (static_cast<double>(count.wrong) + priorItems * expected) / (static_cast<double>(count.stratum.audited) + priorItems);
}

}  // namespace

std::optional<AuditAdvice> auditAdvice(const TrafficTable& table, const ReferenceSample& sample, const calibration::Mapping& probabilities, double halfWidth) {
    if (table.isMultiLabel()) return std::nullopt;
    AdviceStrata strata(table);
    for (const CountedPrediction& prediction : table.predictions()) {
        if (!isAccepted(prediction)) continue;
        StratumCount& count = strata.of(prediction);
        ++count.stratum.size;
        count.expectedWrong += 1 - calibration::calibrated(probabilities, {prediction.confidence}).value_or(prediction.confidence);
    }
    for (const SampledReference& reference : sample.references) {
        if (!reference.isAudited) continue;
        StratumCount& count = strata.of(table.predictions()[reference.prediction]);
        ++count.stratum.audited;
        count.wrong += reference.isRight ? 0 : 1;
    }
    AuditAdvice advice;
    advice.asked = halfWidth;
    std::vector<metrics::AuditStratum> planned;
    std::vector<std::int64_t> audited;
    for (StratumCount& count : strata.counts()) {
        if (count.stratum.size == 0) continue;
        count.stratum.errors = errorsOf(count);
        planned.push_back({count.stratum.size, count.stratum.errors});
        audited.push_back(count.stratum.audited);
        advice.audited += count.stratum.audited;
        advice.strata.push_back(count.stratum);
    }
    if (planned.empty()) return std::nullopt;
    const auto traffic = static_cast<std::int64_t>(table.predictions().size());
    const metrics::AuditPlan plan = metrics::planAudit(planned, halfWidth, traffic);
    advice.halfWidth = plan.halfWidth;
    advice.items = plan.total();
    advice.standingHalfWidth = metrics::auditHalfWidth(planned, audited, traffic);
    for (std::size_t i = 0; i < advice.strata.size(); ++i) advice.strata[i].items = plan.items[i];
    return advice;
}

PolicyProposal auditProposal(const AuditAdvice& advice, const taxonomy::Taxonomy& taxonomy) {
    PolicyProposal proposal;
    for (const AdvisedStratum& each : advice.strata) {
        proposal.auditStrata.push_back({each.label ? taxonomy.labels()[*each.label].key : std::string(), each.from, each.below, each.rate()});
    }
    std::ranges::stable_sort(proposal.auditStrata, {}, [](const routing::AuditStratum& stratum) { return stratum.label.empty(); });
    proposal.reason = fmt::format("An audit of {} items tells the accuracy of all traffic to ±{:.2f} points", advice.items, 100 * advice.halfWidth);
    if (std::isfinite(advice.standingHalfWidth)) proposal.reason += fmt::format("; the {} audited so far tell it to ±{:.2f}", advice.audited, 100 * advice.standingHalfWidth);
    return proposal;
}

}  // namespace docket::services
