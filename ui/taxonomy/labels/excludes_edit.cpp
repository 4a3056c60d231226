#include "ui/taxonomy/labels/excludes_edit.h"

#include "ui/common/words/text.h"
#include "ui/taxonomy/words/label_words.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace docket::ui {

namespace {

constexpr QChar arrow(0x2192);

}  // namespace

ExcludesEdit::ExcludesEdit(const Theme& theme, QWidget* parent) : GrowingText(theme, 4, 10, parent), m_completer(new QCompleter(&m_names, this)) {
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(8);
    m_completer->popup()->setObjectName(QStringLiteral("excludeNames"));
    m_completer->popup()->setAccessibleName(tr("Labels to use instead"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &ExcludesEdit::complete);
    connect(this, &GrowingText::typed, this, [this] {
        turnArrow();
        offerNames();
    });
}

void ExcludesEdit::setDraft(const taxonomy::TaxonomyDraft* draft) { m_draft = draft; }

/// A name that two labels have says nothing; the key does.
QString ExcludesEdit::shownName(LabelId id) const {
    const taxonomy::Label* label = m_draft == nullptr ? nullptr : m_draft->find(id);
    if (label == nullptr) return {};
    return labelOf(nameOf(*label)) == id ? nameOf(*label) : toQt(label->key);
}

std::optional<LabelId> ExcludesEdit::labelOf(const QString& words) const {
    if (m_draft == nullptr || words.isEmpty()) return std::nullopt;
    if (const taxonomy::Label* label = m_draft->findByKey(fromQt(words))) return label->id;
    for (const taxonomy::Label* label : m_draft->labels()) {
        if (nameOf(*label).compare(words, Qt::CaseInsensitive) == 0) return label->id;
    }
    return std::nullopt;
}

void ExcludesEdit::setExclusions(const std::vector<taxonomy::Exclusion>& exclusions) {
    QStringList lines;
    for (const taxonomy::Exclusion& exclusion : exclusions) {
        const QString words = toQt(exclusion.text);
        lines << (exclusion.use ? words + QLatin1Char(' ') + arrow + QLatin1Char(' ') + shownName(*exclusion.use) : words);
    }
    setTextKeepingCaret(lines.join(QLatin1Char('\n')));
}

std::vector<taxonomy::Exclusion> ExcludesEdit::exclusions() const {
    std::vector<taxonomy::Exclusion> exclusions;
    for (const std::string& entry : entriesOf(toPlainText())) {
        const QString line = toQt(entry);
        const auto at = line.lastIndexOf(arrow);
        const auto label = at < 0 ? std::nullopt : labelOf(line.mid(at + 1).trimmed());
        if (label) exclusions.push_back({fromQt(line.left(at).trimmed()), label});
        else exclusions.push_back({at == line.size() - 1 ? fromQt(line.left(at).trimmed()) : entry, std::nullopt});
    }
    return exclusions;
}

QStringList ExcludesEdit::unknownLabels() const {
    QStringList unknown;
    for (const std::string& entry : entriesOf(toPlainText())) {
        const QString line = toQt(entry);
        const auto at = line.lastIndexOf(arrow);
        const QString words = at < 0 ? QString() : line.mid(at + 1).trimmed();
        if (!words.isEmpty() && !labelOf(words)) unknown << oneLine(words);
    }
    return unknown;
}

std::optional<QString> ExcludesEdit::nameBeingTyped() const {
    const QTextCursor caret = textCursor();
    const QString line = caret.block().text().left(caret.positionInBlock());
    const auto at = line.lastIndexOf(arrow);
    if (at < 0) return std::nullopt;
    return line.mid(at + 1).trimmed();
}

/// "->" becomes an arrow as soon as it is typed.
void ExcludesEdit::turnArrow() {
    QTextCursor caret = textCursor();
    if (!caret.block().text().left(caret.positionInBlock()).endsWith(QLatin1String("->"))) return;
    caret.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, 2);
    caret.insertText(QString(arrow));
}

void ExcludesEdit::offerNames() {
    const auto typed = nameBeingTyped();
    if (!typed || labelOf(*typed)) return m_completer->popup()->hide();
    m_completer->setCompletionPrefix(*typed);
    if (m_completer->completionCount() == 0) return m_completer->popup()->hide();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect at = cursorRect();
    at.setWidth(m_completer->popup()->sizeHintForColumn(0) + m_completer->popup()->verticalScrollBar()->sizeHint().width());
    m_completer->complete(at);
}

void ExcludesEdit::complete(const QString& name) {
    QTextCursor caret = textCursor();
    const QString line = caret.block().text();
    const auto at = line.left(caret.positionInBlock()).lastIndexOf(arrow);
    if (at < 0) return;
    caret.setPosition(caret.block().position() + static_cast<int>(at) + 1);
    caret.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    caret.insertText(QLatin1Char(' ') + name);
    setTextCursor(caret);
    m_completer->popup()->hide();
}

void ExcludesEdit::keyPressEvent(QKeyEvent* event) {
    const bool isChoosing = m_completer->popup()->isVisible();
    const bool isForList = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape ||
                           event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isChoosing && isForList) return event->ignore();  // the list takes it
    GrowingText::keyPressEvent(event);
}

void ExcludesEdit::focusInEvent(QFocusEvent* event) {
    GrowingText::focusInEvent(event);
    QStringList names;
    if (m_draft != nullptr) {
        for (const taxonomy::Label* label : m_draft->labels()) {
            if (label->isChoice()) names << shownName(label->id);
        }
    }
    m_names.setStringList(names);
}

void ExcludesEdit::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason) m_completer->popup()->hide();
    GrowingText::focusOutEvent(event);
}

}  // namespace docket::ui
