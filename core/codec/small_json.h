#pragma once

#include "core/base/error.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

// For the .cpp files of codec only: reading small JSON documents with errors that name the file and the key.
namespace docket::codec {

/// Parses a document of at most 8 MiB that checkDocument() lets through.
Result<nlohmann::json> parseSmallJson(std::string_view text, std::string_view fileName);

/// Reads keys of one JSON object into values; the first thing that is wrong stays as the error.
class ObjectReader {
public:
    ObjectReader(const nlohmann::json& object, std::string where) : m_object(object), m_where(std::move(where)) {
        if (!object.is_object()) fail("is not a JSON object");
    }

    /// The value of a key, or null when it is missing or JSON null.
    const nlohmann::json* find(const char* key);
    /// Takes the key's value when it is there; another type is an error.
    template <class Value>
    void read(const char* key, Value& value) {
        const nlohmann::json* found = find(key);
        if (found == nullptr) return;
        try {
            value = found->template get<Value>();
        } catch (const nlohmann::json::exception&) {
            fail(fmt::format("has \"{}\" of the wrong type: {}", key, found->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
        }
    }
    void readNumber(const char* key, double& value);
    void readBool(const char* key, bool& value);
    /// Refuses keys that are not listed, so that a mistyped one is not lost.
    void refuseOthers(std::initializer_list<std::string_view> known);
    void fail(std::string what) {
        if (m_error.empty()) m_error = fmt::format("{} {}.", m_where, what);
    }

    bool isGood() const { return m_error.empty(); }
    const std::string& where() const { return m_where; }
    std::unexpected<Error> error() const { return failure(ErrorKind::InvalidInput, m_error); }

private:
    const nlohmann::json& m_object;
    std::string m_where;
    std::string m_error;
};

}  // namespace docket::codec
