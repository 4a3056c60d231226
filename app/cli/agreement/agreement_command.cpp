#include "app/cli/agreement/agreement_command.h"

#include <array>
#include <string_view>

namespace docket::cli {

namespace {

using AddAgreementCommand = Run (*)(CLI::App& parent, std::shared_ptr<const std::string> workspace);

struct Subcommand {
    std::string_view name;
    AddAgreementCommand add;
};

constexpr std::array subcommands = {
    Subcommand{"draw", addAgreementDraw},
    Subcommand{"report", addAgreementReport},
    Subcommand{"end", addAgreementEnd},
};

}  // namespace

Run addAgreement(CLI::App& parser) {
    auto workspace = std::make_shared<std::string>();
    auto* command = parser.add_subcommand("agreement", "Studies of how far reviewers agree: draw one, report on it, end it");
    command->add_option("workspace", *workspace, "Workspace file")->required();
    command->require_subcommand(1);
    auto chosen = std::make_shared<Run>();
    for (const Subcommand& subcommand : subcommands) {
        const Run run = subcommand.add(*command, workspace);
        command->get_subcommand(std::string(subcommand.name))->final_callback([chosen, run] { *chosen = run; });
    }
    return [workspace, chosen](Environment& environment) { return (*chosen)(environment); };
}

}  // namespace docket::cli
