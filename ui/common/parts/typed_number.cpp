#include "ui/common/parts/typed_number.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace docket::ui {

std::optional<double> typedNumber(const QString& text) {
    const QString typed = text.trimmed();
    if (typed.isEmpty() || !typed.front().isDigit() || !typed.back().isDigit()) return std::nullopt;
    if (std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); })) return std::nullopt;  // an exponent
    for (QLocale locale : {QLocale(), QLocale::c()}) {
        locale.setNumberOptions(QLocale::RejectGroupSeparator);
        bool isNumber = false;
        const double number = locale.toDouble(typed, &isNumber);
        if (isNumber && std::isfinite(number) && number >= 0) return number;
    }
    return std::nullopt;
}

}  // namespace docket::ui
