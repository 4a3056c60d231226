#pragma once

#include "core/ports/rules.h"
#include "core/routing/policy_change.h"
#include "core/services/routing/policy_publishing.h"
#include "core/services/work/writer.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace docket::services {

/// What differs from one version of the policy to a later one, in the keys of the taxonomy in force.
struct PolicyComparison {
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;  ///< never null
    std::vector<routing::PolicyChange> changes;
};

/// A publication with the policy that it changes, in the keys of the taxonomy in force.
struct OpenPolicyPublication {
    PolicyPublication publication;
    routing::Policy before;
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;  ///< never null
};

/// The versions of the policy for a screen, read and published on the writer's thread. Every member returns at once; `done` is
/// called exactly once, on that thread, and must only hand the value over to its own.
class PolicyVersionsDesk {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    /// The writer and the clock must outlive the desk.
    PolicyVersionsDesk(Writer& writer, const ports::Clock& clock, std::string author) : m_writer(writer), m_clock(clock), m_author(std::move(author)) {}

    /// Newest first.
    void versions(Done<std::vector<ports::PolicyVersion>> done);
    /// NotFound where there is no such version.
    void compare(int before, int after, Done<PolicyComparison> done);
    /// See PolicyPublishing::takeBack().
    void takeBack(Done<OpenPolicyPublication> done);
    /// See PolicyPublishing::bringInForce().
    void publish(PolicyPublication publication, Done<VersionInForce> done);

private:
    template <class T, class Work>
    void ask(Work work, Done<T> done);

    Writer& m_writer;
    const ports::Clock& m_clock;
    std::string m_author;
};

}  // namespace docket::services
