#include "tests/unit/metrics/oracle_rows.h"

#include "tests/support/shared_data.h"

#include <fstream>
#include <stdexcept>
#include <unordered_map>

namespace docket::test {

namespace {

/// The text between `from` and the next quotation mark or comma; the files have no escapes in what is looked for.
std::string fieldIn(const std::string& line, const std::string& from) {
    const std::size_t begin = line.find(from);
    if (begin == std::string::npos) throw std::runtime_error("no " + from + " in " + line);
    const std::size_t start = begin + from.size();
    return line.substr(start, line.find_first_of("\",", start) - start);
}

std::unordered_map<std::string, std::string> truths(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::unordered_map<std::string, std::string> truth;
    for (std::string line; std::getline(file, line);) {
        while (!line.empty() && line.back() == '\r') line.pop_back();
        const std::size_t comma = line.find(',');
        const std::size_t end = line.find(',', comma + 1);
        truth.emplace(line.substr(0, comma), line.substr(comma + 1, end - comma - 1));
    }
    return truth;
}

}  // namespace

nlohmann::json readOracle(const std::string& name) {
    std::ifstream file(sharedOracles() / name);
    return nlohmann::json::parse(file);
}

const nlohmann::json& oracleCase(const nlohmann::json& oracle, const std::string& name, const std::string& metric) {
    for (const auto& each : oracle["cases"]) {
        if (each["name"] == name && each["metric"] == metric) return each;
    }
    throw std::runtime_error("no case " + name + ": " + metric);
}

std::optional<double> oracleNumber(const nlohmann::json& value) {
    if (!value.is_number()) return std::nullopt;
    return value.get<double>();
}

std::vector<PredictedRow> predictedRows(const std::string& name, const std::string& suffix) {
    const auto truth = truths(sharedData() / (name + "_truth.csv"));
    std::ifstream file(sharedData() / (name + "_predictions" + suffix + ".jsonl"));
    std::vector<PredictedRow> rows;
    for (std::string line; std::getline(file, line);) {
        const std::string id = fieldIn(line, "{\"id\": \"");
        const auto found = truth.find(id);
        if (found == truth.end()) continue;
        rows.push_back({id, found->second, fieldIn(line, "\"label\": \""), std::stod(fieldIn(line, "\"confidence\": "))});
    }
    return rows;
}

LabelNumbers::LabelNumbers(const std::vector<std::string>& labels) {
    for (const std::string& label : labels) m_numbers.emplace(label, static_cast<std::uint32_t>(m_numbers.size()));
}

}  // namespace docket::test
