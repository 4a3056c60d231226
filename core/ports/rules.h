#pragma once

#include "core/base/error.h"
#include "core/routing/policy.h"
#include "core/taxonomy/taxonomy.h"

namespace docket::ports {

/// Version numbers of what is in force.
struct RuleVersions {
    int taxonomy = 0;
    int policy = 0;

    bool operator==(const RuleVersions&) const = default;
};

/// The versions of taxonomy and policy that a workspace has had. Published versions never change.
class Rules {
public:
    virtual ~Rules() = default;

    virtual Result<RuleVersions> inForce() = 0;
    virtual Result<taxonomy::Taxonomy> taxonomy(int version) = 0;
    virtual Result<routing::Policy> policy(int version) = 0;
    /// Publishes the next version; the one before becomes superseded. Returns the version given.
    virtual Result<int> publish(const taxonomy::Taxonomy& taxonomy, Timestamp now, std::string_view author) = 0;
    virtual Result<int> save(const routing::Policy& policy, Timestamp now, std::string_view author) = 0;
};

}  // namespace docket::ports
