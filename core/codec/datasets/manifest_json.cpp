#include "core/codec/datasets/manifest_json.h"

#include "core/codec/datasets/recipe_json.h"

#include <nlohmann/json.hpp>

namespace docket::codec {

namespace {

using nlohmann::ordered_json;

ordered_json toJson(const dataset::Counts& counts) {
    ordered_json out = ordered_json::object();
    for (const auto& [name, count] : counts) out[name] = count;
    return out;
}

ordered_json toJson(const dataset::ChosenFact& fact) {
    ordered_json out{{"id", fact.id}, {"label", fact.label}, {"reason", fact.reason}};
    if (!fact.said.empty()) out["instead_of"] = fact.said;
    out["nearest_to"] = fact.nearestTo;
    out["among"] = fact.among;
    out["tokens"] = fact.tokens;
    return out;
}

/// All items, less each group that was left out, makes what was exported.
ordered_json subtraction(const dataset::Manifest& manifest) {
    ordered_json out;
    out["items"] = manifest.items;
    out["left_out"] = toJson(manifest.leftOut);
    if (manifest.copies > 0) out["copies"] = manifest.copies;
    out["exported"] = manifest.records;
    return out;
}

}  // namespace

std::string writeManifest(const dataset::Manifest& manifest) {
    ordered_json out;
    out["format"] = dataset::toString(manifest.recipe.format);
    out["docket_version"] = manifest.docketVersion;
    out["taxonomy_version"] = manifest.taxonomyVersion;
    out["policy_version"] = manifest.policyVersion;
    out["state"] = {{"last_event", manifest.lastEvent}, {"hash", manifest.lastEventHash}};
    out["recipe"] = ordered_json::parse(writeRecipe(manifest.recipe));
    if (manifest.recipeName) out["recipe_name"] = {{"name", manifest.recipeName->name}, {"version", manifest.recipeName->version}};
    out["seed"] = manifest.recipe.seed;
    out["order"] = manifest.order;
    out["records"] = manifest.records;
    out["counts"] = subtraction(manifest);
    for (const dataset::SplitFacts& split : manifest.splits) {
        out["splits"][std::string(toString(split.split))] = {{"by_label", toJson(split.byLabel)}, {"empty_answers", split.emptyAnswers}};
    }
    for (const auto& [key, weight] : manifest.classWeights) out["class_weights"][key] = weight;
    if (manifest.labelledByMachine > 0) out["labelled_by_machine"] = manifest.labelledByMachine;
    out["by_label"] = toJson(manifest.byLabel);
    out["empty_answers"] = manifest.emptyAnswers;
    out["without_answer"] = manifest.withoutAnswer;
    out["decisions"] = toJson(manifest.decisions);
    out["reviewers"] = manifest.reviewers;
    out["ruled"] = manifest.ruled;
    const dataset::AgreementFacts& agreement = manifest.agreement;
    out["agreement"] = {{"records", agreement.items}, {"alike", agreement.alike}};
    if (agreement.items > 0) out["agreement"]["interval"] = {agreement.low, agreement.high};
    out["models"] = toJson(manifest.models);
    out["without_model"] = manifest.withoutModel;
    out["conflicting_texts"] = {{"texts", manifest.conflictingTexts}, {"first", manifest.conflicts}};
    out["files"] = ordered_json::object();
    for (const dataset::FileFacts& file : manifest.files) out["files"][file.name] = {{"bytes", file.bytes}, {"sha256", file.sha256}};
    for (const dataset::ChosenFact& fact : manifest.chosen) out["chosen"].push_back(toJson(fact));
    out["warnings"] = manifest.warnings;
    return out.dump(2) + "\n";
}

}  // namespace docket::codec
