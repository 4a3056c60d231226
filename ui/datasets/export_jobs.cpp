#include "ui/datasets/export_jobs.h"

#include "ui/common/words/text.h"

namespace docket::ui {

namespace {

QString exportWords(const services::ExportReport& report, const QString& target) {
    QStringList words{ExportJobs::tr("%Ln record(s) exported to %1.", nullptr, static_cast<int>(report.records)).arg(isolated(oneLine(target)))};
    for (const std::string& warning : report.warnings) words += oneLine(toQt(warning));
    return words.join(QLatin1Char(' '));
}

}  // namespace

ExportJobs::ExportJobs(JobRunner& jobs, ports::WorkspaceFiles& workspaces, ports::Files& files, const ports::Clock& clock, QObject* parent)
    : QObject(parent), m_workspaces(workspaces), m_files(files), m_clock(clock), m_jobs(jobs) {}

void ExportJobs::exportTo(services::Writer& writer, const services::ExportRequest& request) {
    m_jobs.start(
        tr("Exporting"),
        [this, &writer, request](const std::stop_token& stop, const services::ProgressSink& progress) {
            return services::ExportService(m_workspaces, m_files, m_clock, writer).run(request, stop, progress);
        },
        [this, target = toQt(request.target.string())](const Result<services::ExportReport>& report) {
            if (!report) Q_EMIT failed(report.error());
            else Q_EMIT exported(exportWords(*report, target));
        });
}

}  // namespace docket::ui
