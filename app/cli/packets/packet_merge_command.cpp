#include "app/cli/json_lines.h"
#include "app/cli/packets/packet_command.h"
#include "app/cli/packets/passphrase.h"

#include "core/prompt/rendering.h"
#include "core/services/packets/packet_merge.h"

#include <fmt/format.h>

#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;

namespace {

constexpr const char* help =
    "Brings in what was reviewed in packets of this workspace, as if it had been reviewed here: each decision once, whatever is merged\n"
    "again, and in whatever order packets come. A packet that was changed outside Docket, or that is of another workspace, is refused;\n"
    "of an item that has gone on otherwise here nothing is taken (a conflict), and what is in the packet stays there. Exit 3 then.\n"
    "\n"
    "Fields of the JSON object: dry_run, decisions_added, already_there, conflicts[]: {file, id, cause}, refused[]: {file, cause},\n"
    "packets[]: {file, packet, reviewer, items, answered, decisions_added, already_there, left_out (events that are about the packet\n"
    "itself), taxonomy_version (that it was reviewed under), in_force}.";

struct Options {
    std::shared_ptr<const std::string> workspace;
    std::vector<std::string> files;
    bool isDryRun = false;
    std::string by;
    std::string passphrase;
    bool json = false;
};

struct Merged {
    std::int64_t decisionsAdded = 0;
    std::int64_t alreadyThere = 0;
    ordered_json packets = ordered_json::array();
    ordered_json conflicts = ordered_json::array();
    ordered_json refused = ordered_json::array();
};

void take(const std::string& file, const services::MergedPacket& packet, Merged& merged) {
    merged.decisionsAdded += packet.decisionsAdded;
    merged.alreadyThere += packet.alreadyThere;
    for (const services::PacketConflict& conflict : packet.conflicts) merged.conflicts.push_back({{"file", file}, {"id", conflict.item}, {"cause", conflict.what}});
    merged.packets.push_back({{"file", file},
                              {"packet", packet.packet},
                              {"reviewer", packet.reviewer},
                              {"items", packet.items},
                              {"answered", packet.answered},
                              {"decisions_added", packet.decisionsAdded},
                              {"already_there", packet.alreadyThere},
                              {"left_out", packet.leftOut},
                              {"taxonomy_version", packet.taxonomyVersion},
                              {"in_force", packet.inForce}});
}

void print(const std::string& file, const services::MergedPacket& packet, bool isDryRun, Environment& environment) {
    environment.out << fmt::format("{}: packet {} of {}, {} of {} items answered; {} decisions {}, {} there already.\n", file, packet.packet,
                                   prompt::onOneLine(packet.reviewer), packet.answered, packet.items, packet.decisionsAdded, isDryRun ? "would be added" : "added",
                                   packet.alreadyThere);
    if (packet.inForce != packet.taxonomyVersion && packet.answered > 0) {
        environment.out << fmt::format("  It was reviewed under version {} of the taxonomy; its answers are read under version {}.\n", packet.taxonomyVersion, packet.inForce);
    }
    for (const services::PacketConflict& conflict : packet.conflicts) {
        environment.err << prompt::onOneLine(fmt::format("{}: item {} was left as it is. {}", file, conflict.item, conflict.what)) << '\n';
    }
}

int run(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    const auto passphrase = passphraseFrom(options.passphrase, environment);
    if (!passphrase) return report(environment, passphrase.error());
    services::Writer writer(std::move(*workspace));
    services::PacketMerge merge(writer, environment.clock, {options.by, false});
    Merged all;
    bool wasInterrupted = false;
    for (const std::string& file : options.files) {
        const auto packet = services::readPacket({environment.workspaces, environment.locked}, file, *passphrase);
        const auto merged = packet ? merge.run(*packet, options.isDryRun, environment.stop) : Result<services::MergedPacket>(std::unexpected(packet.error()));
        if (!merged) {
            all.refused.push_back({{"file", file}, {"cause", merged.error().message}});
            report(environment, merged.error());
            continue;
        }
        take(file, *merged, all);
        if (!options.json) print(file, *merged, options.isDryRun, environment);
        wasInterrupted = merged->wasCancelled;
        if (wasInterrupted) break;
    }
    const bool isWhole = all.conflicts.empty() && all.refused.empty();
    if (options.json) {
        environment.out << jsonLine({{"dry_run", options.isDryRun}, {"decisions_added", all.decisionsAdded}, {"already_there", all.alreadyThere},
                                     {"conflicts", std::move(all.conflicts)}, {"refused", std::move(all.refused)}, {"packets", std::move(all.packets)}})
                        << '\n';
    }
    if (wasInterrupted) return interrupted;
    return isWhole ? done : someRejected;
}

}  // namespace

Run addPacketMerge(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    options->by = accountName();
    auto* command = parent.add_subcommand("merge", "Bring back what was reviewed in packets");
    command->footer(help);
    command->add_option("files", options->files, "Packets")->required()->check(notEmpty());
    command->add_flag("--dry-run", options->isDryRun, "Say what would come of it, and change nothing");
    addPassphrase(*command, options->passphrase, "Where the passphrase of those stands that are locked");
    command->add_option("--by", options->by, "In whose name; by default that of the account");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
