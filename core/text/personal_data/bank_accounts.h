#pragma once

#include "core/text/personal_data.h"

namespace docket::text::personal {

/// International numbers of bank accounts (ISO 13616-1): together or in groups of four, as long as their country has them, with
/// check digits modulo 97 (ISO 7064, MOD 97-10).
void findIbans(std::string_view signs, std::vector<Finding>& found);

}  // namespace docket::text::personal
