#include "ui/common/english_plurals.h"

#include "ui/common/text.h"

namespace docket::ui {

QString EnglishPlurals::translate(const char*, const char* sourceText, const char*, int n) const {
    if (n < 0 || sourceText == nullptr) return {};
    return toQt(sourceText).replace(QStringLiteral("(s)"), n == 1 ? QString() : QStringLiteral("s"));
}

}  // namespace docket::ui
