#include "core/services/insights/drift/said_instead.h"

#include "core/codec/values/said_labels.h"

#include <algorithm>

namespace docket::services {

namespace {

constexpr std::array<std::string_view, invalidKinds> invalidWords = {"empty", "archived_label", "unknown_label", "several_labels", "no_label_text"};

/// Of what could be a label that nobody knows: longer texts, and those of more words, are prose.
constexpr std::size_t longestLabelWord = 64;
constexpr std::ptrdiff_t mostLabelBlanks = 4;

}  // namespace

std::string_view toString(InvalidKind kind) { return invalidWords[static_cast<std::size_t>(kind)]; }

InvalidKind SaidInstead::add(std::string_view raw) {
    const std::string_view form = raw.substr(0, longestRawForm);
    const auto known = m_known.find(form);
    if (known != m_known.end()) {
        ++known->second.n;
        return known->second.kind;
    }
    const InvalidKind kind = kindOf(raw);
    if (m_known.size() < mostForms) m_known.emplace(form, Known{kind, 1});
    return kind;
}

std::vector<RawForm> SaidInstead::commonest(std::size_t most) const {
    std::vector<RawForm> forms;
    for (const auto& [raw, known] : m_known) forms.push_back({known.kind, raw, known.n});
    std::ranges::sort(forms, [](const RawForm& a, const RawForm& b) { return a.n != b.n ? a.n > b.n : a.raw < b.raw; });
    forms.resize(std::min(most, forms.size()));
    return forms;
}

InvalidKind SaidInstead::kindOf(std::string_view raw) const {
    const bool isList = raw.starts_with("[");
    const auto said = codec::keysSaid(raw, false);
    if (raw.starts_with("{")) return InvalidKind::NoLabelText;
    if (said.keys.empty()) return raw.empty() || raw == "\"\"" || raw == "null" || isList ? InvalidKind::Empty : InvalidKind::NoLabelText;
    std::vector<InvalidKind> kinds;
    std::ranges::transform(said.keys, std::back_inserter(kinds), [this](const std::string& key) { return kindOfKey(key); });
    if (kinds.size() == 1 && m_taxonomy.findByKey(said.keys.front()) != nullptr) return kinds.front() == InvalidKind::SeveralLabels ? InvalidKind::UnknownLabel : kinds.front();
    const auto worst = std::ranges::find_if(kinds, [](InvalidKind kind) { return kind != InvalidKind::SeveralLabels; });
    return worst == kinds.end() ? InvalidKind::SeveralLabels : *worst;
}

/// Of a label in use: SeveralLabels, since by itself it would have been valid, unless a later version made it.
InvalidKind SaidInstead::kindOfKey(std::string_view key) const {
    if (key.empty() || key == "null") return InvalidKind::Empty;
    if (const taxonomy::Label* label = m_taxonomy.findByKey(key)) {
        if (label->isArchived) return InvalidKind::ArchivedLabel;
        return label->isChoice() ? InvalidKind::SeveralLabels : InvalidKind::UnknownLabel;
    }
    const bool isProse = key.size() > longestLabelWord || key.find('\n') != std::string_view::npos || std::ranges::count(key, ' ') > mostLabelBlanks ||
                         key.find_first_of("{}[]`") != std::string_view::npos;
    if (!isProse && std::ranges::count_if(key, [](char c) { return c == ',' || c == ';' || c == '|'; }) > 0) return InvalidKind::SeveralLabels;
    return isProse ? InvalidKind::NoLabelText : InvalidKind::UnknownLabel;
}

}  // namespace docket::services
