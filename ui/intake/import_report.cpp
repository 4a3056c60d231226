#include "ui/intake/import_report.h"

#include "ui/common/words/text.h"
#include "ui/intake/import_jobs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace docket::ui {

namespace {

struct ImportReportWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::ImportReport)
};

}  // namespace

Report importReport(const services::ImportReport& report) {
    Report shown{QStringLiteral("importReport"), ImportReportWords::tr("Import report"), importWords(report),
                 {ImportReportWords::tr("File"), ImportReportWords::tr("Line"), ImportReportWords::tr("Item"), ImportReportWords::tr("Why it was left out")}, {}, -1};
    const auto listed = static_cast<std::int64_t>(report.problems.size());
    if (report.rejected > listed) shown.summary += QLatin1Char(' ') + ImportReportWords::tr("The first %Ln row(s) that were left out are listed.", nullptr, static_cast<int>(listed));
    for (const std::filesystem::path& file : report.rejectsFiles) {
        shown.summary += QLatin1Char(' ') + ImportReportWords::tr("They are in %1, as they came.").arg(isolated(oneLine(toQt(file.string()))));
    }
    for (const services::ImportProblem& problem : report.problems) {
        shown.rows.push_back({{oneLine(QFileInfo(toQt(problem.file)).fileName()), QLocale().toString(qlonglong{problem.line}), oneLine(toQt(problem.id)),
                               oneLine(toQt(problem.cause))}, false});
    }
    return shown;
}

}  // namespace docket::ui
