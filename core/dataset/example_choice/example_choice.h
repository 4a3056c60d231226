#pragma once

#include "core/base/error.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::dataset {

/// What was said of an item first, by the model or by a reviewer, and what stands in its place. LabelId{}: no label.
struct Confusion {
    LabelId said;
    LabelId stands;

    bool operator==(const Confusion&) const = default;
};

/// Two labels that are mixed up, whichever was said; `one` is before `other`.
struct ConfusedPair {
    LabelId one;
    LabelId other;

    static ConfusedPair of(const Confusion& confusion);
    auto operator<=>(const ConfusedPair&) const = default;
};

/// A decided item that could be an example.
struct ExampleCandidate {
    ItemId item;
    std::string externalId;                ///< of this item alone
    std::string text;
    LabelSet labels;                       ///< empty: the answer of no label, which is chosen for like a label
    int reviewers = 0;                     ///< who answered; at least 0
    int agreeing = 0;                      ///< of them, those who gave just these labels
    std::optional<Confusion> edgeCase{};   ///< of an item that was overturned or adjudicated
    std::optional<std::int64_t> cluster{}; ///< of near-duplicates; nullopt: it is like no other
};

/// How many examples each label gets.
enum class ExampleBalance {
    Equal,     ///< the same number, rare ones before frequent ones where room runs out
    BaseRate,  ///< by the share of its candidates, but at least one
};

struct ExampleOptions {
    std::optional<int> perLabel;         ///< 1 to mostChosenPerLabel; with BaseRate, the mean of all labels
    std::optional<std::int64_t> tokens;  ///< at least 1: the estimated tokens of all examples together (token_estimate.h)
    std::int64_t tokensAround = 0;       ///< at least 0: of what stands around the text of each example
    ExampleBalance balance = ExampleBalance::Equal;
    std::uint64_t seed = 7;
    int variant = 0;                     ///< at least 0: the same examples in another order, with another label at the end
    std::vector<ItemId> pins;            ///< always among the examples, over any budget
    std::vector<ItemId> bans;            ///< never
};

inline constexpr int mostChosenPerLabel = 100;

enum class ChosenFor {
    Pin,       ///< somebody wants it there
    Typical,   ///< the first of its label: of all, it is most like the others
    Coverage,  ///< is like those that the examples before it are least like
    EdgeCase,  ///< shows where two labels part that were mixed up
};
std::string_view toString(ChosenFor reason);  ///< "edge_case"

struct ChosenExample {
    std::size_t candidate = 0;  ///< its place among the candidates
    ItemId item;
    ChosenFor reason = ChosenFor::Typical;
    LabelId label;                             ///< for which it was chosen; LabelId{}: for the answer of no label
    std::optional<Confusion> confusion{};      ///< of an edge case
    std::int64_t nearestTo = 0;                ///< texts of the label to which no other example of it is nearer…
    std::int64_t among = 0;                    ///< …of so many that were looked at
    std::int64_t tokens = 0;                   ///< estimated, with those around the text

    bool operator==(const ChosenExample&) const = default;
};

enum class ShortOf {
    Candidates,  ///< there is no other item of the label, bans and near-duplicates of examples left aside
    Budget,      ///< there is none that fits the tokens that are left
};
std::string_view toString(ShortOf what);  ///< "budget"

/// A label with fewer examples than asked for; of a budget in tokens alone, with none.
struct LabelShortage {
    LabelId label;
    int wanted = 0;
    int chosen = 0;
    std::int64_t candidates = 0;
    ShortOf what = ShortOf::Candidates;

    bool operator==(const LabelShortage&) const = default;
};

struct ExampleChoice {
    std::vector<ChosenExample> examples;      ///< in the order of the prompt
    std::vector<LabelShortage> shortages;     ///< in the order of the taxonomy, the answer of no label last
    std::vector<ConfusedPair> pairsWithout;   ///< without an edge case among the examples; the most frequent first
    std::vector<ItemId> pinsWithout;          ///< that are no candidates, or have a label that cannot be chosen
    std::int64_t tokens = 0;                  ///< estimated, of all examples
    std::int64_t mostLookedAt = 0;            ///< candidates of a label that were compared; where it has more, a draw by `seed`

    bool operator==(const ExampleChoice&) const = default;
};

/// Chooses examples for a prompt from which a model can tell the labels apart by the nearest one.
///
/// Every label of the taxonomy that can be chosen gets its turns, rare ones first. At its turn it takes the candidate with the
/// highest trust · coverage + 0.1 · margin − 0.02 · likeness: by how much the texts of the label, on average, come nearer to an
/// example of it (greedy facility location: Cornuéjols, Fisher, Nemhauser 1977; within 1 − 1/e of the best set: Nemhauser,
/// Wolsey, Fisher 1978), weighed by the chance that one more reviewer would agree ((agreeing + 1) / (reviewers + 2), Laplace's
/// rule of succession); how much more it is like the centroid of its label than like that of what has another label alone (Rocchio 1971); and
/// what it repeats of the examples of the label (maximal marginal relevance: Carbonell and Goldstein 1998). Two texts are
/// alike by the cosine of their TF-IDF vectors times the Jaccard index of their label sets, so that combinations of labels are
/// covered as often as they occur; an example counts for each of its labels, a further one of the same set for the label alone whose
/// turn it is, which leaves turns to the other combinations. Every second turn of a label is for an edge
/// case where a confused pair has none yet, frequent pairs first; its first turn never is. No two examples are of one cluster,
/// pins aside. The order keeps examples apart that share a label, as far as that is possible behind the last (example_order.h).
///
/// A label compares at most 128 candidates that are no edge cases, drawn by stable hash (fewer where there are more than 1,024
/// labels, so that there are at most 2^24 comparisons; never fewer than asked for), of each text 2,048 bytes, with weights
/// learned from 20,000 texts. Whether and where an item is among the examples does not depend on the order of the candidates.
/// Refuses options that contradict themselves. Safe to call from any thread.
Result<ExampleChoice> chooseExamples(const taxonomy::Taxonomy& taxonomy, std::span<const ExampleCandidate> candidates, const ExampleOptions& options);

}  // namespace docket::dataset
