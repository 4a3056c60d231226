#include "ui/review/label_filter.h"

#include "ui/common/text.h"

#include <algorithm>

namespace docket::ui {

namespace {

/// Whether the letters of `needle` occur in `text` in their order.
bool isSubsequence(const QString& needle, const QString& text) {
    qsizetype at = 0;
    for (const QChar c : needle) {
        if (c.isSpace()) continue;
        at = text.indexOf(c, at);
        if (at < 0) return false;
        ++at;
    }
    return true;
}

bool anyMentions(const std::vector<std::string>& lines, const QString& typed) {
    return std::ranges::any_of(lines, [&](const std::string& line) { return folded(toQt(line)).contains(typed); });
}

}  // namespace

QString folded(const QString& text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing) plain += c;
    }
    return plain.toCaseFolded();
}

LabelMatch matchLabel(const taxonomy::Label& label, const QString& typed) {
    const QString name = folded(toQt(label.name));
    const QString key = folded(toQt(label.key));
    if (name.contains(typed)) return LabelMatch::Name;
    if (isSubsequence(typed, name) || isSubsequence(typed, key)) return LabelMatch::Letters;
    const bool isMentioned = folded(toQt(label.description)).contains(typed) || anyMentions(label.includes, typed) || anyMentions(label.examples, typed);
    return isMentioned ? LabelMatch::Description : LabelMatch::None;
}

MatchRanges matchRanges(const QString& name, const QString& typed) {
    MatchRanges ranges;
    for (qsizetype at = 0; (at = name.indexOf(typed, at, Qt::CaseInsensitive)) >= 0; at += typed.size()) {
        ranges.append({static_cast<int>(at), static_cast<int>(typed.size())});
    }
    return ranges;
}

}  // namespace docket::ui
