#include "core/review/item_review.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::review {

namespace {

template <class... Cases>
struct Overload : Cases... {
    using Cases::operator()...;
};

}  // namespace

Result<> ItemReview::apply(const ItemEvent& event) {
    return std::visit(
        Overload{
            [&](const Revealed& fact) -> Result<> {
                m_firstReveals.try_emplace(event.reviewer, event.id);
                if (fact.check) m_checkReveals.push_back({event.id, event.reviewer});
                return {};
            },
            [&](const Decided& fact) -> Result<> {
                m_decisions.push_back(fact.decision);
                m_decisions.back().id = event.id;
                if (fact.decision.visit.value == 0) m_decisions.back().visit = event.id;
                m_reviewers.push_back(event.reviewer);
                m_undone.push_back(false);
                m_rulesOf.push_back(fact.rules);
                m_weights.push_back(fact.weight);
                m_supports.push_back(fact.support);
                recomputeStanding();
                return {};
            },
            [&](const Skipped& fact) -> Result<> {
                if (fact.check) m_shelvedChecks.push_back({event.id, *fact.check});
                else m_skips.push_back({event.id, event.reviewer});
                return {};
            },
            [&](const Flagged& fact) -> Result<> {
                if (fact.check) m_shelvedChecks.push_back({event.id, *fact.check});
                m_flags.push_back({event.id, event.reviewer});
                m_flagNotes.emplace(event.id, fact.note);
                return {};
            },
            [&](const Assigned& fact) -> Result<> {
                m_assignments.push_back({event.id, fact.reviewer});
                return {};
            },
            [&](const Prioritised& fact) -> Result<> {
                if (m_priorities.empty()) m_routedPriority = fact.before;
                m_priorities.push_back({event.id, fact.priority});
                return {};
            },
            [&](const Referred&) -> Result<> {
                m_referrals.push_back({event.id, event.reviewer});
                return {};
            },
            [&](const Released&) -> Result<> { return {}; },
            [&](const Replaced&) -> Result<> { return {}; },
            [&](const GoldAdded&) -> Result<> { return {}; },
            [&](const GoldRemoved&) -> Result<> { return {}; },
            [&](const Checked& fact) -> Result<> {
                addCheck(event, fact.check);
                return {};
            },
            [&](const Reopened& fact) -> Result<> {
                if (m_reading.isInForce(fact.version)) m_reopenings.push_back(event.id);
                recomputeStanding();
                return {};
            },
            [&](const Ruled& fact) -> Result<> {
                m_rulings.push_back(fact.ruling);
                m_rulings.back().id = event.id;
                if (fact.ruling.visit.value == 0) m_rulings.back().visit = event.id;
                m_rulingsUndone.push_back(false);
                recomputeRulings();
                return {};
            },
            [&](const SentBack& fact) -> Result<> {
                m_sendBacks.push_back({event.id, event.reviewer});
                m_sendBackNotes.emplace(event.id, fact.note);
                return {};
            },
            [&](const Sampled& fact) { return enterStudy(event.id, fact); },
            [&](const Discharged& fact) { return leaveStudy(event.id, fact); },
            [&](const Undone& fact) { return applyUndo(fact.visit, true); },
            [&](const Redone& fact) { return applyUndo(fact.visit, false); },
        },
        event.fact);
}

Result<> ItemReview::applyUndo(EventId visit, bool undo) {
    bool found = false;
    for (std::size_t i = 0; i < m_decisions.size(); ++i) {
        if (m_decisions[i].visit != visit) continue;
        m_undone[i] = undo;
        found = true;
    }
    const auto take = [&](auto& settings) {
        for (auto& setting : settings) {
            if (setting.id != visit) continue;
            setting.isUndone = undo;
            found = true;
        }
    };
    for (std::size_t i = 0; i < m_rulings.size(); ++i) {
        if (m_rulings[i].visit != visit) continue;
        m_rulingsUndone[i] = undo;
        found = true;
    }
    take(m_sendBacks);
    for (GivenCheck& given : m_checks) {
        if (given.check.decision.visit != visit) continue;
        given.isUndone = undo;
        found = true;
    }
    take(m_shelvedChecks);
    take(m_skips);
    take(m_flags);
    take(m_referrals);
    take(m_assignments);
    take(m_priorities);
    if (!found) {
        return failure(ErrorKind::Damaged, fmt::format("event {} is taken back, but this item has no such event", visit.value));
    }
    recomputeStanding();
    recomputeChecks();
    return {};
}

