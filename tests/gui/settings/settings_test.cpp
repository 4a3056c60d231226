#include "tests/gui/native_keys.h"
#include "tests/gui/window_under_test.h"
#include "ui/actions/keymap_file.h"
#include "ui/settings/key_table.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QScreen>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>

#include <fstream>

namespace docket {
namespace {

using test::WindowUnderTest;
using test::WorkspaceFixture;

enum Page { Appearance, Keys, Review, Identity, Language, pages };

class SettingsTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 4);
    }
    static QWidget* openSettings(WindowUnderTest& desk, Page page) {
        desk.press(Qt::Key_Comma, Qt::ControlModifier);
        auto* names = desk.find<QListWidget>("settingsPages");
        EXPECT_NE(names, nullptr);
        EXPECT_TRUE(desk.awaitFocus(names));
        for (int i = 0; i < page; ++i) desk.press(Qt::Key_Down);
        EXPECT_EQ(names->currentRow(), page);
        return desk.find("settingsDialog");
    }
    static void selectCommand(WindowUnderTest& desk, const QString& words) {
        auto* filter = desk.find<QLineEdit>("keyFilter");
        filter->setFocus();
        filter->clear();
        desk.type(words);
        desk.find<QTableView>("keyTable")->setFocus();
    }
    static QString bannerText(WindowUnderTest& desk) {
        auto* banner = desk.find("keysBanner");
        QStringList words;
        for (const auto* label : banner->findChildren<QLabel*>()) words += label->text();
        return banner->isVisible() ? words.join(QLatin1Char(' ')) : QString();
    }
    std::string write(const char* name, const std::string& text) {
        const auto path = fixture.folder / name;
        std::ofstream(path) << text;
        return path.string();
    }
    static void focusDesk(WindowUnderTest& desk) {
        desk.window->activateWindow();
        desk.window->reviewPage()->setFocus();
        ASSERT_TRUE(WindowUnderTest::awaits([&] { return QApplication::activeWindow() == desk.window.get() && desk.window->reviewPage()->hasFocus(); }));
    }

    WorkspaceFixture fixture;
};

TEST_F(SettingsTest, ANewKeyIsPressedWorksAtOnceAndIsKept) {
    {
        WindowUnderTest desk(fixture);
        desk.open();
        openSettings(desk, Keys);
        selectCommand(desk, QStringLiteral("skip"));
        desk.press(Qt::Key_Return);
        ASSERT_TRUE(desk.awaitFocus(desk.find("keyRecorder")));
        desk.press(Qt::Key_J, Qt::ControlModifier);
        EXPECT_EQ(bannerText(desk), QString());
        focusDesk(desk);
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.press(Qt::Key_J, Qt::ControlModifier);
        EXPECT_TRUE(desk.awaitItem("t-2")) << "the old key did nothing, the new one skipped one item";
        desk.written();
    }
    WindowUnderTest desk(fixture);
    desk.open();
    ASSERT_TRUE(desk.awaitItem("t-2") || desk.awaitItem("t-1"));
    const std::string before = desk.itemId();
    desk.press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(WindowUnderTest::awaits([&] { return !desk.itemId().empty() && desk.itemId() != before; }));
}

