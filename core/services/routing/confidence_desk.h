#pragma once

#include "core/services/routing/model_confidences.h"
#include "core/services/work/reading_thread.h"

#include <filesystem>
#include <functional>

namespace docket::services {

/// How the stored confidences of each model are spread, for a screen: read on a thread of its own. Nothing is written. Every
/// member returns at once; `done` is called exactly once, on that thread or on the caller's, and must only hand the value over.
class ConfidenceDesk {
public:
    using Done = std::function<void(Result<ConfidencesByModel>)>;

    /// The files must outlive the desk.
    ConfidenceDesk(ports::WorkspaceFiles& files, const std::filesystem::path& path) : m_thread(files, path) {}

    /// Of all that is stored. Ends a reading that was asked for before with Cancelled.
    void read(Done done);

private:
    ReadingThread m_thread;
};

}  // namespace docket::services
