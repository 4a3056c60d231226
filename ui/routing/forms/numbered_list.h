#pragma once

#include "ui/routing/forms/entry_list.h"
#include "ui/common/parts/number_field.h"

#include <string>
#include <vector>

namespace docket::ui {

/// Things that a rule gives a number each, in a table over the field of the one that is current.
class NumberedList : public QWidget {
    Q_OBJECT

public:
    struct Number {
        const char* name;      ///< object name of the field
        QString caption;
        QString captionOfOne;  ///< of the field, with the one that is current: "Threshold of %1"
        NumberField::Range range{};
    };

    /// `name`: object name of the table.
    NumberedList(const Theme& theme, const char* name, const EntryList::Words& words, Number number, QWidget* parent = nullptr);

    EntryList& list() { return *m_list; }
    void setEntries(std::vector<RuleEntry> entries) { m_list->setEntries(std::move(entries)); }
    void setEditable(bool isEditable);
    void forget() { m_number->forget(); }
    /// Takes the number that is being typed. False: it is wrong, and has the focus now.
    bool finish();
    /// Asks for the current one to go, where there is one.
    void remove();
    /// nullptr: there is nothing in it.
    QWidget* first();

Q_SIGNALS:
    /// Another is current, or what is said of it is another.
    void currentChanged();
    void entered(const std::string& name, double number);
    void addAsked();
    void removeAsked(const std::string& name);

private:
    void showNumber();

    EntryList* m_list;
    NumberField* m_number;
    QString m_captionOfOne;
    std::string m_current;  ///< whose number is in the field
};

}  // namespace docket::ui
