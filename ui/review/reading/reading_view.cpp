#include "ui/review/reading/reading_view.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/words/text.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

constexpr int columnWidth = 690;
constexpr int sideMargin = 32;
constexpr int topMargin = 22;
constexpr int tightSide = 12;
constexpr int tightTop = 8;
constexpr double usualSize = 19;      // the heights below are for this size
constexpr double textLineHeight = 31;
constexpr double blankLineHeight = 16;

// Of one piece; what is laid out within a few milliseconds.
constexpr qsizetype pieceLength = 4096;
constexpr int pieceParagraphs = 64;

constexpr int legendHeight = 22;

/// What the colour under the text means.
class EvidenceLegend : public QWidget {
public:
    EvidenceLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
        setObjectName(QStringLiteral("evidenceLegend"));
        setWords(ReadingView::tr("Marked by you: what decided the label"));
        hide();
    }
    void setWords(const QString& words) {
        if (std::exchange(m_words, words) == words) return;
        setAccessibleName(words);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Mirror mirrored{rect(), layoutDirection()};
        const int swatch = m_theme.px(12);
        painter.fillRect(rect(), m_theme.color(Role::Page));
        drawBox(painter, mirrored(QRect(0, (height() - swatch) / 2, swatch, swatch)), 2, m_theme.color(Role::EvidenceMine));
        painter.setFont(m_theme.font(TextStyle::Fine));
        painter.setPen(m_theme.color(Role::Text3));
        painter.drawText(mirrored(rect().adjusted(swatch + m_theme.px(6), 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeading, m_words);
    }

private:
    const Theme& m_theme;
    QString m_words;
};

Qt::LayoutDirection directionOf(QStringView text) { return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight; }

}  // namespace

ReadingView::ReadingView(const Theme& theme, QWidget* parent) : QTextBrowser(parent), m_theme(theme) {
    setObjectName(QStringLiteral("readingView"));
    setAccessibleName(tr("Text under review"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    document()->setDocumentMargin(0);
    new EvidenceLegend(theme, this);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &ReadingView::addPiece);
    connect(&theme, &Theme::changed, this, &ReadingView::restyle);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReadingView::placeColumn);
    restart();
}

QVariant ReadingView::loadResource(int, const QUrl&) { return {}; }

void ReadingView::showText(const QString& text) {
    m_text = text;
    m_evidence.clear();
    m_awaited.reset();
    m_kept = {};
    viewport()->setUpdatesEnabled(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    restart();
}

void ReadingView::showEvidence(const std::vector<EvidenceSpan>& evidence) {
    m_evidence.clear();
    for (const EvidenceSpan& span : evidence) m_evidence.push_back({span, {}});
    markEvidence();
}

void ReadingView::showEvidence(const std::vector<LetteredSpan>& evidence, const QString& legend) {
    m_evidence = evidence;
    static_cast<EvidenceLegend*>(findChild<QWidget*>(QStringLiteral("evidenceLegend"), Qt::FindDirectChildrenOnly))->setWords(legend);
    markEvidence();
    viewport()->update();
}

/// Letters stand raised behind what they marked, in the room that the lines have between them.
void ReadingView::paintEvent(QPaintEvent* event) {
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(Role::Text));
    const int last = static_cast<int>(m_offsets.size()) - 1;
    for (const auto& [span, letters] : m_evidence) {
        if (letters.isEmpty() || m_offsets.empty() || span.begin >= m_offsets.back()) continue;
        QTextCursor end(document());
        end.setPosition(std::min(positionOf(span.end), last));
        const QRect at = cursorRect(end);
        const int width = painter.fontMetrics().horizontalAdvance(letters);
        const bool isMirrored = end.block().textDirection() == Qt::RightToLeft;
        painter.drawText(QRect(isMirrored ? at.left() - width : at.left() + 1, at.top() - painter.fontMetrics().height() / 3, width, painter.fontMetrics().height()),
                         Qt::AlignCenter, letters);
    }
}

