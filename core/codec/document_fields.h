#pragma once

#include "core/codec/document.h"

#include <fmt/format.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Typed access to the members of a small document. `Json` is the JSON library's value, which only source files
// name. `where` says for messages what the object is ("label 3"); every refusal names the key.

namespace docket::codec {

/// The member, or null where it is missing or JSON null.
template <class Json>
const Json* member(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

template <class Json>
std::string textMember(const Json& object, const char* key, std::string_view where) {
    const Json* value = member(object, key);
    if (value == nullptr) return {};
    if (!value->is_string()) throw Refusal{fmt::format("{}: \"{}\" is not a text", where, key)};
    return value->template get<std::string>();
}

template <class Json>
std::optional<double> numberMember(const Json& object, const char* key, std::string_view where) {
    const Json* value = member(object, key);
    if (value == nullptr) return std::nullopt;
    if (!value->is_number()) throw Refusal{fmt::format("{}: \"{}\" is not a number", where, key)};
    return value->template get<double>();
}

template <class Json>
bool boolMember(const Json& object, const char* key, bool otherwise, std::string_view where) {
    const Json* value = member(object, key);
    if (value == nullptr) return otherwise;
    if (!value->is_boolean()) throw Refusal{fmt::format("{}: \"{}\" is neither true nor false", where, key)};
    return value->template get<bool>();
}

template <class Json>
std::vector<std::string> textsMember(const Json& object, const char* key, std::string_view where) {
    std::vector<std::string> texts;
    const Json* list = member(object, key);
    if (list == nullptr) return texts;
    if (!list->is_array()) throw Refusal{fmt::format("{}: \"{}\" is not a list", where, key)};
    for (const Json& entry : *list) {
        if (!entry.is_string()) throw Refusal{fmt::format("{}: \"{}\" has an entry that is not a text", where, key)};
        texts.push_back(entry.template get<std::string>());
    }
    return texts;
}

template <class Json>
const Json* objectMember(const Json& object, const char* key, std::string_view where) {
    const Json* value = member(object, key);
    if (value != nullptr && !value->is_object()) throw Refusal{fmt::format("{}: \"{}\" is not an object", where, key)};
    return value;
}

template <class Json>
void refuseUnknownMembers(const Json& object, std::initializer_list<std::string_view> known, std::string_view where) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool isKnown = false;
        for (std::string_view key : known) isKnown = isKnown || it.key() == key;
        if (!isKnown) throw Refusal{fmt::format("{}: there is no key \"{}\"", where, it.key())};
    }
}

}  // namespace docket::codec
