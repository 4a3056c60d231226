#include "app/tour.h"

#include "app/keyboard.h"
#include "app/window.h"
#include "ui/common/text.h"
#include "ui/review/label_model.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>

#include <filesystem>
#include <functional>
#include <iostream>
#include <stop_token>
#include <utility>

namespace docket::app {

namespace {

using Phase = ui::ReviewController::Phase;

constexpr int plainDecisions = 6;
constexpr QSize usualSize{1440, 900};
constexpr QSize smallSize{1024, 640};

/// Nobody is there to answer.
class NoDialogs : public ui::Dialogs {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString folder(QWidget*, const QString&, const QString&) override { return {}; }
    std::optional<QString> line(QWidget*, const QString&, const QString&, const QString&) override { return std::nullopt; }
    void tell(QWidget*, const QString&, const QString&) override {}
};

/// One walk through the window. A step that cannot be done in this workspace is left out; when a stop is requested, so are
/// all that come after.
class Tour {
public:
    Tour(WindowHost& host, ports::Files& files, QDir out, std::stop_token stop)
        : m_host(host), m_files(files), m_window(host.window()), m_keys(m_window), m_out(std::move(out)), m_stop(std::move(stop)) {}

    Result<> run(const QString& workspace, const QString& source);
    QJsonObject report() const;

private:
    ui::ReviewController& review() { return m_window.session()->review(); }
    bool isAtWork() { return !m_stop.stop_requested() && review().phase() == Phase::Working && review().item() != nullptr; }

    void showOpenScreen(const QString& workspace, const QString& source);
    Result<> openWorkspace(const QString& workspace);
    Result<> walk();
    void decideAgainstTheModel();
    void decideLikeTheModel();
    void revealFirst();
    void putAside();
    void undoAndRedo();
    void showSmall();
    void showKeys();
    Result<> exportDecisions();
    void pause();

