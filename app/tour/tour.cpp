#include "app/tour/tour.h"

#include "app/tour/tour_review.h"
#include "app/tour/tour_screens.h"
#include "app/tour/tour_stage.h"
#include "core/prompt/rendering.h"
#include "ui/common/words/text.h"
#include "ui/intake/import_dialog.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

#include <algorithm>
#include <iostream>
#include <utility>

namespace docket::app {

namespace {

using Phase = ui::ReviewController::Phase;

constexpr QSize usualSize{1440, 900};
constexpr const char* tourName = "Tour";

/// Nobody is there to answer; a file that is asked for is the one that was given.
class TourDialogs : public ui::Dialogs {
public:
    QString file;  ///< empty: none

    QString fileToOpen(QWidget*, const QString&, const QString&) override { return file; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString folder(QWidget*, const QString&, const QString&) override { return {}; }
    std::optional<QString> line(QWidget*, const ui::Theme&, const ui::LineQuestion&) override { return std::nullopt; }
    void tell(QWidget*, const ui::Theme&, const QString&, const QString&) override {}
};

/// The id of the item with the most decisions, of those that the tour has decided; empty: there is none.
QString richestItem(ports::WorkspaceFiles& files, const QString& file) {
    const auto workspace = files.open(ui::fromQt(file), ports::Access::ReadOnly);
    if (!workspace) return {};
    std::string richest;
    std::size_t most = 0;
    const ports::Records::Pass pass{ports::RecordScope::Decided, ports::Records::Detail::WithHistory};
    const auto visited = (*workspace)->records().visit(pass, [&](const ports::Record& record) -> Result<> {
        if (record.decisions.size() <= most || std::ranges::find(record.reviewers, tourName) == record.reviewers.end()) return {};
        most = record.decisions.size();
        richest = record.externalId;
        return {};
    });
    return visited ? ui::toQt(richest) : QString();
}

/// One walk through the window. When a stop is requested, all steps that come after are left out.
class Tour {
public:
    Tour(TourStage& stage, TourDialogs& dialogs, ports::WorkspaceFiles& files)
        : m_stage(stage), m_dialogs(dialogs), m_files(files), m_window(stage.window()) {}

    Result<> run(const QStringList& workspaces, const QString& source);
    QJsonObject report() const;

private:
    void showOpenScreen(const QString& workspace, const QString& source);
    Result<> openWorkspace(const QString& workspace, const QString& prefix);
    Result<> walk(const QString& workspace, const QString& source);
    void import(const QString& source);
    Result<> exportDecisions();
    void closeWorkspace();