void ItemReview::addCheck(const ItemEvent& event, const Check& check) {
    Check& given = m_checks.emplace_back(check, event.reviewer).check;
    given.decision.id = event.id;
    if (given.decision.visit.value == 0) given.decision.visit = event.id;
    recomputeChecks();
}

/// One check may be answered several times; it is told from another by when it was given.
void ItemReview::recomputeChecks() {
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        bool stands = !m_checks[i].isUndone;
        for (std::size_t later = i + 1; later < m_checks.size(); ++later) {
            const bool isSame = m_checks[later].reviewer == m_checks[i].reviewer && m_checks[later].check.terms.since == m_checks[i].check.terms.since;
            stands = stands && (m_checks[later].isUndone || !isSame);
        }
        m_checks[i].check.decision.stands = stands;
    }
}

const Check* ItemReview::checkOf(std::string_view reviewer, EventId visit) const {
    const auto found = std::ranges::find_if(m_checks, [&](const GivenCheck& given) {
        return given.reviewer == reviewer && given.check.decision.stands && given.check.decision.visit == visit;
    });
    return found == m_checks.end() ? nullptr : &found->check;
}

const Check* ItemReview::lastCheckOf(std::string_view reviewer) const {
    const Check* last = nullptr;
    for (const GivenCheck& given : m_checks) {
        if (given.reviewer == reviewer && given.check.decision.stands) last = &given.check;
    }
    return last;
}

const CheckTerms* ItemReview::termsOf(EventId visit) const {
    const auto given = std::ranges::find_if(m_checks, [&](const GivenCheck& each) { return each.check.decision.visit == visit; });
    if (given != m_checks.end()) return &given->check.terms;
    const auto shelved = std::ranges::find(m_shelvedChecks, visit, &ShelvedCheck::id);
    return shelved == m_shelvedChecks.end() ? nullptr : &shelved->terms;
}

Exposure ItemReview::exposureInCheck(std::string_view reviewer, Arm arm, const CheckTerms& terms, std::optional<EventId> visit) const {
    if (arm == Arm::Assisted) return Exposure::Assisted;
    const auto reveal = std::ranges::find_if(m_checkReveals, [&](const Mark& each) { return each.reviewer == reviewer && each.id > terms.since; });
    if (reveal == m_checkReveals.end()) return Exposure::Blind;
    return visit && reveal->id > *visit ? Exposure::Compared : Exposure::Assisted;
}

Result<> ItemReview::enterStudy(EventId event, const Sampled& fact) {
    if (isInStudy()) return failure(ErrorKind::Damaged, fmt::format("event {} draws the item into a second study at a time", event.value));
    m_studies.push_back({fact.study, fact.reviewers, event, std::nullopt});
    if (m_priorities.empty()) m_routedPriority = fact.before;
    m_priorities.push_back({event, fact.priority});
    return {};
}

Result<> ItemReview::leaveStudy(EventId event, const Discharged& fact) {
    if (!isInStudy() || m_studies.back().study != fact.study) {
        return failure(ErrorKind::Damaged, fmt::format("event {} ends study {}, which does not have this item", event.value, fact.study));
    }
    m_studies.back().until = event;
    for (auto& setting : m_priorities) setting.isUndone = setting.isUndone || setting.id == m_studies.back().since;
    return {};
}

const ItemReview::Attendance* ItemReview::openStudy() const {
    return m_studies.empty() || m_studies.back().until ? nullptr : &m_studies.back();
}

int ItemReview::reviewsRequired() const {
    const Attendance* study = openStudy();
    int required = study != nullptr ? std::max(study->reviewers, m_rules.reviewsRequired) : m_rules.reviewsRequired;
    for (const Mark& sent : m_sendBacks) {
        if (!sent.isUndone && !isReopenedSince(sent.id)) required = std::max(required, answersBefore(sent.id) + 1);
    }
    return required;
}

std::vector<StudyAnswer> ItemReview::studyAnswers(int study) const {
    const auto part = std::ranges::find(m_studies, study, &Attendance::study);
    if (part == m_studies.end()) return {};
    std::vector<StudyAnswer> answers;
    std::vector<std::string_view> heard;
    for (std::size_t i = 0; i < m_decisions.size(); ++i) {
        const Decision& decision = m_decisions[i];
        const bool isWithin = decision.id > part->since && (!part->until || decision.id < *part->until);
        const bool counts = isWithin && hasHappened(i) && !isReopenedSince(decision.id);
        if (!counts || std::ranges::find(heard, m_reviewers[i]) != heard.end()) continue;
        heard.push_back(m_reviewers[i]);
        if (decision.exposure == Exposure::Blind && std::ssize(answers) < part->reviewers) answers.push_back({&decision, m_reviewers[i]});
    }
    return answers;
}

