#pragma once

#include "core/dataset/example_choice/example_choice.h"
#include "tests/support/shared_data.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace docket::test {

/// A real data set with its truth. What the model said stands in `edgeCase` where it was wrong.
struct LabelledTexts {
    std::vector<dataset::ExampleCandidate> items;
    std::vector<std::string> keys;  ///< the label with id i + 1

    taxonomy::Taxonomy taxonomy(taxonomy::TaskKind kind) const {
        std::vector<taxonomy::Label> labels(keys.size());
        for (std::size_t i = 0; i < keys.size(); ++i) labels[i].key = keys[i];
        return taxonomy::Taxonomy::make(kind, std::move(labels)).value();
    }
};

inline nlohmann::json parsedFile(const std::string& name) {
    std::ifstream in(sharedData() / name);
    return nlohmann::json::parse(in);
}

template <class Visit>
void visitLines(const std::string& name, Visit visit) {
    std::ifstream in(sharedData() / name);
    for (std::string line; std::getline(in, line);) visit(line);
}

inline LabelSet labelIds(const nlohmann::json& keys, const std::vector<std::string>& known) {
    LabelSet labels;
    for (const auto& key : keys) {
        const auto found = std::ranges::find(known, key.get<std::string>());
        if (found != known.end()) labels.push_back(LabelId{found - known.begin() + 1});
    }
    std::ranges::sort(labels);
    return labels;
}

/// Reads NAME_predictions.jsonl; `truth`: by id.
inline LabelledTexts labelledTexts(const std::string& name, const std::map<std::string, nlohmann::json>& truth) {
    LabelledTexts read;
    read.keys = parsedFile(name + "_labels.json").at("labels").get<std::vector<std::string>>();
    visitLines(name + "_predictions.jsonl", [&](const std::string& line) {
        const auto row = nlohmann::json::parse(line);
        const auto said = labelIds(row.contains("labels") ? row["labels"] : nlohmann::json::array({row["label"]}), read.keys);
        const auto id = row["id"].get<std::string>();
        const auto stands = labelIds(truth.at(id), read.keys);
        dataset::ExampleCandidate item{.item = ItemId{static_cast<std::int64_t>(read.items.size()) + 1}, .externalId = id, .text = row["text"], .labels = stands};
        if (said != stands && !said.empty() && !stands.empty() && said.front() != stands.front()) item.edgeCase = dataset::Confusion{said.front(), stands.front()};
        read.items.push_back(std::move(item));
    });
    return read;
}

/// 12,313 questions to a bank, 77 labels (Casanueva et al. 2020).
inline LabelledTexts banking77() {
    std::map<std::string, nlohmann::json> truth;
    visitLines("banking77_truth.csv", [&](const std::string& line) {
        const auto comma = line.find(',');
        truth[line.substr(0, comma)] = nlohmann::json::array({line.substr(comma + 1)});
    });
    return labelledTexts("banking77", truth);
}

/// 5,427 comments with any of 28 labels (Demszky et al. 2020).
inline LabelledTexts goemotions() {
    std::map<std::string, nlohmann::json> truth;
    visitLines("goemotions_truth.jsonl", [&](const std::string& line) {
        const auto row = nlohmann::json::parse(line);
        truth[row["id"]] = row["labels"];
    });
    return labelledTexts("goemotions", truth);
}

}  // namespace docket::test
