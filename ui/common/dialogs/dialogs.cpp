#include "ui/common/dialogs/dialogs.h"

#include "ui/common/dialogs/line_dialog.h"
#include "ui/common/dialogs/question_dialog.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QStyle>
#include <QUrl>

namespace docket::ui {

namespace {

/// Icons and kinds by what a folder says of a file. The ones of the desktop look into the file, and closing it again drops
/// the locks of an open workspace; so do the desktop's own dialogs, which run in this process.
class IconsByName : public QAbstractFileIconProvider {
public:
    QIcon icon(const QFileInfo& file) const override { return file.isDir() ? m_folder : m_file; }
    QIcon icon(IconType type) const override { return type == File ? m_file : type == Folder ? m_folder : m_drive; }
    QString type(const QFileInfo& file) const override { return file.isDir() ? QString() : file.suffix(); }

private:
    // Made in the window's thread: the dialog asks from another.
    QIcon m_file = QApplication::style()->standardIcon(QStyle::SP_FileIcon);
    QIcon m_folder = QApplication::style()->standardIcon(QStyle::SP_DirIcon);
    QIcon m_drive = QApplication::style()->standardIcon(QStyle::SP_DriveHDIcon);
};

/// Runs a dialog that leaves the content of files alone; what was chosen, or nothing when it was left.
template <class SetUp>
QStringList chooseSome(QWidget* parent, const QString& title, SetUp setUp) {
    static IconsByName icons;  // a dialog's own thread may ask until the very end
    QFileDialog dialog(parent, title);
    dialog.setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontUseCustomDirectoryIcons);
    dialog.setIconProvider(&icons);
    setUp(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}
template <class SetUp>
QString choose(QWidget* parent, const QString& title, SetUp setUp) {
    return chooseSome(parent, title, setUp).value(0);
}

/// Says something, and goes when it was read.
class TellingDialog : public QuestionDialog {
public:
    TellingDialog(const Theme& theme, const QString& title, const QString& text, QWidget* parent)
        : QuestionDialog(theme, title, text, QDialog::tr("Close"), parent) {
        setOnlyTelling();
    }
};

}  // namespace

QString SystemDialogs::fileToOpen(QWidget* parent, const QString& title, const QString& filter) {
    return choose(parent, title, [&](QFileDialog& dialog) {
        dialog.setFileMode(QFileDialog::ExistingFile);
        dialog.setNameFilter(filter);
    });
}

QStringList SystemDialogs::filesToOpen(QWidget* parent, const QString& title, const QString& filter) {
    return chooseSome(parent, title, [&](QFileDialog& dialog) {
        dialog.setFileMode(QFileDialog::ExistingFiles);
        dialog.setNameFilter(filter);
    });
}

QString SystemDialogs::fileToSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) {
    return choose(parent, title, [&](QFileDialog& dialog) {
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setOption(QFileDialog::DontConfirmOverwrite);
        dialog.setNameFilter(filter);
        dialog.setDirectory(QFileInfo(suggested).path());
        dialog.selectFile(suggested);
    });
}

QString SystemDialogs::folder(QWidget* parent, const QString& title, const QString& suggested) {
    return choose(parent, title, [&](QFileDialog& dialog) {
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        dialog.setDirectory(suggested);
    });
}

std::optional<QString> SystemDialogs::line(QWidget* parent, const Theme& theme, const LineQuestion& question) {
    LineDialog dialog(theme, question, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

void SystemDialogs::tell(QWidget* parent, const Theme& theme, const QString& title, const QString& text) {
    TellingDialog(theme, title, text, parent).exec();
}

bool SystemDialogs::showFolder(const QString& folder) { return QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }

}  // namespace docket::ui
