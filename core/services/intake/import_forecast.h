#pragma once

#include "core/ports/clock.h"
#include "core/routing/review_share.h"
#include "core/routing/router.h"
#include "core/services/intake/import_input.h"
#include "core/services/intake/rejected_rows.h"
#include "core/services/intake/seen_records.h"
#include "core/services/work/writer.h"

#include <stop_token>
#include <vector>

namespace docket::services {

/// Says what an import would do, without adding anything: for a dry run, and for the first pass of a strict one.
class ImportForecast {
public:
    /// The writer, the clock and the router must outlive the forecast. `writer`: nullptr foresees for a workspace without items.
    ImportForecast(Writer* writer, const ports::Clock& clock, const routing::Router& router, ports::ConflictRule conflicts)
        : m_writer(writer), m_clock(clock), m_router(router), m_seen(conflicts), m_ranking(router.reviewShare().value_or(routing::ReviewShare())) {}

    /// Takes a batch of routed records; adds to the report all but the rejected rows. Returns what would be refused.
    Result<RefusedRecords> take(codec::RecordBatch& batch, ImportReport& report);
    /// Counts what a review share of the policy would choose. After the last batch.
    void rank(ImportReport& report);

private:
    /// A prediction that would be routed by its rank.
    struct Candidate {
        ReasonSet chosen;  ///< reasons if it is among the most doubtful
        ReasonSet notChosen;
    };

    Result<std::vector<ports::RecordFate>> foresee(codec::RecordBatch& batch);
    Result<std::vector<ports::RecordFate>> foreseeInWorkspace(codec::RecordBatch& batch);

    Writer* m_writer;
    const ports::Clock& m_clock;
    const routing::Router& m_router;
    SeenRecords m_seen;
    routing::DoubtRanking m_ranking;
    std::vector<Candidate> m_candidates;  ///< by the number under which they are ranked
};

}  // namespace docket::services
