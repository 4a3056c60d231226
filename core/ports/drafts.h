#pragma once

#include "core/base/error.h"
#include "core/domain/draft.h"

#include <optional>
#include <vector>

namespace docket::ports {

/// What reviewers have entered and not submitted, one draft for each item and reviewer. A draft is no event: it
/// can be changed and removed. Every call belongs into a transaction of the caller.
class Drafts {
public:
    virtual ~Drafts() = default;

    /// Replaces the draft that was kept before.
    virtual Result<> keep(ReviewerId reviewer, const Draft& draft) = 0;
    virtual Result<std::optional<Draft>> find(ItemId item, ReviewerId reviewer) = 0;
    /// Writes nothing where there is no draft.
    virtual Result<> remove(ItemId item, ReviewerId reviewer) = 0;
    /// Items with a draft of this reviewer, the one saved last first.
    virtual Result<std::vector<ItemId>> itemsOf(ReviewerId reviewer) = 0;
};

}  // namespace docket::ports
