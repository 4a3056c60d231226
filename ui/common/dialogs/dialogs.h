#pragma once

#include "ui/common/look/theme.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

namespace docket::ui {

/// A question that one line of text answers.
struct LineQuestion {
    QString title;
    QString text;      ///< what is asked; may be empty
    QString answer;    ///< the verb on the button
    QString line;      ///< what stands there at first
    QStringList known; ///< answers that are offered
    /// What is wrong with a line; empty: nothing. Without it every line will do.
    std::function<QString(const QString&)> problem;
    bool isSecret = false;  ///< what is typed is not shown
};

/// The questions that the window asks in windows of their own. A seam: tests answer them without showing any.
/// An empty path or nullopt means that the person cancelled.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    /// One or more.
    virtual QStringList filesToOpen(QWidget* parent, const QString& title, const QString& filter) {
        const QString file = fileToOpen(parent, title, filter);
        return file.isEmpty() ? QStringList() : QStringList(file);
    }
    virtual QString fileToSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) = 0;
    virtual QString folder(QWidget* parent, const QString& title, const QString& suggested) = 0;
    virtual std::optional<QString> line(QWidget* parent, const Theme& theme, const LineQuestion& question) = 0;
    virtual void tell(QWidget* parent, const Theme& theme, const QString& title, const QString& text) = 0;
    /// Shows what was seen to be a folder in the desktop's own program for files. False: the desktop has none.
    virtual bool showFolder(const QString& /*folder*/) { return false; }
};

class SystemDialogs : public Dialogs {
public:
    QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QStringList filesToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QString fileToSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) override;
    QString folder(QWidget* parent, const QString& title, const QString& suggested) override;
    std::optional<QString> line(QWidget* parent, const Theme& theme, const LineQuestion& question) override;
    void tell(QWidget* parent, const Theme& theme, const QString& title, const QString& text) override;
    bool showFolder(const QString& folder) override;
};

}  // namespace docket::ui
