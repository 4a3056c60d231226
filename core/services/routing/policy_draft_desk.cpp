#include "core/services/routing/policy_draft_desk.h"

#include <optional>
#include <utility>

namespace docket::services {

struct PolicyDraftDesk::OnThread {
    std::optional<PolicyDrafts> drafts;                         ///< made when it is first needed
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;         ///< as last read
    int taxonomyVersion = 0;                                    ///< of that

    /// A published version never changes: it is read once.
    Result<PolicyDesk> besides(ports::Workspace& workspace, OpenPolicyDraft open) {
        const int version = open.inForce.taxonomyVersion;
        if (taxonomy == nullptr || version != taxonomyVersion) {
            auto read = workspace.rules().taxonomy(version);
            if (!read) return std::unexpected(read.error());
            taxonomy = std::make_shared<const taxonomy::Taxonomy>(std::move(*read));
            taxonomyVersion = version;
        }
        PolicyDesk desk{std::move(open), taxonomy, {}, {}};
        desk.changes = routing::changesBetween(desk.open.inForce, desk.open.policy);
        desk.findings = routing::findingsOf(desk.open.policy, *taxonomy);
        return desk;
    }
};

PolicyDraftDesk::PolicyDraftDesk(Writer& writer, const ports::Clock& clock, std::string author)
    : m_writer(writer), m_clock(clock), m_author(std::move(author)), m_onThread(std::make_shared<OnThread>()) {}

template <class T, class Work>
void PolicyDraftDesk::ask(Work work, Done<T> done) {
    m_writer.post(Priority::Interactive, [onThread = m_onThread, &clock = m_clock, author = m_author, work = std::move(work),
                                          done = std::move(done)](ports::Workspace& workspace) {
        done(caught([&] {
            if (!onThread->drafts) onThread->drafts.emplace(workspace, clock, author);
            return Result<T>(work(*onThread, workspace));
        }));
    });
}

template <class Work>
void PolicyDraftDesk::askForDraft(Work work, Done<PolicyDesk> done) {
    ask<PolicyDesk>(
        [work = std::move(work)](OnThread& onThread, ports::Workspace& workspace) -> Result<PolicyDesk> {
            auto open = work(*onThread.drafts);
            if (!open) return std::unexpected(open.error());
            return onThread.besides(workspace, std::move(*open));
        },
        std::move(done));
}

void PolicyDraftDesk::look(Done<PolicyDesk> done) {
    askForDraft([](PolicyDrafts& drafts) { return drafts.look(); }, std::move(done));
}

void PolicyDraftDesk::open(Done<PolicyDesk> done) {
    askForDraft([](PolicyDrafts& drafts) { return drafts.open(); }, std::move(done));
}

void PolicyDraftDesk::takeOver(Done<PolicyDesk> done) {
    askForDraft([](PolicyDrafts& drafts) { return drafts.takeOver(); }, std::move(done));
}

void PolicyDraftDesk::rebase(Done<PolicyDesk> done) {
    askForDraft([](PolicyDrafts& drafts) { return drafts.rebase(); }, std::move(done));
}

void PolicyDraftDesk::change(routing::Policy policy, Done<PolicyDesk> done) {
    askForDraft([policy = std::move(policy)](PolicyDrafts& drafts) { return drafts.change(policy); }, std::move(done));
}

void PolicyDraftDesk::undo(Done<PolicyDesk> done) {
    askForDraft([](PolicyDrafts& drafts) { return drafts.undo(); }, std::move(done));
}

void PolicyDraftDesk::redo(Done<PolicyDesk> done) {
    askForDraft([](PolicyDrafts& drafts) { return drafts.redo(); }, std::move(done));
}

void PolicyDraftDesk::discard(PolicyHold hold, Done<void> done) {
    ask<void>([hold](OnThread& onThread, ports::Workspace&) { return onThread.drafts->discard(hold); }, std::move(done));
}

}  // namespace docket::services
