#pragma once

#include "ui/common/parts/form_parts.h"
#include "ui/common/words/text.h"

#include <QLineEdit>

#include <string>

namespace docket::ui {

inline QString textIn(const QLineEdit& field) { return field.text(); }
inline QString textIn(const GrowingText& field) { return field.toPlainText(); }
inline void putText(QLineEdit& field, const QString& text) { field.setText(text); }
inline void putText(GrowingText& field, const QString& text) { field.setTextKeepingCaret(text); }

/// A value of a recipe in a field of text. A field holds some of it otherwise than it came (line breaks, blanks at the ends): as long
/// as nobody typed in it, what it was shown is what it says.
template <class Value, class Field>
class KeptField {
public:
    using Parse = Value (*)(const QString&);
    using Print = QString (*)(const Value&);

    /// The field must outlive this.
    KeptField(Field& field, Parse parse, Print print) : m_field(field), m_parse(parse), m_print(print) {}

    Value value() const {
        const QString text = textIn(m_field);
        return text == m_text ? m_value : m_parse(text);
    }
    void show(const Value& value) {
        if (this->value() == value) return;
        putText(m_field, m_print(value));
        m_value = value;
        m_text = textIn(m_field);
    }

private:
    Field& m_field;
    Parse m_parse;
    Print m_print;
    Value m_value{};
    QString m_text;
};

template <class Field>
KeptField<std::string, Field> keptText(Field& field) {
    return {field, [](const QString& text) { return fromQt(text); }, [](const std::string& value) { return toQt(value); }};
}
inline KeptField<std::vector<std::string>, GrowingText> keptEntries(GrowingText& field) { return {field, entriesOf, linesOf}; }

}  // namespace docket::ui
