#include "ui/datasets/export_jobs.h"

#include "core/services/datasets/free_folder.h"
#include "ui/common/words/text.h"

namespace docket::ui {

namespace {

QString exportWords(const services::ExportReport& report) {
    const QString target = toQt(report.manifest.parent_path().string());
    QStringList words{ExportJobs::tr("%Ln record(s) exported to %1.", nullptr, forPlural(report.records)).arg(isolated(oneLine(target)))};
    for (const std::string& warning : report.warnings) words += oneLine(toQt(warning));
    return words.join(QLatin1Char(' '));
}

}  // namespace

ExportJobs::ExportJobs(JobRunner& jobs, ports::WorkspaceFiles& workspaces, ports::Files& files, const ports::Clock& clock, QObject* parent)
    : QObject(parent), m_workspaces(workspaces), m_files(files), m_clock(clock), m_jobs(jobs) {
    connect(&jobs, &JobRunner::progressed, this, [this](const services::Progress& progress, qint64 secondsLeft) {
        if (m_isRunning) Q_EMIT progressed(progress, secondsLeft);
    });
}

void ExportJobs::exportTo(services::Writer& writer, const services::ExportRequest& request) {
    m_isRunning = true;
    m_jobs.start(
        tr("Exporting"),
        [this, &writer, request](const std::stop_token& stop, const services::ProgressSink& progress) {
            services::ExportRequest free = request;
            free.target = services::freeFolder(request.target);
            return services::ExportService(m_workspaces, m_files, m_clock, writer).run(free, stop, progress);
        },
        [this](const Result<services::ExportReport>& report) {
            m_isRunning = false;
            Q_EMIT ended();
            if (!report) Q_EMIT failed(report.error());
            else Q_EMIT exported(exportWords(*report));
        });
    Q_EMIT begun();
}

void ExportJobs::cancel() {
    if (m_isRunning) m_jobs.cancel();
}

}  // namespace docket::ui
