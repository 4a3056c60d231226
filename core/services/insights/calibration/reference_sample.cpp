#include "core/services/insights/calibration/reference_sample.h"

#include "core/calibration/reliability/reliability_bins.h"

#include <array>

namespace docket::services {

namespace {

constexpr std::size_t balancedBands = 10;

bool hasConfidentLabel(const CountedPrediction& prediction) { return prediction.hasAnswer && prediction.confidence >= 0; }

bool wasSent(const CountedPrediction& prediction) { return prediction.route == Route::Escalated || prediction.route == Route::Audited; }

/// How many were sent to people of one side and band, and how many of them are known.
struct BandCount {
    double sent = 0;
    std::int64_t known = 0;
};

/// What a known prediction of each band stands for, of those that were sent to people on its side.
class SideBalance {
public:
    void addSent(double confidence) { ++m_bands[bandOf(confidence)].sent; }
    void addKnown(double confidence) { ++m_bands[bandOf(confidence)].known; }

    /// Merges bands from the highest down until each has enough; what is left over below goes with the band above it.
    void settle() {
        std::size_t top = balancedBands;  // one above the highest band of the group under way
        std::size_t lastTop = 0;
        BandCount group;
        for (std::size_t band = balancedBands; band-- > 0;) {
            group.sent += m_bands[band].sent;
            group.known += m_bands[band].known;
            if (group.known < fewestOfBand && band > 0) continue;
            if (group.known < fewestOfBand && lastTop > 0) {
                for (std::size_t above = top; above < lastTop; ++above) {
                    group.sent += m_bands[above].sent;
                    group.known += m_bands[above].known;
                }
                top = lastTop;
            }
            for (std::size_t member = band; member < top; ++member) m_parts[member] = group.known > 0 ? group.sent / static_cast<double>(group.known) : 1;
            lastTop = top;
            top = band;
            group = {};
        }
    }

    double partOf(double confidence) const { return m_parts[bandOf(confidence)]; }

private:
    static std::size_t bandOf(double confidence) { return calibration::equalWidthBin(confidence, balancedBands); }

    std::array<BandCount, balancedBands> m_bands{};
    std::array<double, balancedBands> m_parts{};
};

class Sampling {
public:
    Sampling(const TrafficTable& table, References references, Population population) : m_table(table), m_references(references), m_population(population) {}

    ReferenceSample run() {
        const auto predictions = m_table.predictions();
        for (std::size_t i = 0; i < predictions.size(); ++i) take(i, predictions[i]);
        if (m_population == Population::Reviewed) return std::move(m_sample);
        m_escalated.settle();
        m_audited.settle();
        for (SampledReference& reference : m_sample.references) {
            reference.weight = reference.inverseRate * sideOf(reference.isAudited).partOf(reference.confidence);
        }
        return std::move(m_sample);
    }

private:
    SideBalance& sideOf(bool isAudited) { return isAudited ? m_audited : m_escalated; }

    void take(std::size_t place, const CountedPrediction& prediction) {
        const bool isSent = wasSent(prediction);
        const bool isAudited = prediction.route == Route::Audited;
        if (isSent && hasConfidentLabel(prediction)) sideOf(isAudited).addSent(prediction.confidence);
        m_sample.auditDrawn += isAudited && hasConfidentLabel(prediction) ? 1 : 0;
        if (!prediction.hasReference()) {
            m_sample.waiting += isSent ? 1 : 0;
            return;
        }
        const bool isLed = !m_table.referenceOf(prediction).isUnled;
        m_sample.led += isLed ? 1 : 0;
        if (isLed && m_references == References::Unled) return;
        m_sample.notDrawn += isSent ? 0 : 1;
        if (!isSent && m_population == Population::Weighted) return;
        if (!prediction.hasAnswer) {
            ++m_sample.withoutLabel;
        } else if (prediction.confidence < 0) {
            ++m_sample.withoutConfidence;
        } else {
            if (isSent) sideOf(isAudited).addKnown(prediction.confidence);
            m_sample.audited += isAudited ? 1 : 0;
            const double inverseRate = isSent && prediction.probability > 0 ? 1 / static_cast<double>(prediction.probability) : 1;
            m_sample.references.push_back({place, prediction.confidence, m_table.isRight(prediction), 1, inverseRate, isAudited});
        }
    }

    const TrafficTable& m_table;
    References m_references;
    Population m_population;
    ReferenceSample m_sample;
    SideBalance m_escalated;
    SideBalance m_audited;
};

}  // namespace

ReferenceSample sampleReferences(const TrafficTable& table, References references, Population population) { return Sampling(table, references, population).run(); }

bool isAlwaysReviewed(const CountedPrediction& prediction) {
    if (prediction.route != Route::Escalated) return false;
    constexpr std::uint32_t ofThresholds = ReasonSet{Reason::LowConfidence, Reason::AuditSample, Reason::Manual, Reason::AgreementStudy}.bits();
    return (prediction.reasons & ~ofThresholds) != 0;
}

}  // namespace docket::services
