#include "app/cli/json_lines.h"
#include "app/cli/taxonomy/taxonomy_command.h"

#include "core/codec/taxonomies/taxonomy_json.h"
#include "core/services/ledger/rule_book.h"
#include "core/services/taxonomy/taxonomy_use.h"
#include "core/taxonomy/lint.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;
using taxonomy::Finding;
using taxonomy::LabelNames;
using taxonomy::Severity;

constexpr std::size_t maxDocumentBytes = 8 * 1024 * 1024;

constexpr const char* help =
    "Looks at the labels of the version in force and at what people and models did with them. With --file it looks at a taxonomy\n"
    "file instead: on its own (docket taxonomy lint --file FILE), or together with what a workspace has seen of labels with the\n"
    "same keys (docket taxonomy WORKSPACE lint --file FILE).\n"
    "\n"
    "Fields of the JSON object:\n"
    "  ok                          there is no error; the exit status is 1 when there is one\n"
    "  errors, warnings, notes     how many of each\n"
    "  findings[]                  errors first, then warnings, then notes, in the order of the labels:\n"
    "    check                     what was looked at, as a stable word\n"
    "    severity                  error (the taxonomy is refused), warning, note\n"
    "    labels[]                  keys; the first is the place; none: the taxonomy as a whole\n"
    "    field                     of that label, as in the native taxonomy; empty: the label as a whole\n"
    "    message, remedy           what is wrong, and what to do\n"
    "  and, where they apply:\n"
    "    text                      what is repeated or malformed\n"
    "    has, wanted               a number, and the least or most that is wanted\n"
    "    similarity                of two definitions, 0 to 1\n"
    "    model_mix_ups, said_first, said_second, predictions, reviewer_mix_ups, agreement (null: nobody can tell)\n"
    "    days (null: never), decisions\n"
    "    threshold, optimum, cost, cost_at_optimum, n";

struct Options {
    std::shared_ptr<const std::string> workspace;
    std::string file;
    bool json = false;
};

// One for each kind of figures: adds what it has.
void addTo(ordered_json&, const std::monostate&) {}
void addTo(ordered_json& out, const taxonomy::Quoted& quoted) { out["text"] = quoted.text; }
void addTo(ordered_json& out, const taxonomy::Amount& amount) {
    out["has"] = amount.has;
    out["wanted"] = amount.wanted;
}
void addTo(ordered_json& out, const taxonomy::Likeness& likeness) { out["similarity"] = likeness.similarity; }
void addTo(ordered_json& out, const taxonomy::MixUps& mixUps) {
    out["model_mix_ups"] = mixUps.byModel();
    out["said_first"] = mixUps.modelSaidFirst;
    out["said_second"] = mixUps.modelSaidSecond;
    out["predictions"] = mixUps.predictions;
    out["reviewer_mix_ups"] = mixUps.reviewers;
    out["agreement"] = orNull(mixUps.agreement);
    if (mixUps.similarity) out["similarity"] = *mixUps.similarity;
}
void addTo(ordered_json& out, const taxonomy::Disuse& disuse) {
    out["days"] = orNull(disuse.days);
    out["decisions"] = disuse.decisions;
}
void addTo(ordered_json& out, const taxonomy::CostGap& gap) {
    out["threshold"] = gap.threshold;
    out["optimum"] = gap.optimum;
    out["cost"] = gap.costNow;
    out["cost_at_optimum"] = gap.costAtOptimum;
    out["n"] = gap.n;
}

/// What is linted, with all that it views.
struct Subject {
    codec::LabelList list;
    std::optional<taxonomy::Use> use;
};

/// A file's labels are those of the workspace where they have the same key: what was seen of these counts for them. Ids
/// that the file states, or that it would be given, mean nothing to a workspace.
void adopt(Subject& subject, const taxonomy::Taxonomy& present) {
    taxonomy::Use& seen = *subject.use;
    std::unordered_map<LabelId, LabelId> inFile;  // by the id in the workspace
    for (const taxonomy::Label& label : subject.list.labels) {
        if (const auto* known = present.findByKey(label.key)) inFile.emplace(known->id, label.id);
    }
    taxonomy::Use use{{}, {}, seen.decisions, seen.now, seen.policyThreshold};
    for (const auto& [id, counts] : seen.labels) {
        if (inFile.contains(id)) use.labels.emplace(inFile.at(id), counts);
    }
    for (const auto& [pair, counts] : seen.pairs) {
        if (!inFile.contains(pair.first) || !inFile.contains(pair.second)) continue;
        const LabelId first = inFile.at(pair.first);
        const LabelId second = inFile.at(pair.second);
        auto turned = counts;
        if (second < first) std::swap(turned.modelSaidFirst, turned.modelSaidSecond);
        use.pairs.emplace(taxonomy::LabelPair::of(first, second), turned);
    }
    seen = std::move(use);
}

