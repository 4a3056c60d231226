#pragma once

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/routing/policy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// Of the draft of the next policy. There is at most one in a workspace.
struct PolicyDraftHead {
    int basedOn = 1;            ///< version of the policy
    std::string author;         ///< who holds it
    Timestamp startedAt;
    Timestamp changedAt;
    std::int64_t revision = 0;  ///< goes up with every change, so that what was read before can be told to be old
    std::int64_t step = 0;      ///< of its history: what it says now

    bool operator==(const PolicyDraftHead&) const = default;
};

/// The draft of the next policy and what it said before. It is no event: it can be changed and discarded. Every call belongs
/// into a transaction of the caller.
class PolicyDrafts {
public:
    virtual ~PolicyDrafts() = default;

    /// nullopt: there is no draft.
    virtual Result<std::optional<PolicyDraftHead>> head() = 0;
    /// What the draft says at a step of its history, from 0; nullopt: there is no such step. Damaged where it cannot be read.
    virtual Result<std::optional<routing::Policy>> at(std::int64_t step) = 0;
    /// Refuses when there is a draft. `policy` is step 0.
    virtual Result<> begin(const PolicyDraftHead& head, const routing::Policy& policy) = 0;
    virtual Result<> replaceHead(const PolicyDraftHead& head) = 0;
    /// What speaks for the steps up to this one, in their order; steps without a reason are left out.
    virtual Result<std::vector<std::string>> reasonsUpTo(std::int64_t step) = 0;
    /// Puts a step behind one of the history; what came after that one is gone. `reason`: may be empty.
    virtual Result<> append(std::int64_t after, const routing::Policy& policy, std::string_view reason, Timestamp now) = 0;
    /// With its history. Does nothing where there is none.
    virtual Result<> discard() = 0;
};

}  // namespace docket::ports
