#pragma once

#include "core/text/personal_data.h"

#include <string>
#include <string_view>
#include <vector>

namespace docket::text::test {

using Found = std::vector<std::string>;

/// What is found, as "EMAIL ada@example.com".
inline Found foundIn(std::string_view text, const PersonalDataOptions& options = {}) {
    Found found;
    for (const Finding& finding : PersonalDataFinder::make(options).value().find(text)) {
        found.push_back(std::string(maskWord(finding.kind)) + " " + std::string(text.substr(finding.begin, finding.end - finding.begin)));
    }
    return found;
}

inline std::string maskedText(std::string_view text, const PersonalDataOptions& options = {}) {
    return masked(text, PersonalDataFinder::make(options).value().find(text));
}

}  // namespace docket::text::test
