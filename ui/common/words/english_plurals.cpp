#include "ui/common/words/english_plurals.h"

#include "ui/common/words/text.h"

namespace docket::ui {

QString withEnglishPlural(const char* sourceText, int n) {
    QString text = toQt(sourceText);
    return n < 0 ? text : text.replace(QStringLiteral("(s)"), n == 1 ? QString() : QStringLiteral("s"));
}

QString EnglishPlurals::translate(const char*, const char* sourceText, const char*, int n) const {
    return n < 0 || sourceText == nullptr ? QString() : withEnglishPlural(sourceText, n);
}

}  // namespace docket::ui
