#pragma once

#include "core/base/error.h"
#include "core/base/shortened.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// For the .cpp files of codec only: reading small JSON documents with errors that name the file and the key.
namespace docket::codec {

/// Parses a document of at most so many bytes that checkDocument() lets through.
Result<nlohmann::json> parseSmallJson(std::string_view text, std::string_view fileName, std::size_t maxBytes = 8 * 1024 * 1024);

/// Whether a value is of exactly the type asked for. The JSON library alone would turn 1.5 into 1, true into 1.0
/// and a list of three into a pair.
template <class Value>
struct Fits {
    static bool in(const nlohmann::json& value);
};
template <>
inline bool Fits<std::string>::in(const nlohmann::json& value) { return value.is_string(); }
template <>
inline bool Fits<double>::in(const nlohmann::json& value) { return value.is_number(); }
template <>
inline bool Fits<std::uint64_t>::in(const nlohmann::json& value) { return value.is_number_unsigned(); }
template <>
inline bool Fits<std::int64_t>::in(const nlohmann::json& value) {
    return value.is_number_integer() && (!value.is_number_unsigned() || value.get<std::uint64_t>() <= INT64_MAX);
}
template <>
inline bool Fits<int>::in(const nlohmann::json& value) {
    return Fits<std::int64_t>::in(value) && std::in_range<int>(value.get<std::int64_t>());
}
template <class Entry>
struct Fits<std::vector<Entry>> {
    static bool in(const nlohmann::json& value) { return value.is_array() && std::ranges::all_of(value, &Fits<Entry>::in); }
};
template <class Entry>
struct Fits<std::set<Entry>> : Fits<std::vector<Entry>> {};
template <class Entry>
struct Fits<std::map<std::string, Entry>> {
    static bool in(const nlohmann::json& value) { return value.is_object() && std::ranges::all_of(value, &Fits<Entry>::in); }
};
template <class Entry>
struct Fits<std::pair<Entry, Entry>> {
    static bool in(const nlohmann::json& value) { return Fits<std::vector<Entry>>::in(value) && value.size() == 2; }
};

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
        if (!Fits<Value>::in(*found)) {
            return fail(fmt::format("has \"{}\" of the wrong type: {}", key, excerpt(*found)));
        }
        value = found->template get<Value>();
    }
    void readNumber(const char* key, double& value);
    void readBool(const char* key, bool& value);
    /// Refuses keys that are not listed, so that a mistyped one is not lost.
    void refuseOthers(std::initializer_list<std::string_view> known);
    void fail(const std::string& what) {
        if (m_error.empty()) m_error = fmt::format("{} {}.", m_where, shortened(what, 4 * longestQuote));
    }
    /// Takes over what went wrong in an object inside this one.
    void adopt(const ObjectReader& inner) {
        if (m_error.empty()) m_error = inner.m_error;
    }

    bool isGood() const { return m_error.empty(); }
    const std::string& where() const { return m_where; }
    std::unexpected<Error> error() const { return failure(ErrorKind::InvalidInput, m_error); }

private:
    static std::string excerpt(const nlohmann::json& value);

    const nlohmann::json& m_object;
    std::string m_where;
    std::string m_error;
};

}  // namespace docket::codec
