#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMenuBar>
#include <QObject>

namespace docket::ui {

/// Every command of the program, once: its words, its key, its menu. Menus, buttons, tool tips and the key sheet
/// are made from here.
enum class ActionId {
    NewWorkspace, OpenWorkspace, SampleData, ImportFile, ExportData, CloseWindow, Quit,
    Undo, Redo,
    LightDark, LargerText, SmallerText, NormalText, NarrowRail, FullScreen,
    Reveal, Submit, SubmitNow, Skip, Flag, Note, Sure, FairlySure, Unsure, Pause, FilterLabels, CaretInText,
    GoReview, GoOpen,
    KeySheet, About,
};

enum class ActionScope { Everywhere, Review };

struct ActionSpec {
    ActionId id;
    ActionScope scope;
    const char* menu;   ///< untranslated title of its menu; empty: in no menu
    const char* text;   ///< untranslated, with "..." only if a question follows
    const char* key;    ///< portable key sequence
    /// Plain keys (Space, Enter) belong to the screen, which knows whether a field is being edited.
    bool isPlainKey = false;
};

class ActionRegistry : public QObject {
    Q_OBJECT

public:
    explicit ActionRegistry(QObject* parent = nullptr);

    QAction* action(ActionId id) const { return m_actions.value(id); }
    /// Adds the actions of a scope to a widget, so that their keys work inside it.
    void install(ActionScope scope, QWidget* widget) const;
    void fillMenus(QMenuBar* bar) const;

    struct KeyLine {
        QString keys;
        QString text;
    };
    /// What the keys of a scope do, in the order of the table; keys that only a screen knows come with it.
    QList<KeyLine> keySheet(ActionScope scope) const;

private:
    QHash<ActionId, QAction*> m_actions;
};

/// The key of an action as it stands on a cap: "Ctrl+K", "Enter".
QString keyText(const QKeySequence& sequence);

}  // namespace docket::ui
