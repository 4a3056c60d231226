#include "core/services/insights/reviewers/reviewer_tally.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace docket::services {

namespace {

/// Whether what was predicted for a decision is what was answered; nullopt: nothing was predicted.
std::optional<bool> isSameAsModel(const ports::Record& record, std::size_t answer) {
    if (!record.predicted[answer]) return std::nullopt;
    return haveSameLabels(record.answers[answer], *record.predicted[answer]);
}

/// Whether answers of two people stand, so that no one's answer alone is the final label.
bool hasSeveralAnswers(const ports::Record& record) { return std::ranges::count_if(record.decisions, &Decision::stands) > 1; }

metrics::Share& armOf(metrics::ShareDifference& difference, bool isAssisted) { return isAssisted ? difference.one : difference.other; }

/// Moves what two people or more gave.
void keepPaired(std::vector<agreement::SetRating>& ofItem, std::vector<agreement::SetRating>& ratings) {
    if (ofItem.size() > 1) std::ranges::move(ofItem, std::back_inserter(ratings));
    ofItem.clear();
}

void addTo(ReviewerRow& sum, const ReviewerRow& row) {
    sum.decisions += row.decisions;
    sum.pace += row.pace;
    sum.gold += row.gold;
    sum.consistency += row.consistency;
    sum.blind += row.blind;
    sum.assisted += row.assisted;
    sum.rubberStamps += row.rubberStamps;
    if (row.anchoring.fewest() > 0) {  // who works in one arm only tells of themselves and not of the arm
        sum.anchoring += row.anchoring;
        sum.withFinal += row.withFinal;
    }
    sum.notDrawn += row.notDrawn;
    sum.reconsidered += row.reconsidered;
    sum.followedWrong += row.followedWrong;
}

void appendTimes(std::span<const metrics::TimedAnswer> answers, std::vector<double>& times) {
    for (const metrics::TimedAnswer& answer : answers) {
        if (answer.spent.ms > 0) times.push_back(static_cast<double>(std::min(answer.spent, metrics::longestAnswer).ms));
    }
}

}  // namespace

Reconsidered& Reconsidered::operator+=(const Reconsidered& more) {
    agreed += more.agreed;
    kept += more.kept;
    wentOver += more.wentOver;
    other += more.other;
    return *this;
}

void ReviewerTally::add(const ports::Record& record, const ItemPast& past) {
    addStanding(record);
    std::map<ReviewerId, Indexes> answersOf;
    for (std::size_t i = 0; i < record.decisions.size(); ++i) {
        const Decision& decision = record.decisions[i];
        if (!isWanted(decision.reviewer)) continue;
        counted(decision.reviewer).row.name = record.reviewers[i];
        if (!past.undone.contains(decision.visit)) answersOf[decision.reviewer].push_back(i);
    }
    for (const auto& [reviewer, answers] : answersOf) addAnswers(record, past, reviewer, answers);
    keepPaired(m_blindOfItem, m_blind);
}

void ReviewerTally::addStanding(const ports::Record& record) {
    std::vector<agreement::SetRating> standing;
    for (std::size_t i = 0; i < record.decisions.size(); ++i) {
        const Decision& decision = record.decisions[i];
        if (!decision.stands || !isWanted(decision.reviewer) || !m_request.isOfPeriod(decision.at)) continue;
        ++counted(decision.reviewer).row.decisions;
        standing.push_back({record.item, decision.reviewer, record.answers[i]});
    }
    if (standing.empty()) return;
    m_decisions += std::ssize(standing);
    ++m_items;
    if (standing.size() > 1) ++m_itemsTwice;
    keepPaired(standing, m_standing);
}

void ReviewerTally::addAnswers(const ports::Record& record, const ItemPast& past, ReviewerId reviewer, const Indexes& answers) {
    Counted& person = counted(reviewer);
    const Decision& first = record.decisions[answers.front()];
    if (m_request.isOfPeriod(first.at)) {
        person.answers.push_back({{first.at, first.answer.timeSpent}, first.id});
        addFirst(record, answers.front(), person.row);
        if (first.exposure == Exposure::Blind) m_blindOfItem.push_back({record.item, reviewer, record.answers[answers.front()]});
    }
    addReconsidered(record, past, answers, person.row);
    addConsistency(record, answers, person.row);
}

