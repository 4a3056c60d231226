#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace docket::test {

/// The content of a file of results that other software computed: {"title", "cases": [...]}.
nlohmann::json readOracle(const std::string& name);

/// The only case with this name and metric; throws where there is none.
const nlohmann::json& oracleCase(const nlohmann::json& oracle, const std::string& name, const std::string& metric);

/// A number, or nullopt where the software refused or gave NaN or infinity.
std::optional<double> oracleNumber(const nlohmann::json& value);

/// One prediction of the real data sets with its truth.
struct PredictedRow {
    std::string id;
    std::string truth;
    std::string label;
    double confidence = 0;
};

/// The rows of data/dev/<name>_predictions<suffix>.jsonl that have a truth, in the order of the file.
std::vector<PredictedRow> predictedRows(const std::string& name, const std::string& suffix = "");

/// Numbers for the labels of an oracle, in its order.
class LabelNumbers {
public:
    explicit LabelNumbers(const std::vector<std::string>& labels);
    std::uint32_t of(const std::string& label) const { return m_numbers.at(label); }
    std::size_t count() const { return m_numbers.size(); }

private:
    std::map<std::string, std::uint32_t> m_numbers;
};

}  // namespace docket::test
