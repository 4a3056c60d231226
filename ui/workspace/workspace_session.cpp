#include "ui/workspace/workspace_session.h"

#include "core/base/caught.h"
#include "core/services/queue/search_indexing.h"
#include "ui/common/words/text.h"

#include <QUuid>

namespace docket::ui {

namespace {

std::string newSession() { return fromQt(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

}  // namespace

WorkspaceSession::WorkspaceSession(QString path, std::unique_ptr<ports::Workspace> workspace, ports::WorkspaceFiles& files,
                                   const ports::Clock& clock, const QString& reviewer, std::optional<PacketSlip> packet)
    : WorkspaceSession(std::move(path), std::move(workspace), files, clock, packet ? packet->reviewer : fromQt(reviewer), newSession()) {
    m_packet = std::move(packet);
}

WorkspaceSession::WorkspaceSession(QString path, std::unique_ptr<ports::Workspace> workspace, ports::WorkspaceFiles& files, const ports::Clock& clock, std::string reviewer,
                                   const std::string& session)
    : m_path(std::move(path)),
      m_reviewer(std::move(reviewer)),
      m_writer(std::move(workspace)),
      m_desk(m_writer, clock, {m_reviewer, session}),
      m_review(m_desk, clock),
      m_adjudication(m_writer, files, fromQt(m_path), clock, {m_reviewer, session}),
      m_browse(files, fromQt(m_path), clock, m_reviewer),
      m_publishing(files, fromQt(m_path), clock),
      m_dryRuns(files, fromQt(m_path)),
      m_figures(files, fromQt(m_path), m_reviewer), m_traffic(files, fromQt(m_path)), m_drift(files, fromQt(m_path)) {}

void WorkspaceSession::indexTexts(services::ProgressSink progress) {
    if (m_isIndexing.exchange(true)) return;
    m_indexing = std::jthread([this, progress = std::move(progress)](const std::stop_token& stop) {
        (void)caught([&] { return services::indexTexts(m_writer, stop, progress); });  // goes on where it was left the next time
        m_isIndexing = false;
    });
}

}  // namespace docket::ui
