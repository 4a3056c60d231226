#include "ui/intake/import_jobs.h"

#include "ui/common/words/text.h"
#include "ui/intake/import_forecast_view.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace docket::ui {

namespace {

QString rejectedWords(const services::ImportReport& report) {
    return ImportJobs::tr("%Ln row(s) could not be imported: %1. All others are in.", nullptr, static_cast<int>(report.rejected))
        .arg(listedApart(rejectedCauseWords(report)));
}

}  // namespace

QString importWords(const services::ImportReport& report) {
    if (report.isNothing()) return ImportJobs::tr("Nothing was imported. %1").arg(listedApart(rejectedCauseWords(report)));
    QStringList words;
    if (report.wasCancelled) words += ImportJobs::tr("The import was stopped. What was read until then is kept; import the file again to go on.");
    words += ImportJobs::tr("%Ln item(s) imported.", nullptr, static_cast<int>(report.itemsAdded));
    const QLocale locale;
    words += ImportJobs::tr("For review: %1, accepted automatically: %2.")
                 .arg(locale.toString(static_cast<qlonglong>(report.escalated)), locale.toString(static_cast<qlonglong>(report.autoAccepted)));
    if (report.areSynthetic) words += ImportJobs::tr("They are marked as machine-written: reviewed without sight of the suggestion, and in no validation or test split.");
    if (report.replaced > 0) words += ImportJobs::tr("%Ln prediction(s) replaced by what the file says now.", nullptr, static_cast<int>(report.replaced));
    if (report.duplicates > 0) words += ImportJobs::tr("%Ln record(s) brought nothing new.", nullptr, static_cast<int>(report.duplicates));
    for (const std::string& warning : report.warnings) words += oneLine(toQt(warning));
    if (report.rejected > 0) words += rejectedWords(report);
    if (report.decisionsNotRead > 0) {
        words += ImportJobs::tr("%Ln record(s) of an export hold decisions, which are not read yet; keep the file.", nullptr,
                              static_cast<int>(report.decisionsNotRead));
    }
    return words.join(QLatin1Char(' '));
}

ImportJobs::ImportJobs(JobRunner& jobs, ports::WorkspaceFiles& workspaces, ports::Files& files, const ports::Clock& clock, QObject* parent)
    : QObject(parent), m_workspaces(workspaces), m_files(files), m_clock(clock), m_jobs(jobs) {}

void ImportJobs::create(const services::WorkspaceRequest& request) {
    m_jobs.start(
        tr("Importing"),
        [this, request](const std::stop_token& stop, const services::ProgressSink& progress) {
            return services::makeWorkspace(m_workspaces, m_files, m_clock, request, stop, progress);
        },
        [this, target = toQt(request.file.string())](const Result<services::ImportReport>& report) {
            if (!report) return Q_EMIT failed(report.error());
            keep(target, *report);
            Q_EMIT created(target, importWords(*report));
        });
}

void ImportJobs::importFile(services::Writer& writer, const QString& workspace, const services::ImportRequest& request) {
    m_jobs.start(
        tr("Importing"),
        [this, &writer, request](const std::stop_token& stop, const services::ProgressSink& progress) {
            return services::ImportService(writer, m_files, m_clock).run(request, stop, progress);
        },
        [this, workspace](const Result<services::ImportReport>& report) {
            if (!report) return Q_EMIT failed(report.error());
            keep(workspace, *report);
            if (report->isNothing()) Q_EMIT nothingImported(importWords(*report));
            else Q_EMIT imported(importWords(*report));
        });
}

void ImportJobs::keep(const QString& workspace, const services::ImportReport& report) {
    m_importedInto = QFileInfo(workspace).absoluteFilePath();
    m_lastImport = report;
}

const services::ImportReport* ImportJobs::lastImport(const QString& workspace) const {
    return m_lastImport && m_importedInto == QFileInfo(workspace).absoluteFilePath() ? &*m_lastImport : nullptr;
}

}  // namespace docket::ui
