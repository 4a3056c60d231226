#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// What is still to be written for an item after a taxonomy version was published or a study is being ended. The numbers are stored.
enum class FollowUp {
    Reopen = 1,     ///< the version has it reviewed again
    Reread = 2,     ///< its answers read differently under the version, or count again
    Discharge = 3,  ///< its study is being ended
};

/// Items for which the same is to be written.
struct FollowUps {
    FollowUp kind = FollowUp::Reopen;
    int number = 0;             ///< of the version or the study
    std::string actor;          ///< who published or ended it
    std::vector<ItemId> items;  ///< in ascending order

    bool operator==(const FollowUps&) const = default;
};

/// The follow-ups of one publication or study at a time, kept so that they can be written in short steps: what a killed
/// program left is completed by the next one. Every call belongs into a transaction of the caller.
class FollowUpList {
public:
    virtual ~FollowUpList() = default;

    virtual Result<bool> isEmpty() = 0;
    virtual Result<> add(const FollowUps& followUps) = 0;
    /// Up to `limit` that come next; no items: nothing is left.
    virtual Result<FollowUps> next(std::size_t limit) = 0;
    /// What a published version still has to do with an item, which is its only one then.
    virtual Result<std::optional<FollowUps>> ofVersion(ItemId item) = 0;
    virtual Result<> remove(FollowUp kind, ItemId item) = 0;
};

}  // namespace docket::ports
