#pragma once

#include <filesystem>
#include <gtest/gtest.h>

namespace docket::test {

/// The folder with the real data sets, beside the checkout; a fresh checkout elsewhere does not have it.
inline std::filesystem::path sharedData() { return std::filesystem::path(DOCKET_SOURCE_DIR).parent_path() / "shared" / "data" / "dev"; }

/// The folder with results that other software computed, beside the data sets.
inline std::filesystem::path sharedOracles() { return sharedData().parent_path().parent_path() / "oracles" / "dev"; }

}  // namespace docket::test

/// First line of a test over the real data sets.
#define DOCKET_NEEDS_SHARED_DATA()                                                                   \
    if (!std::filesystem::exists(docket::test::sharedData()))                                        \
        GTEST_SKIP() << "the real data sets are not here (" << docket::test::sharedData().string() << ")"

/// First line of a test over the results of other software.
#define DOCKET_NEEDS_SHARED_ORACLES()                                                                \
    if (!std::filesystem::exists(docket::test::sharedOracles()))                                     \
        GTEST_SKIP() << "the oracles are not here (" << docket::test::sharedOracles().string() << ")"