TEST_F(SettingsTest, AKeyOfAnotherCommandIsRefusedAndNamed) {
    WindowUnderTest desk(fixture);
    desk.open();
    QWidget* dialog = openSettings(desk, Keys);
    selectCommand(desk, QStringLiteral("flag"));
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(bannerText(desk).contains(QStringLiteral("“Skip” on the screen Review"))) << bannerText(desk).toStdString();
    EXPECT_TRUE(desk.find("keyRecorder")->hasFocus()) << "another key can be tried";
    desk.picture(*dialog, QStringLiteral("settings-keys-refused"));
    desk.press(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_TRUE(bannerText(desk).contains(QStringLiteral("input methods")));
    desk.press(Qt::Key_Q, Qt::ControlModifier);
    EXPECT_TRUE(bannerText(desk).contains(QStringLiteral("everywhere")));
    desk.press(Qt::Key_7);
    EXPECT_TRUE(bannerText(desk).contains(QStringLiteral("alone belongs to labels")));
    desk.press(Qt::Key_Escape);
    EXPECT_FALSE(desk.find("keyRecorder")->isVisible());
    EXPECT_TRUE(desk.find("settingsDialog")->isVisible()) << "Esc gave up the recording, not the settings";
}

TEST_F(SettingsTest, OneKeyIsResetAndAllAre) {
    WindowUnderTest desk(fixture);
    desk.open();
    openSettings(desk, Keys);
    const auto rebind = [&](const char* words, int key) {
        selectCommand(desk, QString::fromUtf8(words));
        desk.press(Qt::Key_Return);
        desk.press(key, Qt::ControlModifier);
    };
    rebind("skip", Qt::Key_J);
    rebind("flag", Qt::Key_M);
    selectCommand(desk, QStringLiteral("skip"));
    desk.find<QAbstractButton>("resetKey")->click();
    auto* table = desk.find<QTableView>("keyTable");
    EXPECT_EQ(table->model()->index(0, ui::KeyTable::KeyColumn).data().toString(), QStringLiteral("Ctrl+K"));
    desk.find<QAbstractButton>("resetAllKeys")->click();
    selectCommand(desk, QStringLiteral("flag"));
    EXPECT_EQ(table->model()->index(0, ui::KeyTable::KeyColumn).data().toString(), QStringLiteral("Ctrl+G"));
    EXPECT_FALSE(desk.find("resetAllKeys")->isEnabled());
    selectCommand(desk, QStringLiteral("highlight up"));
    EXPECT_TRUE(table->model()->index(0, ui::KeyTable::KeyColumn).data().toString().contains(QStringLiteral("fixed")));
    EXPECT_FALSE(desk.find("changeKey")->isEnabled());
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    selectCommand(desk, QStringLiteral("submit"));
    EXPECT_GT(table->model()->rowCount(), 0);
}

TEST_F(SettingsTest, KeysGoToAPrivateFileAndComeBack) {
    WindowUnderTest desk(fixture);
    desk.open();
    openSettings(desk, Keys);
    selectCommand(desk, QStringLiteral("skip"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_J, Qt::ControlModifier);
    const auto file = fixture.folder / "keys.json";
    desk.dialogs.file = QString::fromStdString(file.string());
    desk.find<QAbstractButton>("exportKeys")->click();
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return bannerText(desk).contains(QStringLiteral("keys.json")); }));
    const QFileInfo info(desk.dialogs.file);
    EXPECT_EQ(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    desk.find<QAbstractButton>("resetAllKeys")->click();
    desk.find<QAbstractButton>("importKeys")->click();
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return bannerText(desk).contains(QStringLiteral("in use")); }));
    auto* table = desk.find<QTableView>("keyTable");
    EXPECT_EQ(table->model()->index(0, ui::KeyTable::KeyColumn).data().toString(), QStringLiteral("Ctrl+J"));
}

TEST_F(SettingsTest, AFileWithConflictsChangesNothingAndNamesEach) {
    WindowUnderTest desk(fixture);
    desk.open();
    QWidget* dialog = openSettings(desk, Keys);
    desk.dialogs.file = QString::fromStdString(write("bad.json", R"({"format":"docket-keys","version":1,"keys":{
        "item.skip":["Ctrl+J"],"item.flag":["Ctrl+J"],"note.note":["Ctrl+Space"]}})"));
    desk.find<QAbstractButton>("importKeys")->click();
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return bannerText(desk).contains(QStringLiteral("No key was changed")); }));
    for (const char* part : {"Skip", "Flag", "Ctrl+Space"}) EXPECT_TRUE(bannerText(desk).contains(QString::fromUtf8(part))) << part;
    EXPECT_FALSE(desk.find("resetAllKeys")->isEnabled());
    desk.picture(*dialog, QStringLiteral("settings-keys-conflicts"));
}