void ReadingView::markEvidence() {
    QList<QTextEdit::ExtraSelection> marks;
    for (const auto& [span, letters] : m_evidence) {
        if (m_offsets.empty() || span.begin >= m_offsets.back()) continue;  // not there yet
        const int last = static_cast<int>(m_offsets.size()) - 1;
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(m_theme.color(Role::EvidenceMine));
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(positionOf(span.begin));
        mark.cursor.setPosition(std::min(positionOf(span.end), last), QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    setExtraSelections(marks);
    auto* legend = findChild<QWidget*>(QStringLiteral("evidenceLegend"), Qt::FindDirectChildrenOnly);
    if (legend->isHidden() != m_evidence.empty()) {
        legend->setVisible(!m_evidence.empty());
        placeColumn();
    }
}

std::optional<EvidenceSpan> ReadingView::selectedSpan() const {
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() || m_offsets.empty()) return std::nullopt;
    const auto last = m_offsets.size() - 1;
    return EvidenceSpan{m_offsets[std::min(static_cast<std::size_t>(cursor.selectionStart()), last)],
                        m_offsets[std::min(static_cast<std::size_t>(cursor.selectionEnd()), last)]};
}

QMimeData* ReadingView::createMimeDataFromSelection() const {
    // Of the text, not of the document: it has line ends that are not in the text.
    const auto span = selectedSpan();
    auto* copied = new QMimeData;
    if (!span) return copied;
    const QByteArray bytes = m_text.toUtf8().sliced(static_cast<qsizetype>(span->begin), static_cast<qsizetype>(span->end - span->begin));
    copied->setText(visible(QString::fromUtf8(bytes)));
    return copied;
}

int ReadingView::positionOf(std::size_t byte) const { return static_cast<int>(std::ranges::lower_bound(m_offsets, byte) - m_offsets.begin()); }

/// Where the line of a position begins, from the top of the text, in px.
int ReadingView::topOf(int position) const {
    const QTextBlock block = document()->findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return static_cast<int>(document()->documentLayout()->blockBoundingRect(block).top() + (line.isValid() ? line.y() : 0));
}

ReadingView::Place ReadingView::place() const {
    if (m_awaited) return *m_awaited;
    if (m_offsets.empty()) return {};
    const auto byteOf = [this](int position) { return m_offsets[std::min(static_cast<std::size_t>(position), m_offsets.size() - 1)]; };
    Place now{0, byteOf(textCursor().anchor()), byteOf(textCursor().position())};
    const int scrolled = verticalScrollBar()->value();
    if (scrolled == 0) return now;
    if (scrolled == m_keptScroll) {
        now.top = m_kept.top;  // of a line that breaks elsewhere now
        return now;
    }
    QTextCursor first = cursorForPosition(QPoint(0, 0));
    first.movePosition(QTextCursor::StartOfLine);
    now.top = byteOf(first.position());
    return now;
}

/// Until the text is there again, the view shows what it showed.
void ReadingView::keep(Place place) {
    m_awaited = place;
    viewport()->setUpdatesEnabled(place.top == 0);
    comeBack();
}

void ReadingView::comeBack() {
    if (!m_awaited) return;
    const auto [top, anchor, caret] = *m_awaited;
    const std::size_t last = std::max({top, anchor, caret});
    const int scrolled = top == 0 ? 0 : topOf(positionOf(std::min(top, m_offsets.back())));
    const bool isThere = m_offsets.back() > last && verticalScrollBar()->maximum() >= scrolled;
    if (!isThere && !isComplete()) return;
    m_kept = *m_awaited;
    m_awaited.reset();
    if (anchor != 0 || caret != 0) {
        QTextCursor cursor(document());
        cursor.setPosition(positionOf(anchor));
        cursor.setPosition(positionOf(caret), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    verticalScrollBar()->setValue(scrolled);
    m_keptScroll = verticalScrollBar()->value();
    viewport()->setUpdatesEnabled(true);
}

/// Colours alone change no line.
void ReadingView::restyle() {
    applyColors();
    markEvidence();
    if (document()->defaultFont() == m_theme.font(TextStyle::Reading) && lineWidth() == lineWrapColumnOrWidth()) return;
    const Place before = place();
    restart();
    keep(before);
}

void ReadingView::applyColors() {
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.color(Role::Page));
    colors.setColor(QPalette::Text, m_theme.readingInk());
    setPalette(colors);
    viewport()->setPalette(colors);
    viewport()->setAutoFillBackground(true);
}

// The document

void ReadingView::restart() {
    m_more.stop();
    m_shown = m_paragraphBegin = 0;
    m_shownBytes = 0;
    m_offsets.clear();
    clear();
    setExtraSelections({});
    applyColors();
    setFont(m_theme.font(TextStyle::Reading));  // of its own: the application's may change after the theme has
    setLineWrapColumnOrWidth(lineWidth());
    placeColumn();
    addPiece();
    if (!isComplete()) m_more.start();
}

/// Adds the paragraphs that follow. One that does not fit is cut where one of its lines ends, so that the cut is not
/// seen.
void ReadingView::addPiece() {
    const int anchor = textCursor().anchor();
    const int caret = textCursor().position();
    const int place = verticalScrollBar()->value();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    qsizetype room = pieceLength;
    for (int i = 0; i < pieceParagraphs; ++i) {
        const qsizetype lineEnd = m_text.indexOf(QLatin1Char('\n'), m_shown);
        const qsizetype end = lineEnd < 0 ? m_text.size() : lineEnd;
        const bool isWhole = end - m_shown <= room;
        if (!isWhole && i > 0) break;  // it begins the next piece
        const qsizetype taken = isWhole ? end - m_shown : fullLines(m_text.sliced(m_shown, room));
        addParagraph(cursor, QStringView(m_text).sliced(m_shown, taken), isWhole && lineEnd >= 0);
        room -= taken;
        if (isComplete()) break;
    }
    cursor.endEditBlock();
    // A caret at the end goes along with what is added there.
    if (textCursor().anchor() != anchor || textCursor().position() != caret) {
        QTextCursor before(document());
        before.setPosition(anchor);
        before.setPosition(caret, QTextCursor::KeepAnchor);
        setTextCursor(before);
        verticalScrollBar()->setValue(place);
    }
    if (isComplete()) m_more.stop();
    if (!m_evidence.empty()) markEvidence();
    comeBack();
}

void ReadingView::addParagraph(QTextCursor& cursor, QStringView paragraph, bool endsLine) {
    QTextBlockFormat format;
    const double height = paragraph.isEmpty() ? blankLineHeight : textLineHeight;
    format.setLineHeight(height * m_theme.px(m_theme.readingSize()) / usualSize, QTextBlockFormat::FixedHeight);
    format.setLayoutDirection(directionOf(QStringView(m_text).sliced(m_paragraphBegin, std::min(pieceLength, m_text.size() - m_paragraphBegin))));
    if (m_offsets.empty()) cursor.setBlockFormat(format);
    else cursor.insertBlock(format);

    const bool endsWithReturn = endsLine && paragraph.endsWith(QLatin1Char('\r'));
    std::vector<std::size_t> offsets;
    cursor.insertText(visible(endsWithReturn ? paragraph.chopped(1) : paragraph, &offsets));
    for (const std::size_t offset : offsets) m_offsets.push_back(m_shownBytes + offset);
    m_shown += paragraph.size() + (endsLine ? 1 : 0);
    m_shownBytes = m_offsets.back() + (endsWithReturn ? 1 : 0) + (endsLine ? 1 : 0);
    if (!endsLine) return;
    m_paragraphBegin = m_shown;
    if (isComplete()) addParagraph(cursor, {}, false);  // what stands behind the last line end
}

/// Length of the begin of a paragraph that fills whole lines.
qsizetype ReadingView::fullLines(const QString& begin) const {
    QTextOption option;
    option.setWrapMode(wordWrapMode());
    QTextLayout layout(begin, m_theme.font(TextStyle::Reading));
    layout.setTextOption(option);
    layout.beginLayout();
    qsizetype full = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(lineWrapColumnOrWidth());
        if (line.textStart() + line.textLength() < begin.size()) full = line.textStart() + line.textLength();
    }
    layout.endLayout();
    if (full == 0) full = begin.size();
    return begin[full - 1].isHighSurrogate() && full > 1 ? full - 1 : full;
}

int ReadingView::side() const { return m_isTight ? tightSide : sideMargin; }

void ReadingView::setTight(bool isTight) {
    if (std::exchange(m_isTight, isTight) == isTight || m_text.isEmpty()) return;
    const Place before = place();
    restart();
    keep(before);
}

/// A line of the document begins at the left of the viewport; where the window is mirrored, the viewport is no wider.
void ReadingView::placeColumn() {
    const int top = m_isTight ? tightTop : topMargin;
    auto* legend = findChild<QWidget*>(QStringLiteral("evidenceLegend"), Qt::FindDirectChildrenOnly);
    const int below = legend->isHidden() ? 4 : m_theme.px(legendHeight);
    legend->setGeometry(side(), height() - m_theme.px(legendHeight), width() - 2 * side(), m_theme.px(legendHeight));
    if (layoutDirection() == Qt::LeftToRight) return setViewportMargins(side(), top, 0, below);
    const int bar = verticalScrollBar()->maximum() > 0 ? verticalScrollBar()->sizeHint().width() : 0;
    setViewportMargins(std::max(0, width() - side() - lineWidth() - bar), top, side(), below);
}

int ReadingView::lineWidth() const { return std::clamp(width() - 2 * side(), 200, m_theme.px(columnWidth)); }

void ReadingView::resizeEvent(QResizeEvent* event) {
    const Place before = place();
    QTextBrowser::resizeEvent(event);
    placeColumn();
    if (lineWidth() == lineWrapColumnOrWidth()) return;
    if (m_text.size() > pieceLength) restart();
    else setLineWrapColumnOrWidth(lineWidth());
    keep(before);
}

}  // namespace docket::ui
