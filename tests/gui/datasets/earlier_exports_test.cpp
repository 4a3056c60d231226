#include "core/services/datasets/recipe_shelf.h"
#include "tests/gui/datasets/export_page_fixture.h"
#include "ui/datasets/history/earlier_exports.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QListView>

#include <filesystem>
#include <fstream>

namespace docket {
namespace {

using test::WindowUnderTest;
using ui::Command;

/// The list of what was exported before, over exports that the screen itself makes.
class EarlierExportsTest : public test::ExportPageTest {
protected:
    QString head() { return find<QAbstractButton>("earlierButton")->text(); }
    std::filesystem::path run() {
        const std::filesystem::path target = controller().freeTarget().toStdString();
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(awaitBanner(QStringLiteral("exported to")));
        EXPECT_TRUE(WindowUnderTest::awaits([&] { return std::filesystem::path(controller().freeTarget().toStdString()) != target && !controller().freeTarget().isEmpty(); }));
        page()->banner()->hide();
        return target;
    }
    ui::EarlierExports* openList() {
        desk->window->findChild<ui::ActionRegistry*>()->action(Command::EarlierExports)->trigger();
        EXPECT_TRUE(WindowUnderTest::awaits([] { return qobject_cast<ui::EarlierExports*>(QApplication::activePopupWidget()) != nullptr; }));
        auto* list = qobject_cast<ui::EarlierExports*>(QApplication::activePopupWidget());
        EXPECT_TRUE(WindowUnderTest::awaits([&] { return !words(*list).startsWith(QStringLiteral("Looking")); }));
        return list;
    }
    static QString words(const QWidget& list) { return list.findChild<QLabel*>(QStringLiteral("earlierWords"))->text(); }
    static QListView& rows(const QWidget& list) { return *list.findChild<QListView*>(QStringLiteral("exportList")); }
    static QString spoken(const QWidget& list, int row) { return plain(rows(list).model()->index(row, 0).data(Qt::AccessibleTextRole).toString()); }
    static QAbstractButton& button(const QWidget& list, const char* name) { return *list.findChild<QAbstractButton*>(QLatin1String(name)); }
};

TEST_F(EarlierExportsTest, SaysThatThereIsNone) {
    open();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return head() == QStringLiteral("No earlier exports"); }));
    const auto* list = openList();
    EXPECT_TRUE(words(*list).startsWith(QStringLiteral("This workspace has made no export yet.")));
    for (const char* name : {"takeRecipe", "copyFolder", "openFolder", "makeAgain"}) EXPECT_FALSE(button(*list, name).isEnabled()) << name;
}

TEST_F(EarlierExportsTest, ListsThemWithWhatIsLeftOfTheirFolders) {
    open();
    const auto first = run();
    const auto second = run();
    const auto third = run();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return head() == QStringLiteral("3 earlier exports"); }));
    std::filesystem::remove_all(first);
    std::ofstream(second / "manifest.json", std::ios::app) << " ";
    const auto* list = openList();
    ASSERT_EQ(rows(*list).model()->rowCount(), 3);
    EXPECT_TRUE(spoken(*list, 0).contains(QStringLiteral("The folder is there: ") + QString::fromStdString(third.string()))) << spoken(*list, 0).toStdString();
    EXPECT_TRUE(spoken(*list, 0).contains(QStringLiteral("Chat fine-tuning, 24 records"))) << spoken(*list, 0).toStdString();
    EXPECT_TRUE(spoken(*list, 1).contains(QStringLiteral("The folder was changed")));
    EXPECT_TRUE(spoken(*list, 2).contains(QStringLiteral("The folder is gone")));
    WindowUnderTest::picture(const_cast<ui::EarlierExports&>(*list), QStringLiteral("earlier-exports"));
    rows(*list).setCurrentIndex(rows(*list).model()->index(2, 0));
    EXPECT_FALSE(button(*list, "openFolder").isEnabled());
    EXPECT_TRUE(button(*list, "makeAgain").isEnabled());
}

