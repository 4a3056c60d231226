#include "core/services/datasets/dataset_pass.h"

#include "core/codec/datasets/dataset_card.h"
#include "core/codec/datasets/dataset_file.h"
#include "core/codec/values/synthetic.h"
#include "core/dataset/lint.h"
#include "core/dataset/text_conflicts.h"
#include "core/services/datasets/dataset_facts.h"
#include "core/services/datasets/dataset_plan.h"
#include "core/services/datasets/dataset_provenance.h"
#include "core/services/datasets/dataset_rules.h"
#include "core/services/datasets/item_text.h"
#include "core/services/datasets/measured_folder.h"
#include "core/services/datasets/split_groups.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace docket::services {

namespace {

constexpr std::int64_t progressStep = 1000;

ports::RecordScope scopeOf(const dataset::Recipe& recipe) {
    const bool asksForItems = !recipe.items.ids.empty();  // of each is told whether it is one of them
    if (asksForItems || recipe.items.unreviewed == dataset::Unreviewed::AutoAccepted) return ports::RecordScope::All;
    switch (recipe.include) {
        case dataset::Include::Resolved: return ports::RecordScope::Resolved;
        case dataset::Include::Decided: return ports::RecordScope::Decided;
        case dataset::Include::All: return ports::RecordScope::All;
    }
    return ports::RecordScope::Resolved;
}

/// What whoever made the answer stand said of it.
std::string_view noteOf(const ports::Record& record) {
    if (!record.resolution) return {};
    const auto ruling = std::ranges::find(record.rulings, record.resolution->decidedBy, &Ruling::id);
    if (ruling != record.rulings.end()) return ruling->answer.note;
    const auto decision = std::ranges::find(record.decisions, record.resolution->decidedBy, &Decision::id);
    return decision == record.decisions.end() ? std::string_view() : std::string_view(decision->answer.note);
}

/// The passes over the workspace into the files of a format.
class Pass {
public:
    Pass(ports::Workspace& workspace, const dataset::Recipe& recipe, const DatasetRules& rules, dataset::SelectionFacts facts, ItemText texts, std::stop_token stop)
        : m_workspace(workspace), m_recipe(recipe), m_selector(recipe, rules.taxonomy, std::move(facts)), m_facts(recipe, rules), m_texts(std::move(texts)), m_stop(std::move(stop)),
          m_writer(codec::makeDatasetWriter({.recipe = recipe,
                                             .taxonomy = rules.taxonomy,
                                             .names = rules.names,
                                             .hasSplits = recipe.split.isSplit(),
                                             .hidesPersonalData = recipe.personalData.isUsed()})) {}

    Result<codec::WrittenDataset> run(ports::DatasetFolder& folder, const ProgressSink& progress, Timestamp now) {
        if (const auto started = m_writer->start(folder); !started) return std::unexpected(started.error());
        const auto total = expectedTotal(now);
        if (!total) return std::unexpected(total.error());
        m_progress = progress;
        m_total = dataset::needsSurvey(m_recipe) ? 2 * *total : *total;
        if (const auto planned = plan(); !planned) return std::unexpected(planned.error());
        m_leftOut.clear();
        m_visited = 0;
        const auto visited = visitTaken([&](const codec::DatasetItem& item) { return write(item); });
        if (!visited) return std::unexpected(visited.error());
        return m_writer->finish();
    }

    /// All items, less each group returned here, and the copies, are the records in the dataset.
    Result<dataset::Counts> leftOut(const codec::WrittenDataset& written, std::int64_t& items) {
        const auto all = m_workspace.items().count();
        if (!all) return std::unexpected(all.error());
        items = std::max(*all, m_visited);
        if (const auto counted = countNotVisited(items - m_visited); !counted) return std::unexpected(counted.error());
        m_leftOut[dataset::LeftOut::NotSampled] += m_offered - written.tally.records();
        dataset::Counts list;
        for (const auto& [reason, word] : dataset::leftOutWords.entries) {
            if (m_leftOut[reason] > 0) list.emplace_back(word, m_leftOut[reason]);
        }
        return list;
    }

