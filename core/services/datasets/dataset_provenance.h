#pragma once

#include "core/dataset/manifest.h"
#include "core/dataset/text_conflicts.h"
#include "core/ports/workspace.h"

#include <functional>
#include <map>
#include <span>
#include <stop_token>
#include <string>

namespace docket::services {

/// Says in a manifest how the decisions behind its records came about, and whose predictions they decided on. `items`: in ascending
/// order. `undecided`: records without a decision, by the model of their prediction; empty: of none. `also` sees every decision that is read.
Result<> describeDecisions(ports::Workspace& workspace, std::span<const ItemId> items, std::map<std::string, std::int64_t> undecided, const std::stop_token& stop,
                           dataset::Manifest& manifest, const std::function<void(const ports::DecisionOrigin&)>& also);

/// Says how far the data goes.
Result<> describeState(ports::Workspace& workspace, dataset::Manifest& manifest);

/// Names the items that have the same text and other labels.
Result<> describeConflicts(ports::Workspace& workspace, const dataset::TextConflicts& conflicts, dataset::Manifest& manifest);

}  // namespace docket::services
