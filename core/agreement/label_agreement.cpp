#include "core/agreement/label_agreement.h"

#include "core/agreement/estimate.h"
#include "core/agreement/label_counts.h"

#include <algorithm>

namespace docket::agreement {

namespace {

/// An item to which a label was given.
struct Cell {
    double raters = 0;  ///< ratings of the item
    double count = 0;   ///< of them with the label, at least 1

    bool isPaired() const { return raters >= 2; }
    double share() const { return count / raters; }
    /// Ordered pairs of ratings of which one gave the label and the other did not, and back.
    double differing() const { return 2 * count * (raters - count); }
};

/// What all labels have in common. Items without a label differ in their number of ratings only, so that a label costs
/// no more than its own cells.
struct Totals {
    double items = 0;
    double pairedItems = 0;
    double ratings = 0;         ///< of paired items, as are their squares
    double ratingsSquared = 0;
};

struct Table {
    Totals totals;
    std::vector<std::vector<Cell>> cellsOf;  ///< by label
};

Table tableOf(const Ratings& ratings) {
    Table table;
    table.totals.items = static_cast<double>(ratings.itemCount());
    table.cellsOf.resize(ratings.labels().size());
    std::vector<LabelCount> counts;
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        const double raters = static_cast<double>(ratings.givenOf(item).size());
        countLabels(ratings, item, counts);
        for (const auto& [label, count] : counts) table.cellsOf[label].push_back({raters, static_cast<double>(count)});
        if (raters < 2) continue;
        ++table.totals.pairedItems;
        table.totals.ratings += raters;
        table.totals.ratingsSquared += squared(raters);
    }
    return table;
}

Estimate specificAgreement(std::span<const Cell> cells, const Totals& totals) {
    double given = 0;
    double alone = 0;
    std::int64_t items = 0;
    for (const Cell& cell : cells) {
        if (!cell.isPaired()) continue;
        ++items;
        given += cell.count;
        alone += cell.differing() / 2 / (cell.raters - 1);
    }
    const double value = 1 - alone / given;
    double squares = 0;
    for (const Cell& cell : cells) {
        if (!cell.isPaired()) continue;
        squares += squared(cell.count * (cell.count - 1) / (cell.raters - 1) - value * cell.count);
    }
    const double variance = squares / squared(given) * totals.pairedItems / (totals.pairedItems - 1);
    return estimateOf(value, variance, items, {0, 1});
}

Estimate alphaAgainstRest(std::span<const Cell> cells, const Totals& totals) {
    const auto items = static_cast<std::int64_t>(totals.pairedItems);
    double given = 0;
    double observed = 0;
    for (const Cell& cell : cells) {
        if (!cell.isPaired()) continue;
        given += cell.count;
        observed += cell.differing() / (cell.raters - 1) / totals.ratings;
    }
    const double share = given / totals.ratings;
    const double expected = 2 * share * (1 - share);
    if (given == totals.ratings) return undefinedEstimate(Undefined::OneClassOnly, items);

    const double perItem = totals.ratings / totals.pairedItems;
    const double perShare = 2 * (1 - 2 * share) * observed / expected;
    const double ofRater = (perShare * share - observed) / expected / perItem;
    double squares = squared(ofRater) * totals.ratingsSquared;
    for (const Cell& cell : cells) {
        if (!cell.isPaired()) continue;
        const double without = ofRater * cell.raters;
        const double influence = without + (cell.differing() / (cell.raters - 1) - perShare * cell.count) / expected / perItem;
        squares += squared(influence) - squared(without);
    }
    const double value = 1 - (totals.ratings - 1) / totals.ratings * observed / expected;
    return estimateOf(value, squares / (totals.pairedItems * (totals.pairedItems - 1)), items);
}

/// The part that an item has in the variance of kappa, after Gwet (2008).
struct KappaPart {
    double itemsPerPaired = 0;
    double share = 0;
    double expected = 0;
    double value = 0;