    /// `items`: those in the dataset, in ascending order.
    dataset::TextConflicts conflicts(std::span<const ItemId> items) { return m_conflicts.find(items); }
    /// Records without a decision, by the model of their prediction; empty: of none.
    const std::map<std::string, std::int64_t>& modelsOfUndecided() const { return m_modelsOfUndecided; }
    DatasetFactsGathering& facts() { return m_facts; }
    std::int64_t copies() const { return m_copies; }
    std::int64_t labelledByMachine() const { return m_byMachine; }
    /// Items of each label in each split, the empty answer under LabelId{}; nothing where the manifest says nothing of it.
    const std::array<std::map<LabelId, std::int64_t>, dataset::allSplits.size()>& labelsBySplit() const { return m_labels; }

private:
    using Visit = std::function<Result<>(const codec::DatasetItem&)>;

    Result<> plan() {
        if (!dataset::needsSurvey(m_recipe)) return {};
        auto planned = DatasetPlan::make(m_workspace.items(), m_recipe, [&](const Visit& visit) { return visitTaken(visit); });
        if (!planned) return std::unexpected(planned.error());
        m_plan.emplace(std::move(*planned));
        m_done = m_visited;
        return {};
    }

    Result<> visitTaken(const Visit& visit) {
        const auto detail = dataset::needsHistory(m_recipe) ? ports::Records::Detail::WithHistory : ports::Records::Detail::AnswerOnly;
        return m_workspace.records().visit({scopeOf(m_recipe), detail, m_recipe.taxonomyVersion}, [&](const ports::Record& record) -> Result<> {
            if (m_stop.stop_requested()) return failure(ErrorKind::Cancelled, "The export was stopped. Nothing was written.");
            if (++m_visited % progressStep == 0 && m_progress) m_progress({m_done + m_visited, m_total});
            return take(record, visit);
        });
    }

    Result<> take(const ports::Record& record, const Visit& visit) {
        const auto selected = m_selector.select(record);
        if (!selected) return leave(selected.error());
        if (!m_texts.take(record)) return leave(dataset::LeftOut::HasPersonalData);
        const codec::DatasetItem item{.record = record,
                                      .labels = selected->labels,
                                      .text = m_texts.text(),
                                      .prompt = m_texts.prompt(),
                                      .rationale = m_recipe.hasRationale && !m_recipe.personalData.isUsed() ? noteOf(record) : std::string_view(),
                                      .isByMachine = selected->isByMachine,
                                      .isSynthetic = m_recipe.split.isSplit() && codec::isSynthetic(record.metadata)};
        if (const auto refused = m_writer->refuses(item)) return leave(*refused);
        return visit(item);
    }

    Result<> leave(dataset::LeftOut reason) {
        ++m_leftOut[reason];
        return {};
    }

    Result<> write(const codec::DatasetItem& taken) {
        m_facts.take(taken);
        const auto placement = m_plan ? m_plan->next(taken.record.item) : Placement{splitAlone(taken, m_recipe), 1};
        if (!placement) return leave(placement.error());
        codec::DatasetItem item = taken;
        item.split = placement->split;
        count(item, placement->copies);
        for (int copy = 0; copy < placement->copies; ++copy) {
            if (const auto added = m_writer->add(item); !added) return added;
        }
        return {};
    }

    void count(const codec::DatasetItem& item, int copies) {
        m_facts.place(item, copies);
        m_offered += copies;
        m_copies += copies - 1;
        if (item.isByMachine) ++m_byMachine;
        if (item.labels) {
            m_conflicts.add(item.record.item, item.record.text, *item.labels);
            if (m_describesSplits) countLabels(*item.labels, m_labels[static_cast<std::size_t>(item.split)]);
        }
        if (dataset::needsHistory(m_recipe) && std::ranges::none_of(item.record.decisions, &Decision::stands)) {
            ++m_modelsOfUndecided[item.record.prediction != nullptr ? item.record.prediction->model : std::string()];
        }
    }