    /// Enters a label by its key, or by the filter where it has none.
    void enterLabel(LabelId label);
    void enterAnswer(const LabelSet& labels);
    LabelSet otherThan(const LabelSet& labels);
    void submitAndAwaitItem();
    void press(const char* chord) {
        if (!m_stop.stop_requested()) m_keys.press(QLatin1String(chord));
    }
    /// As Keyboard::waitUntil(), but no longer than until a stop is requested.
    bool waitUntil(const std::function<bool()>& holds, int patienceMs = 10'000) const;
    void settle();
    void picture(const QString& name);
    void picture(QWidget& widget, const QString& name);
    void pictureInBothSchemes(const QString& name);
    bool put(const QByteArray& png, const std::filesystem::path& file);

    WindowHost& m_host;
    ports::Files& m_files;
    ui::MainWindow& m_window;
    Keyboard m_keys;
    QDir m_out;
    std::stop_token m_stop;
    QJsonArray m_screens;
    QString m_export;
    int m_decisions = 0;
};

Result<> Tour::run(const QString& workspace, const QString& source) {
    m_window.resize(usualSize);
    m_window.show();
    m_window.activateWindow();
    showOpenScreen(workspace, source);
    auto walked = openWorkspace(workspace);
    if (walked) walked = walk();
    m_window.closeWorkspace();
    Keyboard::waitUntil([this] { return !m_window.hasWorkspace() && m_window.openPage().isVisible(); }, 30'000);
    settle();
    return walked;
}

Result<> Tour::walk() {
    decideAgainstTheModel();
    for (int i = 0; i < plainDecisions; ++i) decideLikeTheModel();
    for (const auto step : {&Tour::revealFirst, &Tour::putAside, &Tour::undoAndRedo, &Tour::showSmall, &Tour::showKeys}) {
        if (!m_stop.stop_requested()) (this->*step)();
    }
    if (const auto exported = exportDecisions(); !exported) return exported;
    pause();
    return {};
}

void Tour::showOpenScreen(const QString& workspace, const QString& source) {
    m_host.settings().addRecent(workspace);
    m_window.openPage().refresh();
    settle();
    pictureInBothSchemes(QStringLiteral("open"));
    if (source.isEmpty()) return;
    m_window.openPage().takeFile(source);
    if (waitUntil([this] { return m_window.openPage().pane()->plan().has_value(); })) pictureInBothSchemes(QStringLiteral("new-workspace"));
}

Result<> Tour::openWorkspace(const QString& workspace) {
    m_window.openWorkspace(workspace);
    const bool isThere = waitUntil([this] { return m_window.hasWorkspace() && review().phase() != Phase::Loading; });
    if (!isThere) {
        return failure(ErrorKind::Io, "The window could not open the workspace. " + ui::fromQt(m_window.openPage().pane()->banner()->text()));
    }
    settle();
    pictureInBothSchemes(QStringLiteral("review-blind"));
    return {};
}

LabelSet Tour::otherThan(const LabelSet& labels) {
    for (const taxonomy::Label* label : review().taxonomy()->choices()) {
        if (labels != LabelSet{label->id}) return {label->id};
    }
    return labels;
}

void Tour::enterLabel(LabelId label) {
    const auto* list = m_window.findChild<QListView*>(QStringLiteral("labelList"));
    const QAbstractItemModel& rows = *list->model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex index = rows.index(row, 0);
        const QString key = index.data(ui::LabelModel::KeyCapRole).toString();
        if (index.data(ui::LabelModel::LabelRole).toLongLong() == label.value && !key.isEmpty()) return m_keys.press(key);
    }
    press("Ctrl+F");
    m_keys.type(ui::toQt(review().taxonomy()->find(label)->name));
    press("Return");
}

void Tour::enterAnswer(const LabelSet& labels) {
    if (labels.empty()) return press("0");
    for (const LabelId label : labels) enterLabel(label);
}

void Tour::submitAndAwaitItem() {
    const auto* before = review().item();
    const ItemId id = before == nullptr ? ItemId{} : before->item.id;
    press("Return");
    settle();
    if (review().phase() == Phase::Comparing) press("1");
    waitUntil([&] { return review().item() == nullptr || review().item()->item.id != id; });
    settle();
}

void Tour::decideAgainstTheModel() {
    if (!isAtWork()) return;
    const auto& suggestion = review().item()->suggestion;
    enterAnswer(otherThan(suggestion && suggestion->labels ? *suggestion->labels : LabelSet{}));
    press("Alt+2");
    settle();
    picture(QStringLiteral("review-chosen"));
    press("Return");
    settle();
    if (review().phase() == Phase::Comparing) {
        pictureInBothSchemes(QStringLiteral("review-compared"));
        press("1");
        settle();
    }
    ++m_decisions;
}

void Tour::decideLikeTheModel() {
    if (!isAtWork()) return;
    const auto& suggestion = review().item()->suggestion;
    const bool isMulti = review().taxonomy()->kind() == taxonomy::TaskKind::Multi;
    const bool hasAnswer = suggestion && suggestion->labels && (isMulti || !suggestion->labels->empty());
    enterAnswer(hasAnswer ? *suggestion->labels : otherThan({}));
    submitAndAwaitItem();
    ++m_decisions;
}

void Tour::revealFirst() {
    if (!isAtWork()) return;
    press("Space");
    waitUntil([this] { return review().isSuggestionVisible(); }, 2000);
    settle();
    pictureInBothSchemes(QStringLiteral("review-revealed"));
    decideLikeTheModel();
}

void Tour::putAside() {
    if (isAtWork()) press("Ctrl+K");
    settle();
    if (!isAtWork()) return;
    press("Ctrl+G");
    m_keys.type(QStringLiteral("which product is meant?"));
    settle();
    picture(QStringLiteral("review-flag"));
    press("Return");
    settle();
}

void Tour::undoAndRedo() {
    for (int i = 0; i < 3 && review().undoDepth() > 0; ++i) {
        press("Ctrl+Z");
        settle();
    }
    picture(QStringLiteral("review-undone"));
    press("Ctrl+Shift+Z");
    settle();
}

void Tour::showSmall() {
    m_window.resize(smallSize);
    settle();
    pictureInBothSchemes(QStringLiteral("review-small"));
    m_window.resize(usualSize);
    settle();
}

void Tour::showKeys() {
    QMetaObject::invokeMethod(&m_window, [this] {
        settle();
        if (QWidget* sheet = QApplication::activeModalWidget()) {
            picture(*sheet, QStringLiteral("keys"));
            sheet->close();
        }
    }, Qt::QueuedConnection);
    press("F1");
}

Result<> Tour::exportDecisions() {
    press("Ctrl+7");
    settle();
    QWidget* dialog = QApplication::activeModalWidget();
    if (dialog == nullptr) return failure(ErrorKind::Internal, "The export dialog did not open.");
    m_export = m_out.filePath(QStringLiteral("export"));
    auto* target = dialog->findChild<QLineEdit*>(QStringLiteral("exportTarget"));
    target->setFocus();
    target->selectAll();
    target->insert(m_export);
    Q_EMIT target->textEdited(m_export);
    picture(*dialog, QStringLiteral("export"));
    std::optional<Result<>> result;
    const QObject watch;
    QObject::connect(&m_window.data(), &ui::DataJobs::exported, &watch, [&] { result = Result<>(); });
    QObject::connect(&m_window.data(), &ui::DataJobs::failed, &watch, [&](const Error& error) { result = std::unexpected(error); });
    dialog->findChild<QAbstractButton*>(QStringLiteral("runExport"))->setFocus();
    press("Space");
    if (!waitUntil([&] { return result.has_value(); }, 60'000)) return failure(ErrorKind::Internal, "The export did not end.");
    settle();
    return *result;
}

void Tour::pause() {
    press("Ctrl+Shift+B");
    settle();
    picture(QStringLiteral("review-paused"));
}

bool Tour::waitUntil(const std::function<bool()>& holds, int patienceMs) const {
    return Keyboard::waitUntil([&] { return m_stop.stop_requested() || holds(); }, patienceMs) && !m_stop.stop_requested();
}

/// Lets the window come to rest: what was asked of the desk is answered and painted.
void Tour::settle() { waitUntil([] { return false; }, 150); }

/// In the place of what an earlier tour left there.
bool Tour::put(const QByteArray& png, const std::filesystem::path& file) {
    std::error_code error;
    std::filesystem::remove(file, error);
    const auto picture = m_files.createFile(file);
    return picture && (*picture)->write(png.toStdString()) && (*picture)->close();
}

void Tour::picture(QWidget& widget, const QString& name) {
    if (m_stop.stop_requested()) return;
    const QString file = m_out.filePath(name + QStringLiteral(".png"));
    QByteArray png;
    QBuffer buffer(&png);
    if (widget.grab().save(&buffer, "PNG") && put(png, ui::fromQt(file))) m_screens.append(file);
}

void Tour::picture(const QString& name) { picture(m_window, name); }

void Tour::pictureInBothSchemes(const QString& name) {
    m_host.theme().setScheme(ui::Scheme::Light);
    settle();
    picture(name + QStringLiteral("-light"));
    m_host.theme().setScheme(ui::Scheme::Dark);
    settle();
    picture(name + QStringLiteral("-dark"));
    m_host.theme().setScheme(ui::Scheme::Light);
    settle();
}

QJsonObject Tour::report() const {
    return {{QStringLiteral("screens"), m_screens}, {QStringLiteral("decisions"), m_decisions}, {QStringLiteral("export"), m_export}};
}

/// A file of predictions beside the workspace, to show how a workspace is made; empty: there is none.
QString sourceBeside(const QString& workspace) {
    const QDir folder = QFileInfo(workspace).dir();
    const QStringList files = folder.entryList({QStringLiteral("*.jsonl"), QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    return files.isEmpty() ? QString() : folder.filePath(files.front());
}

}  // namespace

int runTour(Composition& composition, const std::stop_token& stop, int argc, char** argv) {
    std::string workspace;
    std::string out;
    std::string source;
    CLI::App parser("Works the real window over a workspace, and leaves pictures of its screens and an export.\n"
                    "The decisions are real: run it over a copy (docket backup).", "docket tour");
    parser.add_option("workspace", workspace, "Workspace file")->required();
    parser.add_option("--out", out, "Folder for the pictures and the export; must not hold an export yet")->required();
    parser.add_option("--source", source, "File of predictions to show on the open screen; otherwise one beside the workspace");
    bool isJson = true;
    parser.add_flag("--json", isJson, "Print one JSON object; it always does");
    try {
        parser.parse(argc - 1, argv + 1);
    } catch (const CLI::ParseError& problem) {
        return parser.exit(problem) == 0 ? cli::done : cli::wrongUsage;
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
    NoDialogs dialogs;
    WindowHost host(composition, QString(), dialogs);
    host.settings().setReviewer(QStringLiteral("Tour"));
    QDir folder(QDir::current().absoluteFilePath(ui::toQt(out)));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::cerr << "docket: the folder " << out << " cannot be made. Nothing was done.\n";
        return cli::failed;
    }
    Tour tour(host, *composition.files, folder, stop);
    const QString file = QFileInfo(ui::toQt(workspace)).absoluteFilePath();
    const auto done = tour.run(file, source.empty() ? sourceBeside(file) : ui::toQt(source));
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
