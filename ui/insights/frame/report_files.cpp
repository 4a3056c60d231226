#include "ui/insights/frame/report_files.h"

#include "core/base/caught.h"
#include "core/report/html/report_html.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"
#include "ui/paper/report_paper.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace docket::ui {

namespace {

const QString pageEnding = QStringLiteral("html");
const QString paperEnding = QStringLiteral("pdf");

}  // namespace

ReportFiles::~ReportFiles() {
    m_stop.request_stop();
    m_gui.close();
}

void ReportFiles::ask(QWidget* parent, services::ReportRequest request) {
    if (m_isWriting) return;
    const QString name = toQt(m_context.workspace.stem().string());
    const QString file = m_context.dialogs.fileToSave(parent, tr("Save the report"), name + QStringLiteral("-report.") + pageEnding, tr("Pages and documents for paper (*.html *.pdf)"));
    if (file.isEmpty()) return;
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending != pageEnding && ending != paperEnding) return Q_EMIT failed(tr("A report is a file that ends in .html or .pdf."));
    request.name = m_context.workspace.stem().string();
    request.program = fromQt(QStringLiteral("Docket %1").arg(QCoreApplication::applicationVersion()));
    write(file, request);
}

void ReportFiles::write(const QString& file, const services::ReportRequest& request) {
    setWriting(true);
    m_context.workers.run(
        m_gui,
        [context = m_context, path = pathOf(file), isPaper = QFileInfo(file).suffix().toLower() == paperEnding, request, stop = m_stop.get_token()]() -> Result<> {
            auto created = context.files.createFile(path);
            if (!created) return std::unexpected(created.error());
            const auto workspace = context.workspaces.open(context.workspace, ports::Access::ReadOnly);
            if (!workspace) return std::unexpected(workspace.error());
            const auto made = services::workspaceReport(**workspace, request, context.clock, stop);
            if (!made) return std::unexpected(made.error());
            const auto bytes = isPaper ? reportPaper(*made) : Result<std::string>(report::reportHtml(*made));
            if (!bytes) return std::unexpected(bytes.error());
            if (const auto written = (*created)->write(*bytes); !written) return written;
            return (*created)->close();
        },
        [this, file](const Result<>& done) {
            setWriting(false);
            if (done) Q_EMIT saved(tr("The report is in %1.").arg(isolated(oneLine(QFileInfo(file).fileName()))));
            else Q_EMIT failed(errorWords(done.error()));
        });
}

void ReportFiles::setWriting(bool isWriting) {
    m_isWriting = isWriting;
    Q_EMIT changedState();
}

}  // namespace docket::ui
