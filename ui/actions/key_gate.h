#pragma once

#include <QAbstractNativeEventFilter>
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <optional>

namespace docket::ui {

/// Stands before the keys of one window.
/// While an input method composes in a field, every key is the composition's: no shortcut and no key of the desk acts.
/// A chord that the layout spells otherwise (Ctrl+& for Ctrl+1 on AZERTY, Ctrl+Я for Ctrl+Z) is found by where its key
/// is, after Qt has found no shortcut for what it produces. Alt and a character is a chord, and never typed into a field.
/// A key that is held down is marked as repeated in all windows, also where Qt took the repetition for a press.
class KeyGate : public QObject, private QAbstractNativeEventFilter {
    Q_OBJECT

public:
    /// `window` owns the gate and the actions.
    explicit KeyGate(QWidget& window);

    /// When the key went down that is being handled now, as the window system stamps it; nullopt: no key is.
    std::optional<quint64> handledKey() const { return m_handled; }
    /// When the key of the event went down, or came up, also where the event was handed on without its time.
    quint64 stampOf(const QKeyEvent& key) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool nativeEventFilter(const QByteArray& type, void* message, qintptr* result) override;
    /// A physical key and the time of an event of it.
    struct KeyTime {
        quint32 key = 0;
        quint64 stamp = 0;

        bool operator==(const KeyTime&) const = default;
    };

    static KeyTime timeOf(const QKeyEvent& key);
    bool belongsToComposition(QObject* watched, QEvent& event);
    void note(const QKeyEvent& key);
    bool isUnmarkedRepeat(const QKeyEvent& key) const;
    bool deliverMarked(QObject& watched, QKeyEvent& key);
    bool press(QWidget& target, QKeyEvent& key);

    QWidget& m_window;
    QPointer<QObject> m_composing;
    std::optional<quint64> m_handled;
    KeyTime m_down;      ///< the press that is no repetition
    KeyTime m_released;
    bool m_isShortcut = false;  ///< the repetition under way is of a shortcut
};

}  // namespace docket::ui
