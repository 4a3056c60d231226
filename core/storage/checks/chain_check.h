#pragma once

#include "core/codec/stored/event_payload.h"
#include "core/storage/checks/problem_list.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/routed_entries.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace docket::storage {

/// What an event says of something with a number.
struct ToldRecord {
    EventId event;
    Timestamp at;
    std::string by;
    codec::SavedDocument document;
};
using ToldRecords = std::map<std::int64_t, ToldRecord>;

/// What the chain tells beside the events of items.
struct ToldWorkspace {
    std::optional<Timestamp> begun;
    ToldRecords taxonomies;
    ToldRecords policies;
    ToldRecords reviewers;
    ToldRecords startedRuns;
    ToldRecords finishedRuns;
    ToldRecords exports;
    ToldRecords begunReroutings;
    ToldRecords endedReroutings;
    std::map<std::int64_t, std::string> reroutedSteps;  ///< by event: the digest of the entries that it changed
    ToldRecords packets;
    ToldRecords packetMerges;                ///< by their own event
    ToldRecords slips;                       ///< of this workspace, where it is a packet
    ToldRecords recipes;                     ///< of datasets, also their deletions
    ToldRecords regressions;
    ToldRecords calibrations;
    ToldRecords calibrationConfirmations;
    ToldRecords calibrationApplications;
    ToldRecords usedCalibrations;            ///< by import run
    ToldRecords alerts;                      ///< notes about them
    ToldRecords upgrades;                    ///< by schema
    std::optional<codec::SchemaUpgrade> seal;  ///< of what older events did not carry
    EventId sealedBy;
    RoutedEntries routed;
    /// Predictions of ranked runs that nobody has routed since: from, to.
    std::vector<codec::RowRange> waiting;
    bool hasRankedSinceSeal = false;

    /// What the seal says of a table; nullptr: nothing.
    const codec::SealedTable* sealed(const char* table) const;
};

/// Walks the chain link by link, holds the rows of each import against their digest, and gathers what the other checks
/// need. Throws SQLite::Exception.
ToldWorkspace checkChain(Connection& connection, ProblemList& problems);

}  // namespace docket::storage
