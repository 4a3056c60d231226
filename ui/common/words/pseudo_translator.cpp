#include "ui/common/words/pseudo_translator.h"

#include "ui/common/words/english_plurals.h"
#include "ui/common/words/text.h"

#include <QRegularExpression>

namespace docket::ui {

namespace {

constexpr int addedPerCent = 40;
constexpr int longestWord = 7;  // of what is added, so that lines break where they would

const QString plain = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
const QString accented = QStringLiteral("ÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž");

QString withAccents(QStringView text) {
    QString result;
    for (const QChar c : text) {
        const qsizetype at = plain.indexOf(c);
        result += at < 0 ? c : accented[at];
    }
    return result;
}

QString pseudoPadding(qsizetype length) {
    QString result;
    for (qsizetype i = 0; i < length; ++i) result += i % longestWord == 0 ? QLatin1Char(' ') : QLatin1Char('~');
    return result;
}

/// Of QLocale::toString; its letters stand for digits.
bool isPattern(const char* disambiguation) { return disambiguation != nullptr && toQt(disambiguation).contains(QLatin1String("stand for")); }

}  // namespace

QString PseudoTranslator::translate(const char* context, const char* sourceText, const char* disambiguation, int n) const {
    if (sourceText == nullptr || *sourceText == '\0' || (context != nullptr && *context == 'Q')) return {};
    QString source = withEnglishPlural(sourceText, n);
    if (isPattern(disambiguation)) return QStringLiteral("'['") + source + QStringLiteral("']'");
    const bool asks = source.endsWith(QChar(u'…'));
    if (asks) source.chop(1);
    static const QRegularExpression kept(QStringLiteral(R"(%L?[0-9n]|\(\*[^)]*\))"));
    QString result = QStringLiteral("[");
    qsizetype from = 0;
    for (const auto& match : kept.globalMatch(source)) {
        result += withAccents(QStringView(source).sliced(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    result += withAccents(QStringView(source).sliced(from)) + pseudoPadding((source.size() * addedPerCent + 99) / 100) + QLatin1Char(']');
    return asks ? result + QChar(u'…') : result;
}

}  // namespace docket::ui
