#pragma once

#include "ui/common/look/theme.h"
#include "ui/common/parts/buttons.h"

#include <QLabel>
#include <QString>
#include <QWidget>

namespace docket::ui {

/// One line on how a file is read beside how files of its kind were read the last time, with a way from the one to the other.
class FormerLine : public QWidget {
    Q_OBJECT

public:
    enum class State {
        None,      ///< nothing is known of such files
        Unfit,     ///< they were read in a way that does not fit this one
        Same,
        Other,
        OtherIds,  ///< and items that are there would come in again
    };

    explicit FormerLine(const Theme& theme, QWidget* parent = nullptr);

    /// `day`: of the import that is spoken of.
    void show(State state, const QString& day);

Q_SIGNALS:
    /// As the guesses have it, and no more as the last time; or the other way round.
    void guessesAsked();
    void formerAsked();

private:
    State m_state = State::None;
    QLabel* m_words;
    QLabel* m_warning;
    KeyButton* m_switch;
};

}  // namespace docket::ui
