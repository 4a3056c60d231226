#include "app/cli/packets/packet_command.h"

#include <array>

namespace docket::cli {

namespace {

constexpr std::array subcommands = {
    Subcommand{"make", addPacketMake},
    Subcommand{"merge", addPacketMerge},
    Subcommand{"list", addPacketList},
    Subcommand{"withdraw", addPacketWithdraw},
    Subcommand{"lock", addPacketLock},
    Subcommand{"unlock", addPacketUnlock},
};

}  // namespace

Run addPacket(CLI::App& parser) {
    return addSubcommands(*parser.add_subcommand("packet", "Items for somebody who reviews elsewhere, and what comes back of them"), subcommands);
}

}  // namespace docket::cli
