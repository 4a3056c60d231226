#include "ui/workspace/care_jobs.h"

#include "ui/common/words/text.h"
#include "ui/workspace/workspace_figures.h"

#include <QLocale>

#include <filesystem>

namespace docket::ui {

namespace {

Report verifyReport(const std::vector<ports::Problem>& problems) {
    Report report{QStringLiteral("verifyDialog"), CareJobs::tr("Workspace verified"), {}, {CareJobs::tr("Where"), CareJobs::tr("What is wrong")}, {}, -1};
    report.summary = problems.empty() ? CareJobs::tr("Everything is as it should be: the file, its references, the chain of events, what was imported and decided, and all text.")
                                      : CareJobs::tr("Not as they should be: %Ln thing(s). Nothing was changed. Make a copy of the file before anything else is done with it, and go on in "
                                                     "the newest backup that verifies.", nullptr, static_cast<int>(problems.size()));
    for (const ports::Problem& problem : problems) report.rows.push_back({{oneLine(toQt(problem.where)), oneLine(toQt(problem.what))}, false});
    return report;
}

/// A file that is no workspace any more is what was looked for, and no failure of looking.
Result<std::vector<ports::Problem>> problemsOf(ports::WorkspaceFiles& files, const std::filesystem::path& workspace) {
    auto problems = files.verify(workspace);
    if (problems || problems.error().kind != ErrorKind::Damaged) return problems;
    return std::vector<ports::Problem>{{"file", problems.error().message}};
}

}  // namespace

CareJobs::CareJobs(JobRunner& runner, WatchedFiles files, const ports::Clock& clock, QObject* parent)
    : QObject(parent), m_runner(runner), m_files(std::move(files)), m_clock(clock) {}

void CareJobs::verify(const QString& workspace) {
    m_runner.start(
        tr("Verifying"),
        [files = m_files, file = pathOf(workspace)](const std::stop_token& stop, const services::ProgressSink& progress) {
            return problemsOf(*files(stop, progress), file);
        },
        [this](const Result<std::vector<ports::Problem>>& problems) {
            if (problems) Q_EMIT reported(verifyReport(*problems));
            else Q_EMIT failed(problems.error());
        });
}

void CareJobs::backUp(services::Writer& writer, const QString& workspace, const QString& target) {
    m_runner.start(
        tr("Backing up"),
        [files = m_files, &writer, file = pathOf(workspace), copy = pathOf(target)](const std::stop_token& stop, const services::ProgressSink& progress) -> Result<std::int64_t> {
            if (const auto written = writer.run(services::Priority::Interactive, [](ports::Workspace&) { return Result<>(); }).get(); !written) return std::unexpected(written.error());
            return files(stop, progress)->backup(file, copy);
        },
        [this, target](const Result<std::int64_t>& bytes) {
            if (bytes) Q_EMIT noted(tr("The workspace was backed up to %1 (%2).", "file, its size").arg(isolated(oneLine(target)), QLocale().formattedDataSize(*bytes)));
            else Q_EMIT failed(bytes.error());
        });
}

void CareJobs::count(const QString& workspace) {
    m_runner.start(
        tr("Counting"),
        [files = m_files, &clock = m_clock, file = pathOf(workspace)](const std::stop_token& stop, const services::ProgressSink& progress) -> Result<services::Stats> {
            const auto source = files(stop, {});
            const auto opened = source->open(file, ports::Access::ReadOnly);
            if (!opened) return std::unexpected(opened.error());
            return services::StatsService(**opened, clock).read({}, stop, progress);
        },
        [this](const Result<services::Stats>& stats) {
            if (stats) Q_EMIT reported(figuresReport(*stats));
            else Q_EMIT failed(stats.error());
        });
}

}  // namespace docket::ui
