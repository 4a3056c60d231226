#pragma once

#include "core/text/personal_data.h"

namespace docket::text::personal {

/// The regions in capital letters, each once, without "ZZ". InvalidInput: one that libphonenumber does not know, or too many.
Result<std::vector<std::string>> phoneRegions(std::span<const std::string> regions);

/// Numbers of 7 digits or more: with "+" and the number of a country, those that are as long as numbers are there; without, those that
/// are valid in one of the regions.
/// libphonenumber is given short pieces of the text only: its own search copies the rest of the text for each number.
void findPhones(std::string_view signs, std::span<const std::string> regions, std::vector<Finding>& found);

}  // namespace docket::text::personal