    double of(const Cell& cell) const {
        const double agreement = cell.isPaired() ? 1 - cell.differing() / (cell.raters * (cell.raters - 1)) : 0;
        const double own = cell.isPaired() ? itemsPerPaired * (agreement - expected) : 0;
        const double chance = share * cell.share() + (1 - share) * (1 - cell.share());
        return squared((own - 2 * (1 - value) * (chance - expected)) / (1 - expected) - value);
    }
};

Estimate kappaAgainstRest(std::span<const Cell> cells, const Totals& totals) {
    double share = 0;
    double disagreement = 0;
    double pairedCells = 0;
    bool isAlone = true;
    for (const Cell& cell : cells) {
        share += cell.share() / totals.items;
        if (!cell.isPaired()) continue;
        ++pairedCells;
        disagreement += cell.differing() / (cell.raters * (cell.raters - 1)) / totals.pairedItems;
        if (cell.count < cell.raters) isAlone = false;
    }
    const auto items = static_cast<std::int64_t>(totals.pairedItems);
    if (isAlone && pairedCells == totals.pairedItems) return undefinedEstimate(Undefined::OneClassOnly, items);

    const double room = 2 * share * (1 - share);
    const double value = 1 - disagreement / room;
    const KappaPart part{totals.items / totals.pairedItems, share, 1 - room, value};
    const double pairedWithout = totals.pairedItems - pairedCells;
    const double singleWithout = totals.items - totals.pairedItems - (static_cast<double>(cells.size()) - pairedCells);
    double squares = pairedWithout * part.of({2, 0}) + singleWithout * part.of({1, 0});
    for (const Cell& cell : cells) squares += part.of(cell);
    return estimateOf(value, squares / (totals.items * (totals.items - 1)), items);
}

std::int64_t ratingsWith(std::span<const Cell> cells) {
    double count = 0;
    for (const Cell& cell : cells) count += cell.count;
    return static_cast<std::int64_t>(count);
}

/// Why nothing can be said of a label.
std::optional<Undefined> lacksPairs(std::span<const Cell> cells, const Totals& totals) {
    if (totals.items == 0) return Undefined::NoItems;
    if (totals.pairedItems == 0) return Undefined::FewerThanTwoRatings;
    if (std::ranges::none_of(cells, &Cell::isPaired)) return Undefined::NotGiven;
    return std::nullopt;
}

}  // namespace

std::vector<LabelAgreement> labelAgreements(const Ratings& ratings) {
    const Table table = tableOf(ratings);
    std::vector<LabelAgreement> agreements;
    agreements.reserve(table.cellsOf.size());
    for (std::size_t label = 0; label < table.cellsOf.size(); ++label) {
        const auto& cells = table.cellsOf[label];
        const metrics::Share given{ratingsWith(cells), static_cast<std::int64_t>(ratings.ratingCount())};
        LabelAgreement agreement{ratings.labels()[label], given, {}, {}, {}};
        if (const auto reason = lacksPairs(cells, table.totals)) {
            const auto items = static_cast<std::int64_t>(table.totals.pairedItems);
            agreement.specific = undefinedEstimate(*reason);
            agreement.alpha = agreement.kappa = undefinedEstimate(*reason, items);
        } else {
            agreement.specific = specificAgreement(cells, table.totals);
            agreement.alpha = alphaAgainstRest(cells, table.totals);
            agreement.kappa = kappaAgainstRest(cells, table.totals);
        }
        agreements.push_back(std::move(agreement));
    }
    return agreements;
}

std::vector<LabelAgreement> weakestFirst(std::vector<LabelAgreement> labels, double target) {
    const auto isWeak = [&](const LabelAgreement& label) { return label.specific.value && *label.specific.value < target; };
    const auto others = std::ranges::stable_partition(labels, isWeak);
    std::ranges::stable_sort(labels.begin(), others.begin(), {}, [](const LabelAgreement& l) { return *l.specific.value; });
    std::ranges::stable_partition(others, [](const LabelAgreement& l) { return l.specific.value.has_value(); });
    return labels;
}

}  // namespace docket::agreement
