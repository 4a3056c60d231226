#pragma once

#include "core/base/error.h"
#include "core/base/time.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace docket::cli {

// Protocols of one JSON object in and one out, a line each. For .cpp files of the command line.

/// Bytes of one request; a longer one is answered with an error.
inline constexpr std::size_t maxRequestBytes = 1024 * 1024;

/// An object on one line, whatever its texts are.
std::string jsonLine(const nlohmann::ordered_json& object);
/// The answer to a request: what `perform` says once `take` has read it, or what went wrong in either. `take` may throw what it
/// does not understand.
std::string answerLine(const std::string& line, const std::function<void(const nlohmann::json& request)>& take,
                       const std::function<Result<std::string>()>& perform);

// A member of a request; throws std::invalid_argument where it is something else. Not there, or null: empty.
std::string textAt(const nlohmann::json& object, const char* key);
bool flagAt(const nlohmann::json& object, const char* key);
std::vector<std::string> textsAt(const nlohmann::json& object, const char* key);

/// The value, or null where there is none.
template <class Value>
nlohmann::ordered_json orNull(const std::optional<Value>& value) {
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
}

/// The moment in UTC, or null where there is none.
nlohmann::ordered_json momentOrNull(const std::optional<Timestamp>& moment);

/// Metadata as they are stored. What is no object, or is nested deeper than what an import lets in, is not shown.
nlohmann::ordered_json metadataJson(const std::string& stored);

}  // namespace docket::cli
