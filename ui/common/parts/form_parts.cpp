#include "ui/common/parts/form_parts.h"

#include "ui/common/look/in_step.h"
#include "ui/common/words/text.h"

#include <QKeyEvent>
#include <QStyle>
#include <QTextDocument>

#include <cmath>

namespace docket::ui {

namespace {

constexpr int padding = 4;  // with the line, as the theme's style sheet gives it

class UndoGate : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride) return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)) return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

}  // namespace

void leaveUndoToWindow(QWidget& field) { field.installEventFilter(new UndoGate(&field)); }

Field::Field(const Theme& theme, const QString& caption, QWidget* control, QWidget* parent)
    : QWidget(parent), m_head(new QHBoxLayout), m_caption(new QLabel), m_remark(new QLabel), m_control(control) {
    for (QLabel* words : {m_caption, m_remark}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        keepFont(*words, theme, TextStyle::Caption);
    }
    m_remark->setObjectName(QStringLiteral("fieldRemark"));
    m_remark->hide();
    m_caption->setProperty("ink", QLatin1String("text2"));
    m_caption->setBuddy(control);
    m_caption->setText(caption);
    control->setAccessibleName(caption);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    m_head->setSpacing(8);
    m_head->addWidget(m_caption, 1);
    layout->addLayout(m_head);
    layout->addWidget(control);
    layout->addWidget(m_remark);
    layout->addStretch(1);
    setFocusProxy(control);
}

void Field::setFarEnd(QWidget* widget) { m_head->addWidget(widget); }

void Field::setRemark(const QString& words, bool isBad) {
    m_remark->setProperty("ink", QLatin1String(isBad ? "bad" : "text3"));
    m_remark->style()->polish(m_remark);  // the style sheet reads the property only then
    m_words = words;
    showRemark();
    m_control->setAccessibleDescription(words);
}

void Field::reserveRemark() {
    m_isReserved = true;
    m_remark->setWordWrap(false);
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    showRemark();
}

void Field::showRemark() {
    if (!m_isReserved) {
        m_remark->setText(m_words);
        m_remark->setVisible(!m_words.isEmpty());
        return;
    }
    m_remark->setText(m_words.isEmpty() ? QStringLiteral(" ") : m_remark->fontMetrics().elidedText(m_words, Qt::ElideRight, width()));
    m_remark->setToolTip(m_words.isEmpty() ? QString() : toolTipOf(m_words));
    m_remark->show();
}

void Field::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_isReserved) showRemark();
}

GrowingText::GrowingText(const Theme& theme, int fewestLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent), m_theme(theme), m_fewestLines(fewestLines), m_mostLines(mostLines) {
    setTabChangesFocus(true);
    setProperty("field", true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    leaveUndoToWindow(*this);
    keepInStep(*this, theme, [this] {
        setFont(m_theme.font(TextStyle::Body));
        fitHeight();
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_isSetting) Q_EMIT typed();
    });
}

void GrowingText::setTextKeepingCaret(const QString& text) {
    if (text == toPlainText()) return;
    m_isSetting = true;
    const int at = textCursor().position();
    setPlainText(text);
    QTextCursor caret = textCursor();
    caret.setPosition(qMin(at, static_cast<int>(text.size())));
    setTextCursor(caret);
    m_isSetting = false;
}

void GrowingText::fitHeight() {
    const int lines = qBound(m_fewestLines, static_cast<int>(std::ceil(document()->size().height())), m_mostLines);
    const int line = QFontMetrics(font()).lineSpacing();
    const int margins = 2 * padding + 2 * static_cast<int>(document()->documentMargin());
    const int height = lines * line + margins;
    if (height != minimumHeight()) setFixedHeight(height);
}

void GrowingText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

std::vector<std::string> entriesOf(const QString& text) {
    std::vector<std::string> entries;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) entries.push_back(fromQt(line.trimmed()));
    }
    return entries;
}

QString linesOf(const std::vector<std::string>& entries) {
    QStringList lines;
    for (const std::string& entry : entries) lines << toQt(entry);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace docket::ui
