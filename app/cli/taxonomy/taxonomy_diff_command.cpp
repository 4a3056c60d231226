#include "app/cli/json_lines.h"
#include "app/cli/taxonomy/taxonomy_changes.h"
#include "app/cli/taxonomy/taxonomy_command.h"

#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include <charconv>
#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;

namespace {

const std::string help = std::string(
    "Without --to: to the draft if there is one, else to the version in force. Without --from: from the version before,\n"
    "or from the version that the draft is based on.\n"
    "--json prints one JSON object: \"from\" (a version), \"to\" (a version, or \"draft\") and \"changes\".\n") + changesHelp;

struct Options {
    std::shared_ptr<const std::string> workspace;
    int from = 0;
    std::string to;
    bool json = false;
};

/// The two sides of a comparison; what `to` views is in `draft` or in `version`.
struct Sides {
    taxonomy::Taxonomy before;
    std::optional<taxonomy::TaxonomyDraft> draft;
    std::optional<taxonomy::Taxonomy> version;
    std::vector<taxonomy::Succession> successions;

    taxonomy::LabelsView after() const { return draft ? draft->view() : taxonomy::LabelsView(*version); }
};

Result<> inOrder(int from, int to) {
    if (from >= 1 && from < to) return {};
    if (to == 1) return failure(ErrorKind::InvalidInput, "Version 1 is the first: there is nothing to compare it with.");
    return failure(ErrorKind::InvalidInput, fmt::format("There is nothing to compare from version {} to version {}: name an earlier version first.", from, to));
}

Result<Sides> toDraft(ports::Rules& rules, const services::OpenDraft& open, int from) {
    const int base = open.head.basedOn;
    if (from > base) return failure(ErrorKind::InvalidInput, fmt::format("The draft is based on version {}: compare it with this version or an earlier one.", base));
    auto before = rules.taxonomy(from > 0 ? from : base);
    if (!before) return std::unexpected(before.error());
    const auto lineage = rules.lineage();
    if (!lineage) return std::unexpected(lineage.error());
    const auto all = (*lineage)->steps().first(static_cast<std::size_t>(base));
    std::vector<taxonomy::VersionStep> steps(all.begin() + before->version(), all.end());
    steps.push_back({base + 1, std::nullopt, open.draft.successions(), {}});
    return Sides{std::move(*before), open.draft, std::nullopt, taxonomy::successionsAlong(steps)};
}

Result<Sides> toVersion(ports::Rules& rules, int from, int to) {
    if (from == 0) from = to - 1;
    if (const auto ordered = inOrder(from, to); !ordered) return std::unexpected(ordered.error());
    auto before = rules.taxonomy(from);
    if (!before) return std::unexpected(before.error());
    auto after = rules.taxonomy(to);
    if (!after) return std::unexpected(after.error());
    const auto lineage = rules.lineage();
    if (!lineage) return std::unexpected(lineage.error());
    const auto steps = (*lineage)->steps().subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    return Sides{std::move(*before), std::nullopt, std::move(*after), taxonomy::successionsAlong(steps)};
}

Result<Sides> sidesOf(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    ports::Rules& rules = (*workspace)->rules();
    if (options.to.empty() || options.to == "draft") {
        const auto open = services::TaxonomyDrafts(**workspace, environment.clock, {}).read();
        if (!open) return std::unexpected(open.error());
        if (*open) return toDraft(rules, **open, options.from);
        if (!options.to.empty()) return failure(ErrorKind::NotFound, "There is no draft of the taxonomy.");
        const auto versions = rules.inForce();
        if (!versions) return std::unexpected(versions.error());
        return toVersion(rules, options.from, versions->taxonomy);
    }
    int to = 0;
    std::from_chars(options.to.data(), options.to.data() + options.to.size(), to);
    return toVersion(rules, options.from, to);
}

int diff(const Options& options, Environment& environment) {
    const auto sides = sidesOf(options, environment);
    if (!sides) return report(environment, sides.error());
    const taxonomy::LabelsView before(sides->before);
    const taxonomy::LabelsView after = sides->after();
    const auto changes = taxonomy::changesBetween(before, after, sides->successions);
    const ordered_json to = sides->draft ? ordered_json("draft") : ordered_json(sides->version->version());
    if (options.json) {
        const ordered_json document = {{"from", sides->before.version()}, {"to", to}, {"changes", changesJson(changes, before, after)}};
        environment.out << jsonLine(document) << '\n';
        return done;
    }
    environment.out << fmt::format("From version {} to {}: {} {}\n", sides->before.version(),
                                   sides->draft ? "the draft" : fmt::format("version {}", sides->version->version()), changes.size(),
                                   changes.size() == 1 ? "change" : "changes");
    printChanges(environment.out, changes, before, after);
    return done;
}

}  // namespace

Run addTaxonomyDiff(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("diff", "Tell what differs between two versions, or from a version to the draft");
    command->footer(help);
    command->add_option("--from", options->from, "The earlier version")->check(CLI::PositiveNumber);
    command->add_option("--to", options->to, "The later version, or draft")->check(CLI::PositiveNumber | CLI::IsMember({"draft"}));
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return diff(*options, environment); };
}

}  // namespace docket::cli
