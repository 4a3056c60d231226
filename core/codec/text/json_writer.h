#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace docket::codec {

/// Appends `text` as a JSON string with its quotes (RFC 8259). `text` must be UTF-8. Control characters are escaped,
/// everything else, also U+2028 and U+2029, stays as it is.
void appendJsonString(std::string& out, std::string_view text);

/// The same as a value.
std::string jsonString(std::string_view text);

/// Writes compact JSON at the end of a buffer and puts the commas. The caller closes what it opens.
class JsonWriter {
public:
    /// `out` must outlive the writer.
    explicit JsonWriter(std::string& out) : m_out(out) {}

    JsonWriter& beginObject() { return open('{'); }
    JsonWriter& endObject() { return close('}'); }
    JsonWriter& beginArray() { return open('['); }
    JsonWriter& endArray() { return close(']'); }
    JsonWriter& key(std::string_view key);

    JsonWriter& text(std::string_view value);
    JsonWriter& number(std::int64_t value);
    /// The shortest digits that give the same number back; null for what is no finite number.
    JsonWriter& number(double value);
    JsonWriter& boolean(bool value);
    JsonWriter& null();
    /// JSON that is there already; its line breaks, which can only stand between values, become blanks.
    JsonWriter& raw(std::string_view json);
    /// Members that are there already: the inside of an object, without its braces.
    JsonWriter& members(std::string_view json) { return raw(json); }

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    void separate();

    std::string& m_out;
    bool m_needsComma = false;
};

}  // namespace docket::codec
