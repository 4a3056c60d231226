#include "core/services/datasets/dataset_pass.h"

#include "core/base/shortened.h"
#include "core/dataset/text_conflicts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_set>

namespace docket::services {

namespace {

constexpr std::int64_t progressStep = 1000;

ports::RecordScope scopeOf(dataset::Include include) {
    switch (include) {
        case dataset::Include::Resolved: return ports::RecordScope::Resolved;
        case dataset::Include::Decided: return ports::RecordScope::Decided;
        case dataset::Include::All: return ports::RecordScope::All;
    }
    return ports::RecordScope::Resolved;
}

/// The rules of a workspace as a dataset needs them: those in force, or as of an earlier taxonomy version.
struct DatasetRules {
    ports::RuleVersions versions;
    taxonomy::Taxonomy taxonomy;
    dataset::LabelNames names;
};

Result<DatasetRules> readRules(ports::Rules& rules, std::optional<int> taxonomyVersion) {
    if (const auto checked = checkVersion(rules, taxonomyVersion); !checked) return std::unexpected(checked.error());
    auto versions = rules.inForce();
    if (!versions) return std::unexpected(versions.error());
    versions->taxonomy = taxonomyVersion.value_or(versions->taxonomy);
    DatasetRules inForce;
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
    Pass(ports::Workspace& workspace, const dataset::Recipe& recipe, const DatasetRules& rules, std::stop_token stop)
        : m_workspace(workspace), m_recipe(recipe), m_rules(rules), m_stop(std::move(stop)),
          m_writer(codec::makeDatasetWriter({recipe, rules.taxonomy, rules.names})) {}

    Result<codec::WrittenDataset> run(ports::DatasetFolder& folder, const ProgressSink& progress, Timestamp now) {
        if (const auto started = m_writer->start(folder); !started) return std::unexpected(started.error());
        if (const auto read = readOpenTest(); !read) return std::unexpected(read.error());
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
        const auto all = m_workspace.items().count();
        if (!all) return std::unexpected(all.error());
        items = std::max(*all, m_visited);
        if (const auto counted = countNotVisited(items - m_visited); !counted) return std::unexpected(counted.error());
        m_leftOut[dataset::LeftOut::NotSampled] += m_offered - written.tally.records();
        dataset::Counts list;
        for (const auto reason : dataset::allLeftOut) {
            if (m_leftOut[reason] > 0) list.emplace_back(toString(reason), m_leftOut[reason]);
        }
        return list;
    }

    /// `items`: those in the dataset, in ascending order.
    dataset::TextConflicts conflicts(std::span<const ItemId> items) { return m_conflicts.find(items); }
    /// Records without a decision, by the model of their prediction; empty: of none.
    const std::map<std::string, std::int64_t>& modelsOfUndecided() const { return m_modelsOfUndecided; }

private:
    Result<> countNotVisited(std::int64_t notVisited) {
        if (notVisited == 0) return {};
        const auto counts = m_workspace.records().counts();
        if (!counts) return std::unexpected(counts.error());
        const std::int64_t accepted = std::min(notVisited, counts->autoAccepted);
        m_leftOut[dataset::LeftOut::AcceptedAutomatically] += accepted;
        m_leftOut[dataset::LeftOut::Undecided] += notVisited - accepted;
        return {};
    }

    Result<> readOpenTest() {
        if (!m_recipe.leavesOut(dataset::Doubt::OpenTest)) return {};
        const auto open = m_workspace.studies().open();
        if (!open) return std::unexpected(open.error());
        if (!*open) return {};
        const auto items = m_workspace.studies().itemsOf((*open)->number);
        if (!items) return std::unexpected(items.error());
        for (const StudyItem& item : *items) m_openTest.insert(item.item);
        return {};
    }

    Result<> add(const ports::Record& record) {
        const auto answer = dataset::select(record, m_recipe, m_rules.taxonomy, m_openTest);
        if (!answer) {
            ++m_leftOut[answer.error()];
            return {};
        }
        const codec::DatasetItem item{record, *answer, record.text};
        if (const auto refused = m_writer->refuses(item)) {
            ++m_leftOut[*refused];
            return {};
        }
        ++m_offered;
        if (*answer) m_conflicts.add(record.item, record.text, **answer);
        if (dataset::needsHistory(m_recipe) && std::ranges::none_of(record.decisions, &Decision::stands)) {
            ++m_modelsOfUndecided[record.prediction != nullptr ? record.prediction->model : std::string()];
        }
        return m_writer->add(item);
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
    const DatasetRules& m_rules;
    std::stop_token m_stop;
    std::unique_ptr<codec::DatasetWriter> m_writer;
    std::int64_t m_visited = 0;
    std::int64_t m_offered = 0;
    std::map<dataset::LeftOut, std::int64_t> m_leftOut;
    std::unordered_set<ItemId> m_openTest;
    dataset::TextConflictFinder m_conflicts;
    std::map<std::string, std::int64_t> m_modelsOfUndecided;
};

/// What stands behind the records of a dataset: how people decided, and whose predictions they decided on.
class Provenance {
public:
    /// `items`: in ascending order.
    explicit Provenance(std::span<const ItemId> items) : m_items(items), m_modelOf(items.size(), noModel) {}

    void add(const ports::DecisionOrigin& origin) {
        const auto found = std::ranges::lower_bound(m_items, origin.item);
        if (found == m_items.end() || *found != origin.item) return;
        ++m_byExposure[static_cast<std::size_t>(origin.exposure)];
        auto model = m_models.find(origin.model);
        if (model == m_models.end()) model = m_models.emplace(origin.model, static_cast<int>(m_models.size())).first;
        m_modelOf[static_cast<std::size_t>(found - m_items.begin())] = model->second;
    }

    void describe(std::map<std::string, std::int64_t> records, dataset::Manifest& manifest) const {
        for (const Exposure exposure : {Exposure::Blind, Exposure::Compared, Exposure::Assisted}) {
            manifest.decisions.emplace_back(toString(exposure), m_byExposure[static_cast<std::size_t>(exposure)]);
        }
        for (const auto& [model, number] : m_models) {
            if (const auto count = std::ranges::count(m_modelOf, number); count > 0) records[model] += count;
        }
        manifest.withoutModel = records[std::string()];
        records.erase(std::string());
        manifest.models.assign(records.begin(), records.end());
    }

private:
    static constexpr int noModel = -1;

    std::span<const ItemId> m_items;
    std::vector<int> m_modelOf;  ///< parallel to m_items: of the last standing decision
    std::map<std::string, int, std::less<>> m_models;
    std::array<std::int64_t, 3> m_byExposure{};
};

dataset::Counts namedCounts(const dataset::Tally& tally, const DatasetRules& rules) {
    LabelSet labels;
    for (const auto& [label, count] : tally.byLabel) labels.push_back(label);
    dataset::Counts counts;
    for (const LabelId label : rules.taxonomy.ordered(std::move(labels))) {
        counts.emplace_back(rules.names.keyOf(label), tally.byLabel.at(label));
    }
    return counts;
}

dataset::Manifest describe(const dataset::Recipe& recipe, const DatasetRules& rules, const codec::WrittenDataset& written) {
    dataset::Manifest manifest;
    manifest.recipe = recipe;
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

/// How the decisions behind the records came about.
Result<> describeDecisions(ports::Workspace& workspace, std::span<const ItemId> items, std::map<std::string, std::int64_t> undecided, const std::stop_token& stop,
                           dataset::Manifest& manifest) {
    Provenance provenance(items);
    const auto visited = workspace.records().visitOrigins(manifest.recipe.taxonomyVersion, [&](const ports::DecisionOrigin& origin) -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The export was stopped. Nothing was written.");
        provenance.add(origin);
        return {};
    });
    if (!visited) return visited;
    provenance.describe(std::move(undecided), manifest);
    return {};
}

Result<> describeState(ports::Workspace& workspace, dataset::Manifest& manifest) {
    auto state = workspace.records().dataState();
    if (!state) return std::unexpected(state.error());
    manifest.lastEvent = state->event.value;
    manifest.lastEventHash = std::move(state->hash);
    return {};
}

std::string conflictWarning(const dataset::Manifest& manifest, std::int64_t items) {
    std::vector<std::string> groups;
    for (const auto& ids : manifest.conflicts) groups.push_back(fmt::format("{}", fmt::join(ids, ", ")));
    const std::int64_t more = manifest.conflictingTexts - static_cast<std::int64_t>(groups.size());
    return fmt::format("{} {} in the dataset with different labels ({} items): {}{}. Whoever learns from it learns both; decide these items again, or leave them out.",
                       manifest.conflictingTexts, manifest.conflictingTexts == 1 ? "text is" : "texts are", items, fmt::join(groups, "; "),
                       more > 0 ? fmt::format("; and {} more {}", more, more == 1 ? "text" : "texts") : std::string());
}

/// Names the items that have the same text and other labels.
Result<> describeConflicts(ports::Workspace& workspace, const dataset::TextConflicts& conflicts, dataset::Manifest& manifest) {
    manifest.conflictingTexts = conflicts.texts;
    for (const auto& items : conflicts.first) {
        auto& ids = manifest.conflicts.emplace_back();
        for (const ItemId id : items) {
            const auto item = workspace.items().find(id);
            if (!item) return std::unexpected(item.error());
            if (*item) ids.push_back(shortened((*item)->externalId, longestQuote));
        }
    }
    if (conflicts.texts > 0) manifest.warnings.push_back(conflictWarning(manifest, conflicts.items));
    return {};
}

}  // namespace

Result<> checkVersion(ports::Rules& rules, std::optional<int> taxonomyVersion) {
    const auto versions = rules.inForce();
    if (!versions) return std::unexpected(versions.error());
    if (!taxonomyVersion || (*taxonomyVersion >= 1 && *taxonomyVersion <= versions->taxonomy)) return {};
    return failure(ErrorKind::NotFound, fmt::format("There is no taxonomy version {}; there are 1 to {}. Nothing was written.", *taxonomyVersion,
                                                    versions->taxonomy));
}

Result<MadeDataset> makeDataset(ports::Workspace& workspace, const dataset::Recipe& recipe, ports::DatasetFolder& folder, Timestamp now,
                                const std::stop_token& stop, const ProgressSink& progress) {
    const auto rules = readRules(workspace.rules(), recipe.taxonomyVersion);
    if (!rules) return std::unexpected(rules.error());
    Pass pass(workspace, recipe, *rules, stop);
    auto written = pass.run(folder, progress, now);
    if (!written) return std::unexpected(written.error());
    dataset::Manifest manifest = describe(recipe, *rules, *written);
    auto leftOut = pass.leftOut(*written, manifest.items);
    if (!leftOut) return std::unexpected(leftOut.error());
    manifest.leftOut = std::move(*leftOut);
    std::vector<ItemId>& items = written->tally.items;
    if (!std::ranges::is_sorted(items)) std::ranges::sort(items);  // examples are drawn
    if (const auto told = describeConflicts(workspace, pass.conflicts(items), manifest); !told) return std::unexpected(told.error());
    if (const auto told = describeDecisions(workspace, items, pass.modelsOfUndecided(), stop, manifest); !told) return std::unexpected(told.error());
    if (const auto told = describeState(workspace, manifest); !told) return std::unexpected(told.error());
    return MadeDataset{std::move(*written), std::move(manifest)};
}

}  // namespace docket::services