    static void countLabels(const LabelSet& labels, std::map<LabelId, std::int64_t>& counts) {
        for (const LabelId label : labels) ++counts[label];
        if (labels.empty()) ++counts[LabelId{}];
    }

    Result<> countNotVisited(std::int64_t notVisited) {
        if (notVisited == 0) return {};
        const auto counts = m_workspace.records().counts();
        if (!counts) return std::unexpected(counts.error());
        const std::int64_t accepted = std::min(notVisited, counts->autoAccepted);
        m_leftOut[dataset::LeftOut::AcceptedAutomatically] += accepted;
        m_leftOut[dataset::LeftOut::Undecided] += notVisited - accepted;
        return {};
    }

    /// How many items a pass will visit, as well as that is known beforehand.
    Result<std::int64_t> expectedTotal(Timestamp now) {
        if (scopeOf(m_recipe) == ports::RecordScope::All) return m_workspace.items().count();
        const auto counts = m_workspace.queue().counts(now);
        if (!counts) return std::unexpected(counts.error());
        return counts->resolved;
    }

    ports::Workspace& m_workspace;
    const dataset::Recipe& m_recipe;
    const bool m_describesSplits = m_recipe.split.isSplit() || m_recipe.balance.balance == dataset::Balance::Weights;
    dataset::Selector m_selector;
    DatasetFactsGathering m_facts;
    ItemText m_texts;
    std::stop_token m_stop;
    std::unique_ptr<codec::DatasetWriter> m_writer;
    std::optional<DatasetPlan> m_plan;
    ProgressSink m_progress;
    std::int64_t m_total = 0;
    std::int64_t m_done = 0;     ///< visited by earlier passes
    std::int64_t m_visited = 0;  ///< by this one
    std::int64_t m_offered = 0;
    std::int64_t m_copies = 0;
    std::int64_t m_byMachine = 0;
    std::map<dataset::LeftOut, std::int64_t> m_leftOut;
    std::array<std::map<LabelId, std::int64_t>, dataset::allSplits.size()> m_labels;
    dataset::TextConflictFinder m_conflicts;
    std::map<std::string, std::int64_t> m_modelsOfUndecided;
};

dataset::Counts namedCounts(const std::map<LabelId, std::int64_t>& byLabel, const DatasetRules& rules) {
    LabelSet labels;
    for (const auto& [label, count] : byLabel) labels.push_back(label);
    dataset::Counts counts;
    for (const LabelId label : rules.taxonomy.ordered(std::move(labels))) counts.emplace_back(rules.names.keyOf(label), byLabel.at(label));
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
    manifest.byLabel = namedCounts(written.tally.byLabel, rules);
    manifest.emptyAnswers = written.tally.emptyAnswers;
    manifest.withoutAnswer = written.tally.withoutAnswer;
    manifest.files = written.files;
    manifest.chosen = written.chosen;
    return manifest;
}

/// What the splits have, and how much each label should weigh in training.
void describeBalance(const Pass& pass, const DatasetRules& rules, dataset::Manifest& manifest) {
    manifest.copies = pass.copies();
    manifest.labelledByMachine = pass.labelledByMachine();
    if (manifest.recipe.split.isSplit()) {
        for (const dataset::Split split : dataset::allSplits) {
            auto counts = pass.labelsBySplit()[static_cast<std::size_t>(split)];
            const std::int64_t empty = counts[LabelId{}];
            counts.erase(LabelId{});
            manifest.splits.push_back({split, namedCounts(counts, rules), empty});
        }
    }
    if (manifest.recipe.balance.balance != dataset::Balance::Weights) return;
    const auto weights = dataset::classWeights(pass.labelsBySplit()[static_cast<std::size_t>(dataset::Split::Train)]);
    LabelSet labels;
    for (const auto& [label, weight] : weights) labels.push_back(label);
    for (const LabelId label : rules.taxonomy.ordered(std::move(labels))) manifest.classWeights.emplace_back(rules.names.keyOf(label), weights.at(label));
}

/// Whether the same data and recipe give the same finding at any time and on any machine: not one that hangs on a version published
/// later, nor on the telephone numbers that a library knows.
bool isLasting(const dataset::Finding& finding) {
    return finding.code != dataset::FindingCode::OldTaxonomy && finding.code != dataset::FindingCode::PersonalData;
}

/// Says in the manifest what there is to be warned of.
std::vector<dataset::Finding> describeFindings(const dataset::DatasetFacts& facts, dataset::Manifest& manifest) {
    auto findings = dataset::lint(manifest, facts);
    for (const dataset::Finding& finding : findings) {
        if (finding.severity != dataset::Severity::Note && isLasting(finding)) manifest.warnings.push_back(finding.message);
    }
    return findings;
}

void sortOnce(std::vector<ItemId>& items) {
    if (!std::ranges::is_sorted(items)) std::ranges::sort(items);  // examples are drawn
    const auto repeated = std::ranges::unique(items);
    items.erase(repeated.begin(), repeated.end());
}

}  // namespace

