#pragma once

#include "core/text/personal_data.h"

namespace docket::text::personal {

/// Addresses with a domain of at least two labels, the last one of letters: the local part at most 64 signs, the domain 253.
void findEmails(std::string_view signs, std::vector<Finding>& found);

/// RFC 3986 with an authority that has user information; whole, without the punctuation of the sentence around it.
void findUrls(std::string_view signs, std::vector<Finding>& found);

}  // namespace docket::text::personal
