#include "ui/actions/action_registry.h"

#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace docket::ui {

namespace {

constexpr const char* fileMenu = QT_TRANSLATE_NOOP("Actions", "&File");
constexpr const char* editMenu = QT_TRANSLATE_NOOP("Actions", "&Edit");
constexpr const char* viewMenu = QT_TRANSLATE_NOOP("Actions", "&View");
constexpr const char* itemMenu = QT_TRANSLATE_NOOP("Actions", "&Item");
constexpr const char* goMenu = QT_TRANSLATE_NOOP("Actions", "&Go");
constexpr const char* helpMenu = QT_TRANSLATE_NOOP("Actions", "&Help");

using enum ActionId;
using enum ActionScope;

const std::array specs = {
    ActionSpec{NewWorkspace, Everywhere, fileMenu, QT_TRANSLATE_NOOP("Actions", "New workspace from a file..."), "Ctrl+N"},
    ActionSpec{OpenWorkspace, Everywhere, fileMenu, QT_TRANSLATE_NOOP("Actions", "Open workspace..."), "Ctrl+O"},
    ActionSpec{SampleData, Everywhere, fileMenu, QT_TRANSLATE_NOOP("Actions", "Try with sample data"), "Ctrl+Shift+D"},
    ActionSpec{ImportFile, Everywhere, fileMenu, QT_TRANSLATE_NOOP("Actions", "Import predictions..."), "Ctrl+Shift+I"},
    ActionSpec{ExportData, Everywhere, fileMenu, QT_TRANSLATE_NOOP("Actions", "Export..."), "Ctrl+7"},
    ActionSpec{CloseWindow, Everywhere, fileMenu, QT_TRANSLATE_NOOP("Actions", "Close window"), "Ctrl+W"},
    ActionSpec{Quit, Everywhere, fileMenu, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"},
    ActionSpec{Undo, Everywhere, editMenu, QT_TRANSLATE_NOOP("Actions", "Undo last"), "Ctrl+Z"},
    ActionSpec{Redo, Everywhere, editMenu, QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z"},
    ActionSpec{LightDark, Everywhere, viewMenu, QT_TRANSLATE_NOOP("Actions", "Light or dark"), "Ctrl+Shift+L"},
    ActionSpec{LargerText, Everywhere, viewMenu, QT_TRANSLATE_NOOP("Actions", "Larger text"), "Ctrl++"},
    ActionSpec{SmallerText, Everywhere, viewMenu, QT_TRANSLATE_NOOP("Actions", "Smaller text"), "Ctrl+-"},
    ActionSpec{NormalText, Everywhere, viewMenu, QT_TRANSLATE_NOOP("Actions", "Normal text"), "Ctrl+0"},
    ActionSpec{NarrowRail, Everywhere, viewMenu, QT_TRANSLATE_NOOP("Actions", "Narrow or widen the rail"), "F9"},
    ActionSpec{FullScreen, Everywhere, viewMenu, QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11"},
    ActionSpec{Reveal, Review, itemMenu, QT_TRANSLATE_NOOP("Actions", "Reveal"), "Space", true},
    ActionSpec{Submit, Review, itemMenu, QT_TRANSLATE_NOOP("Actions", "Submit"), "Return", true},
    ActionSpec{SubmitNow, Review, itemMenu, QT_TRANSLATE_NOOP("Actions", "Submit from any field"), "Ctrl+Return"},
    ActionSpec{Skip, Review, itemMenu, QT_TRANSLATE_NOOP("Actions", "Skip"), "Ctrl+K"},
    ActionSpec{Flag, Review, itemMenu, QT_TRANSLATE_NOOP("Actions", "Flag..."), "Ctrl+G"},
    ActionSpec{Note, Review, itemMenu, QT_TRANSLATE_NOOP("Actions", "Note"), "Ctrl+E"},
    ActionSpec{Sure, Review, itemMenu, QT_TRANSLATE_NOOP("Actions", "Sure"), "Alt+1"},
    ActionSpec{FairlySure, Review, itemMenu, QT_TRANSLATE_NOOP("Actions", "Fairly sure"), "Alt+2"},
    ActionSpec{Unsure, Review, itemMenu, QT_TRANSLATE_NOOP("Actions", "Unsure"), "Alt+3"},
    ActionSpec{FilterLabels, Review, itemMenu, QT_TRANSLATE_NOOP("Actions", "Filter labels"), "Ctrl+F"},
    ActionSpec{CaretInText, Review, itemMenu, QT_TRANSLATE_NOOP("Actions", "Caret in the text"), "F7"},
    ActionSpec{Pause, Review, itemMenu, QT_TRANSLATE_NOOP("Actions", "Pause"), "Ctrl+Shift+B"},
    ActionSpec{GoReview, Everywhere, goMenu, QT_TRANSLATE_NOOP("Actions", "Review"), "Ctrl+1"},
    ActionSpec{GoOpen, Everywhere, goMenu, QT_TRANSLATE_NOOP("Actions", "Workspaces"), "Ctrl+Shift+W"},
    ActionSpec{KeySheet, Everywhere, helpMenu, QT_TRANSLATE_NOOP("Actions", "Keys of this screen"), "F1"},
    ActionSpec{About, Everywhere, helpMenu, QT_TRANSLATE_NOOP("Actions", "About Docket"), ""},
};

QString translated(const char* text) { return QCoreApplication::translate("Actions", text); }

}  // namespace

QString keyText(const QKeySequence& sequence) {
    QString text = sequence.toString(QKeySequence::NativeText);
    return text.replace(QStringLiteral("Return"), QCoreApplication::translate("Actions", "Enter"));
}

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {
    for (const ActionSpec& spec : specs) {
        auto* action = new QAction(translated(spec.text), this);
        const QKeySequence key = QKeySequence(QString::fromLatin1(spec.key), QKeySequence::PortableText);
        if (!spec.isPlainKey) action->setShortcut(key);
        action->setProperty("keyCap", keyText(key));
        action->setShortcutContext(spec.scope == Everywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        action->setIconText(translated(spec.text).remove(QStringLiteral("...")));
        if (spec.id == Quit) action->setMenuRole(QAction::QuitRole);
        if (spec.id == About) action->setMenuRole(QAction::AboutRole);
        m_actions.insert(spec.id, action);
    }
}

void ActionRegistry::install(ActionScope scope, QWidget* widget) const {
    for (const ActionSpec& spec : specs) {
        if (spec.scope == scope) widget->addAction(action(spec.id));
    }
}

void ActionRegistry::fillMenus(QMenuBar* bar) const {
    QHash<QString, QMenu*> menus;
    for (const ActionSpec& spec : specs) {
        const QString title = translated(spec.menu);
        if (!menus.contains(title)) menus.insert(title, bar->addMenu(title));
        menus.value(title)->addAction(action(spec.id));
    }
}

QList<ActionRegistry::KeyLine> ActionRegistry::keySheet(ActionScope scope) const {
    QList<KeyLine> lines;
    for (const ActionSpec& spec : specs) {
        const QString cap = action(spec.id)->property("keyCap").toString();
        if (spec.scope == scope && !cap.isEmpty()) lines.append({cap, action(spec.id)->text()});
    }
    return lines;
}

}  // namespace docket::ui
