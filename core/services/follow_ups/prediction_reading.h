#pragma once

#include "core/ports/rules.h"
#include "core/routing/review_share.h"
#include "core/routing/router.h"
#include "core/services/follow_ups/prediction_pass.h"

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace docket::services {

/// How stored predictions look to routing: as an import under the taxonomy in force would have them. A label that can no longer
/// be chosen is invalid output, and scores are read by the keys that they came with. Immutable, so that several threads may share
/// one.
class PredictionReading {
public:
    /// `inForce`: the taxonomy whose labels the stored predictions are read as.
    static Result<PredictionReading> open(ports::Rules& rules, std::shared_ptr<const taxonomy::Taxonomy> inForce, bool withScores);

    const taxonomy::Taxonomy& taxonomy() const { return *m_taxonomy; }
    bool hasScores() const { return m_withScores; }
    /// `scores` holds what the facts view.
    routing::PredictionFacts factsOf(const ports::StoredPrediction& prediction, std::vector<LabelScore>& scores) const;

    /// What the review share of each router chooses among the predictions of a period; nothing for a router without one. Keeps 24 bytes of each
    /// prediction and router.
    Result<std::vector<routing::MostDoubtful>> rank(PredictionPass& pass, std::optional<Timestamp> since,
                                                    std::span<const routing::Router* const> routers) const;

private:
    std::shared_ptr<const taxonomy::Taxonomy> m_taxonomy;
    std::shared_ptr<const taxonomy::Lineage> m_lineage;
    std::unordered_map<int, std::shared_ptr<const taxonomy::Taxonomy>> m_versions;  ///< whose keys name scores
    std::unordered_set<LabelId> m_closed;                                           ///< labels that can no longer be chosen
    bool m_withScores = false;
};

}  // namespace docket::services
