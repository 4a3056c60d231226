#include "ui/review/reading_view.h"

#include "ui/common/text.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int columnWidth = 690;
constexpr int sideMargin = 32;
constexpr int topMargin = 22;
constexpr double usualSize = 19;      // the heights below are for this size
constexpr double lineHeight = 31;
constexpr double blankLineHeight = 16;

Qt::LayoutDirection directionOf(const QString& text) { return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight; }

}  // namespace

ReadingView::ReadingView(const Theme& theme, QWidget* parent) : QTextBrowser(parent), m_theme(theme) {
    setObjectName(QStringLiteral("readingView"));
    setAccessibleName(tr("Text under review"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    connect(&theme, &Theme::changed, this, &ReadingView::layOut);
    layOut();
}

QVariant ReadingView::loadResource(int, const QUrl&) { return {}; }

void ReadingView::showText(const QString& text) {
    m_offsets.clear();
    setPlainText(visible(text, &m_offsets));
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    layOut();
    verticalScrollBar()->setValue(0);
}

void ReadingView::showEvidence(const std::vector<EvidenceSpan>& evidence) {
    const auto positionOf = [this](std::size_t byte) {
        return static_cast<int>(std::ranges::lower_bound(m_offsets, byte) - m_offsets.begin());
    };
    QList<QTextEdit::ExtraSelection> marks;
    for (const EvidenceSpan& span : evidence) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(m_theme.color(Role::EvidenceMine));
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(positionOf(span.begin));
        mark.cursor.setPosition(positionOf(span.end), QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

std::optional<EvidenceSpan> ReadingView::selectedSpan() const {
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() || m_offsets.empty()) return std::nullopt;
    const auto last = m_offsets.size() - 1;
    return EvidenceSpan{m_offsets[std::min(static_cast<std::size_t>(cursor.selectionStart()), last)],
                        m_offsets[std::min(static_cast<std::size_t>(cursor.selectionEnd()), last)]};
}

void ReadingView::applyColors() {
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.color(Role::Page));
    colors.setColor(QPalette::Text, m_theme.color(Role::Text));
    setPalette(colors);
    viewport()->setPalette(colors);
    viewport()->setAutoFillBackground(true);
}

void ReadingView::layOut() {
    applyColors();
    document()->setDefaultFont(m_theme.font(TextStyle::Reading));
    const double scale = m_theme.readingSize() / usualSize;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const double height = block.length() > 1 ? lineHeight : blankLineHeight;
        format.setLineHeight(height * scale, QTextBlockFormat::FixedHeight);
        format.setLayoutDirection(directionOf(block.text()));
        QTextCursor(block).setBlockFormat(format);
    }
    cursor.endEditBlock();
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    placeColumn();
}

void ReadingView::placeColumn() {
    const bool isLeft = layoutDirection() == Qt::LeftToRight;
    setLineWrapColumnOrWidth(std::clamp(width() - 2 * sideMargin, 200, columnWidth));
    setViewportMargins(isLeft ? sideMargin : 0, topMargin, isLeft ? 0 : sideMargin, 4);
}

void ReadingView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    setLineWrapColumnOrWidth(std::clamp(width() - 2 * sideMargin, 200, columnWidth));
}

}  // namespace docket::ui
