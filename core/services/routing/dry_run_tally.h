#pragma once

#include "core/services/follow_ups/prediction_reading.h"
#include "core/services/routing/dry_run.h"

namespace docket::services {

/// What the parts of a dry run have in common. Immutable while they run, so that they share it.
struct DryRunRules {
    PredictionReading reading;
    NowAndThen<const routing::Router*> router;
    NowAndThen<routing::MostDoubtful> mostDoubtful;  ///< empty for a policy without a review share
};

/// Routes items under two policies and counts what becomes of them. One for each part of the items.
class DryRunTally {
public:
    /// `rules` must outlive the tally. `shown`: how many of the items that change sides are kept with what is shown of them.
    DryRunTally(const DryRunRules& rules, std::size_t shown) : m_rules(&rules), m_shown(shown) {}

    /// Returns how the item is routed; valid until the next call.
    NowAndThen<const routing::ItemRouting*> add(const ports::PredictedItem& item);
    /// Adds all to a result. Parts are put in the order of their items.
    void addTo(DryRun& result) const;

private:
    /// Which thresholds the predictions of an item are held to, and under which of them one is.
    struct HeldTo {
        bool isUsual = false;
        bool isOwn = false;
        bool isUnderUsual = false;
        bool isUnderOwn = false;

        void add(const routing::Router& router, const routing::PredictionFacts& facts, const routing::Outcome& outcome);
    };

    void addPrediction(const ports::StoredPrediction& prediction);
    void addThresholds();
    void addChange(const ports::PredictedItem& item);
    ModelEffect& modelOf(std::string_view name);

    /// Of an item with several predictions, the confidence of the last one that goes to people, as its queue entry has it.
    using Confidence = std::optional<double>;

    const DryRunRules* m_rules;
    std::size_t m_shown;
    DryRun m_counted;
    NowAndThen<routing::ItemRouting> m_item;
    NowAndThen<Confidence> m_confidence;
    FactsBuffer m_buffer;
    NowAndThen<HeldTo> m_held;
    std::string_view m_lastModel;
    ModelEffect* m_last = nullptr;
};

}  // namespace docket::services
