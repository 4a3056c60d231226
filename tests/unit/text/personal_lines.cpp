#include "tests/unit/text/personal_lines.h"

#include "tests/support/golden.h"

#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>

namespace docket::text::test {

namespace {

std::filesystem::path dataFolder() { return std::filesystem::path(DOCKET_SOURCE_DIR) / "tests" / "unit" / "text" / "data"; }

struct Mark {
    PersonalData kind;
    std::size_t length;
};

std::optional<Mark> markAt(std::string_view text, std::string_view opening) {
    for (const PersonalData kind : allPersonalData) {
        const std::string mark = std::string(opening) + std::string(maskWord(kind)) + ">";
        if (text.starts_with(mark)) return Mark{kind, mark.size()};
    }
    return std::nullopt;
}

MarkedLine parsed(std::string language, std::string_view marked) {
    MarkedLine line{std::move(language), {}, {}};
    for (std::size_t at = 0; at < marked.size();) {
        if (const auto begin = markAt(marked.substr(at), "<")) {
            line.expected.push_back({begin->kind, line.text.size(), 0, {}});
            at += begin->length;
        } else if (const auto end = markAt(marked.substr(at), "</")) {
            if (line.expected.empty() || line.expected.back().kind != end->kind) throw std::runtime_error("a mark is closed that is not open: " + std::string(marked));
            line.expected.back().end = line.text.size();
            at += end->length;
        } else {
            line.text += marked[at++];
        }
    }
    return line;
}

}  // namespace

std::vector<MarkedLine> markedLines(const std::string& file) {
    std::istringstream content(docket::test::contentOf(dataFolder() / file));
    std::vector<MarkedLine> lines;
    for (std::string line; std::getline(content, line);) {
        const std::size_t tab = line.find('\t');
        if (!line.starts_with('#') && tab != std::string::npos) lines.push_back(parsed(line.substr(0, tab), std::string_view(line).substr(tab + 1)));
    }
    return lines;
}

std::vector<std::string> listedNames() { return namesInList(docket::test::contentOf(dataFolder() / "personal_data_names.txt")); }

std::vector<std::string> regionsOf(const std::string& language) {
    static const std::map<std::string, std::vector<std::string>> regions = {{"en", {"GB", "US"}}, {"de", {"DE"}}, {"fr", {"FR"}},
                                                                            {"es", {"ES"}},       {"nl", {"NL"}}, {"ar", {"SA"}}};
    return regions.at(language);
}

}  // namespace docket::text::test
