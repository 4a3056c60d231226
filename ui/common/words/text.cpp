#include "ui/common/words/text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

namespace docket::ui {

namespace {

struct TextWords {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

const QString toolTipBegin = QStringLiteral("<p style='white-space:pre-wrap'>");
const QString toolTipEnd = QStringLiteral("</p>");

/// Beside each other, parts that run from left to right would be read as one such text.
QString joined(QStringList parts, const QString& separator) {
    parts.removeAll({});
    if (parts.size() > 1) std::ranges::transform(parts, parts.begin(), &inOwnDirection);
    return parts.join(separator);
}

/// LRE … RLO and LRI … PDI: they change the order of what follows.
bool isBidiControl(char16_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C; }

bool isHiddenControl(char16_t c) {
    if (c == u'\n' || c == u'\t') return false;
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0x200B;
}

/// U+2400 and on are pictures of the first 32 control characters; others are named by their code.
QString signFor(char16_t c) {
    if (c < 0x20) return QChar(static_cast<char16_t>(0x2400 + c));
    if (c == 0x7F) return QChar(u'\x2421');
    return QStringLiteral("⟨U+%1⟩").arg(static_cast<int>(c), 4, 16, QLatin1Char('0')).toUpper();
}

}  // namespace

QString visible(QStringView text) { return visible(text, nullptr); }

QString visible(QStringView text, std::vector<std::size_t>* byteOffsets) {
    QString shown;
    shown.reserve(text.size());
    std::size_t bytes = 0;
    const auto show = [&](QStringView sign) {
        shown += sign;
        if (byteOffsets != nullptr) byteOffsets->insert(byteOffsets->end(), static_cast<std::size_t>(sign.size()), bytes);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'\r') {
            const bool isLineEnd = i + 1 < text.size() && text[i + 1] == QLatin1Char('\n');
            if (!isLineEnd) show(u"\n");
        } else if (isBidiControl(c) || isHiddenControl(c)) {
            show(signFor(c));
        } else {
            show(text.sliced(i, 1));
        }
        // The two halves of a surrogate pair are four bytes together.
        bytes += c < 0x80 ? 1 : c < 0x800 || (c >= 0xD800 && c < 0xE000) ? 2 : 3;
    }
    if (byteOffsets != nullptr) byteOffsets->push_back(bytes);
    return shown;
}

QString oneLine(QStringView text) { return visible(text).simplified(); }

QString toolTipOf(const QString& text) { return text.isEmpty() ? QString() : toolTipBegin + text.toHtmlEscaped() + toolTipEnd; }

QString textOfToolTip(const QString& toolTip) {
    if (!toolTip.startsWith(toolTipBegin) || !toolTip.endsWith(toolTipEnd)) return toolTip;
    QString text = toolTip.mid(toolTipBegin.size(), toolTip.size() - toolTipBegin.size() - toolTipEnd.size());
    for (const auto& [escaped, plain] : {std::pair("&lt;", "<"), {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}}) {
        text.replace(QLatin1String(escaped), QLatin1String(plain));
    }
    return text;
}

QString isolated(const QString& text) { return QChar(0x2068) + text + QChar(0x2069); }

QString inOwnDirection(const QString& text) { return QGuiApplication::isRightToLeft() ? isolated(text) : text; }

QString listed(const QStringList& parts) { return joined(parts, TextWords::tr(", ", "between the parts of a list")); }
QString listedApart(const QStringList& parts) { return joined(parts, TextWords::tr("; ", "between the parts of a list that have commas")); }
QString countText(std::int64_t count) { return QLocale().toString(qlonglong{count}); }
QString shareText(double share) {
    constexpr int mostDigits = 6;
    const QString two = QLocale().toString(share, 'f', 2);
    return QLocale().toDouble(two) == share ? two : QLocale().toString(share, 'g', mostDigits);
}

QString partText(std::int64_t some, std::int64_t all) {
    constexpr double leastWithOneDigit = 0.1;
    const double percent = all == 0 ? 0 : 100.0 * static_cast<double>(some) / static_cast<double>(all);
    const QString number = percent > 0 && percent < leastWithOneDigit ? QLocale().toString(percent, 'g', 1) : QLocale().toString(percent, 'f', 1);
    return TextWords::tr("%1 %", "how much some are of all").arg(number);
}

int forPlural(std::int64_t count) { return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max())); }
std::filesystem::path pathOf(const QString& file) { return fromQt(file); }
QString quoted(const QString& words) { return TextWords::tr("“%1”", "somebody's words").arg(words); }

}  // namespace docket::ui
