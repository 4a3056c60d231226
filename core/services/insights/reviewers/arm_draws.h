#pragma once

#include "core/domain/decision.h"
#include "core/ports/workspace.h"
#include "core/routing/policy.h"

#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace docket::services {

/// In which arm somebody's view of an item was drawn at random, if it was.
class ArmDraws {
public:
    /// Reads all policies and the items of all studies.
    static Result<ArmDraws> read(ports::Workspace& workspace);

    /// nullopt: the policy of that time did not draw arms, or a study has had the item, which hides the model from everybody.
    std::optional<Arm> drawnFor(ItemId item, std::string_view externalId, std::string_view reviewer, Timestamp at) const;

private:
    struct InForce {
        Timestamp since;
        routing::Policy policy;
    };

    std::vector<InForce> m_policies;  ///< newest first
    std::unordered_set<ItemId> m_studied;
};

}  // namespace docket::services
