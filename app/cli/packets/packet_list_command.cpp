#include "app/cli/json_lines.h"
#include "app/cli/packets/packet_command.h"

#include "core/prompt/rendering.h"
#include "core/services/packets/packet_making.h"

#include <fmt/format.h>

#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;

namespace {

struct Options {
    std::shared_ptr<const std::string> workspace;
    int packet = 0;
    std::string by;
    bool json = false;
};

ordered_json toJson(const ports::ListedPacket& listed) {
    const Packet& packet = listed.packet;
    return {{"packet", packet.number},   {"reviewer", listed.reviewer}, {"made_by", packet.madeBy},     {"made_at", formatUtc(packet.madeAt)},
            {"held_until", formatUtc(packet.heldUntil)}, {"taxonomy_version", packet.taxonomyVersion}, {"items", listed.items}, {"answered", listed.answered}, {"held", listed.held}};
}

int list(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto packets = (*workspace)->packets().list(environment.clock.now());
    if (!packets) return report(environment, packets.error());
    if (options.json) {
        ordered_json all = ordered_json::array();
        for (const ports::ListedPacket& packet : *packets) all.push_back(toJson(packet));
        environment.out << jsonLine({{"packets", std::move(all)}}) << '\n';
        return done;
    }
    if (packets->empty()) environment.out << "No packet was made.\n";
    else environment.out << fmt::format("{:>6}  {:<24} {:>6} {:>8} {:>6}  {:<22} {}\n", "Packet", "for", "items", "answered", "held", "held until", "made");
    for (const ports::ListedPacket& each : *packets) {
        environment.out << fmt::format("{:>6}  {:<24} {:>6} {:>8} {:>6}  {:<22} {} by {}\n", each.packet.number, prompt::onOneLine(each.reviewer), each.items, each.answered,
                                       each.held, formatUtc(each.packet.heldUntil), formatUtc(each.packet.madeAt), prompt::onOneLine(each.packet.madeBy));
    }
    return done;
}

int withdraw(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    services::Writer writer(std::move(*workspace));
    const auto given = services::withdrawPacket(writer, environment.clock, options.packet, {options.by, false});
    if (!given) return report(environment, given.error());
    if (options.json) environment.out << jsonLine({{"packet", options.packet}, {"given_back", *given}}) << '\n';
    else environment.out << fmt::format("{} items of packet {} are anybody's again. What was reviewed in it can be merged as long as their places are open.\n", *given, options.packet);
    return done;
}

}  // namespace

Run addPacketList(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("list", "Packets, and what has come back of them");
    command->footer("Fields of the JSON object: packets[]: {packet, reviewer, made_by, made_at, held_until, taxonomy_version, items, answered, held}.");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return list(*options, environment); };
}

Run addPacketWithdraw(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    options->by = accountName();
    auto* command = parent.add_subcommand("withdraw", "Hold the items of a packet no longer: of one that is lost");
    command->footer("Fields of the JSON object: packet, given_back.");
    command->add_option("packet", options->packet, "Its number")->required();
    command->add_option("--by", options->by, "In whose name; by default that of the account");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return withdraw(*options, environment); };
}

}  // namespace docket::cli
