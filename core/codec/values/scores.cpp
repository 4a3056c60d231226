#include "core/codec/values/scores.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>

namespace docket::codec {

std::vector<LabelScore> readScores(std::string_view json, const taxonomy::Taxonomy& taxonomy) {
    std::vector<LabelScore> scores;
    if (json.empty()) return scores;
    const auto object = nlohmann::json::parse(json, nullptr, false);
    if (!object.is_object()) return scores;
    for (const taxonomy::Label& label : taxonomy.labels()) {
        const auto found = object.find(label.key);
        if (found != object.end() && found->is_number()) scores.push_back({label.id, found->get<double>()});
    }
    std::ranges::stable_sort(scores, std::ranges::greater(), &LabelScore::score);
    return scores;
}

void readScoresUnder(const taxonomy::Lineage& lineage, int given, int under, std::vector<LabelScore>& scores) {
    if (lineage.keepsAll(given, under)) return;
    std::unordered_set<LabelId> seen;
    for (LabelScore& score : scores) score.label = lineage.read(score.label, given, under);
    std::erase_if(scores, [&](const LabelScore& score) { return !seen.insert(score.label).second; });
}

}  // namespace docket::codec
