#pragma once

#include "core/domain/decision.h"
#include "core/domain/ruling.h"
#include "core/storage/sqlite/connection.h"

#include <optional>
#include <string>

namespace docket::storage {

// Rows of the tables derived from events, value by value as they are stored: what a column says that no value of the
// domain says is a difference, too.

struct StoredDecision {
    std::int64_t id = 0;
    std::int64_t item = 0;
    std::int64_t reviewer = 0;
    std::int64_t visit = 0;
    std::string labels;
    std::int64_t certainty = 0;
    std::string note;
    std::string overturnReason;
    std::string evidence;
    std::int64_t timeSpent = 0;
    std::int64_t arm = 0;
    std::int64_t exposure = 0;
    std::optional<std::int64_t> prediction;
    std::optional<std::string> predictedLabels;
    std::optional<double> confidence;
    std::int64_t taxonomyVersion = 0;
    std::int64_t at = 0;
    std::int64_t stands = 0;

    bool operator==(const StoredDecision&) const = default;
};

struct StoredResolution {
    std::string labels;
    std::int64_t kind = 0;
    std::int64_t decidedBy = 0;
    std::int64_t at = 0;

    bool operator==(const StoredResolution&) const = default;
};

struct StoredRuling {
    std::int64_t id = 0;
    std::int64_t item = 0;
    std::int64_t adjudicator = 0;
    std::int64_t visit = 0;
    std::string labels;
    std::int64_t cause = 0;
    std::string note;
    std::string evidence;
    std::string proposal;
    std::int64_t isGold = 0;
    std::int64_t timeSpent = 0;
    std::int64_t exposure = 0;
    std::optional<std::string> predictedLabels;
    std::int64_t taxonomyVersion = 0;
    std::int64_t at = 0;
    std::int64_t stands = 0;

    bool operator==(const StoredRuling&) const = default;
};

struct StoredReveal {
    std::int64_t event = 0;
    std::int64_t item = 0;
    std::int64_t reviewer = 0;
    std::optional<std::int64_t> prediction;
    std::int64_t at = 0;

    bool operator==(const StoredReveal&) const = default;
};

/// All events of items, by item and age, each with the decision and the reveal that are stored beside it.
extern const char* const answeredEventsSql;
std::optional<StoredDecision> storedDecisionFrom(const Query& row);
std::optional<StoredReveal> storedRevealFrom(const Query& row);

/// All resolutions by item.
extern const char* const resolutionsSql;
StoredResolution storedResolutionFrom(const Query& row);

/// Of the columns that DOCKET_RULING_COLUMNS names.
StoredRuling storedRulingFrom(const Query& row);

StoredDecision storedFormOf(const Decision& decision);
StoredRuling storedFormOf(const Ruling& ruling);
StoredResolution storedFormOf(const Resolution& resolution);

/// The names of the columns in which two decisions differ, for a person.
std::string differencesBetween(const StoredDecision& a, const StoredDecision& b);

}  // namespace docket::storage
