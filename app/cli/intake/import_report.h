#pragma once

#include "core/services/intake/former_reading.h"
#include "core/services/intake/import_service.h"

#include <nlohmann/json_fwd.hpp>

#include <iosfwd>
#include <optional>
#include <string>

// For the .cpp files of this room only: what commands that import print of it.
namespace docket::cli {

/// What the help of every command says that imports.
inline constexpr const char* reportHelp =
    "read, items_added, predictions_added, duplicates, conflicts (replaced: of them, those whose\n"
    "prediction took the place of the other), other_metadata (duplicates but for metadata, which an item keeps as it came),\n"
    "without_label (rows with a confidence or scores only), equal_rows (with --id content: rows that are equal to one before\n"
    "in this import), rejected, auto_accepted, escalated, by_reason{}, decisions_not_read, interrupted,\n"
    "unknown_labels[{label, count, nearest, why}] (the 100 most frequent that are none of the taxonomy, with the one that is\n"
    "most likely meant), other_unknown_labels (times that further ones are said), labels_mapped[{from, to, count}],\n"
    "rejected_by_cause{cause: {count, first[{file, line, id}]}} (the first three places of each; values in it are \"…\"),\n"
    "mapping{from, fields[], ids, imported_at} (from: options, kept of the import at that time, or names where nothing is said),\n"
    "warnings[], rejects[] (the files), problems[{file, line, id, cause}] (the first 1000; in a JSON array with record).";

/// Adds the fields of a report to the one object that a command prints.
void addReport(const services::ImportReport& report, nlohmann::ordered_json& object);
/// Adds how the files were read, and who said so. `former`: nullopt where it is the request that says it.
void addMapping(const services::ImportRequest& request, const std::optional<services::FormerReading>& former, nlohmann::ordered_json& object);
/// The counts, and the labels that the taxonomy does not have, for people.
void printTable(const services::ImportReport& report, std::ostream& out);
/// Names the rejected rows, a line each, and says what somebody who reads the counts might not think of. `rejects`: the file
/// that was asked for; may be empty.
void printRejected(const services::ImportReport& report, const std::string& rejects, std::ostream& err);

}  // namespace docket::cli