Result<Subject> readSubject(const Options& options, Environment& environment) {
    Subject subject;
    if (!options.file.empty()) {
        const auto text = environment.files.readSmall(options.file, maxDocumentBytes);
        if (!text) return std::unexpected(text.error());
        auto list = codec::readLabelList(*text, options.file);
        if (!list) return std::unexpected(list.error());
        subject.list = std::move(*list);
    }
    if (options.workspace->empty()) return subject;
    const auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    services::RuleBook rules((*workspace)->rules());
    if (const auto read = rules.refresh(); !read) return std::unexpected(read.error());
    const auto& present = rules.taxonomy();
    auto use = services::readTaxonomyUse(**workspace, environment.clock.now(), environment.stop);
    if (!use) return std::unexpected(use.error());
    subject.use = std::move(*use);
    if (options.file.empty()) subject.list = {present->kind(), {present->labels().begin(), present->labels().end()}, present->answerSize()};
    else adopt(subject, *present);
    return subject;
}

std::int64_t count(const std::vector<Finding>& findings, Severity severity) { return std::ranges::count(findings, severity, &Finding::severity); }

ordered_json toJson(const Finding& finding, const LabelNames& names, const std::unordered_map<LabelId, std::string>& keys) {
    ordered_json out{{"check", toString(finding.check)}, {"severity", toString(finding.severity)}, {"labels", ordered_json::array()}};
    for (const LabelId label : finding.labels) out["labels"].push_back(keys.at(label));
    out["field"] = finding.field;
    out["message"] = inWords(finding, names);
    out["remedy"] = remedy(finding, names);
    std::visit([&](const auto& figures) { addTo(out, figures); }, finding.figures);
    return out;
}

void printJson(const Subject& subject, const std::vector<Finding>& findings, std::ostream& out) {
    const LabelNames names(subject.list.labels);
    std::unordered_map<LabelId, std::string> keys;
    for (const taxonomy::Label& label : subject.list.labels) keys.emplace(label.id, label.key);
    ordered_json report{{"ok", !taxonomy::hasErrors(findings)},
                        {"errors", count(findings, Severity::Error)},
                        {"warnings", count(findings, Severity::Warning)},
                        {"notes", count(findings, Severity::Note)},
                        {"findings", ordered_json::array()}};
    for (const Finding& finding : findings) report["findings"].push_back(toJson(finding, names, keys));
    out << jsonLine(report) << '\n';
}

void printLines(const Subject& subject, const std::vector<Finding>& findings, std::ostream& out) {
    const LabelNames names(subject.list.labels);
    for (const Finding& finding : findings) {
        std::string line = fmt::format("{}: {} {}", toString(finding.severity), inWords(finding, names), remedy(finding, names));
        std::ranges::replace_if(line, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
        out << line << '\n';
    }
    out << fmt::format("{} errors, {} warnings, {} notes\n", count(findings, Severity::Error), count(findings, Severity::Warning),
                       count(findings, Severity::Note));
}

int lint(const Options& options, Environment& environment) {
    if (options.workspace->empty() && options.file.empty()) {
        environment.err << "docket: name a workspace, or a taxonomy file with --file.\n";
        return wrongUsage;
    }
    const auto subject = readSubject(options, environment);
    if (!subject) return report(environment, subject.error());
    const auto findings = taxonomy::lint({subject->list.kind, subject->list.labels, subject->list.size, subject->use ? &*subject->use : nullptr});
    if (options.json) printJson(*subject, findings, environment.out);
    else printLines(*subject, findings, environment.out);
    return taxonomy::hasErrors(findings) ? failed : done;
}

}  // namespace

Run addTaxonomyLint(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("lint", "Check the labels: what is missing, clashes, overlaps or is not used");
    command->footer(help);
    command->add_option("--file", options->file, "Look at this native taxonomy instead");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return lint(*options, environment); };
}

}  // namespace docket::cli
