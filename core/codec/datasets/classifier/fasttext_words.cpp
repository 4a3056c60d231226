#include "core/codec/datasets/classifier/fasttext_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace docket::codec {

namespace {

constexpr std::string_view labelPrefix = "__label__";
constexpr std::string_view lineEnd = "</s>";
constexpr std::string_view wordBreaks{" \n\r\t\v\f\0", 7};

}  // namespace

bool appendFastTextLine(std::string& out, std::string_view text) {
    bool hasBroken = false;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find_first_of(wordBreaks), text.size());
        const std::string_view word = text.substr(0, length);
        const bool isTaken = word.starts_with(labelPrefix) || word == lineEnd;
        if (isTaken) out.append(word.substr(0, 2)).append(" ").append(word.substr(2));
        else out += word;
        hasBroken = hasBroken || isTaken;
        if (length == text.size()) break;
        out += ' ';
        text.remove_prefix(length + 1);
    }
    return hasBroken;
}

FastTextLabels::FastTextLabels(const taxonomy::Taxonomy& taxonomy) {
    std::set<std::string> taken;
    for (const taxonomy::Label* label : taxonomy.choices()) {
        std::string word = fmt::format("{}{}", labelPrefix, label->key);
        std::ranges::replace_if(word, [](char c) { return wordBreaks.contains(c); }, '_');
        const std::string stem = word;
        for (int number = 2; !taken.insert(word).second; ++number) word = fmt::format("{}_{}", stem, number);
        if (word.substr(labelPrefix.size()) != label->key) m_changed.emplace_back(label->key, word);
        m_words.emplace(label->id, std::move(word));
    }
}

}  // namespace docket::codec
