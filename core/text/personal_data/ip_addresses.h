#pragma once

#include "core/text/personal_data.h"

namespace docket::text::personal {

/// Addresses of hosts: of version 4 in four decimal numbers, not after a word for a version, out of 0.0.0.0/8, 127.0.0.0/8 and
/// 224.0.0.0/3; of version 6 (RFC 4291, 2.2) in 2000::/3, fc00::/7, fe80::/10 and with an embedded version 4.
void findIpAddresses(std::string_view signs, std::vector<Finding>& found);

}  // namespace docket::text::personal