bool ItemReview::hasHappened(std::size_t decision) const {
    return !m_undone[decision] && !m_reading.isLater(m_decisions[decision].taxonomyVersion);
}

void ItemReview::recomputeStanding() {
    m_rules = m_routedRules;
    for (std::size_t i = 0; i < m_decisions.size(); ++i) {
        if (hasHappened(i)) m_rules = m_rulesOf[i];
        bool superseded = isReopenedSince(m_decisions[i].id);
        for (std::size_t later = i + 1; later < m_decisions.size(); ++later) {
            superseded = superseded || (hasHappened(later) && m_reviewers[later] == m_reviewers[i]);
        }
        m_decisions[i].stands = hasHappened(i) && !superseded;
    }
    recomputeRulings();
}

/// The last ruling stands that was not taken back, is none of a later version, and was not followed by a version that asks anew.
void ItemReview::recomputeRulings() {
    bool isFollowed = false;
    for (std::size_t i = m_rulings.size(); i-- > 0;) {
        Ruling& ruling = m_rulings[i];
        const bool hasHappened = !m_rulingsUndone[i] && !m_reading.isLater(ruling.taxonomyVersion);
        ruling.stands = hasHappened && !isFollowed && !isReopenedSince(ruling.id);
        isFollowed = isFollowed || hasHappened;
    }
}

const Ruling* ItemReview::ruling() const {
    const auto found = std::ranges::find(m_rulings, true, &Ruling::stands);
    return found == m_rulings.end() ? nullptr : &*found;
}

bool ItemReview::isSettledSince(EventId event) const {
    const auto isAfter = [&](const auto& act) { return act.id > event; };
    const Ruling* ruled = ruling();
    return (ruled != nullptr && isAfter(*ruled)) ||
           std::ranges::any_of(m_sendBacks, [&](const Mark& sent) { return !sent.isUndone && isAfter(sent); });
}

std::optional<std::string> ItemReview::sentBackWith() const {
    const auto last = std::ranges::find(m_sendBacks.rbegin(), m_sendBacks.rend(), false, &Mark::isUndone);
    if (last == m_sendBacks.rend() || hasDecisionAfter(last->id, {}) || ruling() != nullptr) return std::nullopt;
    return m_sendBackNotes.at(last->id);
}

int ItemReview::answersBefore(EventId event) const {
    return static_cast<int>(std::ranges::count_if(m_decisions, [&](const Decision& decision) { return decision.stands && decision.id < event; }));
}

bool ItemReview::isReopenedSince(EventId event) const { return !m_reopenings.empty() && m_reopenings.back() > event; }

std::vector<const Decision*> ItemReview::standing() const {
    std::vector<const Decision*> result;
    for (const Decision& decision : m_decisions) {
        if (decision.stands) result.push_back(&decision);
    }
    return result;
}

const Decision* ItemReview::standingOf(std::string_view reviewer) const {
    for (std::size_t i = 0; i < m_decisions.size(); ++i) {
        if (m_decisions[i].stands && m_reviewers[i] == reviewer) return &m_decisions[i];
    }
    return nullptr;
}

std::optional<EventId> ItemReview::partOf(std::string_view person) const {
    if (const Decision* own = standingOf(person)) return own->id;
    const auto isTheirs = [&](const Mark& sent) { return !sent.isUndone && sent.reviewer == person && !isReopenedSince(sent.id); };
    const auto last = std::ranges::find_if(m_sendBacks.rbegin(), m_sendBacks.rend(), isTheirs);
    return last == m_sendBacks.rend() ? std::nullopt : std::optional(last->id);
}

std::vector<std::string> ItemReview::sendersBack() const {
    std::vector<std::string> senders;
    for (const Mark& sent : m_sendBacks) senders.push_back(sent.reviewer);
    return senders;
}

bool ItemReview::hasDecisionAfter(EventId event, std::string_view reviewer) const {
    for (std::size_t i = 0; i < m_decisions.size(); ++i) {
        const bool counts = !m_undone[i] && (reviewer.empty() || m_reviewers[i] == reviewer);
        if (counts && m_decisions[i].id > event) return true;
    }
    return false;
}

bool ItemReview::isFlagged() const {
    return std::ranges::any_of(m_flags, [&](const Mark& flag) { return !flag.isUndone && !hasDecisionAfter(flag.id, {}) && !isSettledSince(flag.id); });
}

std::optional<std::string> ItemReview::flagNote() const {
    if (!isFlagged()) return std::nullopt;
    const auto last = std::ranges::find(m_flags.rbegin(), m_flags.rend(), false, &Mark::isUndone);
    return m_flagNotes.at(last->id);
}