TEST_F(SettingsTest, WithSingleKeysOffLabelsNeedAltAndCertaintyMovesToThePalette) {
    WindowUnderTest desk(fixture);
    desk.open();
    ASSERT_TRUE(desk.awaitItem("t-1"));
    openSettings(desk, Keys);
    desk.find<QCheckBox>("singleKeys")->click();
    desk.find("settingsDialog")->close();
    focusDesk(desk);
    desk.press(Qt::Key_2);
    EXPECT_TRUE(desk.review().entered().labels.empty());
    test::press(*desk.window, {11, Qt::Key_2, QStringLiteral("2"), Qt::AltModifier});
    EXPECT_EQ(desk.review().entered().labels, LabelSet{fixture.taxonomy().findByKey("refund")->id});
    EXPECT_EQ(desk.review().entered().certainty, Certainty::Unstated) << "Alt+2 is the label's now";
    desk.picture(*desk.window, QStringLiteral("single-keys-off"));
    desk.press(Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk.review().phase() == ui::ReviewController::Phase::Comparing; }));
    desk.press(Qt::Key_1);
    EXPECT_EQ(desk.review().phase(), ui::ReviewController::Phase::Comparing);
    desk.picture(*desk.window, QStringLiteral("single-keys-off-comparing"));
    test::press(*desk.window, {10, Qt::Key_1, QStringLiteral("1"), Qt::AltModifier});
    EXPECT_TRUE(desk.awaitItem("t-2"));
    desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(desk.awaitFocus(desk.find("paletteField")));
    desk.type(QStringLiteral("unsure"));
    desk.press(Qt::Key_Return);
    EXPECT_TRUE(WindowUnderTest::awaits([&] { return desk.review().entered().certainty == Certainty::Unsure; }));
}

TEST_F(SettingsTest, TheLookIsAppliedAtOnceAndKept) {
    {
        WindowUnderTest desk(fixture);
        openSettings(desk, Appearance);
        auto* scheme = desk.find<QComboBox>("schemeChoice");
        scheme->setFocus();
        desk.press(Qt::Key_End);
        EXPECT_EQ(desk.theme.scheme(), ui::Scheme::Dark);
        auto* size = desk.find<QSpinBox>("readingSize");
        size->setFocus();
        desk.press(Qt::Key_Up);
        EXPECT_EQ(desk.theme.readingSize(), 20);
        desk.written();
    }
    ui::Workers workers;
    const ui::Settings settings(WindowUnderTest::settingsFile(fixture), workers);
    EXPECT_EQ(settings.get(ui::setting::scheme), QStringLiteral("dark"));
    EXPECT_EQ(settings.get(ui::setting::readingSize), 20);
}

TEST_F(SettingsTest, TheWholeWindowGrowsWithItsTextAtOnceAndAgainTheNextTime) {
    {
        WindowUnderTest desk(fixture);
        desk.open();
        auto* saved = desk.find("savedState")->findChild<QLabel*>();
        const int rail = desk.find("rail.review")->height();
        EXPECT_EQ(saved->font().pixelSize(), 12);
        openSettings(desk, Appearance);
        desk.find<QSpinBox>("textSize")->setValue(150);
        EXPECT_EQ(desk.theme.textPercent(), 150);
        EXPECT_EQ(saved->font().pixelSize(), 18) << "also what is not shown now";
        EXPECT_EQ(desk.theme.font(ui::TextStyle::Reading).pixelSize(), 29);
        EXPECT_TRUE(desk.awaits([&] { return desk.find("rail.review")->height() == rail * 3 / 2; }));
        desk.find<QSpinBox>("textSize")->setValue(500);
        EXPECT_EQ(desk.theme.textPercent(), ui::Theme::largestText);
        desk.written();
    }
    WindowUnderTest desk(fixture);
    EXPECT_EQ(desk.theme.textPercent(), ui::Theme::largestText);
}

