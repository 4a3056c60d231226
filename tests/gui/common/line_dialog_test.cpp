#include "tests/gui/wait_until.h"
#include "ui/common/dialogs/line_dialog.h"

#include <QDialogButtonBox>
#include <QTest>
#include <gtest/gtest.h>

namespace docket::ui {
namespace {

class LineDialogTest : public ::testing::Test {
protected:
    static LineQuestion question() {
        return {QStringLiteral("Priority"), QStringLiteral("Higher ones come first."), QStringLiteral("Set priority"), QStringLiteral("1"), {},
                [](const QString& line) { return line == QLatin1String("x") ? QStringLiteral("Type a number.") : QString(); }};
    }
    template <class Widget>
    static Widget& find(LineDialog& dialog, const char* name) {
        return *dialog.findChild<Widget*>(QLatin1String(name));
    }
    void show(LineDialog& dialog) {
        dialog.show();
        dialog.activateWindow();
        ASSERT_TRUE(test::waitUntilActive(dialog));
    }
    Theme theme{Scheme::Light};
};

TEST_F(LineDialogTest, IsTheProgramsOwnAndSaysWhatItsButtonDoes) {
    theme.apply();
    LineDialog dialog(theme, question(), nullptr);
    show(dialog);
    EXPECT_EQ(dialog.findChildren<QDialogButtonBox*>().size(), 0);
    EXPECT_EQ(find<KeyButton>(dialog, "dialogAnswer").text(), QStringLiteral("Set priority"));
    EXPECT_TRUE(find<QLineEdit>(dialog, "dialogLine").hasFocus());
    if (const QString folder = qEnvironmentVariable("DOCKET_PICTURES"); !folder.isEmpty()) dialog.grab().save(folder + QStringLiteral("/line-dialog.png"));
}

TEST_F(LineDialogTest, EnterAnswersAndEscLeaves) {
    LineDialog answered(theme, question(), nullptr);
    show(answered);
    auto& line = find<QLineEdit>(answered, "dialogLine");
    QTest::keyClicks(&line, QStringLiteral("2.5"));
    EXPECT_EQ(line.text(), QStringLiteral("2.5")) << "what stood there is typed over";
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(answered.result(), QDialog::Accepted);
    LineDialog left(theme, question(), nullptr);
    show(left);
    QTest::keyClick(&find<QLineEdit>(left, "dialogLine"), Qt::Key_Escape);
    EXPECT_EQ(left.result(), QDialog::Rejected);
    EXPECT_FALSE(left.isVisible());
}

TEST_F(LineDialogTest, SaysWhatIsWrongAndWaitsForSomethingElse) {
    LineDialog dialog(theme, question(), nullptr);
    show(dialog);
    auto& line = find<QLineEdit>(dialog, "dialogLine");
    const QSize before = dialog.size();
    QTest::keyClicks(&line, QStringLiteral("x"));
    EXPECT_TRUE(find<QLabel>(dialog, "dialogProblem").isVisible());
    EXPECT_EQ(find<QLabel>(dialog, "dialogProblem").text(), QStringLiteral("Type a number."));
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.size(), before) << "nothing moves";
    QTest::keyClick(&line, Qt::Key_Backspace);
    QTest::keyClicks(&line, QStringLiteral("3"));
    EXPECT_FALSE(find<QLabel>(dialog, "dialogProblem").isVisible());
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(dialog.text(), QStringLiteral("3"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

}  // namespace
}  // namespace docket::ui
