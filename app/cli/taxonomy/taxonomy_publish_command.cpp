#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "app/cli/rerouting_report.h"
#include "app/cli/taxonomy/taxonomy_command.h"
#include "app/cli/taxonomy/taxonomy_treatments.h"

#include "core/codec/stored/evolution_json.h"
#include "core/services/taxonomy/taxonomy_drafts.h"
#include "core/services/taxonomy/taxonomy_publishing.h"

#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include <cstdlib>
#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;
using services::LabelImpact;
using services::Publication;
using services::PublicationImpact;
using services::TaxonomyPublishing;

namespace {

const std::string help = std::string(
    "Publishes the draft as the next version, while others work: it is in force at once, and what it has reviewed again comes\n"
    "back to the queue in short steps. Nothing that was decided is rewritten: how it reads under the new version is stored with\n"
    "it, and --as-of of export and stats goes back to any version. Who has an item open finishes it under the version it was\n"
    "opened under.\n\n") + treatmentsHelp + "\n" + waitingHelp +
    "\n--dry-run counts and changes nothing. --json prints one JSON object: version (null in a dry run), decisions, unchanged,\n"
    "unchanged_to_review, items_to_review, released, restored, waiting, open_reviews, lost_rules[] (rules of the policy that would\n"
    "be about nothing then, in words), and labels[]: {label, disposition, target, decisions,\n"
    "carried, left, to_review, predictions, waiting}. decisions = unchanged + those of all labels.\n"
    "released: entries that leave the queue because what had them reviewed again is taken back; restored: decisions that stand\n"
    "once more with it, which are not among decisions. \"rerouted\": entries that were routed anew; null: nothing was asked for.\n"
    "A dry run also says what routing anew would come to. " + reroutingHelp;

struct Options {
    std::shared_ptr<const std::string> workspace;
    std::vector<std::string> treatments;
    std::string note;
    std::string author;
    WaitingOptions waiting;
    bool isDryRun = false;
    bool json = false;
};

/// What a publication comes to, or came to.
struct Outcome {
    std::optional<int> version;  ///< nullopt: a dry run
    PublicationImpact impact;
    std::optional<std::int64_t> rerouted;
    std::optional<services::ReroutingForecast> forecast;
};

using Predictions = std::vector<services::LabelPredictions>;

ordered_json toJson(const LabelImpact& row, const services::LabelPredictions& said, const taxonomy::Taxonomy& before, const taxonomy::Taxonomy& after) {
    return {{"label", before.keyOf(row.treatment.label)},
            {"disposition", codec::toString(row.treatment.disposition)},
            {"target", after.keyOf(row.treatment.target)},
            {"decisions", row.decisions},
            {"carried", row.carried},
            {"left", row.left},
            {"to_review", row.toReview},
            {"predictions", said.predictions},
            {"waiting", said.waiting}};
}

void print(const Options& options, Environment& environment, const Outcome& outcome, const Predictions& predictions, const Publication& publication,
           const taxonomy::Taxonomy& before) {
    const PublicationImpact& impact = outcome.impact;
    if (options.json) {
        ordered_json out = {{"version", orNull(outcome.version)},
                            {"decisions", impact.decisions},
                            {"unchanged", impact.unchanged},
                            {"unchanged_to_review", impact.unchangedToReview},
                            {"items_to_review", impact.itemsToReview},
                            {"released", impact.released},
                            {"restored", impact.restored},
                            {"waiting", impact.waiting},
                            {"open_reviews", impact.openReviews},
                            {"rerouted", orNull(outcome.rerouted)},
                            {"lost_rules", ordered_json::array()},
                            {"labels", ordered_json::array()}};
        for (const auto& rule : impact.lostRules) out["lost_rules"].push_back(routing::inWords(rule));
        for (std::size_t i = 0; i < impact.labels.size(); ++i) out["labels"].push_back(toJson(impact.labels[i], predictions[i], before, publication.taxonomy));
        if (outcome.forecast) out["rerouting"] = reroutingJson(*outcome.forecast, publication.scope);
        environment.out << jsonLine(out) << '\n';
        return;
    }
    environment.out << fmt::format("{:<32} {:<16} {:>9} {:>9} {:>9} {:>9}\n", "Decided as", "what to do", "decisions", "carried", "left", "to review");
    for (const LabelImpact& row : impact.labels) {
        environment.out << fmt::format("{:<32} {:<16} {:>9} {:>9} {:>9} {:>9}\n", before.keyOf(row.treatment.label), codec::toString(row.treatment.disposition),
                                       row.decisions, row.carried, row.left, row.toReview);
    }
    environment.out << fmt::format("{:<32} {:<16} {:>9} {:>9} {:>9} {:>9}\n", "other labels", "", impact.unchanged, impact.unchanged - impact.unchangedToReview, 0,
                                   impact.unchangedToReview);
    environment.out << fmt::format("{} decisions, {} items to review again, {} waiting, {} open reviews are finished under version {}.\n", impact.decisions,
                                   impact.itemsToReview, impact.waiting, impact.openReviews, before.version());
    if (impact.released > 0 || impact.restored > 0) {
        environment.out << fmt::format("{} items leave the queue, and {} decisions that were to be reviewed again stand once more.\n", impact.released, impact.restored);
    }
    for (const auto& rule : impact.lostRules) environment.out << "The policy loses " << routing::inWords(rule) << ".\n";
    if (outcome.forecast) printRerouting(environment.out, *outcome.forecast, publication.scope);
    environment.out << (outcome.version ? fmt::format("Version {} is in force.\n", *outcome.version) : "Nothing was published: a dry run.\n");
    if (outcome.rerouted) environment.out << fmt::format("Routed anew: {} changed in the queue.\n", *outcome.rerouted);
}

Result<Publication> fromDraft(ports::Workspace& workspace, const Options& options, Environment& environment) {
    const auto open = services::TaxonomyDrafts(workspace, environment.clock, options.author).read();
    if (!open) return std::unexpected(open.error());
    if (!*open) return failure(ErrorKind::NotFound, "There is no draft to publish. Make one with docket taxonomy WORKSPACE draft.");
    if (!(*open)->isOwn) {
        return failure(ErrorKind::Conflict, fmt::format("{} holds the draft. Nothing was published; take it over with draft show --take-over, or ask them.",
                                                        (*open)->head.author));
    }
    auto taxonomy = (*open)->draft.publishable((*open)->inForce + 1);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    return Publication{(*open)->head.basedOn, std::move(*taxonomy), {0, std::nullopt, (*open)->draft.successions(), {}}, options.note, true};
}

using MakePublication = Result<Publication> (*)(ports::Workspace&, const Options&, Environment&);

int publish(const Options& options, Environment& environment, MakePublication make) {
    ports::ReroutingScope scope;
    if (!options.waiting.read(scope, environment)) return wrongUsage;
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    auto publication = make(**workspace, options, environment);
    if (!publication) return report(environment, publication.error());
    publication->scope = scope;
    const auto before = (*workspace)->rules().taxonomy(publication->basedOn);
    if (!before) return report(environment, before.error());
    if (const auto added = addTreatments(options.treatments, *before, *publication); !added) return report(environment, added.error());
    // Only --json tells of them.
    const Result<Predictions> predictions = options.json ? TaxonomyPublishing::predictions(**workspace, *publication, environment.stop) : Predictions();
    if (!predictions) return report(environment, predictions.error());
    ProgressLine line(environment.err, environment.errIsTerminal, "Publishing:");
    if (options.isDryRun) {
        const auto now = environment.clock.now();
        const auto impact = TaxonomyPublishing::foresee(**workspace, *publication, now, environment.stop, line.sink());
        if (!impact) return report(environment, impact.error());
        const auto forecast = TaxonomyPublishing::foreseeRerouting(**workspace, *publication, now, environment.stop, line.sink());
        if (!forecast) return report(environment, forecast.error());
        print(options, environment, {std::nullopt, *impact, std::nullopt, *forecast}, *predictions, *publication, *before);
        return done;
    }
    services::Writer writer(std::move(*workspace));
    const auto published = TaxonomyPublishing(writer, environment.clock, options.author).publish(*publication, environment.stop, line.sink());
    if (!published) return report(environment, published.error());
    print(options, environment, {published->version, published->impact, published->rerouted, std::nullopt}, *predictions, *publication, *before);
    return done;
}

Result<Publication> takeBack(ports::Workspace& workspace, const Options& options, Environment&) {
    auto publication = TaxonomyPublishing::takeBack(workspace);
    if (publication && !options.note.empty()) publication->note = options.note;
    return publication;
}

std::shared_ptr<Options> addOptions(CLI::App& command, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    options->author = accountName();
    command.add_option("--author", options->author, "In whose name; by default that of the account");
    command.add_flag("--dry-run", options->isDryRun, "Count what it would do, and change nothing");
    command.add_flag("--json", options->json, "Print one JSON object");
    return options;
}

}  // namespace

Run addTaxonomyPublish(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto* command = parent.add_subcommand("publish", "Publish the draft as the next version");
    command->footer(help);
    auto options = addOptions(*command, std::move(workspace));
    command->add_option("--note", options->note, "What changed, for whoever reads the versions")->required();
    options->waiting.addTo(*command);
    command->add_option("--treat", options->treatments, "What to do with decisions on a label: KEY=carry|review|match:...|leave");
    return [options](Environment& environment) { return publish(*options, environment, fromDraft); };
}

Run addTaxonomyRevert(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto* command = parent.add_subcommand("revert", "Take the version in force back, by publishing the one before it anew");
    auto options = addOptions(*command, std::move(workspace));
    command->add_option("--note", options->note, "What changed, for whoever reads the versions");
    return [options](Environment& environment) { return publish(*options, environment, takeBack); };
}

}  // namespace docket::cli
