#include "core/codec/values/time_text.h"

#include "core/base/nearest_word.h"
#include "core/codec/values/row_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace docket::codec {

namespace {

struct Unit {
    double from;    ///< the smallest number that is one of these
    double millis;  ///< in one
};
constexpr std::array units = {Unit{1e17, 1e-6}, Unit{1e14, 1e-3}, Unit{1e11, 1}, Unit{1e8, 1e3}};
constexpr double mostRead = 1e19;

std::optional<Timestamp> sinceEpoch(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !(number < mostRead)) return std::nullopt;
    const auto unit = std::ranges::find_if(units, [&](const Unit& each) { return number >= each.from; });
    if (unit == units.end()) return std::nullopt;
    constexpr double rounding = 1e-3;  // what is left of 0.123 seconds in a double is no less than 123 of these
    return Timestamp{static_cast<std::int64_t>(std::floor(number * unit->millis + rounding))};
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// In the way of RFC 3339, as far as the text is a date at all.
std::string rewritten(std::string_view text) {
    std::string out(text);
    constexpr std::size_t dateSize = 10;
    if (out.size() >= dateSize && out[4] == '/' && out[7] == '/') out[4] = out[7] = '-';
    for (const std::string_view zone : {"UTC", "GMT"}) {
        if (out.size() > dateSize + zone.size() && isSameButForCase(std::string_view(out).substr(out.size() - zone.size()), zone)) {
            out.replace(out.size() - zone.size(), zone.size(), "Z");
        }
    }
    const auto zone = out.find_last_of("Zz+-");
    if (zone == std::string::npos || zone <= dateSize) return out;
    const std::string_view behind = std::string_view(out).substr(zone + 1);
    if (behind.size() == 2 && std::ranges::all_of(behind, isDigit)) out += ":00";
    const auto blank = out.find_last_not_of(' ', zone - 1) + 1;
    return out.erase(blank, zone - blank);
}

}  // namespace

std::optional<Timestamp> readTime(std::string_view text) {
    const std::string_view written = trimmed(text);
    if (const auto time = parseUtc(written)) return *time;
    if (const auto time = sinceEpoch(written)) return time;
    constexpr std::size_t longest = 64;
    if (written.size() > longest) return std::nullopt;
    const auto time = parseUtc(rewritten(written));
    return time ? std::optional(*time) : std::nullopt;
}

}  // namespace docket::codec
