#include "ui/actions/action_registry.h"

#include "ui/common/text.h"

#include <QMenu>

#include <array>

namespace docket::ui {

namespace {

/// "file" of "file.open".
QString groupOf(const CommandSpec& spec) { return toQt(spec.id).section(QLatin1Char('.'), 0, 0); }

QString withoutMnemonic(QString text) {
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(u'…'))) text.chop(1);
    return text;
}

}  // namespace

ActionRegistry::ActionRegistry(QWidget* window) : QObject(window) {
    for (const CommandSpec& spec : commandTable()) {
        auto* action = new QAction(this);
        const QString text = translatedText(spec);
        const QString key = shownKey(spec);
        action->setObjectName(toQt(spec.id));
        action->setIconText(withoutMnemonic(text));
        action->setProperty("keyCap", key);
        action->setToolTip(key.isEmpty() ? withoutMnemonic(text) : QStringLiteral("%1 (%2)").arg(withoutMnemonic(text), key));
        if (spec.reader == KeyReader::Chord && !key.isEmpty()) {
            action->setText(text);
            action->setShortcut(QKeySequence(toQt(spec.key), QKeySequence::PortableText));
            if (spec.command == Command::Submit || spec.command == Command::CreateWorkspace) {
                action->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
            } else if (spec.command == Command::LargerText) {
                action->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
            }
        } else {
            action->setText(key.isEmpty() ? text : text + QLatin1Char('\t') + key);
        }
        // Several actions share a chord on different screens; only the enabled one may take part.
        action->setShortcutContext(Qt::WindowShortcut);
        action->setAutoRepeat(false);
        window->addAction(action);
        m_actions.emplace(spec.command, action);
        updateEnabled(spec);
    }
}

bool ActionRegistry::worksIn(const CommandSpec& spec, Context context) const {
    if (spec.context == Context::Everywhere || spec.context == context) return true;
    return spec.context == Context::Workspace && context != Context::Open;
}

void ActionRegistry::updateEnabled(const CommandSpec& spec) {
    const auto unavailable = m_unavailable.find(spec.command);
    const bool isAvailable = unavailable == m_unavailable.end() || !unavailable->second;
    action(spec.command)->setEnabled(isAvailable && worksIn(spec, m_context));
}

void ActionRegistry::setContext(Context context) {
    m_context = context;
    for (const CommandSpec& spec : commandTable()) updateEnabled(spec);
}

void ActionRegistry::setAvailable(Command command, bool isAvailable) {
    m_unavailable[command] = !isAvailable;
    updateEnabled(specOf(command));
}

void ActionRegistry::fill(QMenuBar& bar) const {
    std::array<QMenu*, menuCount> menus{};
    std::array<QString, menuCount> groups;
    for (const CommandSpec& spec : commandTable()) {
        if (spec.menu == Menu::None) continue;
        const auto at = static_cast<std::size_t>(spec.menu);
        if (menus[at] == nullptr) menus[at] = bar.addMenu(menuTitle(spec.menu));
        const QString group = groupOf(spec);
        if (!groups[at].isEmpty() && groups[at] != group) menus[at]->addSeparator();
        groups[at] = group;
        menus[at]->addAction(action(spec.command));
    }
}

}  // namespace docket::ui
