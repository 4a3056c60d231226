#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace docket::text::personal {

/// Where what has this shape and begins here ends; nullopt where it does not. In a shape "9" is a digit, "A" a letter, "*" either,
/// and every other sign is itself.
std::optional<std::size_t> shapeEnd(std::string_view signs, std::size_t begin, std::string_view shape);

/// The same for shapes with "|" between them: the first that is there and ends where a number may.
std::optional<std::size_t> anyShapeEnd(std::string_view signs, std::size_t begin, std::string_view shapes);

/// Digits and capital letters alone, as check digits are computed over them.
std::string compact(std::string_view signs);

}  // namespace docket::text::personal
