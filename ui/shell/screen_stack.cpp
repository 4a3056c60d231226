#include "ui/shell/screen_stack.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace docket::ui {

namespace {
constexpr std::size_t longestWay = 50;
}

ScreenStack::ScreenStack(ActionRegistry& actions, Rail& rail, QWidget* home, QWidget* parent)
    : QStackedWidget(parent), m_actions(actions), m_rail(rail), m_home(home) {
    addWidget(home);
    m_actions.setContext(Context::Open);
    m_actions.onTriggered(Command::Back, this, [this] { go(-1); });
    m_actions.onTriggered(Command::Forward, this, [this] { go(1); });
    updateWay();
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
    m_way.clear();
    updateWay();
    for (Entry& entry : m_entries) delete entry.screen;
}

void ScreenStack::show(Context context) {
    if (!m_isEntered) return;
    const bool isNew = m_way.empty() || m_way[m_at] != context;
    if (isNew) {
        if (!m_way.empty()) m_way.resize(m_at + 1);
        if (m_way.size() == longestWay) m_way.erase(m_way.begin());
        m_way.push_back(context);
        m_at = m_way.size() - 1;
    }
    bring(context);
}

void ScreenStack::go(int step) {
    const auto to = static_cast<std::ptrdiff_t>(m_at) + step;
    if (to < 0 || to >= std::ssize(m_way)) return;
    m_at = static_cast<std::size_t>(to);
    bring(m_way[m_at]);
}

void ScreenStack::updateWay() {
    m_actions.setAvailable(Command::Back, !m_way.empty() && m_at > 0, tr("No screen was shown before"));
    m_actions.setAvailable(Command::Forward, !m_way.empty() && m_at + 1 < m_way.size(), tr("No screen was left by going back"));
}

void ScreenStack::bring(Context context) {
    const auto entry = std::ranges::find(m_entries, context, [](const Entry& each) { return each.plan.context; });
    if (entry == m_entries.end()) return;
    updateWay();
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
