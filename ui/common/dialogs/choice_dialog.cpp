#include "ui/common/dialogs/choice_dialog.h"

#include "ui/common/parts/choice_delegate.h"
#include "ui/common/words/word_match.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <utility>

namespace docket::ui {

namespace {

constexpr int choiceListHeight = 240;
constexpr int mostListed = 200;

/// As it is read aloud, and searched.
QString wholeText(const ChoiceDialog::Row& row) { return row.groups.isEmpty() ? row.name : row.groups + QStringLiteral(" › ") + row.name; }

}  // namespace

ChoiceDialog::ChoiceDialog(const Theme& theme, const Words& words, std::vector<Row> rows, QWidget* parent)
    : QuestionDialog(theme, words.title, words.explanation, words.answer, parent), m_rows(std::move(rows)), m_filter(new QLineEdit), m_list(new QListWidget) {
    m_filter->setObjectName(QStringLiteral("choiceFilter"));
    m_filter->setAccessibleName(words.hint);
    m_filter->setPlaceholderText(words.hint);
    m_filter->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("choiceList"));
    m_list->setAccessibleName(words.title);
    m_list->setUniformItemSizes(true);
    m_list->setProperty("rows", true);
    m_list->setItemDelegate(new ChoiceDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::ClickFocus);
    m_list->setMinimumHeight(heightOf(choiceListHeight));
    body()->addWidget(m_filter);
    body()->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textEdited, this, &ChoiceDialog::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    narrow({});
    m_filter->setFocus();
}

void ChoiceDialog::narrow(const QString& typed) {
    m_list->clear();
    for (std::size_t i = 0; i < m_rows.size() && m_list->count() < mostListed; ++i) {
        const QString text = wholeText(m_rows[i]);
        if (!typed.trimmed().isEmpty() && !matchWords(text, typed)) continue;
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(ChoiceDelegate::NameRole, m_rows[i].name);
        item->setData(ChoiceDelegate::GroupsRole, m_rows[i].groups);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    m_list->setCurrentRow(0);
    setAnswerable(m_list->count() > 0);
}

std::optional<std::size_t> ChoiceDialog::chosenRow() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? std::nullopt : std::optional(static_cast<std::size_t>(item->data(Qt::UserRole).toInt()));
}

bool ChoiceDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
        if (moves) return QCoreApplication::sendEvent(m_list, event);
    }
    return QuestionDialog::eventFilter(watched, event);
}

}  // namespace docket::ui
