#include "ui/routing/forms/numbered_list.h"

#include "ui/routing/forms/rule_page.h"

#include <QVBoxLayout>

#include <utility>

namespace docket::ui {

NumberedList::NumberedList(const Theme& theme, const char* name, const EntryList::Words& words, Number number, QWidget* parent)
    : QWidget(parent), m_list(new EntryList(theme, name, words)), m_number(new NumberField(theme, number.name, number.caption, std::move(number.range))),
      m_captionOfOne(std::move(number.captionOfOne)) {
    QVBoxLayout* layout = columnOf(*this);
    layout->addWidget(m_list);
    layout->addWidget(m_number);
    connect(m_list, &EntryList::currentChanged, this, &NumberedList::showNumber);
    connect(m_list, &EntryList::addAsked, this, &NumberedList::addAsked);
    connect(m_list, &EntryList::removeAsked, this, &NumberedList::remove);
    connect(m_list, &EntryList::editAsked, this, [this] {
        if (m_list->current() == nullptr) return;
        m_number->line().setFocus(Qt::OtherFocusReason);
        m_number->line().selectAll();
    });
    connect(m_number, &NumberField::entered, this, [this](double entered) { Q_EMIT this->entered(m_current, entered); });
}

void NumberedList::setEditable(bool isEditable) {
    m_list->setEditable(isEditable);
    m_number->setEditable(isEditable);
}

void NumberedList::showNumber() {
    const RuleEntry* entry = m_list->current();
    m_number->setVisible(entry != nullptr);
    if (entry != nullptr) {
        const bool isOther = m_current != entry->name;
        m_current = entry->name;
        m_number->showKept(entry->number);
        if (isOther) m_number->forget();
        m_number->line().setAccessibleName(m_captionOfOne.arg(entry->words));
    }
    Q_EMIT currentChanged();
}

bool NumberedList::finish() { return m_number->isHidden() || finished(*m_number); }

void NumberedList::remove() {
    if (const RuleEntry* entry = m_list->current()) Q_EMIT removeAsked(entry->name);
}

QWidget* NumberedList::first() { return m_list->model().rowCount() > 0 ? static_cast<QWidget*>(&m_list->table()) : nullptr; }

}  // namespace docket::ui
