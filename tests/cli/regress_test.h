#pragma once

#include "tests/cli/import_test.h"

#include <fmt/format.h>

#include <functional>

namespace docket::test {

/// A workspace of which two models said something, and docket regress over it; all through the binary.
class RegressTest : public ImportTest {
protected:
    /// Items of which a model said what `labelOf(i)` says, from 1; nothing of an item whose label is empty. `more`: further members.
    void importModel(const std::string& prefix, int n, const std::string& model, const std::function<std::string(int)>& labelOf, const std::string& more = {}) const {
        std::string rows;
        for (int i = 1; i <= n; ++i) {
            if (const std::string label = labelOf(i); !label.empty()) {
                rows += fmt::format(R"({{"id":"{0}-{1}","text":"Message {1} of {0}","label":"{2}","confidence":0.4,"model":"{3}"{4}}})", prefix, i, label, model, more) + "\n";
            }
        }
        imported({file(prefix + model + ".jsonl", rows)});
    }
    /// Each item alone: claimed by its id and decided.
    void decide(const std::string& prefix, int first, int last, const std::string& label, const std::string& mode = "blind", const std::string& reviewer = "ada") const {
        std::vector<nlohmann::json> requests;
        for (int i = first; i <= last; ++i) {
            requests.push_back({{"op", "claim"}, {"id", fmt::format("{}-{}", prefix, i)}});
            requests.push_back({{"op", "decide"}, {"labels", {label}}, {"certainty", "sure"}});
        }
        for (const auto& answer : review(requests, mode, reviewer)) EXPECT_EQ(answer.value("ok", false), true) << answer;
    }
    /// The items as gold items, by a file.
    void makeGold(const std::string& prefix, int first, int last, const std::string& label) const {
        std::string rows;
        for (int i = first; i <= last; ++i) rows += fmt::format(R"({{"id":"{}-{}","labels":["{}"]}})", prefix, i, label) + "\n";
        run({"gold", workspace(), "import", file("gold.jsonl", rows), "--by", "lea"});
    }

    nlohmann::json create(const std::string& name, Words more = {}) const {
        more.insert(more.begin(), {"create", name});
        return runForJson("regress", std::move(more));
    }
    /// A comparison that ends with this status.
    nlohmann::json compared(const std::string& set, const std::string& one, const std::string& other, int status, Words more = {}) const {
        more.insert(more.begin(), {"regress", workspace(), "--set", set, "--run", one, "--against", other, "--json"});
        const Finished finished = runDocket(more);
        EXPECT_EQ(finished.status, status) << finished.err;
        return nlohmann::json::parse(finished.out, nullptr, false);
    }
    std::string failing(Words arguments, int status = 1) const {
        arguments.insert(arguments.begin(), {"regress", workspace()});
        const Finished finished = runDocket(arguments);
        EXPECT_EQ(finished.status, status) << finished.out;
        return finished.err;
    }
};

}  // namespace docket::test
