#pragma once

#include "core/storage/files/local_files.h"
#include "core/storage/workspace_files.h"
#include "tests/gui/wait_until.h"
#include "tests/support/workspace_builder.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/program/settings.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

namespace docket::test {

/// Answers every question for a file with the same one.
class OneFile : public ui::Dialogs {
public:
    QString file;
    int asked = 0;
    std::optional<QString> typed;  ///< what answers every question for a line; nullopt: nobody does
    QStringList known;             ///< what the last one offered
    QString problem;               ///< what it said of it
    QString shown;                 ///< folder
    bool hasFileProgram = true;

    QString fileToOpen(QWidget*, const QString&, const QString&) override { return ask(); }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return ask(); }
    QString folder(QWidget*, const QString&, const QString&) override { return ask(); }
    std::optional<QString> line(QWidget*, const ui::Theme&, const ui::LineQuestion& question) override {
        ++asked;
        known = question.known;
        problem = typed && question.problem ? question.problem(*typed) : QString();
        return problem.isEmpty() ? typed : std::nullopt;
    }
    void tell(QWidget*, const ui::Theme&, const QString&, const QString&) override {}
    bool showFolder(const QString& folder) override {
        shown = folder;
        return hasFileProgram;
    }

private:
    QString ask() {
        ++asked;
        return file;
    }
};

/// Workspace files as the program gives them to the jobs of its window.
inline ui::WatchedFiles watchedFiles(const ports::Clock& clock) {
    return [&clock](const std::stop_token& stop, services::ProgressSink progress) {
        return std::make_unique<storage::SqliteWorkspaceFiles>(clock, storage::migrations(), stop, [progress = std::move(progress)](std::int64_t done, std::int64_t total) {
            if (progress) progress({done, total});
        });
    };
}

/// The whole window, worked by real keys. Made again on the same settings file, it is the next start of the program.
class WindowUnderTest {
public:
    explicit WindowUnderTest(WorkspaceFixture& fixture, ui::Scheme scheme = ui::Scheme::Light)
        : m_fixture(fixture), settings(settingsFile(fixture), m_workers), theme(scheme) {
        theme.apply();
        window = std::make_unique<ui::MainWindow>(ui::WindowContext{theme, settings, m_workers, dialogs, fixture.clock, files, fixture.files, fixture.locked, {}, test::watchedFiles(fixture.clock)});
        window->show();
        window->activateWindow();
        EXPECT_TRUE(waitUntilActive(*window));
    }
    ~WindowUnderTest() {
        if (!window->hasWorkspace()) return;
        const QSignalSpy closed(window.get(), &ui::MainWindow::workspaceClosed);
        window->closeWorkspace();
        EXPECT_TRUE(awaits([&] { return !closed.isEmpty(); }));
    }

    static QString settingsFile(WorkspaceFixture& fixture) { return QString::fromStdString((fixture.folder / "window.ini").string()); }
    static bool awaits(const std::function<bool()>& holds) { return waitUntil(holds); }

    void open() {
        window->openWorkspace(QString::fromStdString(m_fixture.path().string()));
        ASSERT_TRUE(awaits([&] { return window->hasWorkspace() && review().item() != nullptr; }));
    }
    /// What was to be written is in the settings file.
    void written() { m_workers.wait(); }
    ui::ReviewController& review() { return window->session()->review(); }
    std::string itemId() { return review().item() == nullptr ? std::string() : review().item()->item.externalId; }
    bool awaitItem(const std::string& id) {
        return awaits([&] { return window->hasWorkspace() && itemId() == id && review().phase() == ui::ReviewController::Phase::Working; });
    }

    template <class Widget = QWidget>
    Widget* find(const char* name) const {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top->objectName() == QLatin1String(name)) return qobject_cast<Widget*>(top);
            if (auto* found = top->findChild<Widget*>(QLatin1String(name))) return found;
        }
        return nullptr;
    }
    /// Whether keys count by now for what is on screen.
    bool isPainted() const {
        const auto* actions = window->findChild<ui::ActionRegistry*>();
        return actions->context() != ui::Context::Review || actions->itemClock().isPainted();
    }
    /// A key where the focus is, once the window or dialog that is to get it is active, by somebody who sees what is asked.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_TRUE(awaits([this] { return isPainted() && QApplication::focusWidget() != nullptr; }));
        QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    bool awaitFocus(const QWidget* widget) {
        return awaits([&] { return widget->hasFocus(); });
    }
    /// Kept where DOCKET_PICTURES says.
    static void picture(QWidget& widget, const QString& name) {
        QCoreApplication::processEvents();
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (!folder.isEmpty()) widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

private:
    WorkspaceFixture& m_fixture;
    ui::Workers m_workers;

public:
    OneFile dialogs;
    storage::LocalFiles files;
    ui::Settings settings;
    ui::Theme theme;
    std::unique_ptr<ui::MainWindow> window;
};

}  // namespace docket::test
