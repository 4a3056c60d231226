#pragma once

#include "core/taxonomy/taxonomy.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// Appends a text on one line so that fastText takes no word of it for a label or for the end of the line (dictionary.cc of 0.9.2:
/// blanks and control characters part words, a word that begins with "__label__" is a label, "</s>" ends the line). Such a word
/// gets a blank inside. Returns whether there was one.
bool appendFastTextLine(std::string& out, std::string_view text);

/// Labels as words of fastText: "__label__" and the key, with _ for each blank. Two keys that come to the same are told apart by a
/// number behind the later one.
class FastTextLabels {
public:
    explicit FastTextLabels(const taxonomy::Taxonomy& taxonomy);

    const std::string& of(LabelId label) const { return m_words.at(label); }
    /// Keys with another word than their own, and that word.
    const std::vector<std::pair<std::string, std::string>>& changed() const { return m_changed; }

private:
    std::map<LabelId, std::string> m_words;
    std::vector<std::pair<std::string, std::string>> m_changed;
};

}  // namespace docket::codec
