#include "app/cli/words.h"

#include "core/codec/text/document.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace docket::cli {

namespace {

/// Options that name a file or a folder. Any other is a text.
constexpr std::array<std::string_view, 19> paths = {"workspace", "file",     "files",     "folder",   "--taxonomy", "--labels-from",  "--policy", "--import", "--recipe",
                                                    "--rejects", "--source", "--file",    "--system-file", "--out", "--workspace", "--pii-names", "--sign", "--key", "--rules"};
constexpr std::string_view mapping = "--map";  // its reader says which byte is wrong
constexpr std::array<std::string_view, 3> people = {"--author", "--reviewer", "--by"};

bool isIn(const auto& names, std::string_view name) { return std::ranges::find(names, name) != names.end(); }

std::string wrongIn(std::string_view option, const std::string& word) {
    if (isIn(paths, option)) return word.empty() ? " is empty: a file or folder has a name." : "";
    if (word.empty() && isIn(people, option)) return " is empty: a person has a name.";
    return option == mapping || codec::isUtf8(word) ? "" : " is no UTF-8 text.";
}

}  // namespace

Result<> checkWords(const CLI::App& parser) {
    for (const CLI::Option* option : parser.get_options()) {
        const std::string name = option->get_name();
        for (const std::string& word : option->results()) {
            const std::string wrong = wrongIn(name, word);
            if (!wrong.empty()) return failure(ErrorKind::InvalidInput, name + wrong + " Nothing was done; give it anew.");
        }
    }
    for (const CLI::App* part : parser.get_subcommands([](const CLI::App*) { return true; })) {
        if (const auto checked = checkWords(*part); !checked) return checked;
    }
    return {};
}

std::vector<std::string> partsAtCommas(std::string_view word) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= word.size();) {
        const std::size_t comma = std::min(word.find(',', from), word.size());
        parts.emplace_back(word.substr(from, comma - from));
        from = comma + 1;
    }
    return parts;
}

bool readMoment(const std::string& words, std::optional<Timestamp>& moment, Environment& environment) {
    if (words.empty()) return true;
    const auto read = parseUtc(words);
    if (read) moment = *read;
    else report(environment, read.error());
    return read.has_value();
}

}  // namespace docket::cli
