#pragma once

#include "core/ports/rules.h"
#include "core/routing/review_share.h"
#include "core/routing/router.h"
#include "core/services/follow_ups/prediction_pass.h"
#include "core/services/ledger/applied_calibrations.h"

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

/// What routers look at of a prediction beside what every pass reads.
struct RoutingNeeds {
    bool scores = false;
    bool calibrated = false;

    static RoutingNeeds of(const routing::Router& router) { return {router.needsScores(), router.usesCalibrated()}; }
    RoutingNeeds operator|(const RoutingNeeds& other) const { return {scores || other.scores, calibrated || other.calibrated}; }
};

/// How stored predictions look to routing: as an import under the taxonomy in force would have them. A label that can no longer
/// be chosen is invalid output, and scores are read by the keys that they came with. A calibrated confidence is the one that was stored; of a prediction
/// that came before a mapping was applied it is what the mapping makes of it that is applied now. Immutable, so that several threads may share
/// one.
class PredictionReading {
public:
    /// Under the taxonomy in force, or of `lineage` the one after it; see RoutingGround. Belongs into a transaction of the caller.
    static Result<PredictionReading> open(ports::Workspace& workspace, std::shared_ptr<const taxonomy::Taxonomy> taxonomy, RoutingNeeds needs,
                                          std::shared_ptr<const taxonomy::Lineage> lineage = {});

    /// The pass, with what factsOf() looks at.
    ports::StoredPredictions::Pass looking(ports::StoredPredictions::Pass pass) const;
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
    AppliedCalibrations m_calibrations;
    RoutingNeeds m_needs;
};

}  // namespace docket::services
