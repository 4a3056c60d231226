#include "ui/charts/accessible_charts.h"
#include "ui/common/program/watchdog.h"
#include "ui/common/words/english_plurals.h"
#include "ui/review/accessible_review.h"

#include <QStandardPaths>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("DOCKET_LANGUAGE")) qputenv("DOCKET_LANGUAGE", "en");  // whatever the system speaks
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    docket::ui::WatchedApplication application(argc, argv);
    docket::ui::installAccessibleReview();
    docket::ui::installAccessibleCharts();
    docket::ui::EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);
    QApplication::setApplicationName(QStringLiteral("docket-test"));
    return RUN_ALL_TESTS();
}
