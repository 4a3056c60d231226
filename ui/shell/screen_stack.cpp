#include "ui/shell/screen_stack.h"

#include <algorithm>
#include <utility>

namespace docket::ui {

ScreenStack::ScreenStack(ActionRegistry& actions, Rail& rail, QWidget* home, QWidget* parent)
    : QStackedWidget(parent), m_actions(actions), m_rail(rail), m_home(home) {
    addWidget(home);
    m_actions.setContext(Context::Open);
}

RailItem* ScreenStack::add(ScreenPlan plan) {
    RailItem* item = m_rail.addScreen(plan.icon, m_actions.action(plan.go));
    m_actions.onTriggered(plan.go, this, [this, context = plan.context] { show(context); });
    m_entries.push_back({std::move(plan), item, nullptr});
    return item;
}

void ScreenStack::enter() {
    m_isEntered = true;
    show(m_entries.front().plan.context);
}

void ScreenStack::leave() {
    m_isEntered = false;
    m_actions.setContext(Context::Open);
    setCurrentWidget(m_home);
    for (Entry& entry : m_entries) delete entry.screen;
}

void ScreenStack::show(Context context) {
    const auto entry = std::ranges::find(m_entries, context, [](const Entry& each) { return each.plan.context; });
    if (!m_isEntered || entry == m_entries.end()) return;
    m_actions.setContext(context);
    if (entry->screen) {
        entry->screen->comeBack();
    } else {
        entry->screen = entry->plan.make();
        addWidget(entry->screen);
    }
    setCurrentWidget(entry->screen);
    entry->item->setChecked(true);
    Q_EMIT shown();
    entry->screen->setFocus(Qt::ShortcutFocusReason);
}

Screen* ScreenStack::current() const {
    const auto entry = std::ranges::find(m_entries, currentWidget(), [](const Entry& each) { return each.screen.data(); });
    return entry == m_entries.end() ? nullptr : entry->screen.data();
}

void ScreenStack::refresh() {
    for (const Entry& entry : m_entries) {
        if (entry.screen) entry.screen->refresh();
    }
}

}  // namespace docket::ui
