#pragma once

#include "core/text/personal_data.h"

namespace docket::text::personal {

/// Numbers of 14 to 19 digits, together or in the groups in which cards show them, that an issuer gives out and whose check digit
/// holds. One in ten numbers with an issuer's prefix and length passes by chance.
void findCards(std::string_view signs, std::vector<Finding>& found);

}  // namespace docket::text::personal