TEST_F(SettingsTest, HighContrastIsAppliedAtOnceAndKept) {
    {
        WindowUnderTest desk(fixture);
        openSettings(desk, Appearance);
        auto* choice = desk.find<QComboBox>("contrastChoice");
        choice->setFocus();
        desk.press(Qt::Key_Down);
        EXPECT_TRUE(desk.theme.isHighContrast());
        EXPECT_EQ(QApplication::palette().color(QPalette::Window), desk.theme.color(ui::Role::Window));
        EXPECT_EQ(desk.theme.color(ui::Role::Text), QColor(Qt::black));
        desk.written();
    }
    WindowUnderTest desk(fixture);
    EXPECT_TRUE(desk.theme.isHighContrast());
}

TEST_F(SettingsTest, ABreakIsRemindedOfWhenItIsAskedFor) {
    WindowUnderTest desk(fixture);
    desk.open();
    openSettings(desk, Review);
    desk.find<QSpinBox>("breakMinutes")->setValue(50);
    desk.find("settingsDialog")->close();
    desk.window->activateWindow();
    const auto work = [&desk] { desk.review().setCertainty(desk.review().entered().certainty == Certainty::Sure ? Certainty::Unsure : Certainty::Sure); };
    for (int minute = 0; minute < 50; ++minute) {
        work();
        fixture.clock.advance(minutes(1));
    }
    EXPECT_FALSE(desk.find("breakReminder")->isVisible());
    work();
    EXPECT_TRUE(desk.find("breakReminder")->isVisible());
    EXPECT_EQ(desk.find("breakReminder")->accessibleName(), QStringLiteral("50 minutes without a break"));
}

TEST_F(SettingsTest, TheGoalOfADayStandsBesideWhatWasDoneOverRestartsAndMidnight) {
    const auto decideOne = [](WindowUnderTest& desk) {
        const std::string id = desk.itemId();
        desk.review().toggleLabel(LabelId{1});
        desk.review().submit();
        ASSERT_TRUE(WindowUnderTest::awaits([&] { return !desk.itemId().empty() && desk.itemId() != id && desk.review().phase() == ui::ReviewController::Phase::Working; }));
    };
    const auto awaitDone = [](WindowUnderTest& desk, const char* words, int value) {
        const auto* done = desk.find<QLabel>("itemsDone");
        EXPECT_TRUE(WindowUnderTest::awaits([&] { return done->text() == QLatin1String(words); })) << words << ", not " << done->text().toStdString();
        EXPECT_EQ(desk.find<QProgressBar>("progressToday")->value(), value);
    };
    {
        WindowUnderTest desk(fixture);
        desk.open();
        awaitDone(desk, "0 done", 0);
        openSettings(desk, Review);
        auto* goal = desk.find<QSpinBox>("dailyGoal");
        EXPECT_EQ(goal->value(), 0) << "nobody is given a goal";
        EXPECT_EQ(goal->text(), QStringLiteral("None"));
        goal->setValue(2);
        WindowUnderTest::picture(*desk.find("settingsDialog"), QStringLiteral("settings-goal"));
        desk.find("settingsDialog")->close();
        desk.window->activateWindow();
        awaitDone(desk, "0 of 2", 0);
        decideOne(desk);
        awaitDone(desk, "1 of 2", 1);
        WindowUnderTest::picture(*desk.window, QStringLiteral("review-goal"));
        desk.written();
    }
    {
        WindowUnderTest desk(fixture);
        desk.open();
        awaitDone(desk, "1 of 2", 1);
        decideOne(desk);
        decideOne(desk);
        awaitDone(desk, "3 of 2", 2);  // more than was meant to be done is no fault
    }
    constexpr std::int64_t dayMs = 24LL * 60 * 60'000;
    const auto untilMidnight = [&] { return (QDateTime::fromMSecsSinceEpoch(fixture.clock.now().ms).date().addDays(1).startOfDay().toMSecsSinceEpoch() - fixture.clock.now().ms) % dayMs; };
    fixture.clock.advance({untilMidnight() - 200});
    WindowUnderTest desk(fixture);
    desk.open();
    awaitDone(desk, "3 of 2", 2);
    fixture.clock.advance({400});
    awaitDone(desk, "0 of 2", 0);  // the window was open all the time, and nobody has touched it
}

