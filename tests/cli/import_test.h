#pragma once

#include "tests/cli/program_test.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

namespace docket::test {

/// The program over files that the test writes.
class ImportTest : public ProgramTest {
protected:
    std::string file(const std::string& name, const std::string& content) const {
        std::ofstream(path(name), std::ios::binary) << content;
        return path(name);
    }
    void makeWorkspace(const std::string& policy = R"({"audit_rate":0})") const {
        run({"new", workspace(), "--taxonomy", file("taxonomy.json", R"({"kind":"single","labels":["billing","refund","other"]})"),
             "--policy", file("policy.json", policy)});
    }
    /// The report of an import that ends with this status.
    nlohmann::json imported(Words arguments, int status = 0, const std::string& input = {}) const {
        arguments.insert(arguments.begin(), {"import", workspace()});
        arguments.emplace_back("--json");
        const Finished finished = runDocket(arguments, input);
        EXPECT_EQ(finished.status, status) << finished.err;
        return nlohmann::json::parse(finished.out, nullptr, false);
    }
    /// Why an import was refused, with nothing read.
    std::string refusal(Words arguments, const std::string& input = {}) const {
        arguments.insert(arguments.begin(), {"import", workspace()});
        const Finished finished = runDocket(arguments, input);
        EXPECT_EQ(finished.status, 1) << finished.out;
        EXPECT_EQ(runForJson("stats", {}).at("items"), 0);
        return finished.err;
    }
    /// What a review answers to requests, one after the other.
    std::vector<nlohmann::json> review(const std::vector<nlohmann::json>& requests, const std::string& mode = "assisted",
                                       const std::string& reviewer = "ada") const {
        std::string input;
        for (const nlohmann::json& request : requests) input += request.dump() + "\n";
        const std::string out = run({"review", workspace(), "--reviewer", reviewer, "--mode", mode}, input);
        std::vector<nlohmann::json> answers;
        for (std::size_t begin = 0; begin < out.size();) {
            const auto end = out.find('\n', begin);
            answers.push_back(nlohmann::json::parse(out.substr(begin, end - begin), nullptr, false));
            begin = end + 1;
        }
        return answers;
    }
    std::string contentOf(const std::string& name) const {
        std::ifstream in(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
};

}  // namespace docket::test
