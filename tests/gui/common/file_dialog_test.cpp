#include "core/storage/workspace_files.h"
#include "tests/support/file_locks.h"
#include "tests/support/workspace_builder.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/words/text.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QTimer>
#include <gtest/gtest.h>

#include <unistd.h>

namespace docket {
namespace {

/// The file's row in the dialog that is open, once it is there with its icon.
bool showsFile(const std::filesystem::path& file) {
    const auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr) return false;
    auto* model = dialog->findChild<QFileSystemModel*>();
    if (model == nullptr) return false;
    const QModelIndex index = model->index(ui::toQt(file.string()));
    return index.isValid() && !model->data(index, QFileSystemModel::FileIconRole).value<QIcon>().isNull() &&
           !model->type(index).isEmpty() && model->index(index.row(), 0, index.parent()).isValid();
}

// Desktops look into a file to choose its icon. What an open workspace holds would be gone with that (tests/storage/file_locks_test.cpp).
TEST(FileDialog, LeavesTheLocksOfAnOpenWorkspaceAlone) {
    test::WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 3);
    const std::filesystem::path index = fixture.path().string() + "-shm";
    const auto held = test::locksOn(fixture.path(), ::getpid());
    const auto heldOnIndex = test::locksOn(index, ::getpid());
    ASSERT_FALSE(held.empty());
    ASSERT_FALSE(heldOnIndex.empty());

    const QString before = QDir::currentPath();
    QDir::setCurrent(ui::toQt(fixture.folder.path().string()));
    bool wasShown = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        wasShown = wasShown || (showsFile(fixture.path()) && showsFile(index));
        if (wasShown && QApplication::activeModalWidget() != nullptr) QApplication::activeModalWidget()->close();
    });
    look.start(10);
    EXPECT_EQ(ui::SystemDialogs().fileToOpen(nullptr, QStringLiteral("Open"), {}), QString());
    EXPECT_EQ(ui::SystemDialogs().fileToSave(nullptr, QStringLiteral("Save"), ui::toQt((fixture.folder / "new.docket").string()), {}), QString());
    EXPECT_EQ(ui::SystemDialogs().folder(nullptr, QStringLiteral("Folder"), ui::toQt(fixture.folder.path().string())), QString());
    QDir::setCurrent(before);
    EXPECT_TRUE(wasShown);
    EXPECT_EQ(test::locksOn(fixture.path(), ::getpid()), held);
    EXPECT_EQ(test::locksOn(index, ::getpid()), heldOnIndex);
}

}  // namespace
}  // namespace docket
