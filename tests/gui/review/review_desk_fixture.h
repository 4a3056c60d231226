#pragma once

#include "core/services/review/review_desk.h"
#include "tests/gui/quick_events.h"
#include "tests/gui/wait_until.h"
#include "tests/support/workspace_builder.h"
#include "ui/actions/action_registry.h"
#include "ui/common/look/theme.h"
#include "ui/common/program/watchdog.h"
#include "ui/review/review_controller.h"
#include "ui/review/review_page.h"

#include <QApplication>
#include <QMainWindow>
#include <QTest>

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <utility>

namespace docket::test {

/// The Review screen over a real workspace file, worked by real keys.
class DeskUnderTest {
public:
    explicit DeskUnderTest(WorkspaceFixture& fixture, ui::Scheme scheme = ui::Scheme::Light, QSize size = {1276, 830},
                           ports::Access access = ports::Access::ReadWrite)
        : m_theme(scheme), m_writer(fixture.open(access)), m_desk(m_writer, fixture.clock, {"Ada Example", "gui"}), m_actions(&m_window), m_review(m_desk, fixture.clock) {
        m_theme.apply();
        m_actions.setContext(ui::Context::Review);
        page = new ui::ReviewPage(m_theme, m_actions, m_review);
        m_window.setCentralWidget(page);
        m_window.resize(size);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(waitUntilActive(m_window));
        QObject::connect(&m_review, &ui::ReviewController::itemChanged, page, [this] { m_isPainted = false; });
        QObject::connect(page, &ui::ReviewPage::itemPainted, page, [this] {
            ++m_painted;
            m_isPainted = true;
        });
        m_review.start();
        EXPECT_TRUE(waitUntil([this] { return m_painted > 0 || m_review.phase() == ui::ReviewController::Phase::Empty; }));
        watchEvents();
    }
    /// As at the end of the program; the destructor does it where a test does not.
    void close() {
        if (std::exchange(m_isClosed, true)) return;
        bool closed = false;
        m_review.close([&] { closed = true; });
        EXPECT_TRUE(waitUntil([&] { return closed; }));
        expectQuickEvents();
    }
    ~DeskUnderTest() {
        if (m_held) letWriterGo();
        close();
    }

    ui::ReviewController& review() { return m_review; }
    QMainWindow& window() { return m_window; }
    ui::Theme& theme() { return m_theme; }
    std::string itemId() const { return m_review.item() == nullptr ? std::string() : m_review.item()->item.externalId; }

    /// Waits until the item is the one in hand, and painted: keys before that are not meant for it.
    bool awaitItem(const std::string& externalId) {
        return waitUntil([&] { return m_isPainted && itemId() == externalId; });
    }
    /// Waits until the banner with this title is shown: another one may come before it.
    bool awaitBanner(const QString& title) {
        return waitUntil([&] { return page->banner()->isVisible() && page->banner()->title().contains(title); });
    }
    bool awaitPhase(ui::ReviewController::Phase phase) {
        return waitUntil([&] { return m_review.phase() == phase; });
    }
    /// Whether keys count by now for what is on screen.
    bool isPainted() const { return m_actions.itemClock().isPainted(); }
    /// A key press where the focus is, by somebody who sees what is asked.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        EXPECT_TRUE(waitUntil([this] { return isPainted(); }));
        pressUnseen(key, modifiers);
    }
    /// The same at once, whatever is on screen.
    void pressUnseen(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : page, static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Presses a key and waits until another item is on screen, or none is left.
    void pressAndAwaitItem(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const int before = m_painted;
        press(key, modifiers);
        EXPECT_TRUE(waitUntil([&] { return m_painted > before || m_review.phase() == ui::ReviewController::Phase::Empty; }));
    }
    /// Presses a key and waits until what it records is on disk and the phase is there.
    void pressAndAwait(ui::ReviewController::Phase phase, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        press(key, modifiers);
        EXPECT_TRUE(waitUntil([&] { return m_review.phase() == phase; }));
    }
    /// From now on what is asked of the desk waits, as on a slow disk.
    void holdWriter() {
        m_held.emplace();
        m_writer.post(services::Priority::Interactive, [go = m_held->get_future().share()](ports::Workspace&) { go.wait(); });
    }
    void letWriterGo() {
        m_held->set_value();
        m_held.reset();
    }
    /// Waits until everything asked of the desk so far has been done.
    void settle() {
        bool done = false;
        ui::GuiThread gui(page);
        m_desk.workLeft(gui.callback([&](Result<services::WorkLeft>) { done = true; }));
        EXPECT_TRUE(waitUntil([&] { return done; }));
        gui.close();
    }
    /// A picture of the window, kept where DOCKET_PICTURES says.
    QImage picture(const QString& name) {
        QCoreApplication::processEvents();
        const QImage image = m_window.grab().toImage();
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (!folder.isEmpty()) image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
        return image;
    }

    ui::ReviewPage* page = nullptr;

private:
    ui::Theme m_theme;
    services::Writer m_writer;
    services::ReviewDesk m_desk;
    QMainWindow m_window;
    ui::ActionRegistry m_actions;
    ui::ReviewController m_review;
    std::optional<std::promise<void>> m_held;
    int m_painted = 0;
    bool m_isPainted = false;
    bool m_isClosed = false;
};

}  // namespace docket::test
