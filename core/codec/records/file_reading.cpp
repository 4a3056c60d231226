#include "core/codec/records/file_reading.h"

#include "core/codec/text/json_writer.h"
#include "core/codec/text/small_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace docket::codec {

namespace {

constexpr std::array idSources = {IdSource::Field, IdSource::Content, IdSource::Row};

}  // namespace

std::optional<IdSource> parseIdSource(std::string_view word) {
    const auto found = std::ranges::find(idSources, word, [](IdSource ids) { return toString(ids); });
    return found == idSources.end() ? std::nullopt : std::optional(*found);
}

std::string_view toString(IdSource ids) {
    switch (ids) {
        case IdSource::Field: return "field";
        case IdSource::Content: return "content";
        case IdSource::Row: break;
    }
    return "row";
}

FileReading readingOf(const FieldMap& fields, IdSource ids) {
    FileReading reading{{}, ids};
    for (const FieldMap::Source& source : fields.sources()) {
        if (fields.isMapped(source.field)) reading.mapping.push_back(fmt::format("{}={}", toString(source.field), source.path));
    }
    for (const FieldMap::ScoreColumn& score : fields.scoreColumns()) reading.mapping.push_back(fmt::format("{}{}={}", scorePrefix, score.label, score.column));
    for (const std::string& path : fields.kept()) reading.mapping.push_back("kept=" + path);
    for (const std::string& path : fields.leftOut()) reading.mapping.push_back("none=" + path);
    return reading;
}

std::string writeReading(const FileReading& reading) {
    std::string out;
    JsonWriter json(out);
    json.beginObject();
    json.key("ids").text(toString(reading.ids));
    json.key("mapping").beginArray();
    for (const std::string& entry : reading.mapping) json.text(entry);
    json.endArray();
    json.endObject();
    return out;
}

Result<FileReading> readReading(std::string_view text, std::string_view where) {
    const auto document = parseSmallJson(text, where);
    if (!document) return std::unexpected(document.error());
    FileReading reading;
    ObjectReader in(*document, std::string(where));
    std::string word;
    in.read("ids", word);
    in.read("mapping", reading.mapping);
    in.refuseOthers({"ids", "mapping"});
    const auto ids = parseIdSource(word);
    if (!ids) in.fail("has \"ids\" that are none of field, content, row");
    if (!in.isGood()) return in.error();
    reading.ids = *ids;
    const auto fields = FieldMap::make(reading.mapping);
    if (!fields) in.fail(fields.error().message);
    else if (reading.ids != IdSource::Field && fields->isMapped(Field::Id)) in.fail("makes ids and says where they are");
    if (!reading.isStated()) in.fail("says nothing");
    if (!in.isGood()) return in.error();
    return reading;
}

}  // namespace docket::codec
