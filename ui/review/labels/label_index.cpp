#include "ui/review/labels/label_index.h"

#include "ui/common/words/text.h"

#include <algorithm>
#include <optional>

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

bool beginsAWord(const QString& text, const QString& typed) {
    for (qsizetype at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
        if (at > 0 && !text[at - 1].isLetterOrNumber()) return true;
    }
    return false;
}

std::optional<LabelMatch> matchOf(const LabelIndex::Entry& entry, const QString& typed) {
    if (entry.foldedName.startsWith(typed)) return LabelMatch::NameBegin;
    if (beginsAWord(entry.foldedName, typed)) return LabelMatch::WordBegin;
    if (entry.foldedName.contains(typed)) return LabelMatch::NameInside;
    if (isSubsequence(typed, entry.foldedName) || isSubsequence(typed, entry.foldedKey)) return LabelMatch::Letters;
    if (entry.foldedRest.contains(typed)) return LabelMatch::Description;
    return std::nullopt;
}

QString restOf(const taxonomy::Label& label) {
    QString rest = toQt(label.description);
    for (const auto* lines : {&label.includes, &label.examples}) {
        for (const std::string& line : *lines) rest += QLatin1Char('\n') + toQt(line);
    }
    return folded(rest);
}

}  // namespace

QString folded(const QString& text) {
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing) plain += c == QChar(u'ı') ? QChar(u'i') : c;
    }
    return plain.toCaseFolded();
}

MatchRanges matchRanges(const QString& name, const QString& typed) {
    MatchRanges ranges;
    for (qsizetype at = 0; (at = name.indexOf(typed, at, Qt::CaseInsensitive)) >= 0; at += typed.size()) {
        ranges.append({static_cast<int>(at), static_cast<int>(typed.size())});
    }
    return ranges;
}

LabelIndex::LabelIndex(std::shared_ptr<const taxonomy::Taxonomy> taxonomy) : m_taxonomy(std::move(taxonomy)) {
    std::unordered_map<LabelId, std::vector<int>> members;
    const auto choices = m_taxonomy->choices();
    m_entries.reserve(choices.size());
    for (const taxonomy::Label* label : choices) {
        const int index = static_cast<int>(m_entries.size());
        const taxonomy::Label* group = groupAbove(*label);
        const QString name = oneLine(toQt(label->name));
        auto& siblings = group == nullptr ? m_ungrouped : members[group->id];
        siblings.push_back(index);
        m_byLabel.emplace(label->id, index);
        m_entries.push_back({label, group, name, folded(name), folded(toQt(label->key)), restOf(*label), static_cast<int>(siblings.size())});
    }
    for (const taxonomy::Label& label : m_taxonomy->labels()) {
        if (!label.isGroup || !members.contains(label.id)) continue;
        m_byGroup.emplace(label.id, m_groups.size());
        m_groups.push_back({&label, pathOf(label), std::move(members[label.id])});
    }
}

const taxonomy::Label* LabelIndex::groupAbove(const taxonomy::Label& label) const {
    const taxonomy::Label* at = label.parent ? m_taxonomy->find(*label.parent) : nullptr;
    while (at != nullptr && !at->isGroup) at = at->parent ? m_taxonomy->find(*at->parent) : nullptr;
    return at;
}

QString LabelIndex::pathOf(const taxonomy::Label& group) const {
    QString path = oneLine(toQt(group.name));
    for (const taxonomy::Label* above = groupAbove(group); above != nullptr; above = groupAbove(*above)) {
        path = oneLine(toQt(above->name)) + QStringLiteral(" › ") + path;
    }
    return path;
}

int LabelIndex::indexOf(LabelId label) const {
    const auto found = m_byLabel.find(label);
    return found == m_byLabel.end() ? -1 : found->second;
}

const LabelIndex::Group* LabelIndex::groupOf(const taxonomy::Label& group) const {
    const auto found = m_byGroup.find(group.id);
    return found == m_byGroup.end() ? nullptr : &m_groups[found->second];
}

std::vector<LabelIndex::Match> LabelIndex::matches(const QString& typed) const {
    std::vector<Match> found;
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        if (const auto how = matchOf(entry(i), typed)) found.push_back({i, *how});
    }
    std::ranges::stable_sort(found, {}, &Match::how);
    return found;
}

}  // namespace docket::ui
