#include "core/codec/text/csv_formula.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace docket::codec {

namespace {

std::string_view behindApostrophes(std::string_view value) {
    return value.substr(std::min(value.find_first_not_of('\''), value.size()));
}

}  // namespace

bool looksLikeFormula(std::string_view value) {
    static constexpr std::array<std::string_view, 11> beginnings = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) { return value.starts_with(beginning); });
}

bool needsGuard(std::string_view value) { return looksLikeFormula(behindApostrophes(value)); }

std::string guardedFormula(std::string_view value) { return fmt::format("{}{}", needsGuard(value) ? "'" : "", value); }

std::string restoredFormula(std::string_view cell) {
    const bool isGuarded = cell.starts_with('\'') && needsGuard(cell);
    return std::string(isGuarded ? cell.substr(1) : cell);
}

}  // namespace docket::codec
