#include "core/services/adjudication/item_for_ruling.h"

#include "core/base/stable_hash.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace docket::services {

namespace {

/// The answers that stand, in an order that the seed draws: it tells nothing of who answered first.
std::vector<ReviewerAnswer> answersOf(const ItemLedger& ledger, RuleBook& rules, std::string_view seed) {
    std::vector<ReviewerAnswer> answers;
    const review::ItemReview& review = ledger.review();
    for (std::size_t i = 0; i < review.decisions().size(); ++i) {
        const Decision& decision = review.decisions()[i];
        if (!decision.stands) continue;
        ReviewerAnswer answer;
        answer.reviewer = review.reviewersOf()[i];
        answer.decision = decision.id;
        answer.labels = rules.lineage().read(decision.answer.labels, decision.taxonomyVersion, rules.versions().taxonomy);
        answer.certainty = decision.answer.certainty;
        answer.note = decision.answer.note;
        answer.overturnReason = decision.answer.overturnReason;
        answer.evidence = decision.answer.evidence;
        answer.exposure = decision.exposure;
        answer.timeSpent = decision.answer.timeSpent;
        answers.push_back(std::move(answer));
    }
    const auto drawn = [&](const ReviewerAnswer& answer) { return stableHash(fmt::format("{}\n{}", seed, answer.reviewer)); };
    std::ranges::sort(answers, {}, drawn);
    for (std::size_t i = 0; i < answers.size(); ++i) answers[i].letter = static_cast<char>('A' + i);
    return answers;
}

/// The two labels that were chosen most often, each alone; of those chosen as often the one with the lower id.
std::optional<std::pair<LabelId, LabelId>> pairOf(const std::vector<ReviewerAnswer>& answers) {
    std::map<LabelId, int> votes;
    for (const ReviewerAnswer& answer : answers) {
        if (answer.labels.size() == 1) ++votes[answer.labels.front()];
    }
    if (votes.size() < 2) return std::nullopt;
    std::vector<std::pair<LabelId, int>> byVotes(votes.begin(), votes.end());
    std::ranges::stable_sort(byVotes, std::ranges::greater(), &std::pair<LabelId, int>::second);
    return std::pair(byVotes[0].first, byVotes[1].first);
}

}  // namespace

EventId ItemForRuling::lastAnswer() const {
    EventId last;
    for (const ReviewerAnswer& answer : answers) last = std::max(last, answer.decision);
    return last;
}

Result<ItemForRuling> describeForRuling(ports::Workspace& workspace, RuleBook& rules, const ItemLedger& ledger, std::string_view seed) {
    const QueueEntry& entry = ledger.entry();
    auto item = workspace.items().find(entry.item);
    if (!item) return std::unexpected(item.error());
    if (!*item) return failure(ErrorKind::Damaged, fmt::format("The queue names item {}, which is not there.", entry.item.value));
    ItemForRuling described;
    described.item = std::move(**item);
    described.dueAt = entry.dueAt;
    described.isFlagged = ledger.review().isFlagged();
    described.flagNote = ledger.review().flagNote().value_or("");
    described.answers = answersOf(ledger, rules, seed);
    described.consensus = ledger.review().consensus();
    described.taxonomy = rules.taxonomy();
    if (const auto pair = pairOf(described.answers)) {
        const auto earlier = workspace.rulings().earlierOn(pair->first, pair->second);
        if (!earlier) return std::unexpected(earlier.error());
        described.pair = {pair->first, pair->second, *earlier};
    }
    return described;
}

}  // namespace docket::services
