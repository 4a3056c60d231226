#include "app/cli/command.h"
#include "app/cli/json_lines.h"

#include <fmt/format.h>

#include <memory>
#include <ostream>
#include <string>

namespace docket::cli {

namespace {

constexpr const char* keysHelp =
    "docket keys new FILE makes a key to sign datasets with: FILE is secret and only yours to read, FILE.pub is for whoever is to check\n"
    "them. Ed25519 in PEM (RFC 8410), without a passphrase; openssl and others read both.\n"
    "\n"
    "Fields of the JSON object: key, public_key.";

struct KeysOptions {
    std::string file;
    bool json = false;
};

int makeKey(const KeysOptions& options, Environment& environment) {
    if (const auto made = environment.signatures.makeKey(options.file); !made) return report(environment, made.error());
    const std::string publicKey = options.file + ".pub";
    if (options.json) environment.out << jsonLine({{"key", options.file}, {"public_key", publicKey}}) << '\n';
    else environment.out << fmt::format("{} signs: keep it to yourself.\n{} checks: give it to whoever gets your datasets.\n", options.file, publicKey);
    return done;
}

}  // namespace

Run addKeys(CLI::App& parser) {
    auto options = std::make_shared<KeysOptions>();
    auto* command = parser.add_subcommand("keys", "Keys to sign datasets with");
    command->footer(keysHelp);
    command->require_subcommand(1);
    auto* made = command->add_subcommand("new", "Make a key");
    made->add_option("file", options->file, "File of the secret key; must not exist")->required();
    made->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return makeKey(*options, environment); };
}

}  // namespace docket::cli
