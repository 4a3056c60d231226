#include "app/cli/request_lines.h"

#include "app/cli/json_lines.h"

#include <fmt/format.h>

#include <ostream>
#include <random>
#include <utility>

namespace docket::cli {

std::optional<RequestLines::Line> RequestLines::next() try {
    using Traits = std::istream::traits_type;
    std::streambuf& bytes = *m_in.rdbuf();
    Line line;
    bool hasAny = false;
    for (auto byte = bytes.sbumpc(); !Traits::eq_int_type(byte, Traits::eof()); byte = bytes.sbumpc()) {
        hasAny = true;
        if (Traits::to_char_type(byte) == '\n') return line;
        if (line.text.size() < m_limit) line.text += Traits::to_char_type(byte);
        else line.isTooLong = true;
    }
    return hasAny ? std::optional(std::move(line)) : std::nullopt;
} catch (const std::ios_base::failure&) {  // it cannot be read any more
    return std::nullopt;
}

void serveLines(Environment& environment, ports::Workspace& workspace, const std::function<std::string(const std::string&)>& answer) {
    RequestLines lines(environment.in, maxRequestBytes + 1);
    while (!environment.stop.stop_requested()) {
        const auto line = lines.next();
        if (!line || environment.stop.stop_requested()) return;
        if (line->text.find_first_not_of(" \t\r") == std::string::npos && !line->isTooLong) continue;
        environment.out << answer(line->text) << '\n' << std::flush;
        if (!environment.out) return;  // nobody listens any more
        workspace.rest();  // while somebody reads
    }
}

std::string newSession() {
    std::random_device random;
    return fmt::format("cli-{:08x}{:08x}", random(), random());
}

}  // namespace docket::cli
