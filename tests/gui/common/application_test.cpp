#include "ui/common/program/application.h"

#include "ui/common/program/workers.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <gmock/gmock.h>

#include <new>
#include <stdexcept>
#include <vector>

namespace docket::ui {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// Throws each time it is painted.
class Unpaintable : public QWidget {
public:
    int painted = 0;

protected:
    void paintEvent(QPaintEvent*) override {
        ++painted;
        throw std::logic_error("cannot be painted");
    }
};

class ApplicationUnderTest : public testing::Test {
protected:
    ApplicationUnderTest() {
        application.setOnFailure([this](const Error& error) { failures.push_back(error); });
    }
    ~ApplicationUnderTest() override { application.setOnFailure({}); }

    Application& application = *qobject_cast<Application*>(qApp);
    std::vector<Error> failures;
};

TEST_F(ApplicationUnderTest, TellsWhatASlotThrowsAndKeepsWhatWasEntered) {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* note = new QLineEdit;
    auto* save = new QPushButton;
    layout->addWidget(note);
    layout->addWidget(save);
    QObject::connect(save, &QPushButton::clicked, &window, [&] {
        if (note->text().size() < 12) throw std::bad_alloc();
        note->clear();
    });
    window.show();
    QTest::keyClicks(note, QStringLiteral("not lost"));
    QTest::mouseClick(save, Qt::LeftButton);
    QCoreApplication::processEvents();
    ASSERT_THAT(failures, SizeIs(1));
    EXPECT_THAT(failures.front().message, HasSubstr("memory"));
    EXPECT_EQ(note->text(), QStringLiteral("not lost"));

    QTest::keyClicks(note, QStringLiteral(" at all"));
    QTest::mouseClick(save, Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_THAT(failures, SizeIs(1));
    EXPECT_EQ(note->text(), QString()) << "the next press works";
}

TEST_F(ApplicationUnderTest, TellsOnceOfWhatCannotBePainted) {
    Unpaintable widget;
    widget.show();
    for (int i = 0; i < 5; ++i) {
        widget.repaint();
        QCoreApplication::processEvents();
    }
    EXPECT_GT(widget.painted, 1);
    EXPECT_THAT(failures, SizeIs(1));
}

TEST_F(ApplicationUnderTest, WorkOfAnotherThreadThatThrowsGivesAnError) {
    QObject receiver;
    GuiThread gui(&receiver);
    std::optional<Result<int>> answer;
    {
        Workers workers;
        workers.post([] { throw std::runtime_error("nobody is told"); });
        workers.run(gui, []() -> Result<int> { throw std::runtime_error("in the worker"); }, [&](Result<int> given) { answer = std::move(given); });
        workers.wait();
    }
    QCoreApplication::processEvents();
    gui.close();
    ASSERT_TRUE(answer && !*answer);
    EXPECT_THAT(answer->error().message, HasSubstr("in the worker"));
    EXPECT_THAT(failures, IsEmpty());
}

}  // namespace
}  // namespace docket::ui
