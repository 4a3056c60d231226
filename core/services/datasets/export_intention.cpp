#include "core/services/datasets/export_intention.h"

#include <utility>

namespace docket::services {

/// `work` gets the records, and the intents that are kept with them or nullptr.
template <class Work>
Result<> ExportIntention::write(Work work) {
    return m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
        return ports::inTransaction(workspace, [&] { return work(workspace.records(), ports::intentsOf(workspace.records())); });
    }).get();
}

ExportIntention::~ExportIntention() {
    if (!m_intent) return;
    (void)write([&](ports::Records&, ports::ExportIntents* intents) { return intents->end(*m_intent); });
}

Result<> ExportIntention::begin(const ports::ExportRun& run, const std::filesystem::path& hidden) {
    return write([&](ports::Records&, ports::ExportIntents* intents) -> Result<> {
        if (intents == nullptr) return {};
        const auto begun = intents->begin(run, hidden.string());
        if (!begun) return std::unexpected(begun.error());
        m_intent = *begun;
        return {};
    });
}

Result<> ExportIntention::complete(const ports::ExportRun& run, std::span<const ItemId> items) {
    if (!m_intent) return {};
    return write([&](ports::Records&, ports::ExportIntents* intents) { return intents->complete(*m_intent, run, items); });
}

/// Where that fails the intent stays, and keeps the decisions from being undone.
Result<> ExportIntention::fulfil(const ports::ExportRun& run, std::span<const ItemId> items) {
    const auto intent = std::exchange(m_intent, std::nullopt);
    return write([&](ports::Records& records, ports::ExportIntents* intents) -> Result<> {
        if (intent) {
            if (const auto ended = intents->end(*intent); !ended) return ended;
        }
        const auto noted = records.addExportRun(run, items);
        return noted ? Result<>() : std::unexpected(noted.error());
    });
}

}  // namespace docket::services
