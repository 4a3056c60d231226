#include "core/codec/datasets/chat/example_source.h"

#include "core/base/shortened.h"
#include "core/dataset/example_choice/candidate_draw.h"
#include "core/text/near_duplicates.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <unordered_map>

namespace docket::codec {

namespace {

constexpr std::int64_t tokensAroundExample = 16;  // marks, "Text:", "Answer:" and a label

/// The first label of one set that the other lacks; LabelId{} where there is none.
LabelId firstBeside(const LabelSet& labels, const LabelSet& others) {
    const auto found = std::ranges::find_if(labels, [&](LabelId label) { return std::ranges::find(others, label) == others.end(); });
    return found == labels.end() ? LabelId{} : *found;
}

dataset::Confusion confusionOf(const LabelSet& said, const LabelSet& stands) { return {firstBeside(said, stands), firstBeside(stands, said)}; }

/// What was said of an item first, by the model or, of one that was ruled, by a reviewer, where something else stands.
std::optional<dataset::Confusion> edgeCaseOf(const ports::Record& record, const LabelSet& labels) {
    if (record.prediction != nullptr && record.prediction->labels && !haveSameLabels(*record.prediction->labels, labels)) {
        return confusionOf(*record.prediction->labels, labels);
    }
    if (!record.resolution || record.resolution->kind != ResolutionKind::Adjudicated) return std::nullopt;
    const auto overruled = std::ranges::find_if(record.answers, [&](const LabelSet& answer) { return !haveSameLabels(answer, labels); });
    return overruled == record.answers.end() ? std::nullopt : std::optional(confusionOf(*overruled, labels));
}

class ChosenExamples : public ExampleSource {
public:
    explicit ChosenExamples(const DatasetContext& context) : m_context(context), m_draw(context.recipe.seed, context.recipe.examples.pins) {}

    void offer(const DatasetItem& item) override {
        const ports::Record& record = item.record;
        dataset::ExampleCandidate candidate{.item = record.item, .externalId = std::string(record.externalId), .text = {}, .labels = *item.labels};
        for (std::size_t i = 0; i < record.decisions.size(); ++i) {
            if (!record.decisions[i].stands) continue;
            ++candidate.reviewers;
            if (haveSameLabels(record.answers[i], *item.labels)) ++candidate.agreeing;
        }
        candidate.edgeCase = edgeCaseOf(record, *item.labels);
        if (!item.rationale.empty()) m_rationales.emplace(record.item, item.rationale);
        m_draw.offer(std::move(candidate), item.prompt);
    }

    Result<PromptExamples> finish() override {
        std::vector<dataset::ExampleCandidate> candidates = m_draw.take();
        if (const auto grouped = group(candidates); !grouped) return std::unexpected(grouped.error());
        const auto choice = dataset::chooseExamples(m_context.taxonomy, candidates, optionsFor(candidates));
        if (!choice) return std::unexpected(choice.error());
        PromptExamples made;
        made.order = "so that no label stands twice running where that can be helped, and which one is last depends on the seed";
        for (const dataset::ChosenExample& example : choice->examples) {
            const dataset::ExampleCandidate& candidate = candidates[example.candidate];
            const auto rationale = m_rationales.find(candidate.item);
            made.chosen.push_back(describe(example, candidate));
            made.examples.push_back({candidate.item, candidate.text, candidate.labels, rationale == m_rationales.end() ? std::string() : rationale->second});
        }
        made.warnings = warningsOf(*choice);
        return made;
    }

private:
    /// Near-duplicates are one cluster.
    Result<> group(std::vector<dataset::ExampleCandidate>& candidates) const {
        auto near = text::NearDuplicates::make(m_context.recipe.duplicates.nearness);
        if (!near) return std::unexpected(near.error());
        for (const auto& candidate : candidates) near->add(candidate.text);
        const auto clusters = near->clusters([&](std::uint32_t number) -> Result<std::string> { return candidates[number].text; });
        if (!clusters) return std::unexpected(clusters.error());
        for (std::size_t i = 0; i < candidates.size(); ++i) candidates[i].cluster = clusters->firstOf[i];
        return {};
    }

    dataset::ExampleOptions optionsFor(const std::vector<dataset::ExampleCandidate>& candidates) const {
        const dataset::ExampleRule& rule = m_context.recipe.examples;
        dataset::ExampleOptions options;
        if (rule.budgetTokens) options.tokens = *rule.budgetTokens;
        else options.perLabel = m_context.recipe.examplesPerLabel;
        options.tokensAround = tokensAroundExample;
        options.balance = rule.balance;
        options.seed = m_context.recipe.seed;
        for (const auto& candidate : candidates) {
            if (std::ranges::find(rule.pins, candidate.externalId) != rule.pins.end()) options.pins.push_back(candidate.item);
            if (std::ranges::find(rule.bans, candidate.externalId) != rule.bans.end()) options.bans.push_back(candidate.item);
        }
        return options;
    }

    /// "no label" for the empty answer.
    std::string nameOf(LabelId label) const { return label == LabelId{} ? std::string("no label") : std::string(m_context.names.keyOf(label)); }

    dataset::ChosenFact describe(const dataset::ChosenExample& example, const dataset::ExampleCandidate& candidate) const {
        dataset::ChosenFact fact{.id = candidate.externalId, .label = nameOf(example.label), .reason = std::string(toString(example.reason)),
                                 .nearestTo = example.nearestTo, .among = example.among, .tokens = example.tokens};
        if (example.confusion) fact.said = nameOf(example.confusion->said);
        return fact;
    }

    std::vector<dataset::WrittenNote> warningsOf(const dataset::ExampleChoice& choice) const {
        std::vector<dataset::WrittenNote> warnings;
        std::vector<std::string> labels;
        dataset::FindingData shortOf{.sentence = dataset::FindingSentence::BudgetTooSmall};
        for (const dataset::LabelShortage& shortage : choice.shortages) {
            if (shortage.what != dataset::ShortOf::Budget) continue;
            labels.push_back(fmt::format("{} ({} of {})", nameOf(shortage.label), shortage.chosen, shortage.wanted));
            shortOf.named.push_back({nameOf(shortage.label), shortage.chosen, shortage.wanted});
        }
        if (!labels.empty()) warnings.push_back({fmt::format("The budget leaves no room for all examples of {}.", fmt::join(labels, ", ")), std::move(shortOf)});
        const auto unknown = static_cast<std::ptrdiff_t>(m_context.recipe.examples.pins.size()) - std::ranges::count(choice.examples, dataset::ChosenFor::Pin, &dataset::ChosenExample::reason);
        if (unknown > 0) {
            warnings.push_back({fmt::format("{} of the pinned items cannot be examples: they are not among those to learn from, or have a label that is not in force.", unknown),
                                {.sentence = dataset::FindingSentence::PinsLeftOut, .number = unknown}});
        }
        return warnings;
    }

    DatasetContext m_context;
    dataset::CandidateDraw m_draw;
    std::unordered_map<ItemId, std::string> m_rationales;
};

}  // namespace

std::unique_ptr<ExampleSource> makeChosenExamples(const DatasetContext& context) { return std::make_unique<ChosenExamples>(context); }

}  // namespace docket::codec
