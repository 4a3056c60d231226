#include "ui/common/dialogs.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

namespace docket::ui {

QString SystemDialogs::fileToOpen(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString SystemDialogs::fileToSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) {
    return QFileDialog::getSaveFileName(parent, title, suggested, filter, nullptr, QFileDialog::DontConfirmOverwrite);
}

QString SystemDialogs::folder(QWidget* parent, const QString& title, const QString& suggested) {
    return QFileDialog::getExistingDirectory(parent, title, suggested);
}

std::optional<QString> SystemDialogs::line(QWidget* parent, const QString& title, const QString& question, const QString& text) {
    bool isAccepted = false;
    const QString answer = QInputDialog::getText(parent, title, question, QLineEdit::Normal, text, &isAccepted);
    return isAccepted ? std::optional(answer) : std::nullopt;
}

void SystemDialogs::tell(QWidget* parent, const QString& title, const QString& text) {
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.exec();
}

}  // namespace docket::ui
