#pragma once

#include "ui/common/look/theme.h"
#include "ui/review/reading/suggestion_text.h"

#include <QWidget>

namespace docket::ui {

class KeyButton;

/// The model's suggestion: a dashed box that says it is hidden, or, once it may be seen, what the model said. What is
/// hidden is not in the widget at all.
class SuggestionCard : public QWidget {
    Q_OBJECT

public:
    explicit SuggestionCard(const Theme& theme, QWidget* parent = nullptr);

    KeyButton* revealButton() const { return m_reveal; }
    /// Lower, as long as nothing is shown.
    void setTight(bool isTight);
    void showHidden();
    void showNothing();  ///< there is no suggestion for this item
    /// `how`: since when, and as what that is recorded. `isCompared`: what differs is asked about below.
    void showSuggestion(const SuggestionText& text, const QString& how, bool isCompared);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class State { Nothing, Hidden, Shown };

    void setState(State state, int height);
    SuggestionText visibleText() const;
    void paintHidden(QPainter& painter) const;
    void paintShown(QPainter& painter) const;
    void paintBarLine(QPainter& painter, const SuggestionText::Line& line, int y) const;
    void paintDifference(QPainter& painter, const SuggestionText::Line& line, int y) const;

    const Theme& m_theme;
    KeyButton* m_reveal;
    bool m_isTight = false;
    int m_height = 0;  ///< in px at 100 %
    State m_state = State::Nothing;
    SuggestionText m_text;
    bool m_isCompared = false;  ///< what differs is asked about below
    QString m_how;
};

}  // namespace docket::ui
