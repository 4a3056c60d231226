#include "ui/datasets/preview/line_view.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/painting.h"
#include "ui/common/words/text.h"
#include "ui/datasets/preview/preview_lines.h"

#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <utility>

namespace docket::ui {

namespace {
constexpr int roomForNumbers = 34;
constexpr int besideNumbers = 8;
}  // namespace

void JsonInk::setOn(bool isOn) {
    if (std::exchange(m_isOn, isOn) != isOn) rehighlight();
}

void JsonInk::highlightBlock(const QString& text) {
    if (!m_isOn) return;
    for (const JsonSpan& span : jsonSpans(text)) {
        setFormat(static_cast<int>(span.begin), static_cast<int>(span.length), m_theme.color(span.part == JsonPart::Key ? Role::Accent : Role::Ok));
    }
}

LineView::LineView(const Theme& theme, QWidget* parent) : QPlainTextEdit(parent), m_theme(theme), m_numbers(new QWidget(this)), m_ink(new JsonInk(theme, document())) {
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutDirection(Qt::LeftToRight);  // code begins at the left in every window; a line of other text takes its own direction
    setUndoRedoEnabled(false);
    setProperty("pane", true);
    setProperty("ground", QStringLiteral("alt"));
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this] { m_numbers->update(); });
    keepInStep(*this, theme, [this] { applyLook(); });
}

void LineView::setLines(const QStringList& lines, bool isJson) {
    const QString text = lines.join(QLatin1Char('\n'));
    m_ink->setOn(isJson);
    if (text != toPlainText()) setPlainText(text);
}

void LineView::setOld(bool isOld) {
    if (std::exchange(m_isOld, isOld) == isOld) return;
    applyLook();
}

void LineView::applyLook() {
    setFont(m_theme.font(TextStyle::MonoSmall));
    QPalette colors = palette();
    colors.setColor(QPalette::Text, m_theme.color(m_isOld ? Role::Text3 : Role::Text));
    setPalette(colors);
    m_ink->rehighlight();
    setViewportMargins(m_theme.px(roomForNumbers), 0, 0, 0);
    placeNumbers();
}

void LineView::placeNumbers() { m_numbers->setGeometry(0, 0, m_theme.px(roomForNumbers), height()); }

void LineView::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

bool LineView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_numbers && event->type() == QEvent::Paint) {
        paintNumbers();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void LineView::paintNumbers() {
    QPainter painter(m_numbers);
    painter.fillRect(m_numbers->rect(), m_theme.color(Role::Alt));
    painter.setFont(font());
    painter.setPen(m_theme.color(Role::Text3));
    const int width = m_numbers->width() - m_theme.px(besideNumbers);
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && !document()->isEmpty(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height()) break;
        const QRectF row(0, place.top(), width, QFontMetrics(font()).lineSpacing());
        painter.drawText(row, Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

void LineView::paintEvent(QPaintEvent* event) {
    QPlainTextEdit::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(viewport());
    drawFocusRing(painter, viewport()->rect(), m_theme);
}

QMimeData* LineView::createMimeDataFromSelection() const {
    auto* copied = new QMimeData;
    copied->setText(withoutIsolates(textCursor().selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'))));
    return copied;
}

}  // namespace docket::ui
