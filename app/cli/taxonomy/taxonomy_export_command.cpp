#include "app/cli/taxonomy/taxonomy_command.h"

#include "core/codec/taxonomies/taxonomy_document.h"

#include <set>
#include <string>

namespace docket::cli {

namespace {

struct Options {
    std::shared_ptr<const std::string> workspace;
    std::string format;
    std::string target;
    int version = 0;
};

std::set<std::string> formatWords() {
    std::set<std::string> words;
    for (const auto format : codec::writtenTaxonomyFormats()) words.emplace(codec::toString(format));
    return words;
}

int run(const Options& options, Environment& environment) {
    const auto taxonomy = loadTaxonomy(*options.workspace, options.version, environment);
    if (!taxonomy) return report(environment, taxonomy.error());
    // The parser has let only known words through.
    const auto format = codec::parseTaxonomyFormat(options.format).value_or(codec::TaxonomyFormat::Native);
    const auto written = codec::writeTaxonomyDocument(*taxonomy, format);
    if (!written) return report(environment, written.error());
    if (const auto delivered = deliver(written->bytes, options.target, environment); !delivered) return report(environment, delivered.error());
    note(written->warnings, environment);
    return done;
}

}  // namespace

Run addTaxonomyExport(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("export", "Write a version of the taxonomy for another tool");
    command->add_option("--format", options->format, "native, csv, skos-turtle, skos-jsonld or label-studio")->required()->check(CLI::IsMember(formatWords()));
    command->add_option("--version", options->version, "Version; without it the one in force")->check(CLI::PositiveNumber);
    command->add_option("--out", options->target, "The new file; must not exist. Without it: standard output");
    command->footer("What the format cannot carry is said on standard error, a line each.");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
