#pragma once

#include "core/calibration/reliability/outcome.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace docket::test {

/// A row of the prediction files: scores of labels, and the labels that are right.
struct ScoredRow {
    std::string id;
    std::string label;
    double confidence = 0;
    std::map<std::string, double> scores;
    std::set<std::string> right;
};

/// The predictions and truths of an input, each pair of files read once.
class OracleRows {
public:
    explicit OracleRows(std::filesystem::path sharedFolder) : m_sharedFolder(std::move(sharedFolder)) {}

    const std::vector<ScoredRow>& of(const nlohmann::json& input);

private:
    std::filesystem::path m_sharedFolder;
    std::map<std::string, std::vector<ScoredRow>> m_rows;
};

/// The input of a calibration case, also where it is that of an earlier one: of those of its name, the first with confidences.
const nlohmann::json& confidencesOf(const nlohmann::json& cases, const nlohmann::json& oracleCase);

/// The outcomes of a calibration case: embedded, of a file of single labels, or of the decisions on one label or on all.
std::vector<calibration::Outcome> outcomesOfCase(const nlohmann::json& input, const std::string& caseName, OracleRows& rows);

/// numpy.linspace puts some borders a little above the number that they stand for; a confidence on such a border belongs to the
/// lower bin there. This moves it there, so that only the rule differs and not the figures.
std::vector<calibration::Outcome> asBinnedByNumpy(std::vector<calibration::Outcome> outcomes, std::size_t count);

}  // namespace docket::test