    TourStage& m_stage;
    TourDialogs& m_dialogs;
    ports::WorkspaceFiles& m_files;
    ui::MainWindow& m_window;
    TourReview m_review{m_stage};
    QString m_export;
};

Result<> Tour::run(const QStringList& workspaces, const QString& source) {
    m_window.resize(usualSize);
    m_window.show();
    m_window.activateWindow();
    showOpenScreen(workspaces.front(), source);
    auto walked = openWorkspace(workspaces.front(), {});
    if (walked) walked = walk(workspaces.front(), source);
    for (int i = 1; i < workspaces.size() && walked && !m_stage.isStopped(); ++i) {
        const QString prefix = QFileInfo(workspaces[i]).completeBaseName() + QLatin1Char('-');
        closeWorkspace();
        walked = openWorkspace(workspaces[i], prefix);
        if (walked) m_review.walkShortly(prefix);
    }
    closeWorkspace();
    return walked;
}

void Tour::closeWorkspace() {
    m_window.closeWorkspace();
    // Also after a stop was requested: what is held is given back.
    Keyboard::waitUntil([this] { return !m_window.hasWorkspace() && m_window.openPage().isVisible(); }, 30'000);
    m_stage.settle();
}

Result<> Tour::walk(const QString& workspace, const QString& source) {
    m_review.walk({});
    if (m_stage.isStopped()) return {};
    TourScreens(m_stage, richestItem(m_files, workspace)).walk();
    if (m_stage.isStopped()) return {};
    if (const auto exported = exportDecisions(); !exported) return exported;
    import(source);
    m_review.pause();
    return {};
}

void Tour::showOpenScreen(const QString& workspace, const QString& source) {
    m_stage.settle();
    m_stage.picture(QStringLiteral("open-first"));
    m_stage.settings().addRecent(workspace);
    m_window.openPage().refresh();
    m_stage.settle();
    m_stage.pictureInBothSchemes(QStringLiteral("open"));
    if (source.isEmpty()) return;
    m_window.openPage().takeFile(source);
    if (m_stage.waitUntil([this] { return m_window.openPage().pane()->plan().has_value(); })) {
        m_stage.pictureInBothSchemes(QStringLiteral("new-workspace"));
    }
}

Result<> Tour::openWorkspace(const QString& workspace, const QString& prefix) {
    m_window.openWorkspace(workspace);
    const bool isThere = m_stage.waitUntil([this] { return m_window.hasWorkspace() && m_window.session()->review().phase() != Phase::Loading; });
    if (!isThere) {
        return failure(ErrorKind::Io, "The window could not open the workspace. " + ui::fromQt(m_window.openPage().pane()->banner()->text()));
    }
    m_stage.settle();
    m_stage.pictureInBothSchemes(prefix + QStringLiteral("review-blind"));
    return {};
}

/// Predictions that the workspace has are counted and change nothing.
void Tour::import(const QString& source) {
    if (source.isEmpty()) return;
    m_dialogs.file = source;
    bool isOver = false;
    const QObject watch;
    QObject::connect(&m_window.imports(), &ui::ImportJobs::imported, &watch, [&] { isOver = true; });
    QObject::connect(&m_window.imports(), &ui::ImportJobs::failed, &watch, [&] { isOver = true; });
    m_stage.trigger("data.import");
    const auto dialog = [this] { return m_window.findChild<ui::ImportDialog*>(); };
    if (m_stage.waitUntil([&] { return dialog() != nullptr && dialog()->reading().has_value(); }, 60'000)) {
        m_stage.settle();
        m_stage.picture(*dialog(), QStringLiteral("import"));
        m_stage.press("Ctrl+Return");
    }
    if (m_stage.waitUntil([&] { return isOver; }, 60'000)) {
        m_stage.settle();
        m_stage.picture(QStringLiteral("imported"));
    }
    m_dialogs.file.clear();
}

Result<> Tour::exportDecisions() {
    m_stage.press("Ctrl+7");
    ui::ExportPage* page = m_window.exportPage();
    if (page == nullptr) return failure(ErrorKind::Internal, "The screen Export did not open.");
    m_export = m_stage.out().filePath(QStringLiteral("export"));
    ui::ExportController& dataset = page->controller();
    dataset.setTarget(m_export);
    if (!m_stage.waitUntil([&] { return dataset.phase() == ui::ExportController::Phase::Done; }, 60'000)) return failure(ErrorKind::Internal, "The preview of the export did not end.");
    m_stage.settle();
    m_stage.pictureInBothSchemes(QStringLiteral("export"));
    std::optional<Result<>> result;
    const QObject watch;
    QObject::connect(&m_window.exports(), &ui::ExportJobs::exported, &watch, [&] { result = Result<>(); });
    QObject::connect(&m_window.exports(), &ui::ExportJobs::failed, &watch, [&](const Error& error) { result = std::unexpected(error); });
    m_stage.press("Ctrl+Return");
    if (!m_stage.waitUntil([&] { return result.has_value(); }, 60'000)) return failure(ErrorKind::Internal, "The export did not end.");
    m_stage.settle();
    m_stage.picture(QStringLiteral("exported"));
    return *result;
}

QJsonObject Tour::report() const {
    return {{QStringLiteral("screens"), m_stage.pictures()}, {QStringLiteral("decisions"), m_review.decisions()}, {QStringLiteral("export"), m_export}};
}

/// A file of predictions beside the workspace, to show how a workspace is made; empty: there is none.
QString sourceBeside(const QString& workspace) {
    const QDir folder = QFileInfo(workspace).dir();
    const QStringList files = folder.entryList({QStringLiteral("*.jsonl"), QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    return files.isEmpty() ? QString() : folder.filePath(files.front());
}

QString wholePath(const std::string& file) { return QFileInfo(ui::toQt(file)).absoluteFilePath(); }

}  // namespace

int runTour(Composition& composition, const cli::TourRequest& request, const std::stop_token& stop, int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
    TourDialogs dialogs;
    WindowHost host(composition, QString(), dialogs);
    host.settings().setReviewer(QLatin1String(tourName));
    const QDir folder(wholePath(request.out));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::cerr << "docket: the folder " << prompt::onOneLine(request.out) << " cannot be made. Nothing was done.\n";
        return cli::failed;
    }
    QStringList workspaces;
    for (const std::string& workspace : request.workspaces) workspaces.append(wholePath(workspace));
    TourStage stage(host, *composition.files, folder, stop);
    Tour tour(stage, dialogs, *composition.workspaces);
    const auto done = tour.run(workspaces, request.source.empty() ? sourceBeside(workspaces.front()) : wholePath(request.source));
    if (stop.stop_requested()) {
        std::cerr << "docket: interrupted; the decisions and pictures that were made are kept.\n";
        return cli::interrupted;
    }
    if (!done) {
        std::cerr << "docket: " << done.error().message << '\n';
        return cli::failed;
    }
    std::cout << QJsonDocument(tour.report()).toJson(QJsonDocument::Compact).toStdString() << '\n';
    return cli::done;
}

}  // namespace docket::app