TEST_F(SettingsTest, ABoxOpensItsListUnderItAndMarksWhatIsChosen) {
    for (const auto scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        WindowUnderTest desk(fixture, scheme);
        desk.settings.set(ui::setting::scheme, scheme == ui::Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark"));
        openSettings(desk, Appearance);
        auto* box = desk.find<QComboBox>("schemeChoice");
        const int chosen = box->currentIndex();
        ASSERT_GT(chosen, 0);
        box->setFocus();
        desk.press(Qt::Key_Space);
        QAbstractItemView* list = box->view();
        ASSERT_TRUE(WindowUnderTest::awaits([&] { return list->isVisible(); }));
        EXPECT_GE(list->window()->geometry().top(), box->mapToGlobal(box->rect().bottomLeft()).y()) << "under the box, and not over it";
        const QImage picture = list->viewport()->grab().toImage();
        const auto hasMark = [&](int row) {
            const QRect at = list->visualRect(list->model()->index(row, 0));
            const QColor ground = picture.pixelColor(at.right() - 4, at.center().y());
            for (int x = at.right() - 26; x < at.right() - 8; ++x) {
                if (picture.pixelColor(x, at.center().y()) != ground) return true;
            }
            return false;
        };
        for (int row = 0; row < box->count(); ++row) {
            EXPECT_EQ(list->visualRect(list->model()->index(row, 0)).height(), 28);
            EXPECT_EQ(hasMark(row), row == chosen) << row;
        }
        WindowUnderTest::picture(*list->window(), scheme == ui::Scheme::Light ? QStringLiteral("list-light") : QStringLiteral("list-dark"));
        QTest::keyClick(list, Qt::Key_Up);
        EXPECT_EQ(list->currentIndex().row(), chosen - 1);
        EXPECT_EQ(hasMark(chosen), true);
        QTest::keyClick(list, Qt::Key_Return);
        EXPECT_TRUE(WindowUnderTest::awaits([&] { return !list->isVisible() && box->currentIndex() == chosen - 1; }));
    }
}

TEST_F(SettingsTest, TheNameIsTheWorkspacesOwn) {
    WindowUnderTest desk(fixture);
    desk.settings.setReviewer(QStringLiteral("Ada Example"));
    desk.open();
    openSettings(desk, Identity);
    auto* name = desk.find<QLineEdit>("reviewerField");
    name->setFocus();
    name->selectAll();
    desk.type(QStringLiteral("Berta Example"));
    QSignalSpy opened(desk.window.get(), &ui::MainWindow::workspaceOpened);
    desk.press(Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return !opened.isEmpty(); }));
    EXPECT_EQ(desk.settings.reviewer(QFileInfo(desk.window->session()->path()).absoluteFilePath()), QStringLiteral("Berta Example"));
    EXPECT_EQ(desk.settings.reviewer(QStringLiteral("/elsewhere.docket")), QStringLiteral("Ada Example"));
    EXPECT_TRUE(WindowUnderTest::awaits([&] { return desk.review().item() != nullptr; }));
}

TEST_F(SettingsTest, LanguageAndPaceAreKept) {
    {
        WindowUnderTest desk(fixture);
        openSettings(desk, Language);
        desk.find("languageChoice")->setFocus();
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        desk.find<QCheckBox>("showPace")->click();
        desk.written();
    }
    ui::Workers workers;
    const ui::Settings settings(WindowUnderTest::settingsFile(fixture), workers);
    EXPECT_EQ(settings.get(ui::setting::language), QStringLiteral("de"));
    EXPECT_FALSE(settings.get(ui::setting::showPace));
}

