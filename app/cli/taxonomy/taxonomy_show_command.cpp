#include "app/cli/taxonomy/taxonomy_command.h"

#include "core/codec/taxonomies/taxonomy_json.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace docket::cli {

namespace {

struct Options {
    std::shared_ptr<const std::string> workspace;
    int version = 0;
    bool json = false;
};

int show(const Options& options, Environment& environment) {
    const auto taxonomy = loadTaxonomy(*options.workspace, options.version, environment);
    if (!taxonomy) return report(environment, taxonomy.error());
    if (options.json) {
        auto document = nlohmann::ordered_json::parse(codec::writeTaxonomy(*taxonomy));
        document["version"] = taxonomy->version();
        environment.out << document.dump() << '\n';
        return done;
    }
    environment.out << "Version " << taxonomy->version() << ", " << taxonomy::toString(taxonomy->kind()) << '\n';
    for (const taxonomy::Label& label : taxonomy->labels()) {
        environment.out << label.key << '\t' << label.name << (label.isGroup ? "\t(group)" : "") << '\n';
    }
    return done;
}

}  // namespace

Run addTaxonomyShow(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("show", "Print a version of the taxonomy");
    command->add_option("--version", options->version, "Version; without it the one in force")->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "Print the native taxonomy and its version");
    return [options](Environment& environment) { return show(*options, environment); };
}

}  // namespace docket::cli
