#pragma once

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/routing/policy.h"
#include "core/taxonomy/evolution.h"
#include "core/taxonomy/taxonomy.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// Version numbers of what is in force.
struct RuleVersions {
    int taxonomy = 0;
    int policy = 0;

    bool operator==(const RuleVersions&) const = default;
};

/// A taxonomy version on its way to be published.
struct NewTaxonomy {
    const taxonomy::Taxonomy& taxonomy;
    taxonomy::VersionStep step;  ///< its version number is given by publish()
    std::string note;            ///< what changed, in the author's words
    std::string author;
    Timestamp now;
};

/// One published version, for a list of them.
struct TaxonomyVersion {
    int version = 0;
    std::string author;
    Timestamp publishedAt;
    std::string note;
    int labels = 0;  ///< that can be chosen
    std::optional<int> reverts;

    bool operator==(const TaxonomyVersion&) const = default;
};

/// A policy on its way to be published.
struct NewPolicy {
    const routing::Policy& policy;  ///< its version number is given by publish()
    std::string note;               ///< what changed, in the author's words
    std::optional<int> reverts;     ///< takes back this version
    std::string author;
    Timestamp now;
};

/// One published policy, for a list of them.
struct PolicyVersion {
    int version = 0;
    int taxonomyVersion = 1;  ///< whose labels it names
    std::string author;
    Timestamp publishedAt;
    std::string note;
    std::optional<int> reverts;

    bool operator==(const PolicyVersion&) const = default;
};

/// The versions of taxonomy and policy that a workspace has had. Published versions never change.
class Rules {
public:
    virtual ~Rules() = default;

    virtual Result<RuleVersions> inForce() = 0;
    virtual Result<taxonomy::Taxonomy> taxonomy(int version) = 0;
    /// As it was published: it names labels by the keys of its taxonomyVersion. See services::policyUnder().
    virtual Result<routing::Policy> policy(int version) = 0;
    /// How answers of each version read under later ones, up to the version in force. Never null.
    virtual Result<std::shared_ptr<const taxonomy::Lineage>> lineage() = 0;
    /// Newest first.
    virtual Result<std::vector<TaxonomyVersion>> taxonomyVersions() = 0;
    /// Publishes the next version; the one before becomes superseded. Returns the version given. Writes nothing that
    /// follows from it: that is the publisher's business. Belongs into a transaction of the caller.
    virtual Result<int> publish(const NewTaxonomy& next) = 0;
    /// Newest first.
    virtual Result<std::vector<PolicyVersion>> policyVersions() = 0;
    /// Publishes the next policy, which is in force from then on, for what is imported after it. Returns the version given.
    /// Belongs into a transaction of the caller.
    virtual Result<int> publish(const NewPolicy& next) = 0;
};

}  // namespace docket::ports
