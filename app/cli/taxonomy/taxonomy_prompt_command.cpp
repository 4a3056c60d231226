#include "app/cli/taxonomy/taxonomy_command.h"

#include "core/codec/taxonomies/answer_schema.h"
#include "core/prompt/prompt.h"
#include "core/prompt/rendering.h"

namespace docket::cli {

namespace {

struct Options {
    std::shared_ptr<const std::string> workspace;
    std::string format = "text";
    std::string target;
    int version = 0;
};

std::string rendered(const taxonomy::Taxonomy& taxonomy, const std::string& format) {
    if (format == "schema") return codec::answerSchema(taxonomy);
    if (format == "markdown") return prompt::markdownOf(taxonomy);
    return prompt::instruction(taxonomy) + "\n";
}

int run(const Options& options, Environment& environment) {
    const auto taxonomy = loadTaxonomy(*options.workspace, options.version, environment);
    if (!taxonomy) return report(environment, taxonomy.error());
    const auto delivered = deliver(rendered(*taxonomy, options.format), options.target, environment);
    return delivered ? done : report(environment, delivered.error());
}

}  // namespace

Run addTaxonomyPrompt(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("prompt", "Write the labels as a model is told them");
    command->add_option("--format", options->format, "text, markdown, or schema: the JSON Schema of an answer")
        ->check(CLI::IsMember({"text", "markdown", "schema"}))
        ->capture_default_str();
    command->add_option("--version", options->version, "Version; without it the one in force")->check(CLI::PositiveNumber);
    command->add_option("--out", options->target, "The new file; must not exist. Without it: standard output");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