TEST_F(EarlierExportsTest, TakesTheRecipeIntoTheFormWithItsName) {
    dataset::Recipe recipe;
    recipe.seed = 11;
    ASSERT_TRUE(services::RecipeShelf(*m_writing, m_fixture.clock, {"Ben Example"}).save("weekly", recipe));
    open();
    recipes().take("weekly", std::nullopt);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return recipes().taken().has_value(); }));
    ASSERT_TRUE(awaitPreview());
    run();
    dataset::Recipe other;
    other.seed = 5;
    controller().change(other);
    ASSERT_TRUE(awaitPreview());
    run();
    auto* list = openList();
    EXPECT_TRUE(spoken(*list, 1).contains(QStringLiteral("weekly v1"))) << spoken(*list, 1).toStdString();
    EXPECT_FALSE(spoken(*list, 0).contains(QStringLiteral("weekly")));
    QTest::keyClick(&rows(*list), Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return controller().recipe() == other && !recipes().taken(); }));
    list = openList();
    QTest::keyClick(&rows(*list), Qt::Key_Down);
    QTest::keyClick(&rows(*list), Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return controller().recipe() == recipe && recipes().taken() && recipes().taken()->name == "weekly"; }));
}

TEST_F(EarlierExportsTest, CopiesThePathAndOpensTheFolder) {
    open();
    const QString folder = QString::fromStdString(run().string());
    auto* list = openList();
    QTest::keyClick(&rows(*list), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), folder);
    EXPECT_EQ(words(*list), QStringLiteral("The path is copied."));
    button(*list, "openFolder").click();
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk->dialogs.shown == folder; }));
    desk->dialogs.hasFileProgram = false;
    button(*openList(), "openFolder").click();
    EXPECT_TRUE(awaitBanner(QStringLiteral("no program that shows the folder")));
    desk->dialogs.shown.clear();
    std::filesystem::rename(folder.toStdString(), folder.toStdString() + ".away");
    std::ofstream(folder.toStdString()) << "no folder";
    list = openList();
    EXPECT_TRUE(spoken(*list, 0).contains(QStringLiteral("The folder was changed"))) << spoken(*list, 0).toStdString();
    page()->banner()->hide();
    button(*list, "openFolder").click();
    EXPECT_TRUE(WindowUnderTest::awaits([this] { return page()->banner()->isVisible() && page()->banner()->isError(); }));
    EXPECT_TRUE(desk->dialogs.shown.isEmpty()) << "what is no folder is not given to the desktop";
}

TEST_F(EarlierExportsTest, MakesOneAgainByteForByteInANewFolder) {
    open();
    const auto folder = run();
    decide(30, "billing", Certainty::Sure);  // work goes on
    button(*openList(), "makeAgain").click();
    ASSERT_TRUE(awaitBanner(QStringLiteral("24 records made again in")));
    const std::filesystem::path again = folder.string() + "-2";
    for (const char* file : {"train.jsonl", "manifest.json"}) {
        const auto bytes = [&](const std::filesystem::path& in) {
            std::ifstream stream(in / file, std::ios::binary);
            return std::string(std::istreambuf_iterator<char>(stream), {});
        };
        EXPECT_EQ(bytes(folder), bytes(again)) << file;
        EXPECT_FALSE(bytes(again).empty()) << file;
    }
    EXPECT_TRUE(page()->banner()->text().contains(QStringLiteral("Every byte is as it was.")));
    EXPECT_EQ(head(), QStringLiteral("1 earlier export")) << "nothing goes out that had not gone out";
}

TEST_F(EarlierExportsTest, SaysWhyOneCannotBeMadeAgain) {
    open();
    const auto folder = run();
    SQLite::Database(m_fixture.path().string(), SQLite::OPEN_READWRITE).exec("UPDATE export_runs SET manifest_sha256 = '00'");
    button(*openList(), "makeAgain").click();
    ASSERT_TRUE(awaitBanner(QStringLiteral("cannot be made again as it was")));
    EXPECT_TRUE(page()->banner()->isError());
    EXPECT_FALSE(std::filesystem::exists(folder.string() + "-2"));
    EXPECT_TRUE(find<QAbstractButton>("runExport")->isEnabled());
}

}  // namespace
}  // namespace docket
