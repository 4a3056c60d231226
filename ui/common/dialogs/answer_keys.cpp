#include "ui/common/dialogs/answer_keys.h"

#include <QShortcut>

namespace docket::ui {

void onCtrlEnter(QWidget* window, const std::function<void()>& answer) {
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(key), window);
        shortcut->setAutoRepeat(false);
        QObject::connect(shortcut, &QShortcut::activated, window, answer);
    }
}

}  // namespace docket::ui
