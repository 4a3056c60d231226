#include "tests/gui/quick_events.h"
#include "tests/gui/wait_until.h"
#include "ui/review/reading/reading_view.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

namespace docket {
namespace {

constexpr qsizetype megabyte = 1 << 20;

class ReadingViewTest : public ::testing::Test {
protected:
    void SetUp() override {
        view.resize(900, 600);
        view.show();
        view.showText(QStringLiteral("the first text loads the fonts"));
        QCoreApplication::processEvents();
        test::watchEvents();
    }
    void TearDown() override { test::expectQuickEvents(); }
    /// Waits as long as pieces come, however many there are.
    bool awaitWhole() {
        while (!view.isComplete()) {
            const int length = view.document()->characterCount();
            if (!test::waitUntil([&] { return view.isComplete() || view.document()->characterCount() > length; })) return false;
        }
        return true;
    }
    void showAll(const QString& text) {
        view.showText(text);
        ASSERT_TRUE(awaitWhole());
    }
    QString copied() {
        view.selectAll();
        view.copy();
        return QApplication::clipboard()->text();
    }
    void select(int begin, int end) {
        QTextCursor cursor = view.textCursor();
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        view.setTextCursor(cursor);
    }

    ui::Theme theme{ui::Scheme::Light};
    ui::ReadingView view{theme};
};

QString words(qsizetype length) {
    QString text;
    for (int i = 0; text.size() < length; ++i) text += QStringLiteral("word%1 ").arg(i);
    return text.first(length);
}

TEST_F(ReadingViewTest, ShowsOrdinaryTextAtOnceAndKnowsItsBytes) {
    view.showText(QStringLiteral("Größe\r\n\r\nzwei\n"));
    EXPECT_TRUE(view.isComplete());
    EXPECT_EQ(view.toPlainText(), QStringLiteral("Größe\n\nzwei\n"));
    EXPECT_FALSE(view.textCursor().hasSelection());
    select(7, 11);
    EXPECT_EQ(view.selectedSpan(), (EvidenceSpan{11, 15}));
    select(0, 5);
    EXPECT_EQ(view.selectedSpan(), (EvidenceSpan{0, 7}));
}

TEST_F(ReadingViewTest, ShowsEmptyTextAndSingleLineEnds) {
    view.showText({});
    EXPECT_TRUE(view.isComplete());
    EXPECT_EQ(view.toPlainText(), QString());
    EXPECT_EQ(view.selectedSpan(), std::nullopt);
    view.showText(QStringLiteral("\n"));
    EXPECT_EQ(view.toPlainText(), QStringLiteral("\n"));
    view.showText(QStringLiteral("old mac\rlines"));
    EXPECT_EQ(view.toPlainText(), QStringLiteral("old mac\nlines"));
}

TEST_F(ReadingViewTest, AMegabyteOfLinesComesWhole) {
    QString text;
    while (text.size() < megabyte) text += QStringLiteral("A line of a long letter, the number %1, with some words in it.\n").arg(text.size());
    showAll(text);
    EXPECT_EQ(view.toPlainText(), text);
}

TEST_F(ReadingViewTest, OneLineOfAMegabyteComesWholeAndIsCutWhereLinesEnd) {
    const QString text = words(megabyte);
    showAll(text);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QCoreApplication::processEvents();
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    QCoreApplication::processEvents();
    EXPECT_EQ(copied(), text);
    for (QTextBlock block = view.document()->begin(); block.next().isValid(); block = block.next()) {
        ASSERT_LE(block.length(), 4097);
        const QTextLine last = block.layout()->lineAt(block.layout()->lineCount() - 1);
        ASSERT_GT(last.naturalTextWidth(), 500) << "a short line in the middle of a paragraph, block " << block.blockNumber();
    }
}

TEST_F(ReadingViewTest, MarksBehindTheFirstPieceAreMadeWhenItsPieceIsThere) {
    const QString text = words(60'000);
    view.showText(text);
    ASSERT_FALSE(view.isComplete());
    view.showEvidence({{10, 20}, {50'000, 50'010}});
    EXPECT_EQ(view.extraSelections().size(), 1);
    ASSERT_TRUE(awaitWhole());
    ASSERT_EQ(view.extraSelections().size(), 2);
    EXPECT_EQ(view.extraSelections()[1].cursor.selectedText().remove(QChar(QChar::ParagraphSeparator)), text.sliced(50'000, 10));
    view.setTextCursor(view.extraSelections()[1].cursor);
    EXPECT_EQ(view.selectedSpan(), (EvidenceSpan{50'000, 50'010}));
}

TEST_F(ReadingViewTest, MoreTextMovesNeitherCaretNorPlace) {
    view.showText(words(60'000));
    view.moveCursor(QTextCursor::End);
    const int caret = view.textCursor().position();
    const int place = view.verticalScrollBar()->value();
    ASSERT_TRUE(awaitWhole());
    EXPECT_EQ(view.textCursor().position(), caret);
    EXPECT_FALSE(view.textCursor().hasSelection());
    EXPECT_EQ(view.verticalScrollBar()->value(), place);
}

TEST_F(ReadingViewTest, AnotherTextEndsTheOneBefore) {
    view.showText(words(megabyte));
    view.showText(QStringLiteral("short"));
    // The pieces of a text come with a timer of no length, which each turn of the loop would bring.
    for (int turn = 0; turn < 3; ++turn) QCoreApplication::processEvents();
    EXPECT_EQ(view.toPlainText(), QStringLiteral("short"));
    EXPECT_TRUE(view.isComplete());
}

TEST_F(ReadingViewTest, HostileTextsComeWhole) {
    showAll(QString(20'000, QLatin1Char('\n')));
    EXPECT_EQ(view.document()->blockCount(), 20'001);
    showAll(QString(20'000, QChar(0x0301)));  // one letter's worth of accents
    EXPECT_EQ(copied().size(), 20'000);
    QString faces;
    while (faces.size() < 20'000) faces += QStringLiteral("😀");
    showAll(faces);
    EXPECT_EQ(copied(), faces);
    showAll(QString(20'000, QChar(u'漢')));
    EXPECT_EQ(copied().size(), 20'000);
}

TEST_F(ReadingViewTest, EachParagraphHasItsDirectionAlsoWhereItIsCut) {
    QString text = QStringLiteral("left\n");
    while (text.size() < 12'000) text += QStringLiteral("مرحبا بكم ");
    text += QStringLiteral("\nright again");
    showAll(text);
    int rightToLeft = 0;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) rightToLeft += block.blockFormat().layoutDirection() == Qt::RightToLeft;
    EXPECT_GE(rightToLeft, 3);
    EXPECT_EQ(view.document()->firstBlock().blockFormat().layoutDirection(), Qt::LeftToRight);
    EXPECT_EQ(view.document()->lastBlock().blockFormat().layoutDirection(), Qt::LeftToRight);
}

/// A chat of many turns, or one long paragraph.
QString longText(bool hasLines) {
    QString text;
    for (int i = 0; text.size() < 60'000; ++i) text += QStringLiteral("turn %1: my parcel is not here, say the people of it").arg(i) + QLatin1Char(hasLines ? '\n' : ' ');
    return text;
}

class ReadingViewPlace : public ReadingViewTest, public ::testing::WithParamInterface<bool> {
protected:
    void SetUp() override {
        ReadingViewTest::SetUp();
        showAll(longText(GetParam()));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        const int at = wordOnTop();
        ASSERT_GT(at, 20'000);
        select(at + 40, at + 60);
        view.showEvidence({*view.selectedSpan()});
        marked = view.selectedSpan();
    }
    /// The text in the view's first line, as the place of its first character in the text.
    int wordOnTop() { return static_cast<int>(lineOnTop().first); }
    std::pair<std::size_t, std::size_t> lineOnTop() {
        QTextCursor line = view.cursorForPosition(QPoint(0, 4));
        line.movePosition(QTextCursor::StartOfLine);
        QTextCursor end = line;
        end.movePosition(QTextCursor::EndOfLine);
        const QTextCursor before = view.textCursor();
        const QSignalBlocker quiet(view.verticalScrollBar());
        const int scrolled = view.verticalScrollBar()->value();
        line.setPosition(end.position(), QTextCursor::KeepAnchor);
        view.setTextCursor(line);
        const auto span = view.selectedSpan().value_or(EvidenceSpan{});
        view.setTextCursor(before);
        view.verticalScrollBar()->setValue(scrolled);
        return {span.begin, span.end};
    }
    /// The first line still has the character that was first.
    void expectKept(std::size_t first, const char* when) {
        ASSERT_TRUE(awaitWhole()) << when;
        QCoreApplication::processEvents();
        const auto [begin, end] = lineOnTop();
        EXPECT_LE(begin, first) << when;
        EXPECT_GT(end, first) << when;
        EXPECT_EQ(view.selectedSpan(), marked) << when;
        ASSERT_EQ(view.extraSelections().size(), 1) << when;
        EXPECT_TRUE(view.viewport()->updatesEnabled()) << when;
    }

    std::optional<EvidenceSpan> marked;
};

TEST_P(ReadingViewPlace, IsKeptThroughSizesColoursAndWidths) {
    const auto first = static_cast<std::size_t>(wordOnTop());
    theme.setReadingSize(22);
    expectKept(first, "larger");
    theme.setReadingSize(16);
    expectKept(first, "smaller");
    theme.setScheme(ui::Scheme::Dark);
    expectKept(first, "dark");
    EXPECT_EQ(view.extraSelections()[0].format.background().color(), theme.color(ui::Role::EvidenceMine));
    view.resize(500, 600);
    expectKept(first, "narrower");
    for (int width = 520; width <= 1000; width += 40) view.resize(width, 500);
    expectKept(first, "dragged wider");
    view.setTight(true);
    expectKept(first, "tight");
    theme.setTextPercent(150);
    expectKept(first, "all larger");
}

TEST_P(ReadingViewPlace, IsTheBeginOfAnotherText) {
    view.showText(longText(GetParam()) + QStringLiteral("another"));
    ASSERT_TRUE(awaitWhole());
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
    EXPECT_FALSE(view.textCursor().hasSelection());
}

INSTANTIATE_TEST_SUITE_P(Texts, ReadingViewPlace, ::testing::Bool(), [](const auto& hasLines) { return hasLines.param ? "OfManyLines" : "OfOneParagraph"; });

TEST_F(ReadingViewTest, AShortTextKeepsItsPlaceToo) {
    view.resize(500, 200);
    view.showText(words(3'000));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    QTextCursor first = view.cursorForPosition(QPoint(0, 4));
    view.resize(800, 200);
    QCoreApplication::processEvents();
    QTextCursor line = view.cursorForPosition(QPoint(0, 4));
    line.movePosition(QTextCursor::StartOfLine);
    EXPECT_LE(line.position(), first.position());
    line.movePosition(QTextCursor::EndOfLine);
    EXPECT_GE(line.position(), first.position());
}

TEST_F(ReadingViewTest, SurfacesChangeGroundAndInk) {
    view.showText(QStringLiteral("ink"));
    const QColor paper = view.palette().color(QPalette::Base);
    theme.setReadingSurface(ui::ReadingSurface::HighContrast);
    EXPECT_NE(view.palette().color(QPalette::Base), paper);
    EXPECT_EQ(view.palette().color(QPalette::Text), QColor(Qt::black));
    EXPECT_EQ(view.toPlainText(), QStringLiteral("ink"));
}

}  // namespace
}  // namespace docket
