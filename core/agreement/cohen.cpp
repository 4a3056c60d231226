#include "core/agreement/cohen.h"

#include "core/agreement/estimate.h"

#include <algorithm>
#include <cmath>

namespace docket::agreement {

namespace {

/// For each answer i, the mean over `shares` of the squared or absolute distance i - j, in units of k - 1.
std::vector<double> meanDistances(const std::vector<double>& shares, Weighting weighting) {
    const double longest = static_cast<double>(shares.size()) - 1;
    double mean = 0;
    double meanSquare = 0;
    for (std::size_t j = 0; j < shares.size(); ++j) {
        mean += shares[j] * static_cast<double>(j);
        meanSquare += shares[j] * squared(static_cast<double>(j));
    }
    std::vector<double> distances(shares.size());
    double shareBelow = 0;
    double sumBelow = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double place = static_cast<double>(i);
        const double absolute = mean - place + 2 * (place * shareBelow - sumBelow);
        const double square = place * place - 2 * place * mean + meanSquare;
        distances[i] = weighting == Weighting::Linear ? absolute / longest : square / squared(longest);
        shareBelow += shares[i];
        sumBelow += shares[i] * place;
    }
    return distances;
}

/// The mean agreement of each answer with what a rater with these shares says.
std::vector<double> meanAgreements(std::vector<double> shares, Weighting weighting) {
    if (weighting == Weighting::None) return shares;
    std::vector<double> agreements = meanDistances(shares, weighting);
    for (double& agreement : agreements) agreement = 1 - agreement;
    return agreements;
}

double agreementOf(const AnswerPair& pair, std::size_t answerCount, Weighting weighting) {
    if (pair.one == pair.other) return 1;
    if (weighting == Weighting::None) return 0;
    const double distance =
        std::abs(static_cast<double>(pair.one) - static_cast<double>(pair.other)) / (static_cast<double>(answerCount) - 1);
    return 1 - (weighting == Weighting::Linear ? distance : squared(distance));
}

struct Kappa {
    double value = 0;
    std::vector<double> influences;  ///< of each pair of answers; their mean is 0
};

std::optional<Kappa> kappaOf(std::span<const AnswerPair> pairs, std::size_t answerCount, Weighting weighting) {
    if (pairs.empty()) return std::nullopt;
    const double n = static_cast<double>(pairs.size());
    std::vector<double> ofOne(answerCount);
    std::vector<double> ofOther(answerCount);
    for (const AnswerPair& pair : pairs) {
        ofOne[pair.one] += 1 / n;
        ofOther[pair.other] += 1 / n;
    }
    const bool hasOneClass =
        std::ranges::all_of(pairs, [&](const AnswerPair& p) { return p.one == pairs[0].one && p.other == pairs[0].one; });
    if (hasOneClass) return std::nullopt;

    const std::vector<double> withOther = meanAgreements(std::move(ofOther), weighting);
    const std::vector<double> withOne = meanAgreements(std::move(ofOne), weighting);
    double observed = 0;
    double expected = 0;
    for (const AnswerPair& pair : pairs) {
        observed += agreementOf(pair, answerCount, weighting) / n;
        expected += withOther[pair.one] / n;
    }
    Kappa kappa{(observed - expected) / (1 - expected), {}};
    kappa.influences.reserve(pairs.size());
    for (const AnswerPair& pair : pairs) {
        const double chance = withOther[pair.one] + withOne[pair.other] - 2 * expected;
        const double own = agreementOf(pair, answerCount, weighting) - observed;
        kappa.influences.push_back((own - (1 - kappa.value) * chance) / (1 - expected));
    }
    return kappa;
}

Estimate estimateFrom(const std::optional<Kappa>& kappa, std::size_t pairs) {
    const auto n = static_cast<std::int64_t>(pairs);
    if (n == 0) return undefinedEstimate(Undefined::FewerThanTwoRatings);
    if (!kappa) return undefinedEstimate(Undefined::OneClassOnly, n);
    double squares = 0;
    for (const double influence : kappa->influences) squares += squared(influence);
    return estimateOf(kappa->value, squares / squared(static_cast<double>(pairs)), n);
}

/// Numbers the answers of a pair of raters from 0, so that the pair costs what they said and not what could be said.
class AnswerNumbers {
public:
    explicit AnswerNumbers(std::size_t answerCount) : m_numberOf(answerCount) {}

