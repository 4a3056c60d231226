#include "tests/unit/agreement/oracle_file.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>

namespace docket::test {

namespace {

struct Row {
    std::string item;
    std::string rater;
    std::vector<std::string> labels;
    bool isSet = false;
};

std::vector<Row> embeddedRows(const nlohmann::json& rows) {
    std::vector<Row> result;
    for (const auto& row : rows) {
        const bool isSet = row[2].is_array();
        const auto labels = isSet ? row[2].get<std::vector<std::string>>() : std::vector<std::string>{row[2]};
        result.push_back({row[0], row[1], labels, isSet});
    }
    return result;
}

/// The files have no quoted fields; only their first three columns count.
std::vector<Row> rowsOfFile(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    std::vector<Row> rows;
    while (std::getline(file, line)) {
        std::istringstream fields(line);
        Row row;
        std::string label;
        std::getline(fields, row.item, ',');
        std::getline(fields, row.rater, ',');
        std::getline(fields, label, ',');
        while (!label.empty() && label.back() == '\r') label.pop_back();
        row.labels.push_back(label);
        rows.push_back(row);
    }
    return rows;
}

/// Keeps the first so many items in the order of their names, where the rule of the input says so.
void keepFirstItems(std::vector<Row>& rows, const std::string& rule) {
    const std::size_t at = rule.find("first 1000 items in sorted order");
    if (at == std::string::npos) return;
    std::set<std::string> items;
    for (const Row& row : rows) items.insert(row.item);
    const auto end = std::next(items.begin(), std::min<std::ptrdiff_t>(1000, std::ssize(items)));
    const std::set<std::string> kept(items.begin(), end);
    std::erase_if(rows, [&](const Row& row) { return !kept.contains(row.item); });
}

void keepFirstRatings(std::vector<Row>& rows) {
    std::set<std::pair<std::string, std::string>> seen;
    std::erase_if(rows, [&](const Row& row) { return !seen.emplace(row.item, row.rater).second; });
}

template <class Tag>
using Ids = std::map<std::string, Id<Tag>>;

template <class Tag>
Ids<Tag> numbered(const std::vector<std::string>& names) {
    Ids<Tag> ids;
    for (const std::string& name : names) ids.emplace(name, Id<Tag>{std::ssize(ids)});
    return ids;
}

std::vector<std::string> sortedNames(const std::vector<Row>& rows, const std::string Row::*name) {
    std::set<std::string> names;
    for (const Row& row : rows) names.insert(row.*name);
    return {names.begin(), names.end()};
}

std::vector<std::string> labelNames(const nlohmann::json& input, const std::vector<Row>& rows) {
    if (input.contains("label_order")) return input["label_order"];
    std::set<std::string> names;
    for (const Row& row : rows) names.insert(row.labels.begin(), row.labels.end());
    return {names.begin(), names.end()};
}

std::vector<Row> rowsOf(const nlohmann::json& input, const std::filesystem::path& sharedFolder) {
    std::vector<Row> rows =
        input.contains("file") ? rowsOfFile(sharedFolder / input["file"].get<std::string>()) : embeddedRows(input["rows"]);
    keepFirstItems(rows, input.value("rule", ""));
    return rows;
}

std::uint32_t placeOf(const std::string& name, const std::vector<std::string>& names) {
    return static_cast<std::uint32_t>(std::ranges::lower_bound(names, name) - names.begin());
}

}  // namespace

OracleFile::OracleFile(const std::filesystem::path& path) {
    std::ifstream file(path);
    m_content = nlohmann::json::parse(file);
}

const nlohmann::json& OracleFile::inputOf(const nlohmann::json& oracleCase) const {
    const nlohmann::json& input = oracleCase["input"];
    if (!input.contains("same_input_as")) return input;
    const std::string name = input["same_input_as"].get<std::string>().substr(std::string("first case named ").size());
    for (const auto& other : cases()) {
        if (other["name"] == name && !other["input"].contains("same_input_as")) return other["input"];
    }
    throw std::runtime_error("no case has the input of " + name);
}

NamedRatings readRatings(const nlohmann::json& input, const std::filesystem::path& sharedFolder) {
    std::vector<Row> rows = rowsOf(input, sharedFolder);
    keepFirstRatings(rows);
    if (rows.size() != input.value("n_rows", rows.size())) throw std::runtime_error("the oracle had another number of rows");
    auto raters = sortedNames(rows, &Row::rater);
    auto labels = labelNames(input, rows);
    const auto itemIds = numbered<ItemTag>(sortedNames(rows, &Row::item));
    const auto raterIds = numbered<ReviewerTag>(raters);
    const auto labelIds = numbered<LabelTag>(labels);

    std::vector<LabelId> scheme;
    for (const std::string& label : labels) scheme.push_back(labelIds.at(label));
    std::vector<agreement::Rating> ratings;
    std::vector<agreement::SetRating> sets;
    for (const Row& row : rows) {
        const ItemId item = itemIds.at(row.item);
        const ReviewerId rater = raterIds.at(row.rater);
        LabelSet set;
        for (const std::string& label : row.labels) set.push_back(labelIds.at(label));
        if (row.isSet) {
            sets.push_back({item, rater, set});
        } else {
            ratings.push_back({item, rater, set.front()});
        }
    }
    auto table = sets.empty() ? agreement::Ratings::make(scheme, ratings) : agreement::Ratings::makeOfSets(scheme, sets);
    return {std::move(raters), std::move(labels), std::move(table).value()};
}

NamedVotes readVotes(const nlohmann::json& input, const std::filesystem::path& sharedFolder) {
    std::vector<Row> rows = rowsOf(input, sharedFolder);
    if (input.contains("rule")) keepFirstRatings(rows);
    if (rows.size() != input.value("n_rows", rows.size())) throw std::runtime_error("the oracle had another number of rows");
    NamedVotes named{sortedNames(rows, &Row::item), sortedNames(rows, &Row::rater), {}, {}};
    std::set<std::string> labels;
    for (const Row& row : rows) labels.insert(row.labels.front());
    named.labels.assign(labels.begin(), labels.end());
    for (const Row& row : rows) {
        named.votes.push_back({placeOf(row.item, named.items), placeOf(row.rater, named.raters), placeOf(row.labels.front(), named.labels)});
    }
    return named;
}

std::optional<double> numberIn(const nlohmann::json& expected) {
    const nlohmann::json& value = expected.is_object() && expected.contains("value") ? expected["value"] : expected;
    if (!value.is_number()) return std::nullopt;
    return value.get<double>();
}

}  // namespace docket::test
