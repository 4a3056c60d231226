#pragma once

#include "core/domain/prediction.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

// What Docket itself has written, read back. An export holds what people decided beside what a model had said; as
// prediction records only the latter is read, and that there are decisions is said.

namespace docket::codec {

/// What a column of `docket export --format csv` is when it is read back.
enum class OwnColumn {
    Field,       ///< a field of the prediction record
    Predicted,   ///< what the model had said, a set of labels or an invalid output as JSON
    Metadata,    ///< a JSON object
    Decisions,   ///< how many decisions stand
    PassedOver,  ///< what people decided
};

/// Whether the columns are those of such an export, in any order and perhaps among others.
bool isOwnCsvExport(const std::set<std::string>& columns);

/// nullopt: a column that the export does not have.
std::optional<OwnColumn> ownColumn(std::string_view name);

/// How a confidence came about, as a native export writes it (native_jsonl.cpp), from JSON.
std::optional<ConfidenceSource> derivationOf(std::string_view json);

/// What a file is that Docket wrote for others to read, where its first bytes show it: "training data for openai-chat";
/// empty where they do not.
std::string_view ownFileWithoutRecords(std::string_view firstBytes);

}  // namespace docket::codec
