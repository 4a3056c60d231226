#include "app/cli/packets/packet_command.h"
#include "app/cli/packets/passphrase.h"

#include <fmt/format.h>

#include <ostream>

namespace docket::cli {

namespace {

struct Options {
    std::shared_ptr<const std::string> file;
    std::string out;
    std::string passphrase;
};

using Turn = Result<> (ports::LockedFiles::*)(const std::filesystem::path& file, const std::filesystem::path& target, std::string_view passphrase);

int run(const Options& options, Turn turn, Environment& environment) {
    const auto passphrase = passphraseFrom(options.passphrase, environment);
    if (!passphrase) return report(environment, passphrase.error());
    const auto turned = (environment.locked.*turn)(*options.file, options.out, passphrase->value_or(std::string()));
    if (!turned) return report(environment, turned.error());
    environment.out << fmt::format("{} was written.\n", options.out);
    return done;
}

Run add(CLI::App& parent, std::shared_ptr<const std::string> file, const char* name, const char* what, Turn turn) {
    auto options = std::make_shared<Options>();
    options->file = std::move(file);
    auto* command = parent.add_subcommand(name, what);
    command->add_option("--out", options->out, "The file that is made, which must not exist")->required()->check(notEmpty());
    addPassphrase(*command, options->passphrase, "Where the passphrase stands")->required();
    return [options, turn](Environment& environment) { return run(*options, turn, environment); };
}

}  // namespace

Run addPacketLock(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    return add(parent, std::move(workspace), "lock", "Lock a packet with a passphrase, to send it back", &ports::LockedFiles::lock);
}

Run addPacketUnlock(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    return add(parent, std::move(workspace), "unlock", "Unlock a packet that came locked, to review it", &ports::LockedFiles::unlock);
}

}  // namespace docket::cli
