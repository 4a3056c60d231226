#include "app/cli/command.h"

#include "core/codec/stored/policy_json.h"
#include "core/codec/taxonomies/taxonomy_document.h"
#include "core/routing/policy_names.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <ostream>

namespace docket::cli {

namespace {

constexpr std::size_t maxDocumentBytes = 8 * 1024 * 1024;

struct Options {
    std::string workspace;
    std::string taxonomy;
    std::string policy;
    std::string kind;
    std::string language = "en";
    bool json = false;
};

Result<codec::TaxonomyDocument> readTaxonomy(const Options& options, Environment& environment) {
    const auto bytes = environment.files.readSmall(options.taxonomy, codec::maxTaxonomyBytes);
    if (!bytes) return std::unexpected(bytes.error());
    return codec::readTaxonomyDocument(*bytes, options.taxonomy, codec::sniffTaxonomyFormat(*bytes, options.taxonomy),
                                       {taxonomy::parseTaskKind(options.kind), options.language});
}

Result<routing::Policy> readPolicy(const Options& options, Environment& environment) {
    if (options.policy.empty()) return routing::Policy{};
    const auto text = environment.files.readSmall(options.policy, maxDocumentBytes);
    if (!text) return std::unexpected(text.error());
    return codec::readPolicy(*text, options.policy);
}

int run(const Options& options, Environment& environment) {
    const auto read = readTaxonomy(options, environment);
    if (!read) return report(environment, read.error());
    const taxonomy::Taxonomy& taxonomy = read->taxonomy;
    const auto policy = readPolicy(options, environment);
    if (!policy) return report(environment, policy.error());
    std::vector<std::string> warnings = read->warnings;
    for (std::string& warning : routing::unknownNames(*policy, taxonomy)) warnings.push_back(std::move(warning));
    note(warnings, environment);
    const auto created = environment.workspaces.create(options.workspace, {taxonomy, *policy, "", environment.clock.now()});
    if (!created) return report(environment, created.error());
    if (options.json) {
        environment.out << nlohmann::ordered_json{{"workspace", options.workspace}, {"taxonomy_version", 1},
                                                  {"labels", taxonomy.choices().size()}, {"warnings", warnings}}.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    } else {
        environment.out << options.workspace << ": a new workspace with " << taxonomy.choices().size() << " labels.\n";
    }
    return done;
}

}  // namespace

Run addNew(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("new", "Make a workspace; refuses an existing file");
    command->add_option("workspace", options->workspace, "The new workspace file")->required();
    command->add_option("--taxonomy", options->taxonomy, "Taxonomy: native JSON, CSV, SKOS (Turtle or JSON-LD), a labelling configuration of Label Studio, or a list")
        ->required();
    command->add_option("--policy", options->policy, "Native policy (JSON); without it: threshold 0.8, audit rate 0.02");
    command->add_option("--kind", options->kind, "single or multi; overrides the taxonomy's kind")->check(CLI::IsMember({"single", "multi"}));
    command->add_option("--language", options->language, "Language tag to take where a SKOS taxonomy has several")->capture_default_str();
    command->add_flag("--json", options->json, "Print one JSON object: workspace, taxonomy_version, labels, warnings[]");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
