#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/parts/screen.h"
#include "ui/shell/rail.h"

#include <QPointer>
#include <QStackedWidget>

#include <functional>
#include <vector>

namespace docket::ui {

/// How a screen comes into the window.
struct ScreenPlan {
    Context context;               ///< in which its commands work
    Command go;                    ///< shows it
    QString icon;                  ///< in the rail
    std::function<Screen*()> make;  ///< called when the screen is first shown in a workspace
};

/// The screens of the window: where no workspace is open the one that opens them, else those of the workspace, each
/// made when it is first shown and kept until the workspace is left. Keeps the rail and the commands in step.
class ScreenStack : public QStackedWidget {
    Q_OBJECT

public:
    /// `home` is shown where no workspace is open. All references outlive the stack.
    ScreenStack(ActionRegistry& actions, Rail& rail, QWidget* home, QWidget* parent = nullptr);

    /// Lists the screen in the rail; its command shows it as long as a workspace is open.
    RailItem* add(ScreenPlan plan);
    /// A workspace is open: its first screen is shown.
    void enter();
    /// The workspace is left: its screens go.
    void leave();
    /// Nothing happens where no workspace is open.
    void show(Context context);
    /// Along the screens that were shown: `step` -1 to the one before, 1 to the one that was left by that.
    void go(int step);
    /// nullptr where no workspace is open.
    Screen* current() const;
    /// All screens that were made.
    void refresh();

Q_SIGNALS:
    void shown();

private:
    void bring(Context context);
    void updateWay();

    struct Entry {
        ScreenPlan plan;
        RailItem* item;
        QPointer<Screen> screen;
    };

    ActionRegistry& m_actions;
    Rail& m_rail;
    QWidget* m_home;
    std::vector<Context> m_way;   ///< the screens shown one after another
    std::size_t m_at = 0;         ///< in the way
    std::vector<Entry> m_entries;
    bool m_isEntered = false;
};

}  // namespace docket::ui