TEST_F(SettingsTest, TheSettingsFileIsPrivateEvenIfItWasNot) {
    const QString file = WindowUnderTest::settingsFile(fixture);
    write("window.ini", "[look]\nreading=21\n");
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    WindowUnderTest desk(fixture);
    EXPECT_EQ(desk.theme.readingSize(), 21);
    desk.settings.set(ui::setting::narrowRail, true);
    desk.written();
    EXPECT_EQ(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(SettingsTest, AWindowThatWasLeftOnAScreenThatIsGoneComesBack) {
    {
        WindowUnderTest desk(fixture);
        desk.window->move(9000, 7000);
        desk.window->close();
        desk.written();
    }
    WindowUnderTest desk(fixture);
    const QRect seen = desk.window->screen()->availableGeometry().intersected(QRect(desk.window->geometry().topLeft(), QSize(desk.window->width(), 32)));
    EXPECT_GE(seen.width(), 120) << "so much of its top can be seen, and moved by";
    EXPECT_GE(seen.height(), 16);
}

TEST_F(SettingsTest, TheWidthOfTheLabelsIsKeptInItsWorkspace) {
    int width = 0;
    {
        WindowUnderTest desk(fixture);
        desk.window->resize(1440, 800);
        desk.open();
        auto* splitter = desk.find<QSplitter>("workSplitter");
        splitter->setSizes({splitter->width() - 521, 520});
        Q_EMIT splitter->splitterMoved(0, 1);
        width = splitter->sizes().at(1);
        desk.window->resize(1500, 820);
        EXPECT_EQ(splitter->sizes().at(1), width) << "a new size of the window leaves it alone";
    }
    WindowUnderTest desk(fixture);
    desk.window->resize(1440, 800);
    desk.open();
    EXPECT_EQ(desk.find<QSplitter>("workSplitter")->sizes().at(1), width);
}

TEST_F(SettingsTest, EveryControlHasANameAndIsReachedByTab) {
    WindowUnderTest desk(fixture);
    desk.open();
    for (int page = 0; page < pages; ++page) {
        QWidget* dialog = openSettings(desk, static_cast<Page>(page));
        for (auto* control : dialog->findChildren<QWidget*>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus || control->objectName().startsWith(QLatin1String("qt_"))) continue;
            const auto* button = qobject_cast<QAbstractButton*>(control);
            const bool isNamed = !control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            EXPECT_TRUE(isNamed) << control->objectName().toStdString() << ' ' << control->metaObject()->className();
        }
        dialog->close();
        EXPECT_TRUE(WindowUnderTest::awaits([&] { return desk.find("settingsDialog") == nullptr; }));
        focusDesk(desk);
    }
}

TEST_F(SettingsTest, EveryPageIsWholeInBothSchemesAndAtTheSmallestSize) {
    const char* names[] = {"appearance", "keys", "review", "identity", "language"};
    for (const auto scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        WindowUnderTest desk(fixture, scheme);
        desk.open();
        for (int page = 0; page < pages; ++page) {
            QWidget* dialog = openSettings(desk, static_cast<Page>(page));
            EXPECT_LE(dialog->width(), 1024);
            EXPECT_LE(dialog->height(), 600);
            for (const auto* label : dialog->findChildren<QLabel*>()) {
                if (!label->isVisible()) continue;
                EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
            }
            desk.picture(*dialog, QStringLiteral("settings-%1-%2").arg(QString::fromUtf8(names[page]), scheme == ui::Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark")));
            dialog->close();
            EXPECT_TRUE(WindowUnderTest::awaits([&] { return desk.find("settingsDialog") == nullptr; }));
            focusDesk(desk);
        }
    }
}

}  // namespace
}  // namespace docket
