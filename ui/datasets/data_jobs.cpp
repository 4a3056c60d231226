#include "ui/datasets/data_jobs.h"

#include "core/services/workspace/workspace_making.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"
#include "ui/intake/import_forecast_view.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <filesystem>
#include <memory>

namespace docket::ui {

namespace {

QString rejectedWords(const services::ImportReport& report) {
    return DataJobs::tr("%Ln row(s) could not be imported: %1. All others are in.", nullptr, static_cast<int>(report.rejected))
        .arg(listedApart(rejectedCauseWords(report)));
}

QString exportWords(const services::ExportReport& report, const QString& target) {
    QStringList words{DataJobs::tr("%Ln record(s) exported to %1.", nullptr, static_cast<int>(report.records)).arg(isolated(oneLine(target)))};
    for (const std::string& warning : report.warnings) words += oneLine(toQt(warning));
    return words.join(QLatin1Char(' '));
}

/// The workspace of a plan.
Result<services::WorkspaceRequest> requestOf(const WorkspacePlan& plan, const taxonomy::Taxonomy& taxonomy) {
    auto import = importRequestOf(pathOf(plan.source), plan.reading);
    if (!import) return std::unexpected(import.error());
    return services::WorkspaceRequest{pathOf(plan.target), taxonomy, plan.policy, std::move(*import)};
}

}  // namespace

QString importWords(const services::ImportReport& report) {
    if (report.isNothing()) return DataJobs::tr("Nothing was imported. %1").arg(listedApart(rejectedCauseWords(report)));
    QStringList words;
    if (report.wasCancelled) words += DataJobs::tr("The import was stopped. What was read until then is kept; import the file again to go on.");
    words += DataJobs::tr("%Ln item(s) imported.", nullptr, static_cast<int>(report.itemsAdded));
    const QLocale locale;
    words += DataJobs::tr("For review: %1, accepted automatically: %2.")
                 .arg(locale.toString(static_cast<qlonglong>(report.escalated)), locale.toString(static_cast<qlonglong>(report.autoAccepted)));
    if (report.replaced > 0) words += DataJobs::tr("%Ln prediction(s) replaced by what the file says now.", nullptr, static_cast<int>(report.replaced));
    if (report.duplicates > 0) words += DataJobs::tr("%Ln record(s) brought nothing new.", nullptr, static_cast<int>(report.duplicates));
    for (const std::string& warning : report.warnings) words += oneLine(toQt(warning));
    if (report.rejected > 0) words += rejectedWords(report);
    if (report.decisionsNotRead > 0) {
        words += DataJobs::tr("%Ln record(s) of an export hold decisions, which are not read yet; keep the file.", nullptr,
                              static_cast<int>(report.decisionsNotRead));
    }
    return words.join(QLatin1Char(' '));
}

DataJobs::DataJobs(JobRunner& jobs, ports::WorkspaceFiles& workspaces, ports::Files& files, const ports::Clock& clock, QObject* parent)
    : QObject(parent), m_workspaces(workspaces), m_files(files), m_clock(clock), m_jobs(jobs) {}

void DataJobs::create(const WorkspacePlan& plan, const taxonomy::Taxonomy& taxonomy) {
    m_jobs.start(
        tr("Importing"),
        [this, plan, taxonomy](const std::stop_token& stop, const services::ProgressSink& progress) -> Result<services::ImportReport> {
            const auto request = requestOf(plan, taxonomy);
            if (!request) return std::unexpected(request.error());
            return services::makeWorkspace(m_workspaces, m_files, m_clock, *request, stop, progress);
        },
        [this, target = plan.target](const Result<services::ImportReport>& report) {
            if (!report) return Q_EMIT failed(report.error());
            keep(target, *report);
            Q_EMIT created(target, importWords(*report));
        });
}

void DataJobs::importFile(services::Writer& writer, const QString& workspace, const QString& file, const FileReading& reading) {
    m_jobs.start(
        tr("Importing"),
        [this, &writer, file, reading](const std::stop_token& stop, const services::ProgressSink& progress) -> Result<services::ImportReport> {
            const auto request = importRequestOf(pathOf(file), reading);
            if (!request) return std::unexpected(request.error());
            return services::ImportService(writer, m_files, m_clock).run(*request, stop, progress);
        },
        [this, workspace](const Result<services::ImportReport>& report) {
            if (!report) return Q_EMIT failed(report.error());
            keep(workspace, *report);
            if (report->isNothing()) Q_EMIT nothingImported(importWords(*report));
            else Q_EMIT imported(importWords(*report));
        });
}

void DataJobs::keep(const QString& workspace, const services::ImportReport& report) {
    m_importedInto = QFileInfo(workspace).absoluteFilePath();
    m_lastImport = report;
}

const services::ImportReport* DataJobs::lastImport(const QString& workspace) const {
    return m_lastImport && m_importedInto == QFileInfo(workspace).absoluteFilePath() ? &*m_lastImport : nullptr;
}

void DataJobs::exportTo(services::Writer& writer, const services::ExportRequest& request) {
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
