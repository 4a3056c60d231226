#include "core/services/review/check_draw.h"

#include "core/base/stable_hash.h"
#include "core/services/ledger/gold_reading.h"

#include <algorithm>

namespace docket::services {

namespace {

// Arms are drawn by the seed + 1.
constexpr std::uint64_t whetherSeed = 2;
constexpr std::uint64_t whichSeed = 3;

constexpr std::int64_t dayMs = 24 * 3'600'000;

/// The policy as it would send every prediction to people: what it accepts comes as a part of the audit, where it has one.
routing::Policy escalating(routing::Policy policy) {
    if (policy.reviewShare) return policy;
    const bool hasAudit = policy.auditRate > 0 || std::ranges::any_of(policy.auditStrata, [](const auto& stratum) { return stratum.rate > 0; });
    if (!hasAudit) policy.reviewShare = 1;
    policy.auditRate = 1;
    policy.auditStrata.clear();
    return policy;
}

/// A study is over for the item, or it would not be given.
ReasonSet withoutStudy(ReasonSet reasons) {
    return ReasonSet::fromBits(reasons.bits() & ~ReasonSet{Reason::AgreementStudy}.bits());
}

}  // namespace

Result<std::optional<ClaimedItem>> CheckDraw::drawInsteadOf(const ItemLedger& next, Timestamp now) {
    // All items of a study come first and say so: another among them would stand out.
    if (next.review().isInStudy()) return std::nullopt;
    const routing::Policy& policy = m_visits.rules().policy();
    const std::string& name = m_visits.identity().name;
    const auto step = m_workspace.gold().stepOf(m_visits.reviewer(), name);
    if (!step) return std::unexpected(step.error());
    std::string subject = name;
    subject += '\0';
    subject += *step;
    const double drawn = stableUnit(subject, policy.seed + whetherSeed);
    const ports::CheckSearch search{m_visits.reviewer(), name, now, stableUnit(subject, policy.seed + whichSeed)};
    if (drawn < policy.goldRate) return giveGold(next, search);
    if (drawn < policy.goldRate + policy.repeatRate) return giveRepeat(next, search);
    return std::nullopt;
}

Result<std::optional<ClaimedItem>> CheckDraw::giveGold(const ItemLedger& next, const ports::CheckSearch& search) {
    std::optional<ItemId> item;
    CheckTerms terms;
    Result<> outcome;
    const auto offered = m_workspace.gold().offerGold(search, [&](const GoldItem& gold) {
        const auto labels = goldLabelsNow(gold, m_visits.rules());
        const auto isTaken = isWithLead(gold, m_workspace);
        if (!labels) outcome = std::unexpected(labels.error());
        else if (!isTaken) outcome = std::unexpected(isTaken.error());
        if (!outcome) return true;
        if (*isTaken || !*labels) return false;
        item = gold.item;
        terms.expected = **labels;
        return true;
    });
    if (!offered) return std::unexpected(offered.error());
    if (!outcome) return std::unexpected(outcome.error());
    if (!item) return std::nullopt;
    const auto ledger = ItemLedger::openAny(m_workspace, *item);
    if (!ledger) return std::unexpected(ledger.error());
    terms.kind = CheckKind::Gold;
    return give(*ledger, next, std::move(terms), search.now);
}

Result<std::optional<ClaimedItem>> CheckDraw::giveRepeat(const ItemLedger& next, const ports::CheckSearch& search) {
    const Timestamp before{search.now.ms - m_visits.rules().policy().repeatAfterDays * dayMs};
    const auto item = m_workspace.gold().repeatFor(search, before);
    if (!item) return std::unexpected(item.error());
    if (!*item) return std::nullopt;
    const auto ledger = ItemLedger::open(m_workspace, **item);
    if (!ledger) return std::unexpected(ledger.error());
    const Decision* own = ledger->review().standingOf(m_visits.identity().name);
    if (own == nullptr) return std::nullopt;
    auto labels = m_visits.enteredNow(*own);
    if (!labels) return std::unexpected(labels.error());
    if (labels->labels.empty() && !own->answer.labels.empty()) return std::nullopt;  // it cannot be said again
    CheckTerms terms;
    terms.kind = CheckKind::Repeat;
    terms.expected = std::move(labels->labels);
    return give(*ledger, next, std::move(terms), search.now);
}

Result<std::optional<ClaimedItem>> CheckDraw::give(const ItemLedger& ledger, const ItemLedger& next, CheckTerms terms, Timestamp now) {
    const auto last = m_workspace.decisions().lastEvent();
    if (!last) return std::unexpected(last.error());
    terms.since = *last;
    terms.taxonomyVersion = m_visits.rules().versions().taxonomy;
    if (const auto dressed = dress(terms, ledger.entry(), next.entry()); !dressed) return std::unexpected(dressed.error());
    terms.isAssigned = m_visits.isAssigned(next.entry());
    auto claimed = m_visits.holdCheck(ledger, terms, now);
    if (!claimed) return std::unexpected(claimed.error());
    return std::move(*claimed);
}

/// Where other reasons or labels have another time until they are due, it differs from the other entry's by as much as routing says.
Result<> CheckDraw::dress(CheckTerms& terms, const QueueEntry& entry, const QueueEntry& next) {
    const auto own = routed(entry);
    if (!own) return std::unexpected(own.error());
    const auto others = routed(next);
    if (!others) return std::unexpected(others.error());
    terms.reasons = withoutStudy(entry.reasons);
    if (terms.reasons.isEmpty()) terms.reasons = own->reasons;
    terms.dueAt = next.dueAt + Duration{own->dueIn.ms - others->dueIn.ms};
    terms.priority = own->priority;
    terms.reviewsRequired = entry.reviewsRequired > 0 ? entry.reviewsRequired : own->reviewsRequired;
    return {};
}

Result<routing::Outcome> CheckDraw::routed(const QueueEntry& entry) {
    const auto item = m_workspace.items().find(entry.item);
    if (!item) return std::unexpected(item.error());
    if (!*item) return failure(ErrorKind::Damaged, "The queue names an item that is not there.");
    const auto said = m_visits.suggestionOf(entry, m_visits.rules().versions().taxonomy);
    if (!said) return std::unexpected(said.error());
    routing::PredictionFacts facts{(*item)->externalId, std::nullopt, false, std::nullopt, {}};
    if (*said) {
        facts.isInvalidOutput = !(*said)->rawOutput.empty();
        if ((*said)->labels) facts.labels = *(*said)->labels;
        facts.confidence = (*said)->confidence;
        facts.scores = (*said)->scores;
        facts.source = (*said)->source;
    }
    return router().route(facts, true);
}

const routing::Router& CheckDraw::router() {
    const RuleBook& rules = m_visits.rules();
    if (!m_router || m_routerOf != rules.versions()) {
        m_router.emplace(escalating(rules.policy()), *rules.taxonomy());
        m_routerOf = rules.versions();
    }
    return *m_router;
}

}  // namespace docket::services
