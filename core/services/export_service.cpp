#include "core/services/export_service.h"

#include "core/codec/dataset_writer.h"
#include "core/codec/document.h"
#include "core/codec/manifest_json.h"
#include "core/codec/recipe_json.h"
#include "core/codec/text_encoding.h"
#include "core/services/export_intention.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace docket::services {

namespace {

constexpr std::int64_t progressStep = 1000;
constexpr std::size_t maxInstructionBytes = 1UL << 20U;
constexpr const char* manifestName = "manifest.json";

ports::RecordScope scopeOf(dataset::Include include) {
    switch (include) {
        case dataset::Include::Resolved: return ports::RecordScope::Resolved;
        case dataset::Include::Decided: return ports::RecordScope::Decided;
        case dataset::Include::All: return ports::RecordScope::All;
    }
    return ports::RecordScope::Resolved;
}

Result<> checkRecipe(const dataset::Recipe& recipe) {
    if (recipe.system.size() > maxInstructionBytes || !codec::isUtf8(recipe.system) || recipe.system.contains('\0')) {
        return failure(ErrorKind::InvalidInput, "The instruction to the model is over 1 MiB or is no UTF-8 text. Nothing was written.");
    }
    return dataset::check(recipe);
}

/// The rules of a workspace as a dataset needs them: those in force, or as of an earlier taxonomy version.
struct ExportRules {
    ports::RuleVersions versions;
    taxonomy::Taxonomy taxonomy;
    dataset::LabelNames names;
};

Result<ExportRules> readRules(ports::Rules& rules, std::optional<int> taxonomyVersion) {
    auto versions = rules.inForce();
    if (!versions) return std::unexpected(versions.error());
    if (taxonomyVersion && (*taxonomyVersion < 1 || *taxonomyVersion > versions->taxonomy)) {
        return failure(ErrorKind::NotFound, fmt::format("There is no taxonomy version {}; there are 1 to {}. Nothing was written.",
                                                        *taxonomyVersion, versions->taxonomy));
    }
    versions->taxonomy = taxonomyVersion.value_or(versions->taxonomy);
    ExportRules inForce;
    inForce.versions = *versions;
    for (int version = 1; version <= versions->taxonomy; ++version) {
        auto taxonomy = rules.taxonomy(version);
        if (!taxonomy) return std::unexpected(taxonomy.error());
        inForce.names.add(*taxonomy);
        inForce.taxonomy = std::move(*taxonomy);
    }
    return inForce;
}

/// One pass over the workspace into the files of a format.
class Pass {
public:
    Pass(ports::Workspace& workspace, const ExportRequest& request, const ExportRules& rules, std::stop_token stop)
        : m_workspace(workspace), m_recipe(request.recipe), m_rules(rules), m_stop(std::move(stop)),
          m_writer(codec::makeDatasetWriter({request.recipe, rules.taxonomy, rules.names})) {}

    Result<codec::WrittenDataset> run(ports::DatasetFolder& folder, const ProgressSink& progress, Timestamp now) {
        if (const auto started = m_writer->start(folder); !started) return std::unexpected(started.error());
        const auto total = expectedTotal(now);
        if (!total) return std::unexpected(total.error());
        const auto detail = dataset::needsHistory(m_recipe) ? ports::Records::Detail::WithHistory : ports::Records::Detail::AnswerOnly;
        const auto visited = m_workspace.records().visit({scopeOf(m_recipe.include), detail, m_recipe.taxonomyVersion}, [&](const ports::Record& record) -> Result<> {
            if (m_stop.stop_requested()) return failure(ErrorKind::Cancelled, "The export was stopped. Nothing was written.");
            if (++m_visited % progressStep == 0 && progress) progress({m_visited, *total});
            return add(record);
        });
        if (!visited) return std::unexpected(visited.error());
        return m_writer->finish();
    }

    /// All items, less each group returned here, are those in the dataset.
    Result<dataset::Counts> leftOut(const codec::WrittenDataset& written, std::int64_t& items) {
        const auto counts = m_workspace.records().counts();
        if (!counts) return std::unexpected(counts.error());
        items = std::max(counts->items, m_visited);
        const std::int64_t notVisited = items - m_visited;
        const std::int64_t accepted = std::min(notVisited, counts->autoAccepted);
        m_leftOut[dataset::LeftOut::AcceptedAutomatically] += accepted;
        m_leftOut[dataset::LeftOut::Undecided] += notVisited - accepted;
        m_leftOut[dataset::LeftOut::NotSampled] += m_offered - written.tally.records();
        dataset::Counts list;
        for (const auto reason : dataset::allLeftOut) {
            if (m_leftOut[reason] > 0) list.emplace_back(toString(reason), m_leftOut[reason]);
        }
        return list;
    }

private:
    Result<> add(const ports::Record& record) {
        const auto answer = dataset::select(record, m_recipe, m_rules.taxonomy);
        if (!answer) {
            ++m_leftOut[answer.error()];
            return {};
        }
        ++m_offered;
        return m_writer->add(record, *answer);
    }