    /// Renumbers `pairs` in order of first use and returns how many answers there are.
    std::size_t renumber(std::vector<AnswerPair>& pairs) {
        for (AnswerPair& pair : pairs) pair = {numberOf(pair.one), numberOf(pair.other)};
        for (const std::uint32_t answer : m_used) m_numberOf[answer].reset();
        const std::size_t count = m_used.size();
        m_used.clear();
        return count;
    }

private:
    std::uint32_t numberOf(std::uint32_t answer) {
        auto& number = m_numberOf[answer];
        if (number) return *number;
        number = static_cast<std::uint32_t>(m_used.size());
        m_used.push_back(answer);
        return *number;
    }

    std::vector<std::optional<std::uint32_t>> m_numberOf;
    std::vector<std::uint32_t> m_used;
};

/// What a rater and one of a higher number said of the same item.
struct Meeting {
    std::uint32_t item = 0;
    AnswerPair answers;
};

/// Gathers pairs of raters, and for Light's kappa the influence of each item.
class Gathering {
public:
    explicit Gathering(const Ratings& ratings)
        : m_ratings(ratings), m_numbers(ratings.answerCount()), m_influences(ratings.itemCount()) {}

    void add(std::uint32_t one, std::uint32_t other, std::span<const Meeting> meetings);
    PairwiseKappa finish() &&;

private:
    Estimate meanKappa() const;

    const Ratings& m_ratings;
    AnswerNumbers m_numbers;
    std::vector<double> m_influences;
    double m_sum = 0;
    PairwiseKappa m_result;
};

void Gathering::add(std::uint32_t one, std::uint32_t other, std::span<const Meeting> meetings) {
    std::vector<AnswerPair> pairs;
    metrics::Share agreement;
    for (const Meeting& meeting : meetings) {
        pairs.push_back(meeting.answers);
        agreement.add(meeting.answers.one == meeting.answers.other);
    }
    const std::size_t answerCount = m_numbers.renumber(pairs);
    const auto kappa = kappaOf(pairs, answerCount, Weighting::None);
    const auto raters = m_ratings.raters();
    m_result.pairs.push_back({raters[one], raters[other], agreement, estimateFrom(kappa, pairs.size())});
    if (!kappa) {
        ++m_result.light.pairsUndefined;
        return;
    }
    ++m_result.light.pairs;
    m_sum += kappa->value;
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        m_influences[meetings[i].item] += kappa->influences[i] / static_cast<double>(meetings.size());
    }
}

PairwiseKappa Gathering::finish() && {
    m_result.light.mean = meanKappa();
    return std::move(m_result);
}

Estimate Gathering::meanKappa() const {
    const std::int64_t items = m_ratings.pairedItemCount();
    if (m_ratings.itemCount() == 0) return undefinedEstimate(Undefined::NoItems);
    if (items == 0) return undefinedEstimate(Undefined::FewerThanTwoRatings);
    if (m_result.light.pairs == 0) return undefinedEstimate(Undefined::OneClassOnly, items);
    double squares = 0;
    for (const double influence : m_influences) squares += squared(influence);
    const double pairs = static_cast<double>(m_result.light.pairs);
    return estimateOf(m_sum / pairs, squares / squared(pairs), items);
}

}  // namespace

Estimate cohenKappa(std::span<const AnswerPair> pairs, std::size_t answerCount, Weighting weighting) {
    return estimateFrom(kappaOf(pairs, answerCount, weighting), pairs.size());
}

PairwiseKappa pairwiseKappa(const Ratings& ratings) {
    std::vector<std::vector<std::uint32_t>> itemsOf(ratings.raters().size());
    for (std::uint32_t item = 0; item < ratings.itemCount(); ++item) {
        for (const auto& given : ratings.givenOf(item)) itemsOf[given.rater].push_back(item);
    }
    Gathering gathering(ratings);
    std::vector<std::vector<Meeting>> meetingsWith(itemsOf.size());
    std::vector<std::uint32_t> met;
    for (std::uint32_t rater = 0; rater < itemsOf.size(); ++rater) {
        for (const std::uint32_t item : itemsOf[rater]) {
            const auto given = ratings.givenOf(item);
            const auto own = std::ranges::lower_bound(given, rater, {}, &Ratings::Given::rater);
            for (auto other = own + 1; other != given.end(); ++other) {
                auto& meetings = meetingsWith[other->rater];
                if (meetings.empty()) met.push_back(other->rater);
                meetings.push_back({item, {own->answer, other->answer}});
            }
        }
        std::ranges::sort(met);
        for (const std::uint32_t other : met) {
            gathering.add(rater, other, meetingsWith[other]);
            meetingsWith[other].clear();
        }
        met.clear();
    }
    return std::move(gathering).finish();
}

}  // namespace docket::agreement