bool ItemReview::isReferred() const {
    return std::ranges::any_of(m_referrals, [&](const Mark& referral) { return !referral.isUndone && !isSettledSince(referral.id); });
}

bool ItemReview::isUndone(EventId setting) const {
    const auto has = [&](const auto& settings) {
        return std::ranges::any_of(settings, [&](const auto& s) { return s.id == setting && s.isUndone; });
    };
    return has(m_referrals) || has(m_assignments) || has(m_priorities);
}

std::optional<std::string> ItemReview::assignee() const {
    if (m_assignments.empty()) return std::nullopt;
    const auto last = std::ranges::find(m_assignments.rbegin(), m_assignments.rend(), false, &Setting<std::string>::isUndone);
    return last == m_assignments.rend() ? std::string() : last->value;
}

std::optional<double> ItemReview::priority() const {
    if (m_priorities.empty()) return std::nullopt;
    const auto last = std::ranges::find(m_priorities.rbegin(), m_priorities.rend(), false, &Setting<double>::isUndone);
    return last == m_priorities.rend() ? m_routedPriority : last->value;
}

std::optional<EventId> ItemReview::skippedSince(std::string_view reviewer) const {
    std::optional<EventId> since;
    for (const Mark& skip : m_skips) {
        if (!skip.isUndone && skip.reviewer == reviewer && !hasDecisionAfter(skip.id, reviewer)) since = skip.id;
    }
    return since;
}

Exposure ItemReview::exposureOf(std::string_view reviewer, Arm arm, std::optional<EventId> visit) const {
    if (arm == Arm::Assisted) return Exposure::Assisted;
    const auto reveal = m_firstReveals.find(reviewer);
    if (reveal == m_firstReveals.end()) return Exposure::Blind;
    return visit && reveal->second > *visit ? Exposure::Compared : Exposure::Assisted;
}

int ItemReview::reviewsWanted() const {
    switch (state()) {
        case QueueState::Queued:
        case QueueState::InReview: return std::max(reviewsRequired() - answers(), 1);
        default: return 0;
    }
}

QueueState ItemReview::state() const {
    if (isReferred()) return QueueState::InDispute;
    if (ruling() != nullptr) return QueueState::Resolved;
    const int given = answers();
    if (given == 0) return reviewsRequired() > 0 ? QueueState::Queued : QueueState::Dismissed;
    if (given < reviewsRequired()) return QueueState::InReview;
    if (resolution()) return QueueState::Resolved;
    const bool isAtEnd = m_rules.mostReviews > 0 && given >= m_rules.mostReviews;
    return m_rules.hasAdjudication || isAtEnd ? QueueState::InDispute : QueueState::InReview;
}

Consensus ItemReview::consensus() const {
    std::vector<Vote> votes;
    std::optional<Support> support;  // of the last of them
    for (std::size_t i = 0; i < m_decisions.size(); ++i) {
        if (!m_decisions[i].stands) continue;
        votes.push_back({m_reading.labelsOf(m_decisions[i]), m_weights[i]});
        support = m_supports[i];
        if (support && m_reading.lineage) support->labels = m_reading.lineage->read(support->labels, m_decisions[i].taxonomyVersion, m_reading.version);
    }
    Consensus consensus = consensusOf(votes, m_rules.consensus, support);
    consensus.support = std::move(support);
    return consensus;
}

std::optional<Resolution> ItemReview::resolution() const {
    if (isReferred()) return std::nullopt;
    if (const Ruling* ruled = ruling()) {
        return Resolution{ruled->item, m_reading.labelsOf(*ruled), ResolutionKind::Adjudicated, ruled->id, ruled->at};
    }
    const auto decisions = standing();
    if (decisions.empty() || static_cast<int>(decisions.size()) < reviewsRequired()) return std::nullopt;
    const auto agreed = consensus().labels;
    if (!agreed) return std::nullopt;
    const auto isOfIt = [&](const Decision* decision) { return haveSameLabels(m_reading.labelsOf(*decision), *agreed); };
    auto last = std::ranges::find_if(decisions.rbegin(), decisions.rend(), isOfIt);
    const bool isNobodysWhole = last == decisions.rend();  // made of labels that were agreed on one by one
    if (isNobodysWhole) last = decisions.rbegin();
    return Resolution{(*last)->item, isNobodysWhole ? *agreed : m_reading.labelsOf(**last),
                      decisions.size() == 1 ? ResolutionKind::Single : ResolutionKind::Consensus, (*last)->id, (*last)->at};
}

}  // namespace docket::review
