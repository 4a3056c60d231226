#include "core/agreement/chance_corrected.h"

#include "core/agreement/estimate.h"

#include <numeric>
#include <vector>

namespace docket::agreement {

namespace {

/// What the items say together.
struct Margins {
    double items = 0;
    double pairedItems = 0;         ///< with two ratings or more
    double agreement = 0;           ///< p_a
    std::vector<double> shares;     ///< π by answer
    double chanceOfSame = 0;        ///< Σ π²
    bool hasOneClass = true;        ///< among the paired items
};

/// Share of the pairs of ratings of an item that agree; at least two ratings.
double agreementOf(const Ratings& ratings, std::size_t item) {
    const double raters = static_cast<double>(ratings.givenOf(item).size());
    double agreeing = 0;
    for (const auto& [answer, count] : ratings.countsOf(item)) agreeing += static_cast<double>(count) * (count - 1.0);
    return agreeing / (raters * (raters - 1));
}

Margins marginsOf(const Ratings& ratings) {
    Margins margins;
    margins.items = static_cast<double>(ratings.itemCount());
    margins.shares.resize(ratings.answerCount());
    std::optional<std::uint32_t> onlyClass;
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        const auto counts = ratings.countsOf(item);
        const double raters = static_cast<double>(ratings.givenOf(item).size());
        for (const auto& [answer, count] : counts) margins.shares[answer] += count / (raters * margins.items);
        if (raters < 2) continue;
        ++margins.pairedItems;
        margins.agreement += agreementOf(ratings, item);
        if (!onlyClass) onlyClass = counts.front().answer;
        if (counts.size() > 1 || counts.front().answer != *onlyClass) margins.hasOneClass = false;
    }
    if (margins.pairedItems > 0) margins.agreement /= margins.pairedItems;
    margins.chanceOfSame = std::inner_product(margins.shares.begin(), margins.shares.end(), margins.shares.begin(), 0.0);
    return margins;
}

/// Expected agreement as a line over Σ π x: with x = π it is p_e, with the shares x of one item, that item's part in
/// it.
struct Chance {
    double offset = 0;
    double slope = 0;

    double at(double same) const { return offset + slope * same; }
};

std::optional<Undefined> lacksPairs(const Ratings& ratings, const Margins& margins) {
    if (ratings.itemCount() == 0) return Undefined::NoItems;
    if (margins.pairedItems == 0) return Undefined::FewerThanTwoRatings;
    return std::nullopt;
}

Estimate corrected(const Ratings& ratings, const Margins& margins, const Chance& chance) {
    const double expected = chance.at(margins.chanceOfSame);
    const double room = 1 - expected;
    const double value = (margins.agreement - expected) / room;
    double squares = 0;
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        const double raters = static_cast<double>(ratings.givenOf(item).size());
        double same = 0;
        for (const auto& [answer, count] : ratings.countsOf(item)) same += margins.shares[answer] * count / raters;
        const double own =
            raters < 2 ? 0 : margins.items / margins.pairedItems * (agreementOf(ratings, item) - expected) / room;
        squares += squared(own - 2 * (1 - value) * (chance.at(same) - expected) / room - value);
    }
    const double variance = squares / (margins.items * (margins.items - 1));
    return estimateOf(value, variance, static_cast<std::int64_t>(margins.pairedItems));
}

/// Shared by the two coefficients whose chance counts the answers that could be given.
std::optional<Undefined> lacksChoice(const Ratings& ratings, const Margins& margins) {
    if (const auto reason = lacksPairs(ratings, margins)) return reason;
    if (ratings.answerCount() < 2) return Undefined::OneClassOnly;
    return std::nullopt;
}

}  // namespace

Estimate observedAgreement(const Ratings& ratings) {
    const Margins margins = marginsOf(ratings);
    if (const auto reason = lacksPairs(ratings, margins)) return undefinedEstimate(*reason);
    double squares = 0;
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        if (ratings.givenOf(item).size() >= 2) squares += squared(agreementOf(ratings, item) - margins.agreement);
    }
    const double variance = squares / (margins.pairedItems * (margins.pairedItems - 1));
    return estimateOf(margins.agreement, variance, static_cast<std::int64_t>(margins.pairedItems), {0, 1});
}

Estimate fleissKappa(const Ratings& ratings) {
    const Margins margins = marginsOf(ratings);
    const auto items = static_cast<std::int64_t>(margins.pairedItems);
    if (const auto reason = lacksPairs(ratings, margins)) return undefinedEstimate(*reason);
    if (margins.hasOneClass) return undefinedEstimate(Undefined::OneClassOnly, items);
    return corrected(ratings, margins, {0, 1});
}

Estimate gwetAc1(const Ratings& ratings) {
    const Margins margins = marginsOf(ratings);
    if (const auto reason = lacksChoice(ratings, margins)) {
        return undefinedEstimate(*reason, static_cast<std::int64_t>(margins.pairedItems));
    }
    if (ratings.itemCount() < 2) return undefinedEstimate(Undefined::SingleItem, 1);
    const double others = static_cast<double>(ratings.answerCount()) - 1;
    return corrected(ratings, margins, {1 / others, -1 / others});
}

Estimate brennanPrediger(const Ratings& ratings) {
    const Margins margins = marginsOf(ratings);
    if (const auto reason = lacksChoice(ratings, margins)) {
        return undefinedEstimate(*reason, static_cast<std::int64_t>(margins.pairedItems));
    }
    return corrected(ratings, margins, {1 / static_cast<double>(ratings.answerCount()), 0});
}

}  // namespace docket::agreement
