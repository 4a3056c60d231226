#include "tests/gui/walks/chosen_check.h"
#include "tests/gui/walks/room_check.h"
#include "tests/gui/walks/spoken_language.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/workspace_builder.h"

#include <fstream>

namespace docket::ui {
namespace {

constexpr QSize tightScreen{1024, 640};
constexpr int tightText = 200;

/// Of 60 characters each, none of which could be left out.
const std::vector<std::string> names = {
    "Top up by bank transfer was charged although it should not b", "Balance not updated after a cheque or cash deposit at a bank",
    "Überweisung an ein Konto im Ausland wurde doppelt abgebucht!", "تم خصم رسوم على التحويل المصرفي رغم أنه كان يجب أن يكون مجان",
    "balance_not_updated_after_cheque_or_cash_deposit_at_a_machin",  "None of the other labels of this list fits what was written!",
};

taxonomy::Taxonomy labelsOf60(taxonomy::TaskKind kind) {
    std::vector<taxonomy::Label> labels;
    for (const std::string& name : names) {
        taxonomy::Label label;
        label.key = "k" + std::to_string(labels.size());
        label.name = name;
        label.description = "What " + name + " means, and where it ends.";
        labels.push_back(std::move(label));
    }
    return taxonomy::Taxonomy::make(kind, std::move(labels)).value();
}

routing::Policy everythingWaits() {
    routing::Policy policy;
    policy.threshold = 1.0;
    return policy;
}

/// The window on the smallest screen at the largest text, in a language, over labels of 60 characters.
class TightWindow : public testing::TestWithParam<const char*> {
protected:
    TightWindow() : speaking(GetParam()), desk(Scheme::Light, tightScreen, tightText) {
        for (test::WorkspaceFixture* fixture : {&single, &multi}) fixture->addItems(*fixture->open(), 6, "k1");
        std::ofstream(single.folder / "support.jsonl") << R"({"id":"a","text":"Where is it?","label":"k0","confidence":0.4,"what the customer wrote to us by mail at first":")" << names[0] << "\"}\n";
        desk.sample = {single.path(), multi.path()};
    }

    void lookAt(const std::string& state, QWidget& widget) {
        test::expectRoom(state, widget);
        test::expectChosenReadable(state, widget);
        if (&widget != &desk.window()) test::expectOnScreen(state, widget, tightScreen);
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (!folder.isEmpty()) widget.grab().save(QStringLiteral("%1/tight-%2-%3.png").arg(folder, QLatin1String(GetParam()), QString::fromStdString(state).replace(QLatin1Char(' '), QLatin1Char('-'))));
    }
    /// Shows the dialog that the command opens, and leaves it.
    void lookAtDialogOf(const char* command) {
        auto* action = desk.window().findChild<QAction*>(QLatin1String(command));
        ASSERT_NE(action, nullptr) << command;
        ASSERT_TRUE(app::Keyboard::waitUntil([&] { return action->isEnabled(); })) << command;
        bool isSeen = false;
        QTimer::singleShot(0, &desk.window(), [&] {  // a dialog may run an event loop of its own
            EXPECT_TRUE(app::Keyboard::waitUntil([] { return QApplication::activeModalWidget() != nullptr; })) << command;
            QCoreApplication::processEvents();
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                lookAt(command, *dialog);
                dialog->reject();
            }
            isSeen = true;
        });
        action->trigger();
        EXPECT_TRUE(app::Keyboard::waitUntil([&] { return isSeen && QApplication::activeModalWidget() == nullptr; })) << command;
        desk.window().activateWindow();
        QCoreApplication::processEvents();
    }

    test::Speaking speaking;
    test::WorkspaceFixture single{labelsOf60(taxonomy::TaskKind::Single), everythingWaits()};
    test::WorkspaceFixture multi{labelsOf60(taxonomy::TaskKind::Multi), everythingWaits()};
    test::WindowUnderTest desk;
};

TEST_P(TightWindow, ShowsWhatWasChosenOnEveryScreen) {
    desk.walk([this](const char* state, QWidget& widget) { lookAt(state, widget); });
}

TEST_P(TightWindow, ShowsWhatWasChosenInEveryDialogOfAMenu) {
    desk.open(single.path());
    for (const char* command : {"care.figures", "care.verify"}) lookAtDialogOf(command);
    desk.keys.press(QStringLiteral("Ctrl+4"));
    ASSERT_TRUE(app::Keyboard::waitUntil([this] { return desk.window().taxonomyPage()->controller().use() != nullptr; }));
    desk.keys.press(QStringLiteral("Down"));
    for (const char* command : {"taxon.merge", "taxon.split", "taxon.move", "taxon.key", "taxon.archive", "panes.versions"}) lookAtDialogOf(command);
}

INSTANTIATE_TEST_SUITE_P(Languages, TightWindow, testing::Values("en", "de", "ar"), [](const auto& language) { return std::string(language.param); });

}  // namespace
}  // namespace docket::ui
