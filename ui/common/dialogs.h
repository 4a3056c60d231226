#pragma once

#include <QString>
#include <QWidget>

#include <optional>

namespace docket::ui {

/// The questions that the window asks in windows of the system. A seam: tests answer them without showing any.
/// An empty path or nullopt means that the person cancelled.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString fileToSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) = 0;
    virtual QString folder(QWidget* parent, const QString& title, const QString& suggested) = 0;
    virtual std::optional<QString> line(QWidget* parent, const QString& title, const QString& question, const QString& text) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
};

class SystemDialogs : public Dialogs {
public:
    QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QString fileToSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) override;
    QString folder(QWidget* parent, const QString& title, const QString& suggested) override;
    std::optional<QString> line(QWidget* parent, const QString& title, const QString& question, const QString& text) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
};

}  // namespace docket::ui
