#pragma once

#include "core/services/insights/drift/check_report.h"
#include "core/services/work/reading_thread.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace docket::services {

/// A check by the rules that hold where none are given, and what it was made of.
struct DriftAnswer {
    DriftReading reading;
    CheckReport report;
};

/// Checks for drift for a screen, on a thread of its own that only reads: one question at a time, and the last one that was asked. Every
/// member returns at once; `done` and `progress` are called on that thread or on the caller's, `done` exactly once, and must only hand
/// the value over.
class DriftDesk {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;
    using Answer = std::shared_ptr<const DriftAnswer>;  ///< never null

    /// The files must outlive the desk.
    DriftDesk(ports::WorkspaceFiles& files, std::filesystem::path path) : m_thread(files, std::move(path)) {}

    /// See readDrift() and checkDrift(). Ends the question before with Cancelled.
    void check(DriftQuestion question, Timestamp now, ProgressSink progress, Done<Answer> done);
    /// How many items something happened to since; answered once no check is being made.
    void changedSince(EventId event, Done<std::int64_t> done);
    /// Ends what was asked.
    void stop() { m_thread.replace(); }

private:
    ReadingThread m_thread;
};

}  // namespace docket::services
