#include "core/base/time.h"

#include <chrono>
#include <fmt/format.h>
#include <optional>

namespace docket {

namespace {

/// Reads fixed-width fields from the front of a text.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    std::optional<int> digits(std::size_t width) {
        if (m_rest.size() < width) return std::nullopt;
        int value = 0;
        for (char c : m_rest.substr(0, width)) {
            if (c < '0' || c > '9') return std::nullopt;
            value = value * 10 + (c - '0');
        }
        m_rest.remove_prefix(width);
        return value;
    }

    bool accept(std::string_view choices) {
        if (m_rest.empty() || choices.find(m_rest.front()) == std::string_view::npos) return false;
        m_rest.remove_prefix(1);
        return true;
    }

    char front() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

std::optional<std::int64_t> parseTimeOfDay(Scanner& in) {
    const auto hour = in.digits(2);
    if (!hour || *hour > 23 || !in.accept(":")) return std::nullopt;
    const auto minute = in.digits(2);
    if (!minute || *minute > 59) return std::nullopt;
    std::int64_t ms = (*hour * 60 + *minute) * 60'000LL;
    if (in.accept(":")) {
        const auto second = in.digits(2);
        if (!second || *second > 60) return std::nullopt;
        ms += *second * 1000LL;
        if (in.accept(".,")) {
            int scale = 100;
            bool any = false;
            while (const auto digit = in.digits(1)) {
                ms += static_cast<std::int64_t>(*digit) * scale;
                scale /= 10;
                any = true;
            }
            if (!any) return std::nullopt;
        }
    }
    return ms;
}

/// Minutes east of UTC; a missing zone means UTC.
std::optional<std::int64_t> parseZone(Scanner& in) {
    if (in.atEnd() || in.accept("Zz")) return 0;
    const bool west = in.front() == '-';
    if (!in.accept("+-")) return std::nullopt;
    const auto hour = in.digits(2);
    if (!hour || *hour > 23) return std::nullopt;
    in.accept(":");
    const auto minute = in.digits(2);
    if (!minute || *minute > 59) return std::nullopt;
    const std::int64_t total = *hour * 60 + *minute;
    return west ? -total : total;
}

std::optional<Timestamp> parseFields(std::string_view text) {
    Scanner in(text);
    const auto year = in.digits(4);
    if (!year || *year < 1 || !in.accept("-")) return std::nullopt;
    const auto month = in.digits(2);
    if (!month || !in.accept("-")) return std::nullopt;
    const auto day = in.digits(2);
    if (!day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return std::nullopt;
    std::int64_t ms = std::chrono::sys_days{date}.time_since_epoch().count() * 86'400'000LL;
    if (in.atEnd()) return Timestamp{ms};
    if (!in.accept("Tt ")) return std::nullopt;
    const auto timeOfDay = parseTimeOfDay(in);
    if (!timeOfDay) return std::nullopt;
    const auto zone = parseZone(in);
    if (!zone || !in.atEnd()) return std::nullopt;
    return Timestamp{ms + *timeOfDay - *zone * 60'000};
}

}  // namespace

std::string formatUtc(Timestamp t) {
    using namespace std::chrono;
    const sys_time<milliseconds> point{milliseconds{t.ms}};
    const auto day = floor<days>(point);
    const year_month_day date{day};
    const hh_mm_ss time{point - day};
    auto text = fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", static_cast<int>(date.year()),
                            static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                            time.hours().count(), time.minutes().count(), time.seconds().count());
    if (const auto ms = time.subseconds().count(); ms != 0) text += fmt::format(".{:03}", ms);
    return text + "Z";
}

Result<Timestamp> parseUtc(std::string_view text) {
    if (const auto parsed = parseFields(text)) return *parsed;
    return failure(ErrorKind::InvalidInput, fmt::format("\"{}\" is not a time like 2026-11-02T09:15:00Z.", text));
}

}  // namespace docket
