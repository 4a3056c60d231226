#pragma once

#include "core/domain/gold.h"
#include "core/ports/workspace.h"
#include "core/services/ledger/rule_book.h"

#include <optional>

namespace docket::services {

/// The labels of a gold item as the version in force reads them, without those that can no longer be chosen; nullopt: nothing is
/// left that an answer could be held against, so that nobody is given the item.
Result<std::optional<LabelSet>> goldLabelsNow(const GoldItem& gold, RuleBook& rules);

/// Whether a reviewer handed the item to a lead: its entry is flagged, or, where it is in no queue, it was flagged since it was made a
/// gold item last. Nobody is given it meanwhile.
Result<bool> isWithLead(const GoldItem& gold, ports::Workspace& workspace);

}  // namespace docket::services
