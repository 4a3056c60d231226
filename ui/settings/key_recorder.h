#pragma once

#include "ui/common/look/theme.h"

#include <QKeySequence>
#include <QLineEdit>

namespace docket::ui {

/// A field that takes the next key as a key: nothing is typed, no shortcut acts. Esc gives up; Tab leaves.
class KeyRecorder : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget* parent = nullptr);

Q_SIGNALS:
    void recorded(const QKeySequence& keys);
    void givenUp();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

}  // namespace docket::ui
