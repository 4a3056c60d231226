#pragma once

#include "tests/support/process.h"
#include "tests/support/temp_dir.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace docket::test {

using Words = std::vector<std::string>;

/// The program over one workspace in a folder of its own.
class ProgramTest : public ::testing::Test {
protected:
    std::string path(const std::string& name) const { return (m_folder / name).string(); }
    std::string workspace() const { return path("w.docket"); }

    /// What it printed; a run that fails is a failure of the test.
    static std::string run(const Words& arguments, const std::string& input = {}) {
        const Finished finished = runDocket(arguments, input);
        EXPECT_EQ(finished.status, 0) << arguments.front() << ": " << finished.err;
        return finished.out;
    }
    /// A command with what goes with it, answered as JSON.
    nlohmann::json runForJson(const std::string& command, Words arguments) const {
        arguments.insert(arguments.begin(), {command, workspace()});
        arguments.emplace_back("--json");
        return nlohmann::json::parse(run(arguments), nullptr, false);
    }
    void expectVerified() const { EXPECT_EQ(runForJson("verify", {}).at("problems"), nlohmann::json::array()); }

    TempDir m_folder;
};

}  // namespace docket::test
