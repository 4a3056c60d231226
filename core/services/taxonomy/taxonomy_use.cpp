#include "core/services/taxonomy/taxonomy_use.h"

#include "core/codec/values/scores.h"
#include "core/services/ledger/rule_book.h"

#include <algorithm>

namespace docket::services {

namespace {

using taxonomy::LabelPair;
using taxonomy::Taxonomy;
using taxonomy::Use;

constexpr std::size_t mostAnswers = 100;

/// The labels that two answers differ by: of each, the one that the other does not have.
struct Swap {
    LabelId left;
    LabelId right;
};

/// The only label of `labels` that the others do not have; nullopt: there is none, or there are several.
std::optional<LabelId> onlyIn(const LabelSet& labels, const LabelSet& others) {
    std::optional<LabelId> only;
    for (const LabelId label : labels) {
        if (has(others, label)) continue;
        if (only) return std::nullopt;
        only = label;
    }
    return only;
}

std::optional<Swap> swapBetween(const LabelSet& left, const LabelSet& right) {
    const auto ofLeft = onlyIn(left, right);
    if (!ofLeft) return std::nullopt;
    const auto ofRight = onlyIn(right, left);
    if (!ofRight) return std::nullopt;
    return Swap{*ofLeft, *ofRight};
}

class UseCounter {
public:
    UseCounter(const Taxonomy& taxonomy, Use& use) : m_taxonomy(taxonomy), m_use(use) {}

    void add(const ports::Record& record) {
        std::vector<const LabelSet*> answers;
        for (std::size_t i = 0; i < record.decisions.size(); ++i) {
            if (!record.decisions[i].stands) continue;
            addDecision(record.answers[i], record.decisions[i].at);
            if (answers.size() < mostAnswers) answers.push_back(&record.answers[i]);
        }
        for (std::size_t i = 0; i < answers.size(); ++i) {
            for (std::size_t j = i + 1; j < answers.size(); ++j) compareAnswers(*answers[i], *answers[j]);
        }
        if (record.resolution && record.prediction != nullptr && record.prediction->labels) {
            addVerdict(*record.prediction, record.resolution->labels);
        }
    }

private:
    taxonomy::LabelUse* useOf(LabelId label) {
        const auto found = m_use.labels.find(label);
        return found == m_use.labels.end() ? nullptr : &found->second;
    }

    taxonomy::PairUse* pairOf(const Swap& swap) {
        if (useOf(swap.left) == nullptr || useOf(swap.right) == nullptr) return nullptr;
        return &m_use.pairs[LabelPair::of(swap.left, swap.right)];
    }

    void addDecision(const LabelSet& labels, Timestamp at) {
        ++m_use.decisions;
        for (const LabelId label : labels) {
            auto* seen = useOf(label);
            if (seen == nullptr) continue;
            ++seen->decisions;
            if (!seen->lastDecidedAt || *seen->lastDecidedAt < at) seen->lastDecidedAt = at;
        }
    }

    void compareAnswers(const LabelSet& one, const LabelSet& another) {
        for (const LabelId label : one) {
            auto* seen = useOf(label);
            if (seen != nullptr && has(another, label)) ++seen->agreements;
        }
        const auto swap = swapBetween(one, another);
        if (!swap) return;
        if (auto* pair = pairOf(*swap)) ++pair->reviewers;
    }

    void addVerdict(const Prediction& prediction, const LabelSet& decided) {
        const bool isMulti = m_taxonomy.kind() == taxonomy::TaskKind::Multi;
        const auto scores = isMulti ? codec::readScores(prediction.scores, m_taxonomy) : std::vector<LabelScore>();
        for (const LabelId label : *prediction.labels) {
            auto* seen = useOf(label);
            if (seen == nullptr) continue;
            ++seen->predictions;
            if (has(decided, label)) ++seen->confirmed;
            const auto score = std::ranges::find(scores, label, &LabelScore::label);
            const auto confidence = score == scores.end() ? prediction.confidence : score->score;
            if (confidence) seen->sample.add(*confidence, has(decided, label));
        }
        const auto swap = swapBetween(*prediction.labels, decided);
        if (!swap) return;
        if (auto* pair = pairOf(*swap)) ++(swap->left < swap->right ? pair->modelSaidFirst : pair->modelSaidSecond);
    }

    const Taxonomy& m_taxonomy;
    Use& m_use;
};

}  // namespace

Result<Use> readTaxonomyUse(ports::Workspace& workspace, Timestamp now, const std::stop_token& stop) {
    RuleBook rules(workspace.rules());
    if (const auto read = rules.refresh(); !read) return std::unexpected(read.error());
    const routing::Policy& policy = rules.policy();

    Use use;
    use.now = now;
    if (!policy.reviewShare) use.policyThreshold = policy.threshold;
    for (const taxonomy::Label& label : rules.taxonomy()->labels()) {
        auto& seen = use.labels[label.id];
        const auto own = policy.labelThresholds.find(label.key);
        if (own != policy.labelThresholds.end()) seen.ownPolicyThreshold = own->second;
        seen.isHighImpact = policy.highImpactLabels.contains(label.key);
    }
    UseCounter counter(*rules.taxonomy(), use);
    const auto visited = workspace.records().visit({ports::RecordScope::Decided, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The reading of decisions was stopped; the workspace was only read.");
        counter.add(record);
        return {};
    });
    if (!visited) return std::unexpected(visited.error());
    return use;
}

}  // namespace docket::services
