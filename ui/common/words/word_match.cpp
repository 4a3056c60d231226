#include "ui/common/words/word_match.h"

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int insideCost = 10;
constexpr int lettersCost = 100;

/// One character for each of the text, so that places stay the same.
QString foldedInPlace(const QString& text) {
    QString plain = text;
    for (QChar& c : plain) {
        const QString base = QString(c).normalized(QString::NormalizationForm_KD);
        c = base.front().toCaseFolded();
    }
    return plain;
}

bool isWordStart(const QString& text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

void add(TextRanges& ranges, qsizetype at, qsizetype length) { ranges.append({static_cast<int>(at), static_cast<int>(length)}); }

std::optional<int> matchWord(const QString& text, const QString& word, TextRanges& ranges) {
    qsizetype inside = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordStart(text, at)) {
            add(ranges, at, word.size());
            return at == 0 ? 0 : 1;
        }
        if (inside < 0) inside = at;
    }
    if (inside >= 0) {
        add(ranges, inside, word.size());
        return insideCost;
    }
    TextRanges letters;
    qsizetype at = -1;
    for (const QChar c : word) {
        at = text.indexOf(c, at + 1);
        if (at < 0) return std::nullopt;
        add(letters, at, 1);
    }
    const int spread = letters.back().first - letters.front().first;
    ranges += letters;
    return lettersCost + spread;
}

TextRanges merged(TextRanges ranges) {
    std::ranges::sort(ranges);
    TextRanges apart;
    for (const auto& [begin, length] : ranges) {
        if (!apart.isEmpty() && begin <= apart.back().first + apart.back().second) {
            apart.back().second = std::max(apart.back().second, begin + length - apart.back().first);
        } else {
            apart.append({begin, length});
        }
    }
    return apart;
}

}  // namespace

std::optional<WordMatch> matchWords(const QString& text, const QString& typed) {
    WordMatch match;
    const QString plain = foldedInPlace(text);
    for (const QString& word : foldedInPlace(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto cost = matchWord(plain, word, match.ranges);
        if (!cost) return std::nullopt;
        match.cost += *cost;
        match.isByLetters = match.isByLetters || *cost >= lettersCost;
    }
    match.ranges = merged(std::move(match.ranges));
    return match;
}

}  // namespace docket::ui
