#include "tests/support/process.h"

#include <gtest/gtest.h>

namespace docket::test {
namespace {

TEST(Process, GivesInputAndTakesBothOutputsAndTheStatus) {
    const auto finished = run({"/bin/sh", "-c", "cat; echo problem >&2; exit 3"}, "text\n");
    EXPECT_EQ(finished.status, 3);
    EXPECT_EQ(finished.out, "text\n");
    EXPECT_EQ(finished.err, "problem\n");
}

TEST(Process, NeitherSideWaitsForTheOtherWithMuchText) {
    const std::string text(5'000'000, 'x');
    EXPECT_EQ(run({"/bin/cat"}, text).out, text);
    EXPECT_EQ(run({"/bin/true"}, text).status, 0) << "what a program does not read is dropped";
}

TEST(Process, TalksLineByLine) {
    Process process({"/bin/cat"});
    process.write("one\n");
    EXPECT_EQ(process.readLine(), "one");
    process.write("two\nthree");
    EXPECT_EQ(process.readLine(), "two");
    process.signal(SIGKILL);
    EXPECT_EQ(process.wait().status, 128 + SIGKILL);
}

TEST(Process, AddsToTheEnvironment) { EXPECT_EQ(run({"/bin/sh", "-c", "echo $ADDED"}, "", {"ADDED=here"}).out, "here\n"); }

}  // namespace
}  // namespace docket::test
