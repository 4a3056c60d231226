#pragma once

#include "core/base/stable_hash.h"
#include "tests/cli/program_test.h"
#include "tests/support/golden.h"
#include "tests/support/shared_data.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace docket::test {

/// A prediction, and what is right.
struct KnownRow {
    nlohmann::json record;  ///< as it is imported
    std::string truth;

    std::string id() const { return record.at("id"); }
    double confidence() const { return record.at("confidence"); }
    bool isRight() const { return record.at("label") == truth; }
};

/// A workspace of predictions whose right answers are known, and somebody who gives them, blind.
class TrueAnswersTest : public ProgramTest {
protected:
    static std::string write(const std::filesystem::path& file, const std::string& text) {
        std::ofstream(file, std::ios::binary) << text;
        return file.string();
    }

    void make(const std::vector<KnownRow>& rows, const nlohmann::json& taxonomy, const nlohmann::json& policy) {
        std::string lines;
        for (const KnownRow& row : rows) {
            m_truth[row.id()] = row.truth;
            lines += row.record.dump() + "\n";
        }
        run({"new", workspace(), "--taxonomy", write(m_folder / "labels.json", taxonomy.dump()), "--kind", "single", "--policy", write(m_folder / "policy.json", policy.dump())});
        if (!rows.empty()) run({"import", workspace(), write(m_folder / "rows.jsonl", lines)});
    }

    /// Answers all that waits with what is right; returns how many that were.
    int answerAll() {
        Process reviewer({DOCKET_BINARY, "review", workspace(), "--reviewer", "ada"});
        const auto ask = [&](const nlohmann::json& request) {
            reviewer.write(request.dump() + "\n");
            return nlohmann::json::parse(reviewer.readLine().value());
        };
        int answers = 0;
        for (nlohmann::json claimed = ask({{"op", "claim"}}); !claimed.at("item").is_null(); claimed = ask({{"op", "claim"}})) {
            const std::string id = claimed.at("item").at("id");
            const nlohmann::json decided = ask({{"op", "decide"}, {"labels", {m_truth.at(id)}}, {"certainty", "sure"}});
            EXPECT_EQ(decided.at("ok"), true) << decided;
            m_answered.push_back(id);
            ++answers;
        }
        EXPECT_EQ(reviewer.wait().status, 0);
        return answers;
    }

    /// Rows of a model that is surer than it should be: right with the square of its confidence.
    static std::vector<KnownRow> sureRows(int count) {
        SeededRandom random(11);
        const auto unit = [&] { return static_cast<double>(random.below(10'000)) / 10'000; };
        const std::vector<std::string> labels{"billing", "refund", "other"};
        std::vector<KnownRow> rows;
        for (int i = 0; i < count; ++i) {
            const double confidence = 0.3 + 0.7 * unit();
            const std::size_t said = random.below(labels.size());
            const bool isRight = unit() < confidence * confidence;
            KnownRow row;
            row.record = {{"id", fmt::format("r-{}", i)}, {"text", fmt::format("Text number {}", i)}, {"label", labels[said]}, {"confidence", confidence}, {"model", "sure"}};
            row.truth = labels[(said + (isRight ? 0 : 1)) % labels.size()];
            rows.push_back(row);
        }
        return rows;
    }
    static nlohmann::json threeLabels() { return {{"labels", {"billing", "refund", "other"}}}; }

    std::map<std::string, std::string> m_truth;
    std::vector<std::string> m_answered;
};

/// One of two halves of a real data set with its truth; texts come from the first file where the second has none.
inline std::vector<KnownRow> banking77Half(const std::string& file, std::size_t half) {
    std::map<std::string, std::string> truth;
    std::istringstream answers(contentOf(sharedData() / "banking77_truth.csv"));
    for (std::string line; std::getline(answers, line);) truth[line.substr(0, line.find(','))] = line.substr(line.find(',') + 1);
    std::map<std::string, std::string> texts;
    const auto visit = [](const std::string& name, auto&& take) {
        std::istringstream lines(contentOf(sharedData() / name));
        for (std::string line; std::getline(lines, line);) take(nlohmann::json::parse(line));
    };
    visit("banking77_predictions.jsonl", [&](const nlohmann::json& record) { texts[record.at("id")] = record.at("text"); });
    std::vector<KnownRow> rows;
    std::size_t place = 0;
    visit(file, [&](nlohmann::json record) {
        if (place++ % 2 != half) return;
        record["text"] = texts.at(record.at("id"));
        std::string right = truth.at(record.at("id"));
        rows.push_back({std::move(record), std::move(right)});
    });
    return rows;
}

/// A policy under which about so many of the rows wait for people, the most doubtful, and so many of the others are audited.
inline nlohmann::json policyFor(const std::vector<KnownRow>& rows, std::size_t escalated, std::size_t audited) {
    std::vector<double> confidences;
    for (const KnownRow& row : rows) confidences.push_back(row.confidence());
    std::ranges::sort(confidences);
    return {{"threshold", confidences[escalated]}, {"audit_rate", static_cast<double>(audited) / static_cast<double>(rows.size() - escalated)}};
}

}  // namespace docket::test
