#include "tests/unit/calibration/oracle_outcomes.h"

#include <cmath>
#include <fstream>

namespace docket::test {

namespace {

using nlohmann::json;
using Truths = std::map<std::string, std::set<std::string>>;

Truths truthsOf(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::string line;
    Truths truths;
    if (path.extension() == ".csv") {
        std::getline(file, line);
        while (std::getline(file, line)) {
            const auto comma = line.find(',');
            auto label = line.substr(comma + 1);
            if (!label.empty() && label.back() == '\r') label.pop_back();
            truths[line.substr(0, comma)] = {label};
        }
        return truths;
    }
    while (std::getline(file, line)) {
        const json row = json::parse(line);
        truths[row["id"]] = row["labels"].get<std::set<std::string>>();
    }
    return truths;
}

std::vector<calibration::Outcome> decisionsOn(const std::set<std::string>& labels, const std::vector<ScoredRow>& rows) {
    std::vector<calibration::Outcome> outcomes;
    for (const ScoredRow& row : rows) {
        for (const std::string& label : labels) {
            const auto score = row.scores.find(label);
            outcomes.push_back({score == row.scores.end() ? 0 : score->second, row.right.contains(label), 1});
        }
    }
    return outcomes;
}

std::set<std::string> labelsScored(const std::vector<ScoredRow>& rows) {
    std::set<std::string> labels;
    for (const ScoredRow& row : rows) {
        for (const auto& [label, score] : row.scores) labels.insert(label);
    }
    return labels;
}

}  // namespace

const std::vector<ScoredRow>& OracleRows::of(const json& input) {
    const std::string predictions = input["predictions_file"];
    auto& rows = m_rows[predictions];
    if (!rows.empty()) return rows;
    const Truths truths = truthsOf(m_sharedFolder / input["truth_file"].get<std::string>());
    std::ifstream file(m_sharedFolder / predictions);
    for (std::string line; std::getline(file, line);) {
        const json row = json::parse(line);
        const auto truth = truths.find(row["id"].get<std::string>());
        if (truth == truths.end()) continue;
        ScoredRow scored{row["id"], row.value("label", std::string()), row["confidence"], {}, truth->second};
        if (row.contains("scores")) scored.scores = row["scores"].get<std::map<std::string, double>>();
        rows.push_back(std::move(scored));
    }
    return rows;
}

const json& confidencesOf(const json& cases, const json& oracleCase) {
    for (const json& each : cases) {
        const json& input = each["input"];
        if (each["name"] == oracleCase["name"] && (input.contains("confidence") || input.contains("predictions_file"))) return input;
    }
    return oracleCase["input"];
}

std::vector<calibration::Outcome> outcomesOfCase(const json& input, const std::string& caseName, OracleRows& rows) {
    std::vector<calibration::Outcome> outcomes;
    if (input.contains("confidence") && input.contains("correct")) {
        for (std::size_t i = 0; i < input["confidence"].size(); ++i) outcomes.push_back({input["confidence"][i], input["correct"][i].get<double>() > 0.5, 1});
        return outcomes;
    }
    const auto& read = rows.of(input);
    const std::string ofLabel = "_label_";
    if (caseName.ends_with("_all_label_decisions")) return decisionsOn(labelsScored(read), read);
    if (const auto place = caseName.find(ofLabel); place != std::string::npos) return decisionsOn({caseName.substr(place + ofLabel.size())}, read);
    for (const ScoredRow& row : read) outcomes.push_back({row.confidence, row.right.contains(row.label), 1});
    return outcomes;
}

std::vector<calibration::Outcome> asBinnedByNumpy(std::vector<calibration::Outcome> outcomes, std::size_t count) {
    const auto bins = static_cast<double>(count);
    for (auto& outcome : outcomes) {
        const double border = std::round(outcome.confidence * bins);
        const bool isOnBorder = border < bins && outcome.confidence == border / bins;
        if (isOnBorder && outcome.confidence < border * (1 / bins)) outcome.confidence = std::nextafter(outcome.confidence, 0);
    }
    return outcomes;
}

}  // namespace docket::test
