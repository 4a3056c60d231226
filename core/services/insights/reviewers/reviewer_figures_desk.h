#pragma once

#include "core/services/insights/reviewers/reviewer_figures.h"
#include "core/services/work/reading_thread.h"

#include <filesystem>
#include <functional>

namespace docket::services {

/// Figures about reviewers for a screen, on a thread of its own that only reads: one question at a time, and the last one that was
/// asked. Every member returns at once; `done` and `progress` are called on that thread or on the caller's, `done` exactly once, and
/// must only hand the value over.
class ReviewerFiguresDesk {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    /// `asker`: in whose name all is asked; who is a reviewer only is told of nobody else. The files must outlive the desk.
    ReviewerFiguresDesk(ports::WorkspaceFiles& files, std::filesystem::path path, std::string asker = {})
        : m_asker(std::move(asker)), m_thread(files, std::move(path)) {}

    /// See readReviewerFigures(). Ends the question before with Cancelled.
    void read(ReviewerFiguresRequest request, Timestamp now, ProgressSink progress, Done<ReviewerFigures> done);
    /// How many items something happened to since; answered once no figures are being read.
    void changedSince(EventId event, Done<std::int64_t> done);
    /// Ends what was asked.
    void stop() { m_thread.replace(); }

private:
    std::string m_asker;
    ReadingThread m_thread;
};

}  // namespace docket::services
