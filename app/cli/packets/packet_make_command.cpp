#include "app/cli/json_lines.h"
#include "app/cli/packets/packet_command.h"
#include "app/cli/packets/passphrase.h"
#include "app/cli/request_lines.h"

#include "core/prompt/rendering.h"
#include "core/services/packets/packet_making.h"

#include <fmt/format.h>

#include <ostream>

namespace docket::cli {

namespace {

constexpr const char* help =
    "The packet is a workspace of its own, with its items, the taxonomy and the policy in force: it opens in Docket and is reviewed like\n"
    "any other, by this reviewer alone, and `docket packet WORKSPACE merge` brings the work back. Meanwhile its items are held: nobody\n"
    "else takes their place. Where the policy shows the reviewer an item without the suggestion, the packet has nothing of the model for\n"
    "it: no prediction, no reason, no priority but the order.\n"
    "\n"
    "Fields of the JSON object: packet, reviewer, file, items, with_suggestion, taxonomy_version, held_until.";

struct Options {
    std::shared_ptr<const std::string> workspace;
    services::PacketRequest request;
    std::string filter;
    std::string out;
    std::string passphrase;
    bool json = false;
};

int run(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    services::PacketRequest request = options.request;
    request.workspace = *options.workspace;
    request.file = options.out;
    request.key = packetKey(newSession());
    if (!options.filter.empty()) {
        request.filter = options.filter;
        if (request.items == 0) request.items = services::mostPacketItems;
    }
    auto passphrase = passphraseFrom(options.passphrase, environment);
    if (!passphrase) return report(environment, passphrase.error());
    request.passphrase = std::move(*passphrase);
    services::Writer writer(std::move(*workspace));
    const auto made = services::makePacket(writer, {environment.workspaces, environment.locked}, environment.clock, request, environment.stop);
    if (!made) return report(environment, made.error());
    const Packet& packet = made->packet;
    if (options.json) {
        environment.out << jsonLine({{"packet", packet.number}, {"reviewer", request.reviewer}, {"file", options.out}, {"items", made->items},
                                     {"with_suggestion", made->withSuggestion}, {"taxonomy_version", packet.taxonomyVersion}, {"held_until", formatUtc(packet.heldUntil)}})
                        << '\n';
        return done;
    }
    environment.out << fmt::format("Packet {} for {}: {} items in {}, {} of them with the suggestion. They are held until {}.\n", packet.number,
                                   prompt::onOneLine(request.reviewer), made->items, options.out, made->withSuggestion, formatUtc(packet.heldUntil));
    return done;
}

}  // namespace

Run addPacketMake(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    services::PacketRequest& request = options->request;
    request.by = {accountName(), false};
    auto* command = parent.add_subcommand("make", "Make a packet of items for one reviewer");
    command->footer(help);
    command->add_option("--reviewer", request.reviewer, "Name of who is to review it")->required()->check(notEmpty());
    auto* which = command->add_option_group("Which items");
    which->require_option(1, 2);
    which->add_option("--items", request.items, fmt::format("How many: the next that they would get, 1 to {}", services::mostPacketItems));
    which->add_option("--filter", options->filter, "Instead, or of these at most so many: items that answer to this search, as in the window's list");
    command->add_option("--out", options->out, "The packet's file, which must not exist")->required()->check(notEmpty());
    command->add_option("--days", request.days, fmt::format("So long its items are held for it, 1 to {}", services::mostPacketDays))->capture_default_str();
    addPassphrase(*command, options->passphrase, "Lock the file with a passphrase; where that stands");
    command->add_option("--by", request.by.name, "In whose name; by default that of the account");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
