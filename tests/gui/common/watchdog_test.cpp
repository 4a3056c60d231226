#include "ui/common/program/watchdog.h"

#include "tests/gui/blocking_calls.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <gmock/gmock.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace docket::ui {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// Does something when it gets an event of its own.
class Doer : public QObject {
public:
    explicit Doer(std::function<void()> work) : m_work(std::move(work)) { setObjectName(QStringLiteral("doer")); }

    bool event(QEvent* event) override {
        if (event->type() != QEvent::User) return QObject::event(event);
        m_work();
        return true;
    }
    void run() {
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
        QCoreApplication::sendPostedEvents(this);
    }

private:
    std::function<void()> m_work;
};

class Watchdog : public testing::Test {
protected:
    Watchdog() : application(*qobject_cast<WatchedApplication*>(qApp)) {
        application.setClock([this] { return taken; });
        application.setLimit(20ms);
        application.forget();
        test::BlockingCalls::forget();
    }
    ~Watchdog() override {
        application.setClock(threadTime);
        application.setOnHeld({});
        application.forget();
        test::BlockingCalls::forget();
    }

    /// Takes processor time of the window thread, as the watchdog sees it.
    void burn(std::chrono::microseconds time) { taken += time; }

    std::chrono::microseconds taken{0};
    WatchedApplication& application;
};

TEST_F(Watchdog, CatchesAnEventThatBurnsTheThread) {
    Doer doer([this] { burn(30ms); });
    doer.run();
    ASSERT_EQ(application.held().size(), 1U);
    EXPECT_EQ(application.held().front().busy, 30ms);
    EXPECT_EQ(application.held().front().type, QEvent::User);
    EXPECT_THAT(application.held().front().text().toStdString(), HasSubstr("User of QObject doer"));
    EXPECT_EQ(application.longest().busy, 30ms);
}

TEST_F(Watchdog, LetsAQuickEventPass) {
    Doer doer([this] { burn(20ms); });
    doer.run();
    EXPECT_THAT(application.held(), IsEmpty());
}

TEST_F(Watchdog, CountsWhatAnEventSendsAsItsOwn) {
    Doer inner([this] { burn(15ms); });
    Doer outer([&] {
        QEvent event(QEvent::User);
        for (int i = 0; i < 2; ++i) QCoreApplication::sendEvent(&inner, &event);
    });
    outer.run();
    ASSERT_EQ(application.held().size(), 1U) << "neither of the inner ones alone is over";
    EXPECT_EQ(application.held().front().busy, 30ms);
}

TEST_F(Watchdog, DoesNotCountWhatALoopWithinAnEventBrings) {
    Doer later([this] { burn(25ms); });
    Doer opensLoop([&] {
        QEventLoop loop;
        QCoreApplication::postEvent(&later, new QEvent(QEvent::User));
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
        loop.exec();
    });
    opensLoop.setObjectName(QStringLiteral("loop"));
    opensLoop.run();
    ASSERT_EQ(application.held().size(), 1U);
    EXPECT_THAT(application.held().front().text().toStdString(), HasSubstr("doer"));
}

TEST_F(Watchdog, GivesAnEventThatRunsALoopTheUsualTime) {
    Doer opensDialog([this] {
        burn(30ms);
        QEventLoop loop;
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
        loop.exec();
    });
    opensDialog.run();
    EXPECT_THAT(application.held(), IsEmpty());
    EXPECT_EQ(application.longest().busy, 30ms);
}

TEST_F(Watchdog, TellsOneThatListensAndKeepsNothingThen) {
    std::vector<std::string> told;
    application.setOnHeld([&](const HeldEvent& event) { told.push_back(event.text().toStdString()); });
    Doer doer([this] { burn(30ms); });
    doer.run();
    EXPECT_THAT(told, ElementsAre(HasSubstr("User of QObject doer: 30.0 ms")));
    EXPECT_THAT(application.held(), IsEmpty());
}

TEST_F(Watchdog, CountsTheProcessorTimeOfTheThread) {
    application.setClock(threadTime);
    Doer doer([] {
        for (const auto start = threadTime(); threadTime() - start <= 20ms;) {
        }
    });
    doer.run();
    EXPECT_EQ(application.held().size(), 1U);
}

TEST_F(Watchdog, IsWholeAgainAfterAnEventThatThrew) {
    Doer thrower([] { throw std::runtime_error("in an event"); });
    QEvent event(QEvent::User);
    EXPECT_FALSE(application.notify(&thrower, &event));
    EXPECT_FALSE(application.isInEvent());
}

TEST_F(Watchdog, SeesAFileOpenedInAnEventAndNotOutside) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.txt"));
    const auto write = [&] {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ::fsync(file.handle());
    };
    write();
    EXPECT_THAT(test::BlockingCalls::seen(), IsEmpty());
    Doer doer(write);
    doer.run();
    EXPECT_THAT(test::BlockingCalls::seen(), ElementsAre(HasSubstr("notes.txt"), HasSubstr("fsync")));
}

TEST_F(Watchdog, SeesANetworkConnectionMadeInAnEvent) {
    Doer doer([] {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        sockaddr_in nobody{};
        nobody.sin_family = AF_INET;
        nobody.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        nobody.sin_port = htons(9);
        ::connect(socket, reinterpret_cast<const sockaddr*>(&nobody), sizeof nobody);
        ::close(socket);
    });
    doer.run();
    EXPECT_THAT(test::BlockingCalls::seen(), Contains(HasSubstr("connect")));
}

}  // namespace
}  // namespace docket::ui
