#pragma once

#include "core/ports/export_intents.h"
#include "core/services/work/writer.h"

#include <filesystem>
#include <optional>

namespace docket::services {

/// The note in a workspace that an export is under way, which becomes the note that it was made. Goes away with this
/// object when nothing came of it. What a killed process leaves noted is settled when the workspace is opened next.
class ExportIntention {
public:
    /// The writer must outlive this.
    explicit ExportIntention(Writer& writer) : m_writer(writer) {}
    ~ExportIntention();
    ExportIntention(const ExportIntention&) = delete;
    ExportIntention& operator=(const ExportIntention&) = delete;

    /// To be called in this order: before anything is on disk, before the folder gets its name, and after it got it.
    Result<> begin(const ports::ExportRun& run, const std::filesystem::path& hidden);
    Result<> complete(const ports::ExportRun& run, std::span<const ItemId> items);
    /// It may have got its name or not: that is found out when the workspace is opened next.
    void leave() { m_intent.reset(); }
    Result<> fulfil(const ports::ExportRun& run, std::span<const ItemId> items);

private:
    template <class Work>
    Result<> write(Work work);

    Writer& m_writer;
    std::optional<ports::IntentId> m_intent;
};

}  // namespace docket::services
