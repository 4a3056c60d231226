#include "ui/shell/explanation.h"

#include "ui/common/words/text.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QWhatsThis>

namespace docket::ui {

namespace {

constexpr int mostBelow = 80;  ///< a control that is higher is a whole screen

QString kindOf(QAccessible::Role role) {
    const auto words = [](const char* text) { return QCoreApplication::translate("Explanation", text); };
    switch (role) {
        case QAccessible::Button: return words(QT_TRANSLATE_NOOP("Explanation", "A button: Space presses it."));
        case QAccessible::CheckBox: return words(QT_TRANSLATE_NOOP("Explanation", "A check box: Space switches it."));
        case QAccessible::RadioButton: return words(QT_TRANSLATE_NOOP("Explanation", "One of several: the arrows choose."));
        case QAccessible::EditableText: return words(QT_TRANSLATE_NOOP("Explanation", "A field to type in: Esc leaves it."));
        case QAccessible::ComboBox: return words(QT_TRANSLATE_NOOP("Explanation", "A list of choices: the arrows choose."));
        case QAccessible::List:
        case QAccessible::Tree:
        case QAccessible::Table: return words(QT_TRANSLATE_NOOP("Explanation", "A list: the arrows go through it."));
        default: return {};
    }
}

}  // namespace

QString explanationOf(QWidget& control) {
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&control);
    if (whole == nullptr) return control.accessibleName();
    QStringList lines{whole->text(QAccessible::Name)};
    if (QAccessibleInterface* at = whole->focusChild(); at != nullptr && at != whole) lines << at->text(QAccessible::Name);
    lines << whole->text(QAccessible::Description) << kindOf(whole->role());
    if (const QString key = whole->text(QAccessible::Accelerator); !key.isEmpty()) lines << QCoreApplication::translate("Explanation", "Key: %1").arg(key);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

void explain(QWidget& control) {
    const QString text = explanationOf(control).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    const QPoint below(0, qMin(control.height(), mostBelow));
    QWhatsThis::showText(control.mapToGlobal(below), text, &control);
}

}  // namespace docket::ui
