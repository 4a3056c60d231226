#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/intake/import_service.h"
#include "core/services/workspace/workspace_making.h"
#include "ui/common/program/job_runner.h"

#include <QObject>

#include <optional>

namespace docket::ui {

/// Imports as jobs of the window: into the open workspace, or into one that is made with them. Writers handed in must stay
/// until the job has finished.
class ImportJobs : public QObject {
    Q_OBJECT

public:
    ImportJobs(JobRunner& jobs, ports::WorkspaceFiles& workspaces, ports::Files& files, const ports::Clock& clock, QObject* parent = nullptr);

    /// Makes the workspace with its file, all of it or nothing.
    void create(const services::WorkspaceRequest& request);
    void importFile(services::Writer& writer, const QString& workspace, const services::ImportRequest& request);

    /// What the last import did, and into which workspace; nullptr: none has ended since the window was opened.
    const services::ImportReport* lastImport(const QString& workspace) const;

Q_SIGNALS:
    /// The workspace is there, with the rows that could be imported; `words` says what that is.
    void created(const QString& workspace, const QString& words);
    void imported(const QString& words);
    /// Nothing of the file came in, nor was it there; `words` say why.
    void nothingImported(const QString& words);
    void failed(const docket::Error& error);

private:
    void keep(const QString& workspace, const services::ImportReport& report);

    ports::WorkspaceFiles& m_workspaces;
    ports::Files& m_files;
    const ports::Clock& m_clock;
    JobRunner& m_jobs;
    QString m_importedInto;
    std::optional<services::ImportReport> m_lastImport;
};

/// What an import did, in words for a person.
QString importWords(const services::ImportReport& report);

}  // namespace docket::ui
