#include "tests/gui/walks/spoken_language.h"
#include "tests/gui/window_fixture.h"

#include <QDir>
#include <QTest>

#include <cstdlib>
#include <set>
#include <string_view>
#include <utility>

namespace docket::ui {
namespace {

// Two pictures of half the size look the same when no more than this share of their pixels differs by more than this
// in any of red, green and blue (of 255). Half a percent is a word of a caption, or the edge of a panel.
constexpr double sharePermitted = 0.005;
constexpr int differencePermitted = 40;

const QString approvedFolder = QStringLiteral(DOCKET_APPROVED_PICTURES);
const QString madeWith = QStringLiteral("Qt %1").arg(QLatin1String(qVersion()));

QImage halved(const QImage& image) {
    return image.scaled(image.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

/// The share of pixels that differ, 0 to 1; 1 for pictures of another size.
double difference(const QImage& one, const QImage& other) {
    if (one.size() != other.size() || one.isNull()) return 1;
    qint64 differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            const int most = std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
            differing += most > differencePermitted;
        }
    }
    return static_cast<double>(differing) / static_cast<double>(one.width() * one.height());
}

QString readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// The picture of a widget once it looks as approved: what a worker still had to bring is there. Waits in vain only once
/// in a process: what changes the look of one state changes that of many.
QImage pictureOnceApproved(QWidget& widget, const QImage& approved) {
    static bool wasInVain = false;
    QImage picture;
    const auto isApproved = [&] {
        picture = widget.grab().toImage();
        return difference(halved(picture), approved) <= sharePermitted;
    };
    if (wasInVain) isApproved();
    else wasInVain = !app::Keyboard::waitUntil(isApproved);
    return picture;
}

/// For those who make pictures to look at: once it stays as it is.
QImage pictureOnceAtRest(QWidget& widget) {
    QImage picture = widget.grab().toImage();
    app::Keyboard::waitUntil([&] {
        QTest::qWait(40);
        return std::exchange(picture, widget.grab().toImage()) == picture;
    });
    return picture;
}

/// One walk through the states: in English all of them become pictures, in each scheme; of another language those that
/// show how it reads and where things stand.
struct Gallery {
    const char* language;
    Scheme scheme;

    bool isEnglish() const { return std::string_view(language) == "en"; }
    const char* name() const { return !isEnglish() ? language : scheme == Scheme::Light ? "light" : "dark"; }
    bool shows(std::string_view state) const { return isEnglish() || state == "open" || state == "compared" || state == "queue" || state == "taxonomy draft"; }
};

class Pictures : public testing::TestWithParam<Gallery> {
protected:
    void SetUp() override { QApplication::setCursorFlashTime(0); }  // a caret is always there
};

/// With DOCKET_PICTURES the pictures are written there, whole; with DOCKET_APPROVE they become the approved ones.
TEST_P(Pictures, LookAsApproved) {
    const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
    const bool isApproving = qEnvironmentVariableIsSet("DOCKET_APPROVE");
    const QString approvedWith = readFile(approvedFolder + QStringLiteral("/made-with.txt"));
    const bool isComparable = approvedWith == madeWith;
    if (folder.isEmpty() && !isApproving && !isComparable) {
        GTEST_SKIP() << "the approved pictures are of " << approvedWith.toStdString() << ", which draws text in another way than " << madeWith.toStdString();
    }
    const Gallery gallery = GetParam();
    const QString suffix = QLatin1Char('-') + QLatin1String(gallery.name()) + QStringLiteral(".png");
    std::set<QString> seen;
    const test::Speaking speaking(gallery.language);
    test::WindowUnderTest desk(gallery.scheme);
    desk.walk([&](const char* state, QWidget& widget) {
        if (!gallery.shows(state)) return;
        const QString name = QString::fromLatin1(state).replace(QLatin1Char(' '), QLatin1Char('-')) + suffix;
        const QString approved = approvedFolder + QLatin1Char('/') + name;
        const QImage expected = QImage(approved).convertToFormat(QImage::Format_RGB32);
        const QImage whole = isComparable && !isApproving ? pictureOnceApproved(widget, expected) : pictureOnceAtRest(widget);
        seen.insert(name);
        if (!folder.isEmpty()) {
            EXPECT_TRUE(whole.save(folder + QLatin1Char('/') + name)) << name.toStdString();
        }
        if (isApproving) {
            EXPECT_TRUE(halved(whole).save(approved, "PNG", 0)) << name.toStdString();
        } else if (isComparable) {
            EXPECT_LE(difference(halved(whole), expected), sharePermitted) << name.toStdString();
        }
    });
    if (isApproving) {
        QFile note(approvedFolder + QStringLiteral("/made-with.txt"));
        ASSERT_TRUE(note.open(QIODevice::WriteOnly));
        note.write(madeWith.toUtf8() + '\n');
    }
    for (const QString& file : QDir(approvedFolder).entryList({QLatin1Char('*') + suffix})) {
        EXPECT_TRUE(seen.contains(file)) << file.toStdString() << " is approved, but no state is called so";
    }
}

TEST(PictureDifference, IsTheShareOfPixelsThatDiffer) {
    QImage white(100, 100, QImage::Format_RGB32);
    white.fill(Qt::white);
    QImage other = white;
    EXPECT_EQ(difference(white, other), 0);
    for (int x = 0; x < 100; ++x) other.setPixel(x, 3, qRgb(255, 255 - differencePermitted - 1, 255));
    EXPECT_DOUBLE_EQ(difference(white, other), 0.01);
    for (int x = 0; x < 100; ++x) other.setPixel(x, 3, qRgb(255, 255 - differencePermitted, 255));
    EXPECT_EQ(difference(white, other), 0);
    EXPECT_EQ(difference(white, QImage(50, 50, QImage::Format_RGB32)), 1);
    EXPECT_EQ(difference(white, QImage()), 1);
}

INSTANTIATE_TEST_SUITE_P(Galleries, Pictures,
                         testing::Values(Gallery{"en", Scheme::Light}, Gallery{"en", Scheme::Dark}, Gallery{"de", Scheme::Light}, Gallery{"ar", Scheme::Light}),
                         [](const auto& gallery) { return gallery.param.name(); });

}  // namespace
}  // namespace docket::ui
