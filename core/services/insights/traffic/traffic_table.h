#pragma once

#include "core/domain/queue_entry.h"
#include "core/metrics/population/traffic.h"
#include "core/ports/workspace.h"
#include "core/services/insights/traffic/traffic_question.h"
#include "core/services/work/job.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

/// A label's number: its place in the taxonomy, groups and archived labels among the others.
using LabelNumber = std::uint32_t;
inline constexpr LabelNumber noLabel = std::numeric_limits<LabelNumber>::max();

/// What became of an item's prediction.
enum class Route : std::uint8_t {
    Unrouted,   ///< its import has yet to say
    Escalated,  ///< a rule sent it to people
    Audited,    ///< accepted, and drawn by the audit
    Accepted,   ///< it went its way; what only a person or a study brought before people was accepted, too
};

Route routeOf(const ports::TrafficRow& row);

/// The prediction of one item. In a multi-label task the labels are a list, see TrafficTable.
struct CountedPrediction {
    ItemId item;
    Timestamp at;                        ///< when it was predicted, else when the item arrived
    double confidence = -1;              ///< in [0, 1]; below 0: there is none
    LabelNumber predicted = noLabel;     ///< single-label: what was said; multi-label: where its list begins
    std::uint32_t predictedCount = 0;    ///< labels said
    std::uint32_t reference = noLabel;   ///< which of the references is its item's
    std::uint16_t reasons = 0;           ///< bits of a ReasonSet
    std::uint32_t maker = 0;             ///< which of the makers said it
    float probability = 0;               ///< of being sent to people; 0: routing did not send it
    Route route = Route::Accepted;
    bool hasAnswer = false;              ///< labels, or in a multi-label task that there are none; else it is wrong
    bool isWaiting = false;

    bool hasReference() const { return reference != noLabel; }
};

/// The final label of an item.
struct CountedReference {
    std::string externalId;
    LabelNumber label = noLabel;   ///< single-label: what it is; multi-label: where its list begins
    std::uint32_t count = 0;       ///< labels that it has
    bool isUnled = false;
    ResolutionKind kind = ResolutionKind::Single;
    std::uint32_t overturnReason = 0;  ///< which one was given; 0: none
    Timestamp at;
    std::string scores;            ///< JSON object label key → score of its prediction; empty: none, or not asked for
};

/// Who predicted: a model with one prompt version, over the whole workspace and whatever was asked.
struct Maker {
    std::string model;
    std::string promptVersion;
    std::int64_t predictions = 0;
    Timestamp first;
    Timestamp last;
};

/// The predictions that a question is about, one of each item, with what became of them: what every figure about a model is computed
/// from. 64 bytes of each item and some 100 of each resolved one in memory. Immutable; may be read from several threads.
class TrafficTable {
public:
    TrafficTable(taxonomy::Taxonomy taxonomy, TrafficQuestion question, ports::DataState state, Timestamp computedAt)
        : m_taxonomy(std::move(taxonomy)), m_question(std::move(question)), m_state(std::move(state)), m_computedAt(computedAt) {}

    const taxonomy::Taxonomy& taxonomy() const { return m_taxonomy; }
    const TrafficQuestion& question() const { return m_question; }
    bool isMultiLabel() const { return m_taxonomy.kind() == taxonomy::TaskKind::Multi; }
    std::size_t labelCount() const { return m_taxonomy.labels().size(); }

    std::span<const CountedPrediction> predictions() const { return m_predictions; }
    const CountedReference& referenceOf(const CountedPrediction& prediction) const { return m_references[prediction.reference]; }
    /// Labels of a multi-label prediction and reference, sorted.
    std::span<const LabelNumber> labelsOf(const CountedPrediction& prediction) const;
    std::span<const LabelNumber> labelsOf(const CountedReference& reference) const;
    /// Whether the prediction is what its item is; of one with a reference.
    bool isRight(const CountedPrediction& prediction) const;

    std::span<const Maker> makers() const { return m_makers; }                      ///< the one with most predictions first
    std::span<const std::string> overturnReasons() const { return m_overturnReasons; }  ///< the first is that none was given
    const ports::DataState& state() const { return m_state; }                       ///< what had happened
    Timestamp computedAt() const { return m_computedAt; }

private:
    friend class TrafficReading;

    std::span<const LabelNumber> list(LabelNumber begin, std::uint32_t count) const { return std::span(m_labels).subspan(begin, count); }

    taxonomy::Taxonomy m_taxonomy;
    TrafficQuestion m_question;
    std::vector<CountedPrediction> m_predictions;
    std::vector<CountedReference> m_references;
    std::vector<LabelNumber> m_labels;  ///< lists of multi-label sets, one behind the other
    std::vector<Maker> m_makers;
    std::vector<std::string> m_overturnReasons{std::string()};
    ports::DataState m_state;
    Timestamp m_computedAt;
};

/// Reads the table in one pass, which the workspace is consistent over; it may be a read-only connection. `withScores`: for what needs the
/// scores of all labels. `progress` has no total. Errors: NotFound (no such taxonomy version), Cancelled.
Result<TrafficTable> readTraffic(ports::Workspace& workspace, const TrafficQuestion& question, Timestamp now, bool withScores = false, const std::stop_token& stop = {},
                                 const ProgressSink& progress = {});

}  // namespace docket::services
