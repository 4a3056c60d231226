#pragma once

#include "core/base/id.h"
#include "core/domain/prediction.h"
#include "core/routing/policy.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace docket::routing {

struct PredictionFacts;

/// Which confidence of a prediction decides.
struct DecidingConfidence {
    ConfidenceKind kind = ConfidenceKind::Raw;
    std::set<ConfidenceSource> trusted{};  ///< a confidence from elsewhere is none, nor what is made of it; empty: all are trusted

    /// nullopt: none that counts.
    std::optional<double> of(const PredictionFacts& prediction) const;
    bool operator==(const DecidingConfidence&) const = default;
};

/// Which share of the predictions of each model in each import goes to people, the most doubtful first.
struct ReviewShare {
    double common = 0;
    std::map<std::string, double, std::less<>> byModel{};
    std::map<LabelId, double> byLabel{};     ///< predictions of just this label are ranked among themselves
    DecidingConfidence confidence{};

    bool operator==(const ReviewShare&) const = default;
};

/// The predictions that a review share chooses, by the number under which they were ranked.
class MostDoubtful {
public:
    bool has(std::int64_t number) const {
        const auto at = static_cast<std::size_t>(number);
        return at < m_chosen.size() && m_chosen[at];
    }
    void add(std::int64_t number) {
        const auto at = static_cast<std::size_t>(number);
        if (at >= m_chosen.size()) m_chosen.resize(std::max(at + 1, 2 * m_chosen.size()));
        m_chosen[at] = true;
    }

private:
    std::vector<bool> m_chosen;
};

/// Ranks predictions by doubt: one without a confidence comes before all others, equal confidences go by the stable hash of the
/// external id, never by arrival. Keeps 24 bytes of each.
class DoubtRanking {
public:
    explicit DoubtRanking(ReviewShare share) : m_share(std::move(share)) {}

    /// `number`: by which it is told what was chosen; 0 or more, and best without large gaps.
    void add(RunId run, std::string_view model, std::int64_t number, const PredictionFacts& prediction);
    /// Takes over what another ranking for the same share has.
    void take(DoubtRanking&& other);
    /// The share of each group, rounded to whole predictions.
    MostDoubtful choose();

private:
    struct Ranked {
        double confidence = -1;  ///< -1: there is none
        std::uint64_t tiebreak = 0;
        std::int64_t number = 0;

        auto operator<=>(const Ranked&) const = default;
    };
    /// Predictions that are ranked among themselves; label 0: those of the model whose label has no share of its own.
    struct Group {
        RunId run;
        std::string model;
        LabelId label;

        auto operator<=>(const Group&) const = default;
    };

    double shareOf(const Group& group) const;
    std::vector<Ranked>& groupOf(RunId run, std::string_view model, LabelId label);

    ReviewShare m_share;
    std::map<Group, std::vector<Ranked>> m_groups;
    std::pair<const Group*, std::vector<Ranked>*> m_last{};  ///< that was asked for last
};

}  // namespace docket::routing
