#include "core/codec/values/written_share.h"

#include "core/base/shortened.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace docket::codec {

namespace {

/// Of a float of 32 bits that was near 1.
constexpr double rounding = 1e-6;

std::string shareName(std::string_view label) { return label.empty() ? "the confidence" : fmt::format("the score of \"{}\"", label); }
std::string withNumber(std::string_view label, std::string_view number) {
    return label.empty() ? fmt::format("the confidence {}", number) : fmt::format("the score {} of \"{}\"", number, label);
}

/// Without the blanks, also those that do not break, and the percent sign behind a number.
std::string_view withoutPercent(std::string_view text, bool& hasSign) {
    hasSign = text.ends_with('%');
    if (!hasSign) return text;
    text.remove_suffix(1);
    for (const std::string_view blank : {" ", "\xC2\xA0", "\xE2\x80\xAF"}) {
        while (text.ends_with(blank)) text.remove_suffix(blank.size());
    }
    return text;
}

std::optional<double> parsed(std::string_view text, char decimalMark) {
    if (text.starts_with('+')) text.remove_prefix(1);
    std::string pointed;
    if (decimalMark != '.') {
        if (text.contains('.')) return std::nullopt;
        pointed = text;
        std::ranges::replace(pointed, decimalMark, '.');
        text = pointed;
    }
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || text.starts_with('+')) return std::nullopt;
    return number;
}

[[noreturn]] void refuseText(std::string_view label, std::string_view text, char decimalMark) {
    std::string cause = fmt::format("{} is \"{}\", which is not a number", shareName(label), text);
    if (decimalMark == '.' && parsed(text, ',')) cause += " with a decimal point; --decimal , reads it";
    if (decimalMark == ',' && parsed(text, '.')) cause += " with a decimal comma";
    throw RowRefusal{std::move(cause)};
}

double clamped(double share) { return std::clamp(share, 0.0, 1.0) + 0.0; }
bool isShare(double number) { return number >= -rounding && number <= 1 + rounding; }

}  // namespace

double WrittenShares::share(const WrittenNumber& number, std::string_view name, RowPlace place) {
    double value = number.value;
    bool hasSign = false;
    if (!number.text.empty()) {
        const std::string_view text = trimmed(number.text);
        const auto read = parsed(withoutPercent(text, hasSign), m_decimalMark);
        if (!read) refuseText(name, text, m_decimalMark);
        value = *read;
    }
    const auto text = [&] { return number.text.empty() ? fmt::format("{}", value) : std::string(trimmed(number.text)); };
    const bool isPlain = m_scale != ShareScale::Percent && !hasSign && isShare(value);
    if (isPlain && !m_percent && (m_small || value <= 0)) return clamped(value);
    switch (m_scale) {
        case ShareScale::Percent: return ofPercent(value, hasSign, name, text(), place);
        case ShareScale::Unstated: return ofUnstated(value, hasSign, name, text(), place);
        case ShareScale::Share: break;
    }
    if (hasSign) throw RowRefusal{fmt::format("{} is \"{}\", a percentage, and --confidence share says that there are none", shareName(name), text())};
    if (!isShare(value)) throw RowRefusal{fmt::format("{} is not between 0 and 1", withNumber(name, text()))};
    return clamped(value);
}

void WrittenShares::meet(std::optional<Met>& met, std::string_view name, const std::string& text, RowPlace place) {
    if (!met) met = Met{place, shortened(text, longestQuote), name.empty() ? "the confidence" : "a score"};
}

double WrittenShares::ofPercent(double number, bool hasSign, std::string_view name, const std::string& text, RowPlace place) {
    if (!hasSign && number > 0 && number <= 1 + rounding) meet(m_small, name, text, place);
    if (hasSign) meet(m_percent, name, text, place);
    const std::optional<Met>& other = hasSign ? m_small : m_percent;
    if (other && (hasSign || number <= 1 + rounding) && number != 0) {
        throw RowRefusal{fmt::format("{} is {} and that on {} is {}: which of them are percentages cannot be known", shareName(name), text, toString(other->place), other->text)};
    }
    if (!isShare(number / 100)) throw RowRefusal{fmt::format("{} is not between 0 and 100 percent", withNumber(name, text))};
    return clamped(number / 100);
}

double WrittenShares::ofUnstated(double number, bool hasSign, std::string_view name, const std::string& text, RowPlace place) {
    const double scaled = hasSign ? number / 100 : number;
    if (isShare(scaled)) {
        if (hasSign) meet(m_percent, name, text, place);
        else if (number > 0) meet(m_small, name, text, place);
        const std::optional<Met>& other = hasSign ? m_small : m_percent;
        if (!other || number == 0) return clamped(scaled);
        throw RowRefusal{fmt::format("{} is {} and that on {} is {}, which are two scales; --confidence percent or share states one", shareName(name), text,
                                     toString(other->place), other->text)};
    }
    std::string cause = fmt::format("{} is not between 0 and 1", withNumber(name, text));
    const bool isLikePercent = !hasSign && number >= 2 && number <= 100;
    if (isLikePercent) {
        meet(m_large, name, text, place);
        if (m_small) cause += fmt::format(", as that on {} is ({})", toString(m_small->place), m_small->text);
        cause += "; --confidence percent reads percentages";
    }
    throw RowRefusal{std::move(cause)};
}

std::string WrittenShares::mixture(bool isText) const {
    if (!m_small || m_scale == ShareScale::Share) return {};
    const std::optional<Met>& other = m_percent || !isText || m_scale == ShareScale::Percent ? m_percent : m_large;
    if (!other) return {};
    return fmt::format("{} is \"{}\" on {} and \"{}\" on {}", other->what, other->text, toString(other->place), m_small->text, toString(m_small->place));
}

}  // namespace docket::codec
