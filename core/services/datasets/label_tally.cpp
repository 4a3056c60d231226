#include "core/services/datasets/label_tally.h"

#include "core/services/ledger/policy_reading.h"

#include <algorithm>

namespace docket::services {

namespace {

bool asksForMore(const std::map<std::string, int>& reviews, const std::string& rule) {
    const auto found = reviews.find(rule);
    return found != reviews.end() && found->second > 1;
}

std::int64_t pairsOf(std::int64_t answers) { return answers * (answers - 1) / 2; }

}  // namespace

void LabelTally::Counts::add(const TakenItem& item) {
    ++available;
    if (!item.isWritten()) return;
    exported += item.copies;
    if (item.split == dataset::Split::Train) {
        trained += item.copies;
        ++trainedItems;
    }
    if (item.reviews == 0 && !item.isRuled) return;
    ++byPeople;
    if (item.isLed && !item.isRuled) ++led;
    if (item.reviews == 1 && !item.isRuled) ++byOneReviewer;
}

LabelTally::Counts& LabelTally::Counts::operator+=(const Counts& other) {
    available += other.available;
    exported += other.exported;
    trained += other.trained;
    trainedItems += other.trainedItems;
    byPeople += other.byPeople;
    led += other.led;
    byOneReviewer += other.byOneReviewer;
    return *this;
}

Result<> LabelTally::readAgreement(ports::Records& records, std::optional<int> taxonomyVersion, std::span<const TakenItem> taken, const std::stop_token& stop) {
    if (std::ranges::none_of(taken, [](const TakenItem& item) { return item.reviews > 1; })) return {};
    std::vector<Given> given;
    const auto visited = records.visitDecisions(taxonomyVersion, [&](const ports::DecisionRow& row) -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The export was stopped. Nothing was written.");
        const auto found = std::ranges::lower_bound(taken, row.item, {}, &TakenItem::item);
        if (row.isRuling || found == taken.end() || found->item != row.item || found->reviews < 2) return {};
        given.push_back({static_cast<std::uint32_t>(found - taken.begin()), m_answers.numberOf(row.labels)});
        return {};
    });
    if (!visited) return visited;
    std::ranges::stable_sort(given, {}, &Given::item);
    for (auto from = given.begin(); from != given.end();) {
        const auto to = std::ranges::find_if(from, given.end(), [&](const Given& each) { return each.item != from->item; });
        addAnswers(taken[from->item], {from, to});
        from = to;
    }
    return {};
}

void LabelTally::addAnswers(const TakenItem& item, std::span<const Given> given) {
    if (item.isWritten()) m_alike.add(std::ranges::adjacent_find(given, std::not_equal_to(), &Given::answer) == given.end());
    if (item.answer == TakenItem::noAnswer) return;
    for (const LabelId label : m_answers[item.answer]) {
        const auto same = std::ranges::count_if(given, [&](const Given& each) { return has(m_answers[each.answer], label); });
        m_agreement[label].pairs += pairsOf(static_cast<std::int64_t>(given.size()));
        m_agreement[label].alike += pairsOf(same);
    }
}

Result<> LabelTally::readPolicy(ports::Rules& rules, const ports::RuleVersions& inForce) {
    const auto carried = policyUnder(rules, inForce.policy, inForce.taxonomy);
    if (!carried) return std::unexpected(carried.error());
    const auto taxonomy = rules.taxonomy(inForce.taxonomy);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    const routing::Policy& policy = carried->policy;
    m_asksAlways = asksForMore(policy.reviewsRequired, "default");
    for (const taxonomy::Label& label : taxonomy->labels()) {
        const bool isHighImpact = label.isHighImpact || policy.highImpactLabels.contains(label.key);
        if (asksForMore(policy.reviewsRequired, label.key) || (isHighImpact && asksForMore(policy.reviewsRequired, "high_impact"))) m_asksForSeveral.insert(label.id);
    }
    return {};
}

void LabelTally::count(std::span<const TakenItem> taken) {
    std::vector<Counts> byAnswer(m_answers.size());
    for (const TakenItem& item : taken) {
        m_records[static_cast<std::size_t>(item.split)] += item.copies;
        if (item.isWritten() && item.isRuled) ++m_ruled;
        if (item.answer != TakenItem::noAnswer) byAnswer[item.answer].add(item);
    }
    for (std::uint32_t answer = 0; answer < byAnswer.size(); ++answer) {
        for (const LabelId label : m_answers[answer]) m_labels[label] += byAnswer[answer];
    }
}

void LabelTally::describe(dataset::DatasetFacts& facts) const {
    facts.records = m_records;
    facts.ruled = m_ruled;
    const metrics::Interval known = m_alike.interval().value_or(metrics::Interval());
    facts.agreement = {m_alike.n, m_alike.count, known.low, known.high};
    for (const taxonomy::Label* label : m_rules.taxonomy.choices()) {
        const auto found = m_labels.find(label->id);
        const Counts counts = found == m_labels.end() ? Counts() : found->second;
        const auto agreement = m_agreement.find(label->id);
        const Agreement agreed = agreement == m_agreement.end() ? Agreement() : agreement->second;
        facts.labels.push_back({label->key, counts.available, counts.exported, agreed.pairs, agreed.alike});
        if (counts.trained > 0) facts.trained.emplace_back(label->key, counts.trained);
        if (counts.trainedItems > 0 && (facts.rarestTrained == 0 || counts.trainedItems < facts.rarestTrained)) facts.rarestTrained = counts.trainedItems;
        if (counts.byPeople > 0 && counts.led == counts.byPeople) facts.ledOnly.emplace_back(label->key, counts.led);
        if (counts.byOneReviewer > 0 && asksForSeveral(label->id)) facts.byOneReviewer.emplace_back(label->key, counts.byOneReviewer);
    }
    for (const auto& [id, counts] : m_labels) {
        const taxonomy::Label* label = m_rules.taxonomy.find(id);
        if (counts.exported > 0 && (label == nullptr || !label->isChoice())) facts.gone.emplace_back(m_rules.names.keyOf(id), counts.exported);
    }
}

}  // namespace docket::services
