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

/// The rules that items are routed by.
struct RoutingGround {
    routing::Policy policy;                               ///< names labels by the keys of the taxonomy
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;
    std::shared_ptr<const taxonomy::Lineage> lineage{};   ///< null: that of the workspace; else one with a version more, which is that of the taxonomy
};

/// A policy under a published version of the taxonomy. NotFound where there is no such version.
Result<RoutingGround> groundUnder(ports::Rules& rules, const routing::Policy& policy, int taxonomy);

/// What views of facts view.
struct FactsBuffer {
    LabelSet labels;
    std::vector<LabelScore> scores;
};

/// How stored predictions look to routing: as an import under the taxonomy in force would have them. A label that can no longer
/// be chosen is invalid output, and scores are read by the keys that they came with. Immutable, so that several threads may share
/// one.
class PredictionReading {
public:
    /// Under the taxonomy in force, or of `lineage` the one after it; see RoutingGround.
    static Result<PredictionReading> open(ports::Rules& rules, std::shared_ptr<const taxonomy::Taxonomy> taxonomy, bool withScores,
                                          std::shared_ptr<const taxonomy::Lineage> lineage = {});

    bool hasScores() const { return m_withScores; }
    routing::PredictionFacts factsOf(const ports::StoredPrediction& prediction, FactsBuffer& buffer) const;

    /// What the review share of each router chooses among the predictions of a period; nothing for a router without one. Keeps 24 bytes of each
    /// prediction and router.
    Result<std::vector<routing::MostDoubtful>> rank(PredictionPass& pass, std::optional<Timestamp> since,
                                                    std::span<const routing::Router* const> routers) const;

private:
    std::shared_ptr<const taxonomy::Taxonomy> m_taxonomy;
    std::shared_ptr<const taxonomy::Lineage> m_lineage;
    int m_inForce = 1;  ///< the version whose labels predictions come with
    bool m_isAhead = false;  ///< of it: some labels read otherwise
    std::unordered_map<int, std::shared_ptr<const taxonomy::Taxonomy>> m_versions;  ///< whose keys name scores
    std::unordered_set<LabelId> m_closed;                                           ///< labels that can no longer be chosen
    bool m_withScores = false;
};

}  // namespace docket::services
