#include "ui/actions/action_registry.h"

#include "ui/actions/key_gate.h"
#include "ui/common/words/key_words.h"
#include "ui/common/words/text.h"

#include <QGuiApplication>
#include <QMenu>

#include <array>

namespace docket::ui {

namespace {

/// "file" of "file.open".
QString groupOf(const CommandSpec& spec) { return toQt(spec.id).section(QLatin1Char('.'), 0, 0); }

bool isAltDigit(const QKeySequence& keys) {
    return keys[0].keyboardModifiers() == Qt::AltModifier && keys[0].key() >= Qt::Key_0 && keys[0].key() <= Qt::Key_9;
}

}  // namespace

ActionRegistry::ActionRegistry(QWidget* window) : QObject(window), m_gate(new KeyGate(*window)) {
    for (const CommandSpec& spec : commandTable()) {
        auto* action = new QAction(this);
        action->setObjectName(toQt(spec.id));
        action->setIconText(nameOf(spec));
        action->setProperty("buttonText", translatedText(spec).remove(QLatin1Char('&')));  // with its "…", as in the menu
        // Several actions share a chord on different screens; only the enabled one may take part.
        action->setShortcutContext(Qt::WindowShortcut);
        action->setAutoRepeat(false);
        window->addAction(action);
        m_actions.emplace(spec.command, action);
        updateKeys(spec);
        updateEnabled(spec);
    }
}

bool ActionRegistry::counts(const QKeyEvent& key) const { return m_itemClock->wentDownAfterPaint(m_gate->stampOf(key)); }

bool ActionRegistry::counts(Command command) const {
    if (specOf(command).use != KeyUse::OnItem || m_context != Context::Review) return true;
    const auto key = m_gate->handledKey();
    return !key || m_itemClock->wentDownAfterPaint(*key);
}

KeyList ActionRegistry::workingKeys(const CommandSpec& spec) const {
    KeyList keys = m_keymap.keysOf(spec.command);
    if (!m_hasSingleKeys) keys.removeIf(isAltDigit);
    return keys;
}

QString ActionRegistry::keyOf(Command command) const { return action(command)->property("keyCap").toString(); }

void ActionRegistry::updateKeys(const CommandSpec& spec) {
    QAction* action = m_actions.at(spec.command);
    const KeyList keys = workingKeys(spec);
    QString cap = keys.isEmpty() ? QString() : shownKey(keys.front());
    if (!isRebindable(spec)) cap = fixedKey(spec);
    if (!m_hasSingleKeys && spec.command == Command::LabelLetter) cap.clear();
    if (!m_hasSingleKeys && (spec.command == Command::PinnedLabel || spec.command == Command::NoneFits)) cap = tr("Alt+%1").arg(cap);
    // Before what makes the action say that it changed.
    action->setProperty("keyCap", cap);
    const QString text = translatedText(spec);
    // What Qt writes there itself would put the sign of "Ctrl++" at the wrong end in a mirrored menu, and calls Enter Return.
    const bool isOtherWord = !keys.isEmpty() && cap != keys.front().toString(QKeySequence::NativeText);
    const bool isOwnText = !isRebindable(spec) || isOtherWord || QGuiApplication::isRightToLeft();
    action->setText(!isOwnText || cap.isEmpty() ? text : text + QLatin1Char('\t') + inOwnDirection(cap));
    action->setShortcuts(keys);
    action->setToolTip(cap.isEmpty() ? nameOf(spec) : QStringLiteral("%1 (%2)").arg(nameOf(spec), inOwnDirection(cap)));
}

void ActionRegistry::setKeymap(const Keymap& keymap) {
    if (keymap == m_keymap) return;
    m_keymap = keymap;
    for (const CommandSpec& spec : commandTable()) updateKeys(spec);
    Q_EMIT keysChanged();
}

void ActionRegistry::setSingleKeys(bool areOn) {
    if (areOn == m_hasSingleKeys) return;
    m_hasSingleKeys = areOn;
    for (const CommandSpec& spec : commandTable()) updateKeys(spec);
    Q_EMIT keysChanged();
}

QString ActionRegistry::whyNot(Command command) const {
    if (action(command)->isEnabled()) return {};
    const CommandSpec& spec = specOf(command);
    if (worksIn(spec, m_context)) {
        const QString reason = m_unavailable.at(command);
        return reason.isEmpty() ? tr("Not possible now") : reason;
    }
    if (spec.context == Context::Workspace) return tr("Needs an open workspace");
    return spec.context == Context::Items ? tr("Only on the screens Review and Queue") : tr("Only on the screen %1").arg(screenName(spec.context));
}

/// Menus list what the screen at hand can do; where no workspace is open, what Review will be able to.
void ActionRegistry::updateEnabled(const CommandSpec& spec) {
    action(spec.command)->setEnabled(!m_unavailable.contains(spec.command) && worksIn(spec, m_context));
    if (spec.menu == Menu::None) return;  // a hidden action has no key and no button either
    action(spec.command)->setVisible(isOfWindow(spec.context) || meet(spec.context, listedContext()));
}

void ActionRegistry::setContext(Context context) {
    m_context = context;
    for (const CommandSpec& spec : commandTable()) updateEnabled(spec);
    updateMenus();
}

void ActionRegistry::updateMenus() {
    for (std::size_t i = 0; i < m_menus.size(); ++i) {
        const auto screen = screenOf(static_cast<Menu>(i));
        if (m_menus[i] != nullptr && screen) m_menus[i]->menuAction()->setVisible(*screen == listedContext());
    }
}

void ActionRegistry::setAvailable(Command command, bool isAvailable, const QString& why) {
    if (isAvailable) m_unavailable.erase(command);
    else m_unavailable[command] = why;
    updateEnabled(specOf(command));
}

void ActionRegistry::fill(QMenuBar& bar) {
    std::array<QString, menuCount> groups;
    for (const CommandSpec& spec : commandTable()) {
        if (spec.menu == Menu::None) continue;
        const auto at = static_cast<std::size_t>(spec.menu);
        if (m_menus[at] == nullptr) m_menus[at] = bar.addMenu(menuTitle(spec.menu));
        const QString group = groupOf(spec);
        if (!groups[at].isEmpty() && groups[at] != group) m_menus[at]->addSeparator();
        groups[at] = group;
        m_menus[at]->addAction(action(spec.command));
    }
    updateMenus();
}

}  // namespace docket::ui
