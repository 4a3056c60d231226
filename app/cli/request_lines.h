#pragma once

#include "app/cli/command.h"

#include <cstddef>
#include <functional>
#include <istream>
#include <optional>
#include <string>

namespace docket::cli {

/// Lines of an input that may be longer than anything should hold. One over the limit is passed over to its end and
/// never held.
class RequestLines {
public:
    /// The input outlives this object.
    RequestLines(std::istream& in, std::size_t limit) : m_in(in), m_limit(limit) {}

    struct Line {
        std::string text;        ///< without its line break; the beginning of one that is too long
        bool isTooLong = false;
    };
    /// The next line, or nullopt at the end of the input.
    std::optional<Line> next();

private:
    std::istream& m_in;
    std::size_t m_limit;
};

/// Answers each line that comes with one line, until nobody asks or listens any more, or it is asked to stop. Between two lines the
/// workspace rests.
void serveLines(Environment& environment, ports::Workspace& workspace, const std::function<std::string(const std::string&)>& answer);

/// A name for this sitting that no other has.
std::string newSession();

}  // namespace docket::cli
