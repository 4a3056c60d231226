#include "core/text/personal_data/shape.h"

#include "core/base/ascii.h"
#include "core/text/personal_data/plain_text.h"

#include <algorithm>

namespace docket::text::personal {

namespace {

bool isOfShape(char sign, char shape) {
    switch (shape) {
        case '9': return isAsciiDigit(sign);
        case 'A': return isAsciiLetter(sign);
        case '*': return isAsciiDigit(sign) || isAsciiLetter(sign);
        default: return sign == shape;
    }
}

}  // namespace

std::optional<std::size_t> shapeEnd(std::string_view signs, std::size_t begin, std::string_view shape) {
    if (signs.size() - begin < shape.size()) return std::nullopt;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (!isOfShape(signs[begin + i], shape[i])) return std::nullopt;
    }
    return begin + shape.size();
}

std::optional<std::size_t> anyShapeEnd(std::string_view signs, std::size_t begin, std::string_view shapes) {
    while (!shapes.empty()) {
        const std::size_t length = std::min(shapes.find('|'), shapes.size());
        const auto end = shapeEnd(signs, begin, shapes.substr(0, length));
        if (end && isFreeAfter(signs, *end)) return end;
        shapes.remove_prefix(std::min(length + 1, shapes.size()));
    }
    return std::nullopt;
}

std::string compact(std::string_view signs) {
    std::string code;
    for (const char sign : signs) {
        if (isAsciiDigit(sign)) code += sign;
        else if (isAsciiLetter(sign)) code += static_cast<char>(sign - (sign >= 'a' ? 'a' - 'A' : 0));
    }
    return code;
}

}  // namespace docket::text::personal
