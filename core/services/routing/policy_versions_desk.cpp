#include "core/services/routing/policy_versions_desk.h"

#include "core/services/ledger/policy_reading.h"

#include <utility>

namespace docket::services {

namespace {

using SharedTaxonomy = std::shared_ptr<const taxonomy::Taxonomy>;

Result<SharedTaxonomy> taxonomyInForce(ports::Rules& rules, int version) {
    auto taxonomy = rules.taxonomy(version);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    return std::make_shared<const taxonomy::Taxonomy>(std::move(*taxonomy));
}

Result<PolicyComparison> comparePolicies(ports::Rules& rules, int before, int after) {
    const auto versions = rules.inForce();
    if (!versions) return std::unexpected(versions.error());
    const auto was = policyUnder(rules, before, versions->taxonomy);
    if (!was) return std::unexpected(was.error());
    const auto is = policyUnder(rules, after, versions->taxonomy);
    if (!is) return std::unexpected(is.error());
    auto taxonomy = taxonomyInForce(rules, versions->taxonomy);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    return PolicyComparison{std::move(*taxonomy), routing::changesBetween(was->policy, is->policy)};
}

Result<OpenPolicyPublication> openTakeBack(ports::Workspace& workspace) {
    auto publication = PolicyPublishing::takeBack(workspace);
    if (!publication) return std::unexpected(publication.error());
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    auto before = policyUnder(workspace.rules(), publication->basedOn, versions->taxonomy);
    if (!before) return std::unexpected(before.error());
    auto taxonomy = taxonomyInForce(workspace.rules(), versions->taxonomy);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    return OpenPolicyPublication{std::move(*publication), std::move(before->policy), std::move(*taxonomy)};
}

}  // namespace

template <class T, class Work>
void PolicyVersionsDesk::ask(Work work, Done<T> done) {
    m_writer.post(Priority::Interactive, [work = std::move(work), done = std::move(done)](ports::Workspace& workspace) {
        done(caught([&] { return Result<T>(work(workspace)); }));
    });
}

void PolicyVersionsDesk::versions(Done<std::vector<ports::PolicyVersion>> done) {
    ask<std::vector<ports::PolicyVersion>>(
        [](ports::Workspace& workspace) { return ports::reading(workspace, [&] { return workspace.rules().policyVersions(); }); }, std::move(done));
}

void PolicyVersionsDesk::compare(int before, int after, Done<PolicyComparison> done) {
    ask<PolicyComparison>(
        [before, after](ports::Workspace& workspace) { return ports::reading(workspace, [&] { return comparePolicies(workspace.rules(), before, after); }); },
        std::move(done));
}

void PolicyVersionsDesk::takeBack(Done<OpenPolicyPublication> done) {
    ask<OpenPolicyPublication>([](ports::Workspace& workspace) { return ports::reading(workspace, [&] { return openTakeBack(workspace); }); }, std::move(done));
}

void PolicyVersionsDesk::publish(PolicyPublication publication, Done<VersionInForce> done) {
    ask<VersionInForce>([publication = std::move(publication), &clock = m_clock, author = m_author](
                           ports::Workspace& workspace) { return PolicyPublishing::bringInForce(workspace, publication, author, clock.now()); },
                       std::move(done));
}

}  // namespace docket::services
