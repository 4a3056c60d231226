#include "core/codec/records/json_nonfinite.h"

#include "core/codec/text/input_window.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace docket::codec {

namespace {

constexpr std::array<std::string_view, 8> nonFinite = {"NaN", "-NaN", "nan", "Infinity", "-Infinity", "+Infinity", "inf", "-inf"};
constexpr std::string_view beforeValue = " \t\r\n:,[";
constexpr std::string_view behindValue = " \t\r\n,]}";

/// The word that stands at the front, as a whole one.
std::string_view wordAt(std::string_view text) {
    for (const std::string_view word : nonFinite) {
        if (!text.starts_with(word)) continue;
        if (text.size() == word.size() || behindValue.contains(text[word.size()])) return text.substr(0, word.size());
    }
    return {};
}

/// Size of the string that begins with a quote at the front.
std::size_t stringSize(std::string_view text) {
    std::size_t at = 1;
    while (at < text.size() && text[at] != '"') at += text[at] == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

}  // namespace

std::string_view JsonHoles::fill(std::string_view row, RecordBatch& batch) {
    std::string json;
    std::vector<std::pair<std::size_t, std::string_view>> found;
    std::size_t done = 0;
    for (std::size_t at = 0; at < row.size();) {
        if (row[at] == '"') {
            at += stringSize(row.substr(at));
            continue;
        }
        const bool isBeginning = at > 0 && beforeValue.contains(row[at - 1]);
        const std::string_view word = isBeginning ? wordAt(row.substr(at)) : std::string_view();
        if (word.empty()) {
            ++at;
            continue;
        }
        json += row.substr(done, at - done);
        found.emplace_back(json.size(), word);
        json += "null";
        at += word.size();
        done = at;
    }
    if (found.empty()) return {};
    json += row.substr(done);
    const auto size = json.size();
    json.append(InputWindow::padding, '\0');
    const std::string_view kept = batch.keep(json).substr(0, size);
    for (const auto& [at, word] : found) m_holes.push_back({kept.data() + at, word});
    return kept;
}

std::string_view JsonHoles::firstIn(const char* begin, const char* end) const {
    const auto hole = std::ranges::find_if(m_holes, [&](const Hole& each) { return each.at >= begin && each.at < end; });
    return hole == m_holes.end() ? std::string_view() : hole->word;
}

}  // namespace docket::codec
