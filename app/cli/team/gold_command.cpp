#include "app/cli/team/gold_command.h"

#include <array>

namespace docket::cli {

namespace {

constexpr std::array subcommands = {
    Subcommand{"add", addGoldAdd},       Subcommand{"remove", addGoldRemove}, Subcommand{"list", addGoldList},
    Subcommand{"import", addGoldImport}, Subcommand{"draw", addGoldDraw},     Subcommand{"report", addGoldReport},
};

}  // namespace

Run addGold(CLI::App& parser) {
    return addSubcommands(*parser.add_subcommand("gold", "Items whose labels are known: by them reviewers are measured"), subcommands);
}

}  // namespace docket::cli
