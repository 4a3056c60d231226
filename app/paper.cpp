#include "app/paper.h"

#include "ui/paper/report_paper.h"

#include <QGuiApplication>

namespace docket::app {

Result<std::string> writePaper(const report::Report& report, int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return ui::reportPaper(report);
}

}  // namespace docket::app
