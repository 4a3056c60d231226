#include "core/calibration/promises/promised_threshold.h"

#include "core/calibration/promises/promise_plan.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace docket::calibration {

namespace {

constexpr double growth = 1.05;   // of items from test to test
constexpr double waiting = 1.004;  // until there are enough for the first

std::vector<Outcome> byFallingConfidenceOf(std::span<const Outcome> outcomes) {
    std::vector<Outcome> sorted(outcomes.begin(), outcomes.end());
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &Outcome::confidence);
    return sorted;
}

bool isLastOfTie(const std::vector<Outcome>& falling, std::size_t i) {
    return i + 1 == falling.size() || falling[i + 1].confidence != falling[i].confidence;
}

/// The fewest items in all that would do, by any of the thresholds, with half of the doubt: the search loses some on its way.
std::optional<std::int64_t> itemsNeeded(const std::vector<Outcome>& falling, const PromiseQuestion& question) {
    AuditedError error(question.mostWrong);
    std::optional<double> fewestTimes;
    double next = 1;
    for (std::size_t i = 0; i < falling.size(); ++i) {
        error.add(falling[i]);
        const auto items = static_cast<double>(error.audited());
        if (!isLastOfTie(falling, i) || items < next) continue;
        next = items * growth;
        const auto times = error.timesNeeded((1 + question.certainty) / 2);
        if (times && (!fewestTimes || *times < *fewestTimes)) fewestTimes = times;
    }
    if (!fewestTimes) return std::nullopt;
    return static_cast<std::int64_t>(std::ceil(std::max(1.0, *fewestTimes) * static_cast<double>(falling.size())));
}

/// Goes down the thresholds, makes the tests, and keeps the last that held.
class Search {
public:
    Search(const std::vector<Outcome>& falling, const PromiseQuestion& question)
        : m_falling(falling), m_mostWrong(question.mostWrong), m_plan(planOf(falling, question.mostWrong, question.certainty)),
          m_doubt(m_plan.starts, 1 - question.certainty), m_error(question.mostWrong) {
        for (const Outcome& outcome : falling) m_traffic += outcome.weight;
    }

    void fill(Promise& promise) {
        for (std::size_t i = 0; i < m_falling.size() && !m_doubt.isOver(); ++i) {
            m_error.add(m_falling[i]);
            const double left = isDue(i) ? doubtLeft() : 0;
            if (left > 0) test(promise, m_falling[i].confidence, left);
        }
        if (promise.threshold) promise.upperBound = upperBoundAbove(*promise.threshold);
    }

private:
    /// Of the items alone: every 5 % more of them, and the last.
    bool isDue(std::size_t i) const {
        return isLastOfTie(m_falling, i) && (static_cast<double>(m_error.audited()) >= m_next || i + 1 == m_falling.size());
    }

    /// 0: nothing may be tested here.
    double doubtLeft() {
        const auto items = static_cast<double>(m_error.audited());
        const double left = m_doubt.at(m_error.totalWeight() / m_traffic);
        const bool isEnough = m_hasStarted || (left > 0 && m_error.wouldBeKept(m_plan.errorsBorne, 1 - left));
        m_next = items * (isEnough ? growth : waiting);
        m_hasStarted = isEnough;
        return isEnough ? left : 0;
    }

    void test(Promise& promise, double threshold, double left) {
        const bool isKept = m_error.isKept(1 - left);
        promise.tests.push_back({threshold, m_error.audited(), m_error.wrong(), m_error.bound(), 1 - left, isKept});
        if (!isKept) {
            m_doubt.lose();
            return;
        }
        promise.threshold = threshold;
        promise.bound = m_error.bound();
        m_certainty = 1 - left;
    }

    std::optional<double> upperBoundAbove(double threshold) const {
        AuditedError error(m_mostWrong);
        for (const Outcome& outcome : m_falling) {
            if (outcome.confidence >= threshold) error.add(outcome);
        }
        return error.upperBound(m_certainty);
    }

    const std::vector<Outcome>& m_falling;
    double m_mostWrong;
    PromisePlan m_plan;
    PromiseDoubt m_doubt;
    AuditedError m_error;
    double m_traffic = 0;
    double m_next = 0;  // so many items the next test has
    double m_certainty = 0;  // of the last test that held
    bool m_hasStarted = false;
};

}  // namespace

Promise promisedThreshold(std::span<const Outcome> audited, const PromiseQuestion& question) {
    const auto falling = byFallingConfidenceOf(audited);
    Promise promise;
    promise.audited = static_cast<std::int64_t>(falling.size());
    Search(falling, question).fill(promise);
    if (!promise.threshold) promise.needed = itemsNeeded(falling, question);
    return promise;
}

std::optional<double> LabelPromises::thresholdOf(std::size_t label) const {
    return ofLabels[label].threshold ? ofLabels[label].threshold : ofAll.threshold;
}

LabelPromises promisedThresholds(std::span<const std::vector<Outcome>> byLabel, const PromiseQuestion& question) {
    LabelPromises promises;
    std::vector<Outcome> all;
    for (const auto& audited : byLabel) {
        all.insert(all.end(), audited.begin(), audited.end());
        promises.ofLabels.push_back(promisedThreshold(audited, question));
    }
    promises.ofAll = promisedThreshold(all, question);
    return promises;
}

}  // namespace docket::calibration
