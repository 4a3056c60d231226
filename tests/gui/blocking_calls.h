#pragma once

#include <string>
#include <vector>

namespace docket::test {

/// Calls that wait for a disk or a network, made by the window thread while it handles an event. The programs that link
/// this hear of them because they stand between the libraries and libc. What the system itself reads (fonts, icons,
/// time zones) is not counted.
class BlockingCalls {
public:
    static const std::vector<std::string>& seen();
    static void forget();
};

}  // namespace docket::test
