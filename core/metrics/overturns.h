#pragma once

#include "core/domain/decision.h"
#include "core/metrics/proportion.h"

#include <array>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace docket::metrics {

/// What a model said of an item and what a person decided. Label sets in taxonomy order.
struct Verdict {
    LabelSet predicted;
    LabelSet decided;
    std::optional<double> confidence;
    Exposure exposure = Exposure::Blind;
};

/// Whether the human labels differ from the model's, as whole sets.
inline bool isOverturn(const Verdict& verdict) { return !haveSameLabels(verdict.predicted, verdict.decided); }

/// How a label fared. In a single-label task `struck` is the overturn rate of the predictions of this label.
struct LabelOverturns {
    Share struck;            ///< of the predictions that had the label, those whose decision does not
    std::int64_t added = 0;  ///< decisions with the label where the prediction did not have it

    bool operator==(const LabelOverturns&) const = default;
};

/// Bands of confidence. The i-th band is [edges[i], edges[i + 1]); the last one also has its upper edge, so that a
/// confidence of 1 has a band.
class ConfidenceBands {
public:
    /// Ten bands of a tenth.
    ConfidenceBands();
    /// `edges`: ascending, at least two.
    explicit ConfidenceBands(std::vector<double> edges) : m_edges(std::move(edges)) {}

    std::size_t count() const { return m_edges.size() - 1; }
    Interval band(std::size_t index) const { return {m_edges[index], m_edges[index + 1]}; }
    /// nullopt: outside all bands, or not a number.
    std::optional<std::size_t> bandOf(double confidence) const;

private:
    std::vector<double> m_edges;
};

inline constexpr std::size_t exposureCount = 3;

/// Overturns counted in every way at once; additive over parts of the verdicts.
struct OverturnTable {
    Share overall;
    std::map<LabelId, LabelOverturns> byLabel;
    std::vector<Share> byBand;                     ///< parallel to the bands; empty while there are no verdicts
    Share withoutConfidence;                       ///< predictions without a confidence are in no band
    std::array<Share, exposureCount> byExposure;   ///< indexed by Exposure

    OverturnTable& operator+=(const OverturnTable& other);
    bool operator==(const OverturnTable&) const = default;
};

OverturnTable countOverturns(std::span<const Verdict> verdicts, const ConfidenceBands& bands);

}  // namespace docket::metrics
