#include "app/cli/agreement/agreement_command.h"

#include <array>

namespace docket::cli {

namespace {

constexpr std::array subcommands = {
    Subcommand{"draw", addAgreementDraw},
    Subcommand{"report", addAgreementReport},
    Subcommand{"end", addAgreementEnd},
};

}  // namespace

Run addAgreement(CLI::App& parser) {
    return addSubcommands(*parser.add_subcommand("agreement", "Studies of how far reviewers agree: draw one, report on it, end it"), subcommands);
}

}  // namespace docket::cli
