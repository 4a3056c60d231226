#pragma once

#include "core/base/error.h"
#include "core/routing/policy.h"
#include "core/taxonomy/taxonomy.h"

namespace docket::ports {

/// The versions of taxonomy and policy that a workspace has had. Published versions never change.
class Rules {
public:
    virtual ~Rules() = default;

    virtual Result<taxonomy::Taxonomy> taxonomy() = 0;  ///< the published version in force
    virtual Result<taxonomy::Taxonomy> taxonomy(int version) = 0;
    virtual Result<routing::Policy> policy() = 0;       ///< the version in force
    virtual Result<routing::Policy> policy(int version) = 0;
    /// Publishes the next version; the one before becomes superseded. Returns the version given.
    virtual Result<int> publish(const taxonomy::Taxonomy& taxonomy, Timestamp now, std::string_view author) = 0;
    virtual Result<int> save(const routing::Policy& policy, Timestamp now, std::string_view author) = 0;
};

}  // namespace docket::ports
