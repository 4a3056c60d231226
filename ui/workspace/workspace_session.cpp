#include "ui/workspace/workspace_session.h"

#include "ui/common/text.h"

#include <QUuid>

namespace docket::ui {

WorkspaceSession::WorkspaceSession(QString path, std::unique_ptr<ports::Workspace> workspace, const ports::Clock& clock,
                                   const QString& reviewer)
    : m_path(std::move(path)),
      m_writer(std::move(workspace)),
      m_desk(m_writer, clock, {fromQt(reviewer), fromQt(QUuid::createUuid().toString(QUuid::WithoutBraces))}),
      m_review(m_desk, clock) {}

}  // namespace docket::ui
