#pragma once

#include "core/services/review_service.h"
#include "core/taxonomy/taxonomy.h"
#include "ui/common/theme.h"

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
    void showHidden();
    void showSuggestion(const services::Suggestion& suggestion, const taxonomy::Taxonomy& taxonomy, const LabelSet& own,
                        const QString& how);
    void showNothing();  ///< there is no suggestion for this item

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class State { Nothing, Hidden, Shown };
    struct Line {
        QString label;
        double score = 0;
        QString remark;
        bool isFirst = false;
    };

    void setState(State state);
    void paintShown(QPainter& painter) const;

    const Theme& m_theme;
    KeyButton* m_reveal;
    State m_state = State::Nothing;
    QString m_title;
    QString m_how;
    QString m_footer;
    QList<Line> m_lines;
};

}  // namespace docket::ui
