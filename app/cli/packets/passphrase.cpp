#include "app/cli/packets/passphrase.h"

#include <fmt/format.h>

#include <cstdlib>

namespace docket::cli {

namespace {

constexpr std::string_view inVariable = "env:";
constexpr std::string_view inFile = "file:";
constexpr std::size_t longestPassphrase = 4096;  // bytes

}  // namespace

CLI::Option* addPassphrase(CLI::App& command, std::string& from, const char* what) {
    return command.add_option("--passphrase", from, fmt::format("{}: env:NAME of a variable, or file:PATH, whose first line it is", what))
        ->check(CLI::Validator([](const std::string& word) { return word.starts_with(inVariable) || word.starts_with(inFile) ? std::string() : "say env:NAME or file:PATH"; }, "", "FROM"));
}

Result<std::optional<std::string>> passphraseFrom(const std::string& from, Environment& environment) {
    if (from.empty()) return std::nullopt;
    if (from.starts_with(inVariable)) {
        const std::string name = from.substr(inVariable.size());
        const char* value = std::getenv(name.c_str());
        if (value == nullptr) return failure(ErrorKind::InvalidInput, fmt::format("There is no variable {}, so there is no passphrase. Nothing was changed.", name));
        return std::string(value);
    }
    auto text = environment.files.readSmall(from.substr(inFile.size()), longestPassphrase);
    if (!text) return std::unexpected(text.error());
    return text->substr(0, text->find_first_of("\r\n"));
}

}  // namespace docket::cli
