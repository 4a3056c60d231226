#pragma once

#include "tests/cli/import_test.h"
#include "tests/support/golden.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace docket::test {

/// A workspace with 12 items that are due for review, of which a reviewer decided some; all through the binary.
class DatasetsTest : public ImportTest {
protected:
    void SetUp() override {
        makeWorkspace(R"({"audit_rate":0,"reviews_required":{"default":1}})");
        import("t", 12);
        decide({"t-1", "t-2", "t-3", "t-4", "t-5", "t-6", "t-7"}, "billing");
        decide({"t-8", "t-9"}, "refund");
    }

    void import(const std::string& prefix, int n, const std::string& label = "billing", const std::string& model = "m1") const {
        std::string rows;
        for (int i = 1; i <= n; ++i) {
            rows += fmt::format(R"({{"id":"{0}-{1}","text":"Message {1} of {0}","label":"{2}","confidence":0.4,"model":"{3}","metadata":{{"channel":"mail"}}}})", prefix, i, label, model) + "\n";
        }
        imported({file(prefix + model + ".jsonl", rows)});
    }
    /// Each item alone: claimed by its id, decided, and taken no further.
    void decide(const std::vector<std::string>& ids, const std::string& label, const std::string& reviewer = "ada") const {
        std::vector<nlohmann::json> requests;
        for (const std::string& id : ids) {
            requests.push_back({{"op", "claim"}, {"id", id}});
            requests.push_back({{"op", "decide"}, {"labels", {label}}, {"certainty", "sure"}});
        }
        for (const auto& answer : review(requests, "assisted", reviewer)) EXPECT_EQ(answer.value("ok", false), true) << answer;
    }
    nlohmann::json exported(const std::string& name, Words more) const {
        more.insert(more.begin(), {"--out", path(name)});
        return runForJson("export", std::move(more));
    }
    /// Whether two folders have the same files with the same bytes.
    void expectSameFolder(const std::string& one, const std::string& other) const {
        EXPECT_FALSE(filesIn(path(one)).empty()) << one;
        EXPECT_EQ(filesIn(path(one)), filesIn(path(other)));
        for (const std::string& name : filesIn(path(one))) EXPECT_EQ(test::contentOf(path(one + "/" + name)), test::contentOf(path(other + "/" + name))) << name;
    }
    Finished failing(Words arguments) const {
        const Finished finished = runDocket(arguments);
        EXPECT_EQ(finished.status, 1) << finished.out;
        return finished;
    }
    void put(const std::string& name, const std::string& content) const { file(name, content); }
};

}  // namespace docket::test
