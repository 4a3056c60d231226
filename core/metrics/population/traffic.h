#pragma once

#include "core/metrics/overturns.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace docket::metrics {

/// What routing did with a prediction.
enum class Side {
    Escalated,  ///< a rule sends it to people
    Accepted,   ///< it went its way; an audit may have drawn it
};

/// A prediction of the traffic, reviewed or not.
struct TrafficItem {
    Side side = Side::Accepted;
    std::optional<std::uint32_t> predicted;  ///< a label's number; nullopt: the prediction has none, and so is wrong
    std::optional<double> confidence;        ///< in [0, 1]
    double rightness = 0;                    ///< cross-fitted probability of being right, in [0, 1]; 0 where nobody has one
};

/// Items of one cell that were resolved alike.
struct OutcomeKey {
    std::optional<std::uint32_t> predicted;
    std::uint32_t reference = 0;
    double weight = 1;  ///< 1 / π of each: how many such items one stands for, > 0

    bool isRight() const { return predicted == reference; }
    auto operator<=>(const OutcomeKey&) const = default;
};

struct OutcomeSums {
    std::int64_t items = 0;
    double rightness = 0;         ///< sum over the items
    double rightnessSquares = 0;  ///< sum of squares

    OutcomeSums& operator+=(const OutcomeSums& other);
    bool operator==(const OutcomeSums&) const = default;
};

/// What one cell of the traffic holds. Additive.
struct TrafficCell {
    std::int64_t total = 0;                     ///< all its predictions
    double rightness = 0;                       ///< sum over them
    std::map<OutcomeKey, OutcomeSums> outcomes;  ///< of those that are resolved

    std::int64_t resolved() const;
    TrafficCell& operator+=(const TrafficCell& other);
    bool operator==(const TrafficCell&) const = default;
};

/// Where a prediction falls. The band is that of its side; without a confidence, or outside of all bands, it is behind the last one.
struct TrafficKey {
    Side side = Side::Accepted;
    std::optional<std::uint32_t> predicted;
    std::size_t band = 0;

    auto operator<=>(const TrafficKey&) const = default;
};

/// The borders between the bands of each side, such as deciles of its confidences.
struct SideBands {
    ConfidenceBands escalated;
    ConfidenceBands accepted;
};

/// Counts all predictions by side, predicted label and band of confidence, and in each the resolved ones by reference, as they come; parts
/// can be counted apart and added. Memory goes with the cells that occur and not with the items.
class Traffic {
public:
    Traffic(std::size_t labelCount, SideBands bands) : m_labelCount(labelCount), m_bands(std::move(bands)) {}

    /// A prediction whose item nobody has resolved.
    void add(const TrafficItem& item);
    /// One whose item is resolved. `weight`: 1 / π with which routing sends such a prediction to people: 1 where a rule escalates it.
    void addResolved(const TrafficItem& item, std::uint32_t reference, double weight = 1);
    Traffic& operator+=(const Traffic& other);  ///< of as many labels and the same bands
    Traffic only(Side side) const;              ///< what is on that side

    std::size_t labelCount() const { return m_labelCount; }
    const std::map<TrafficKey, TrafficCell>& cells() const { return m_cells; }

private:
    TrafficCell& count(const TrafficItem& item);

    std::size_t m_labelCount;
    SideBands m_bands;
    std::map<TrafficKey, TrafficCell> m_cells;
};

/// Bands with so many confidences each, as nearly as whole ties allow: borders at the quantiles, 0 and 1 at the ends. Fewer than `count`
/// where quantiles are the same. `confidences`: in [0, 1], in any order.
ConfidenceBands quantileBands(std::vector<double> confidences, std::size_t count = 10);

}  // namespace docket::metrics
