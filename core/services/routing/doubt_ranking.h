#pragma once

#include "core/ports/stored_predictions.h"
#include "core/routing/review_share.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace docket::services {

/// The predictions that a review share chooses.
class MostDoubtful {
public:
    bool has(PredictionId prediction) const {
        const auto at = static_cast<std::size_t>(prediction.value);
        return at < m_chosen.size() && m_chosen[at];
    }
    void add(PredictionId prediction) {
        const auto at = static_cast<std::size_t>(prediction.value);
        if (at >= m_chosen.size()) m_chosen.resize(std::max(at + 1, 2 * m_chosen.size()));
        m_chosen[at] = true;
    }

private:
    std::vector<bool> m_chosen;  ///< by id
};

/// Ranks predictions by doubt, those of each model in each import for themselves. Keeps 24 bytes of each.
class DoubtRanking {
public:
    void add(const ports::StoredPrediction& prediction);
    /// Takes over what another ranking has.
    void take(DoubtRanking&& other);
    MostDoubtful choose(double share);

private:
    struct Ranked {
        routing::DoubtRank rank;
        PredictionId prediction;
    };
    using Models = std::map<std::string, std::vector<Ranked>, std::less<>>;

    std::map<RunId, Models> m_runs;
    std::pair<RunId, std::string_view> m_lastKey;       ///< whose predictions `m_last` are
    std::vector<Ranked>* m_last = nullptr;
};

}  // namespace docket::services