    /// How many items the pass will visit, as well as that is known beforehand.
    Result<std::int64_t> expectedTotal(Timestamp now) {
        if (m_recipe.include == dataset::Include::All) return m_workspace.items().count();
        const auto counts = m_workspace.queue().counts(now);
        if (!counts) return std::unexpected(counts.error());
        return counts->resolved;
    }

    ports::Workspace& m_workspace;
    const dataset::Recipe& m_recipe;
    const ExportRules& m_rules;
    std::stop_token m_stop;
    std::unique_ptr<codec::DatasetWriter> m_writer;
    std::int64_t m_visited = 0;
    std::int64_t m_offered = 0;
    std::map<dataset::LeftOut, std::int64_t> m_leftOut;
};

dataset::Counts namedCounts(const dataset::Tally& tally, const ExportRules& rules) {
    LabelSet labels;
    for (const auto& [label, count] : tally.byLabel) labels.push_back(label);
    dataset::Counts counts;
    for (const LabelId label : rules.taxonomy.ordered(std::move(labels))) {
        counts.emplace_back(rules.names.keyOf(label), tally.byLabel.at(label));
    }
    return counts;
}

dataset::Manifest describe(const ExportRequest& request, const ExportRules& rules, const codec::WrittenDataset& written) {
    dataset::Manifest manifest;
    manifest.recipe = request.recipe;
    manifest.docketVersion = DOCKET_VERSION;
    manifest.taxonomyVersion = rules.versions.taxonomy;
    manifest.policyVersion = rules.versions.policy;
    manifest.order = written.order;
    manifest.records = written.tally.records();
    manifest.byLabel = namedCounts(written.tally, rules);
    manifest.emptyAnswers = written.tally.emptyAnswers;
    manifest.withoutAnswer = written.tally.withoutAnswer;
    manifest.files = written.files;
    manifest.warnings = written.warnings;
    return manifest;
}

Result<> writeText(ports::DatasetFolder& folder, std::string_view name, std::string_view text) {
    const auto file = folder.create(name);
    if (!file) return std::unexpected(file.error());
    if (const auto written = (*file)->write(text); !written) return written;
    return (*file)->close();
}

Error notNoted(const Error& error) {
    return {error.kind, fmt::format("The export was not written, because the workspace could not note it: {}", error.message), error.detail};
}

Error notNotedYet(const ports::ExportRun& run, const Error& error) {
    return {error.kind,
            fmt::format("The dataset in {} is complete, but the workspace could not note that: {} It will be noted when the workspace is "
                        "opened after the end of this program.", run.directory, error.message),
            error.detail};
}

}  // namespace

Result<ExportReport> ExportService::run(const ExportRequest& request, const std::stop_token& stop, const ProgressSink& progress) {
    if (const auto checked = checkRecipe(request.recipe); !checked) return std::unexpected(checked.error());
    const auto workspace = m_workspaces.open(request.workspace, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    const auto rules = readRules((*workspace)->rules(), request.recipe.taxonomyVersion);
    if (!rules) return std::unexpected(rules.error());
    ExportIntention intention(m_writer);  // goes away after the folder
    const auto folder = m_files.createFolder(request.target);
    if (!folder) return std::unexpected(folder.error());

    ports::ExportRun run{codec::withBytesWrittenOut(std::filesystem::absolute(request.target).lexically_normal().string()),
                         std::string(toString(request.recipe.format)),
                         codec::writeRecipe(request.recipe), {}, 0, m_clock.now()};
    if (const auto begun = intention.begin(run, (*folder)->unpublishedPath()); !begun) return std::unexpected(notNoted(begun.error()));

    Pass pass(**workspace, request, *rules, stop);
    const auto written = pass.run(**folder, progress, m_clock.now());
    if (!written) return std::unexpected(written.error());
    dataset::Manifest manifest = describe(request, *rules, *written);
    auto leftOut = pass.leftOut(*written, manifest.items);
    if (!leftOut) return std::unexpected(leftOut.error());
    manifest.leftOut = std::move(*leftOut);
    const std::string document = codec::writeManifest(manifest);
    if (const auto put = writeText(**folder, manifestName, document); !put) return std::unexpected(put.error());
    run.manifestSha256 = toHex(sha256(document));
    run.records = static_cast<std::int64_t>(written->tally.items.size());
    run.at = m_clock.now();
    std::vector<ItemId> items = written->tally.items;
    std::ranges::sort(items);  // here, where it keeps nobody from writing
    if (const auto complete = intention.complete(run, items); !complete) return std::unexpected(notNoted(complete.error()));
    if (const auto published = (*folder)->publish(); !published) {
        std::error_code error;
        if (!std::filesystem::exists((*folder)->unpublishedPath(), error)) intention.leave();
        return std::unexpected(published.error());
    }
    if (const auto noted = intention.fulfil(run, items); !noted) return std::unexpected(notNotedYet(run, noted.error()));
    if (progress) progress({manifest.records, manifest.records});
    return ExportReport{manifest.files, manifest.records, manifest.byLabel, manifest.warnings, request.target / manifestName};
}

}  // namespace docket::services
