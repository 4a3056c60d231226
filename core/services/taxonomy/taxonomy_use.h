#pragma once

#include "core/base/error.h"
#include "core/ports/workspace.h"
#include "core/taxonomy/label_use.h"

#include <stop_token>

namespace docket::services {

/// What a workspace has seen of the labels of the version in force, for taxonomy::lint(): one pass over its decided
/// items, read under that version. An item's latest prediction is held against its final answer, and each two standing
/// answers against each other (of an item with more than 100 of them, the first 100). Two answers mix up a pair of
/// labels when that pair is all they differ by; in a multi-label task a sample has the label's own score where the
/// prediction has one. Memory as taxonomy::Use says; the workspace may be a read-only connection.
Result<taxonomy::Use> readTaxonomyUse(ports::Workspace& workspace, Timestamp now, const std::stop_token& stop = {});

}  // namespace docket::services