Result<MadeDataset> makeDataset(ports::Workspace& workspace, const dataset::Recipe& recipe, ports::DatasetFolder& folder, Timestamp now,
                                const std::stop_token& stop, const ProgressSink& progress) {
    const auto rules = readDatasetRules(workspace.rules(), recipe.taxonomyVersion);
    if (!rules) return std::unexpected(rules.error());
    auto facts = readSelectionFacts(workspace, recipe);
    if (!facts) return std::unexpected(facts.error());
    auto texts = ItemText::make(recipe);
    if (!texts) return std::unexpected(texts.error());
    Pass pass(workspace, recipe, *rules, std::move(*facts), std::move(*texts), stop);
    MeasuredFolder measured(folder, dataset::factsOf(recipe.format).limits);
    auto written = pass.run(measured, progress, now);
    if (!written) return std::unexpected(written.error());
    dataset::Manifest manifest = describe(recipe, *rules, *written);
    auto leftOut = pass.leftOut(*written, manifest.items);
    if (!leftOut) return std::unexpected(leftOut.error());
    manifest.leftOut = std::move(*leftOut);
    describeBalance(pass, *rules, manifest);
    std::vector<ItemId>& items = written->tally.items;
    sortOnce(items);
    const dataset::TextConflicts conflicts = pass.conflicts(items);
    if (const auto told = describeConflicts(workspace, conflicts, manifest); !told) return std::unexpected(told.error());
    const auto told = describeDecisions(workspace, items, pass.modelsOfUndecided(), stop, manifest, [&](const ports::DecisionOrigin& origin) { pass.facts().addOrigin(origin); });
    if (!told) return std::unexpected(told.error());
    if (const auto state = describeState(workspace, manifest); !state) return std::unexpected(state.error());
    auto known = pass.facts().finish(workspace, items, stop);
    if (!known) return std::unexpected(known.error());
    known->conflictingItems = conflicts.items;
    known->longRecords = measured.longRecords();
    known->writtenOtherwise = written->warnings;
    manifest.ruled = known->ruled;
    manifest.agreement = known->agreement;
    auto findings = describeFindings(*known, manifest);
    auto card = codec::writeDatasetFile(folder, dataset::cardFile, codec::writeDatasetCard(manifest, known->labels, rules->taxonomy));
    if (!card) return std::unexpected(card.error());
    manifest.files.push_back(std::move(*card));
    return MadeDataset{std::move(*written), std::move(manifest), std::move(known->labels), std::move(findings)};
}

}  // namespace docket::services
