#pragma once

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace docket::ui {

/// Stands before the keys of one window.
/// While an input method composes in a field, every key is the composition's: no shortcut and no key of the desk acts.
/// A chord that the layout spells otherwise (Ctrl+& for Ctrl+1 on AZERTY, Ctrl+Я for Ctrl+Z) is found by where its key
/// is, after Qt has found no shortcut for what it produces. Alt and a character is a chord, and never typed into a field.
class KeyGate : public QObject {
    Q_OBJECT

public:
    /// `window` owns the gate and the actions.
    explicit KeyGate(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool belongsToComposition(QObject* watched, QEvent& event);
    bool press(QWidget& target, QKeyEvent& key);

    QWidget& m_window;
    QPointer<QObject> m_composing;
};

}  // namespace docket::ui
