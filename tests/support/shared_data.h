#pragma once

#include <filesystem>
#include <gtest/gtest.h>

namespace docket::test {

/// The folder with the real data sets, beside the checkout; a fresh checkout elsewhere does not have it.
inline std::filesystem::path sharedData() { return std::filesystem::path(DOCKET_SOURCE_DIR).parent_path() / "shared" / "data" / "dev"; }

}  // namespace docket::test

/// First line of a test over the real data sets.
#define DOCKET_NEEDS_SHARED_DATA()                                                                   \
    if (!std::filesystem::exists(docket::test::sharedData()))                                        \
        GTEST_SKIP() << "the real data sets are not here (" << docket::test::sharedData().string() << ")"
