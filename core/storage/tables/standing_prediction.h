#pragma once

#include "core/ports/intake.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"
#include "core/taxonomy/evolution.h"
#include "core/taxonomy/taxonomy.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace docket::storage {

/// A condition on the rows n and p of predictions: both are of the same item, model, prompt version and time. Of such rows
/// the last one stands, and those before it were replaced.
#define DOCKET_SAME_PREDICTION                                                                                         \
    "n.item_id = p.item_id AND n.model = p.model AND n.prompt_version = p.prompt_version AND n.created_at IS NOT DISTINCT FROM p.created_at"

/// The prediction that is there already for the item, model, prompt version and time of a record.
struct StandingPrediction {
    PredictionId id;
    RunId run;
    bool saysTheSame = false;
};

/// Looks for standing predictions and compares them with records. A record that leaves a part of a prediction out says
/// nothing of it, and so nothing else.
///
/// A record of the same bytes says the same also under a later taxonomy version: labels are compared as the lineage reads
/// them, and an output that has become invalid as the version of the stored prediction understood it. Only the other way
/// round there is something new: what was no label then is one now. A confidence that was derived is no part of what a
/// prediction says; what it was derived from is.
class StandingPredictions {
public:
    StandingPredictions(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain) {}

    std::optional<StandingPrediction> find(ItemId item, const ports::IncomingRecord& record);
    /// Versions may have been published since.
    void refresh() { m_lineage.reset(); }

private:
    bool saysTheSame(const Query& row, const ports::IncomingRecord& record);
    bool namesTheSame(const Query& row, const ports::IncomingRecord& record);
    bool readsTheSame(const LabelSet& stored, RunId run, const ports::IncomingRecord& record);
    const taxonomy::Taxonomy* taxonomyOf(int version);

    Connection& m_connection;
    Chain& m_chain;
    std::shared_ptr<const taxonomy::Lineage> m_lineage;
    std::map<int, std::optional<taxonomy::Taxonomy>> m_taxonomies;
};

}  // namespace docket::storage
