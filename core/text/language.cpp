#include "core/text/language.h"

#include <cstdio>  // first: the header below names FILE without it

#include <cld2/public/compact_lang_det.h>

#include <algorithm>

namespace docket::text {

namespace {

/// Of each text, the bytes that are looked at.
constexpr std::size_t languageBytes = 16'384;

}  // namespace

std::string languageOf(std::string_view utf8) {
    const auto bytes = static_cast<int>(std::min(utf8.size(), languageBytes));
    constexpr bool isPlainText = true;
    bool isReliable = false;
    const CLD2::Language language = CLD2::DetectLanguage(utf8.data(), bytes, isPlainText, &isReliable);
    return isReliable && language != CLD2::UNKNOWN_LANGUAGE ? CLD2::LanguageCode(language) : std::string();
}

}  // namespace docket::text
