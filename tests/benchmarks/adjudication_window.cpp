#include "tests/benchmarks/adjudication_window.h"

#include "core/storage/workspace_files.h"
#include "tests/benchmarks/painting.h"
#include "tests/benchmarks/workspaces.h"
#include "ui/adjudication/adjudicate_page.h"
#include "ui/common/words/text.h"
#include "ui/workspace/workspace_session.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QTest>

#include <fmt/format.h>

#include <cstdlib>

namespace docket::bench {

namespace {

constexpr int movesTimed = 300;
constexpr int rulingsTimed = 300;
constexpr int thinkMs = 15;  // a moment, as a person would take

/// The Adjudicate screen over a workspace, worked by keys.
class TimedAdjudication {
public:
    explicit TimedAdjudication(const std::filesystem::path& file)
        : m_session(ui::toQt(file.string()), m_files.open(file, ports::Access::ReadWrite).value(), m_files, m_clock, QStringLiteral("lead")),
          m_actions(&m_window), m_adjudication(m_session.adjudication(), m_clock) {
        m_theme.apply();
        m_actions.setContext(ui::Context::Adjudicate);
        m_window.resize(1440, 850);
        QObject::connect(&m_adjudication, &ui::AdjudicationController::failed, &m_window, [](const Error& error) {
            fmt::print(stderr, "{}\n", error.message);
            std::abort();
        });
        m_window.show();
        m_window.activateWindow();
        QTest::qWait(100);
        m_open = millisecondsUntil([this] { show(); }, [this] { return m_painted > 0; });
        QTest::qWait(500);
    }

    double open() const { return m_open; }
    double move() {
        return untilItemPainted([this] { press(Qt::Key_Down, Qt::ControlModifier); });
    }
    double goOn() {
        return untilItemPainted([this] { press(Qt::Key_Return); });
    }
    double chooseLabel(int key) {
        auto& labels = *m_page->findChild<QListWidget*>(QStringLiteral("rulingLabels"));
        const PaintCount paints(*labels.viewport());
        return afterAMoment([&] { press(key); }, [&] { return m_adjudication.hasLabels() && paints.paints() > 0; });
    }
    double rule() {
        press(Qt::Key_1);  // what decided it
        const PaintCount paints(*m_page->findChild<QLabel*>(QStringLiteral("rulingResult")));
        int whenRuled = -1;
        QObject::connect(&m_adjudication, &ui::AdjudicationController::ruled, &paints, [&] { whenRuled = paints.paints(); });
        return afterAMoment([&] { press(Qt::Key_Return, Qt::ControlModifier); }, [&] { return whenRuled >= 0 && paints.paints() > whenRuled; });
    }

private:
    void show() {
        m_page = new ui::AdjudicatePage(m_theme, m_actions, m_dialogs, m_adjudication);
        QObject::connect(m_page, &ui::AdjudicatePage::itemPainted, m_page, [this] { ++m_painted; });
        m_window.setCentralWidget(m_page);
        m_page->setFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_page, static_cast<Qt::Key>(key), modifiers);
    }
    template <class Act, class IsThere>
    double afterAMoment(Act act, IsThere isThere) {
        QTest::qWait(thinkMs);
        return millisecondsUntil(act, isThere);
    }
    template <class Act>
    double untilItemPainted(Act act) {
        QTest::qWait(thinkMs);
        const int before = m_painted;
        return millisecondsUntil(act, [&] { return m_painted > before; });
    }

    SystemClock m_clock;
    storage::SqliteWorkspaceFiles m_files{m_clock};
    ui::Theme m_theme{ui::Scheme::Light};
    ui::SystemDialogs m_dialogs;
    ui::WorkspaceSession m_session;
    QMainWindow m_window;
    ui::ActionRegistry m_actions;
    ui::AdjudicationController m_adjudication;
    ui::AdjudicatePage* m_page = nullptr;
    double m_open = 0;
    int m_painted = 0;
};

}  // namespace

AdjudicationTimes timeAdjudication(const std::filesystem::path& workspace, const std::function<void()>& isOpen) {
    TimedAdjudication desk(workspace);
    AdjudicationTimes times;
    times.open = desk.open();
    isOpen();
    for (int i = 0; i < movesTimed; ++i) times.moves.push_back(desk.move());
    for (int i = 0; i < rulingsTimed; ++i) {
        times.labels.push_back(desk.chooseLabel(Qt::Key_1 + i % 3));
        times.rulings.push_back(desk.rule());
        times.nexts.push_back(desk.goOn());
    }
    return times;
}

}  // namespace docket::bench
