#include "ui/datasets/export_jobs.h"

#include "core/services/datasets/free_folder.h"
#include "ui/common/words/text.h"

#include <utility>

namespace docket::ui {

namespace {

QString exportWords(const services::ExportReport& report) {
    const QString target = toQt(report.manifest.parent_path().string());
    QStringList words{ExportJobs::tr("%Ln record(s) exported to %1.", nullptr, forPlural(report.records)).arg(isolated(oneLine(target)))};
    for (const std::string& warning : report.warnings) words += oneLine(toQt(warning));
    return words.join(QLatin1Char(' '));
}

QString againWords(const services::AgainReport& report) {
    const QString target = toQt(report.made.manifest.parent_path().string());
    const QString words = ExportJobs::tr("%Ln record(s) made again in %1.", nullptr, forPlural(report.made.records)).arg(isolated(oneLine(target)));
    const QString same = report.otherVersion.empty() ? ExportJobs::tr("Every byte is as it was.")
                                                     : ExportJobs::tr("Every byte is as it was but for the version of Docket in the manifest, which was %1.").arg(isolated(oneLine(toQt(report.otherVersion))));
    return words + QLatin1Char(' ') + same;
}

}  // namespace

ExportJobs::ExportJobs(JobRunner& jobs, ports::WorkspaceFiles& workspaces, ports::Files& files, const ports::Clock& clock, QObject* parent)
    : QObject(parent), m_workspaces(workspaces), m_files(files), m_clock(clock), m_jobs(jobs) {
    connect(&jobs, &JobRunner::progressed, this, [this](const services::Progress& progress, qint64 secondsLeft) {
        if (m_isRunning) Q_EMIT progressed(progress, secondsLeft);
    });
}

template <class Work, class Words>
void ExportJobs::start(Work work, Words words) {
    m_isRunning = true;
    m_jobs.start(ExportJobs::tr("Exporting"), std::move(work), [this, words](const auto& report) {
        m_isRunning = false;
        Q_EMIT ended();
        if (!report) Q_EMIT failed(report.error());
        else Q_EMIT exported(words(*report));
    });
    Q_EMIT begun();
}

void ExportJobs::exportTo(services::Writer& writer, const services::ExportRequest& request) {
    start(
        [this, &writer, request](const std::stop_token& stop, const services::ProgressSink& progress) {
            services::ExportRequest free = request;
            free.target = services::freeFolder(request.target);
            return services::ExportService(m_workspaces, m_files, m_clock, writer).run(free, stop, progress);
        },
        exportWords);
}

void ExportJobs::makeAgain(services::Writer& writer, const services::AgainRequest& request) {
    start(
        [this, &writer, request](const std::stop_token& stop, const services::ProgressSink& progress) {
            services::AgainRequest free = request;
            free.target = services::freeFolder(request.target);
            return services::ExportAgain(m_workspaces, m_files, m_clock, writer).run(free, stop, progress);
        },
        againWords);
}

void ExportJobs::cancel() {
    if (m_isRunning) m_jobs.cancel();
}

}  // namespace docket::ui