void ReviewerTally::addFirst(const ports::Record& record, std::size_t first, ReviewerRow& row) {
    addArm(record, first, row);
    const auto same = isSameAsModel(record, first);
    if (!same) return;
    const Decision& decision = record.decisions[first];
    if (decision.exposure == Exposure::Blind) row.blind.add(*same);
    if (decision.exposure != Exposure::Assisted) return;
    row.assisted.add(*same);
    if (*same && decision.answer.timeSpent.ms > 0) row.rubberStamps.add(decision.answer.timeSpent < shortestReading);
}

void ReviewerTally::addArm(const ports::Record& record, std::size_t first, ReviewerRow& row) {
    const Decision& decision = record.decisions[first];
    const auto drawn = m_draws.drawnFor(record.item, record.externalId, record.reviewers[first], decision.at);
    if (!drawn) return;
    if (*drawn != decision.arm) {
        ++row.notDrawn;
        return;
    }
    const bool isAssisted = decision.arm == Arm::Assisted;
    if (const auto same = isSameAsModel(record, first)) armOf(row.anchoring, isAssisted).add(*same);
    if (record.resolution && hasSeveralAnswers(record)) armOf(row.withFinal, isAssisted).add(haveSameLabels(record.answers[first], record.resolution->labels));
}

void ReviewerTally::addReconsidered(const ports::Record& record, const ItemPast& past, const Indexes& answers, ReviewerRow& row) const {
    const Decision& first = record.decisions[answers.front()];
    const auto agreed = isSameAsModel(record, answers.front());
    const std::size_t last = answers.back();
    if (!agreed || first.exposure != Exposure::Blind || !m_request.isOfPeriod(record.decisions[last].at)) return;
    const auto look = std::ranges::find(past.reveals, first.reviewer, &ports::RevealRow::reviewer);
    if (look == past.reveals.end() || look->event < first.id) return;
    if (*agreed) ++row.reconsidered.agreed;
    else if (haveSameLabels(record.answers[answers.front()], record.answers[last])) ++row.reconsidered.kept;
    else if (haveSameLabels(record.answers[last], *record.predicted[answers.front()])) ++row.reconsidered.wentOver;
    else ++row.reconsidered.other;
}

/// The answer that a visit ended with stood until the next visit.
void ReviewerTally::addConsistency(const ports::Record& record, const Indexes& answers, ReviewerRow& row) const {
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const Decision& decision = record.decisions[answers[i]];
        if (i + 1 < answers.size() && record.decisions[answers[i + 1]].visit == decision.visit) continue;
        if (before && m_request.isOfPeriod(decision.at)) row.consistency.add(haveSameLabels(record.answers[*before], record.answers[answers[i]]));
        before = answers[i];
    }
}

void ReviewerTally::addGold(const GoldAnswer& answer) {
    if (!isWanted(answer.reviewer) || !m_request.isOfPeriod(answer.at)) return;
    ReviewerRow& row = counted(answer.reviewer).row;
    row.gold.add(haveSameLabels(answer.given, answer.known));
    const bool isWrong = answer.predicted && !haveSameLabels(*answer.predicted, answer.known);
    if (isWrong && answer.exposure != Exposure::Compared) armOf(row.followedWrong, answer.exposure == Exposure::Assisted).add(haveSameLabels(answer.given, *answer.predicted));
}

void ReviewerTally::addRepeat(const RepeatAnswer& answer) {
    if (isWanted(answer.reviewer) && m_request.isOfPeriod(answer.at)) counted(answer.reviewer).row.consistency.add(haveSameLabels(answer.first, answer.again));
}

std::vector<metrics::TimedAnswer> ReviewerTally::inOrder(std::vector<FirstAnswer> answers) {
    std::ranges::sort(answers, {}, [](const FirstAnswer& first) { return std::pair(first.answer.at, first.decision); });
    std::vector<metrics::TimedAnswer> ordered;
    ordered.reserve(answers.size());
    for (const FirstAnswer& first : answers) ordered.push_back(first.answer);
    return ordered;
}

ReviewerTally::Rows ReviewerTally::finish() {
    Rows rows;
    std::vector<double> allTimes;
    for (auto& [reviewer, person] : m_counted) {
        const auto answers = inOrder(std::move(person.answers));
        std::vector<double> times;
        appendTimes(answers, times);
        appendTimes(answers, allTimes);
        person.row.reviewer = reviewer;
        person.row.time = metrics::medianOf(std::move(times));
        person.row.pace.add(answers);
        addTo(rows.all, person.row);
        if (person.row.decisions > 0) rows.reviewers.push_back(std::move(person.row));
    }
    rows.all.time = metrics::medianOf(std::move(allTimes));
    std::ranges::sort(rows.reviewers, {}, &ReviewerRow::name);
    return rows;
}

}  // namespace docket::services
