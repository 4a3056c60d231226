#pragma once

#include "core/codec/stored/event_payload.h"
#include "core/ports/rules.h"
#include "core/storage/sqlite/connection.h"

#include <set>
#include <vector>

namespace docket::storage {

/// How far a workspace had come just after an event, as the chain tells it.
struct PastMarks {
    EventId event;
    Timestamp at;                           ///< of the event
    std::int64_t lastItem = 0;
    std::int64_t lastPrediction = 0;
    ports::RuleVersions versions;           ///< in force
    int lastStudy = 0;
    std::set<int> endedStudies;
    std::vector<codec::RowRange> waiting;   ///< predictions of ranked runs that nobody had routed
};

/// Errors: NotFound (no such event), Damaged. Throws SQLite::Exception.
Result<PastMarks> pastMarksOf(Connection& connection, EventId event);

}  // namespace docket::storage
