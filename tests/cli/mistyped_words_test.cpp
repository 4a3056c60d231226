#include "tests/cli/program_test.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

// What is said to somebody who mistypes a command, an option or the name of a file.

namespace docket {
namespace {

namespace fs = std::filesystem;
using test::Finished;
using test::Words;
using testing::AllOf;
using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;

constexpr int wrongUsage = 2;

class MistypedWords : public test::ProgramTest {
protected:
    void SetUp() override {
        std::ofstream(path("labels.txt")) << "one\ntwo\n";
        run({"new", workspace(), "--taxonomy", path("labels.txt")});
    }

    template <class Matcher>
    static void expectToldOff(const Words& words, Matcher matcher) {
        Words command{DOCKET_BINARY};
        command.insert(command.end(), words.begin(), words.end());
        const Finished finished = test::run(command, {}, {"DISPLAY=", "WAYLAND_DISPLAY=", "QT_QPA_PLATFORM="});
        EXPECT_EQ(finished.status, wrongUsage) << testing::PrintToString(words);
        EXPECT_EQ(finished.out, "");
        EXPECT_EQ(std::ranges::count(finished.err, '\n'), 1) << finished.err;
        EXPECT_THAT(finished.err, matcher);
    }
};

TEST_F(MistypedWords, AWordThatIsNeitherACommandNorAFile) {
    expectToldOff({"bogus"}, AllOf(HasSubstr("neither a command nor a file \"bogus\""), Not(HasSubstr("did you mean")), HasSubstr("docket --help")));
    expectToldOff({"verfy"}, AllOf(HasSubstr("neither a command nor a file \"verfy\""), HasSubstr("did you mean \"verify\"?")));
    expectToldOff({"Tour"}, HasSubstr("did you mean \"tour\"?"));
    expectToldOff({"verfy", workspace()}, AllOf(HasSubstr("no command \"verfy\""), HasSubstr("did you mean \"verify\"?")));
    expectToldOff({workspace(), "verify"}, HasSubstr("no command \"" + workspace() + "\""));
    expectToldOff({"bo\x1b[31mg\xFFus"}, AllOf(HasSubstr("neither"), Not(HasSubstr("\x1b"))));
    expectToldOff({std::string(5000, 'x')}, HasSubstr("neither"));
    expectToldOff({""}, HasSubstr("neither"));
}

TEST_F(MistypedWords, AFileIsOpenedWhateverItsName) {
    const auto windowWasAskedFor = AnyOf(HasSubstr("no display to open the window on"), HasSubstr("this build has no window"));
    fs::copy(workspace(), path("bogus"));
    fs::copy(workspace(), path("verfy"));
    for (const std::string& file : {path("bogus"), path("w.docket"), path("not there.docket"), path("not there"), std::string("./elsewhere"), std::string("elsewhere.docket")}) {
        const Finished finished = test::run({DOCKET_BINARY, file}, {}, {"DISPLAY=", "WAYLAND_DISPLAY=", "QT_QPA_PLATFORM="});
        EXPECT_THAT(finished.err, windowWasAskedFor) << file;
    }
    const Finished inFolder = test::run({"sh", "-c", "cd '" + m_folder.path().string() + "' && DISPLAY= WAYLAND_DISPLAY= QT_QPA_PLATFORM= '" DOCKET_BINARY "' verfy"});
    EXPECT_THAT(inFolder.err, windowWasAskedFor) << "a file of this name is there";
}

TEST_F(MistypedWords, ASubcommand) {
    expectToldOff({"taxonomy", workspace(), "bogus"}, AllOf(HasSubstr("docket taxonomy has no command \"bogus\""), HasSubstr("docket taxonomy --help")));
    expectToldOff({"taxonomy", workspace(), "lnit"}, HasSubstr("did you mean \"lint\"?"));
    expectToldOff({"taxonomy", workspace(), "draft", "shwo"}, AllOf(HasSubstr("docket taxonomy draft has no command \"shwo\""), HasSubstr("did you mean \"show\"?")));
    expectToldOff({"taxonomy", "lnit"}, HasSubstr("did you mean \"lint\"?"));
    expectToldOff({"agreement", workspace(), "raport"}, AllOf(HasSubstr("docket agreement has no command \"raport\""), HasSubstr("did you mean \"report\"?")));
    expectToldOff({"agreement", workspace(), "bogus"}, HasSubstr("no command \"bogus\""));
    expectToldOff({"taxonomy", workspace()}, HasSubstr("docket taxonomy --help"));
}

TEST_F(MistypedWords, AnOption) {
    expectToldOff({"verify", workspace(), "--jsn"}, AllOf(HasSubstr("docket verify has no option \"--jsn\""), HasSubstr("did you mean \"--json\"?")));
    expectToldOff({"--vresion"}, HasSubstr("did you mean \"--version\"?"));
    expectToldOff({"export", workspace(), "--out", path("out"), "--fromat=csv"}, HasSubstr("did you mean \"--format\"?"));
    expectToldOff({"taxonomy", workspace(), "lint", "--jason"}, HasSubstr("docket taxonomy lint has no option \"--jason\""));
    expectToldOff({"tour", workspace(), "--uot", path("out")}, HasSubstr("did you mean \"--out\"?"));
    expectToldOff({"verify", workspace(), "another"}, HasSubstr("\"another\" is one word too many"));
}

TEST_F(MistypedWords, WhatIsMissing) {
    expectToldOff({"verify"}, AllOf(HasSubstr("docket verify: workspace is required"), HasSubstr("docket verify --help")));
    expectToldOff({"tour", workspace()}, HasSubstr("--out is required"));
    expectToldOff({"export", workspace(), "--out"}, HasSubstr("--out"));
}

TEST_F(MistypedWords, EveryCommandIsListedAndHelpsItself) {
    const std::string help = run({"--help"});
    for (const char* command : {"new", "import", "review", "export", "taxonomy", "stats", "reviewers", "sizing", "calibrate", "thresholds", "agreement", "verify", "backup", "demo", "tour"}) {
        EXPECT_THAT(help, HasSubstr("\n  " + std::string(command) + " "));
        EXPECT_THAT(run({command, "--help"}), AllOf(HasSubstr("Usage: docket " + std::string(command)), HasSubstr("--help")));
    }
    EXPECT_THAT(run({"tour", "--help"}), AllOf(HasSubstr("--out"), HasSubstr("--source"), HasSubstr("backup")));
}

}  // namespace
}  // namespace docket
