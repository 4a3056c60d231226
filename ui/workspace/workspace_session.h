#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/review_desk.h"
#include "core/services/writer.h"
#include "ui/review/review_controller.h"

#include <QString>

#include <memory>

namespace docket::ui {

/// An open workspace with the one who works in it: the writer's thread, the review desk over it, and the controller
/// of the screen. Lives in the window thread; opening the file is done before, elsewhere.
class WorkspaceSession {
public:
    /// The clock must outlive the session.
    WorkspaceSession(QString path, std::unique_ptr<ports::Workspace> workspace, const ports::Clock& clock, const QString& reviewer);

    const QString& path() const { return m_path; }
    services::Writer& writer() { return m_writer; }
    ReviewController& review() { return m_review; }

private:
    QString m_path;
    services::Writer m_writer;
    services::ReviewDesk m_desk;
    ReviewController m_review;
};

}  // namespace docket::ui
