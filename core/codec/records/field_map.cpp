#include "core/codec/records/field_map.h"

#include "core/base/nearest_word.h"
#include "core/codec/text/text_encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace docket::codec {

namespace {

constexpr std::array<std::string_view, fieldCount> words = {
    "id",    "text",           "label",      "labels",  "confidence",     "scores",   "rationale",
    "model", "prompt_version", "created_at", "samples", "label_logprobs", "metadata"};

constexpr std::string_view keptWord = "kept";
constexpr std::string_view leftOutWord = "none";

std::optional<Field> parseField(std::string_view word) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == word) return static_cast<Field>(i);
    }
    return std::nullopt;
}

bool isTakenByCase(Field field) {
    switch (field) {
        case Field::Model:
        case Field::PromptVersion:
        case Field::CreatedAt:
        case Field::Rationale:
        case Field::Metadata: return false;
        default: return true;
    }
}

/// Under which names other programs often keep the two fields that routing rests on.
bool isUsualName(Field field, std::string_view name) {
    constexpr std::array confidences = {"score", "prob", "probability", "conf", "certainty"};
    constexpr std::array labels = {"prediction", "predicted", "predicted_label", "pred", "class", "category", "intent"};
    const auto isIn = [&](const auto& usual) { return std::ranges::any_of(usual, [&](const char* each) { return isSameButForCase(name, each); }); };
    return (field == Field::Confidence && isIn(confidences)) || (field == Field::Label && isIn(labels));
}

std::unexpected<Error> refuse(std::string_view entry, std::string_view why) {
    return failure(ErrorKind::InvalidInput, fmt::format("The mapping \"{}\" {}.", entry, why));
}

/// Some of the names, behind an introduction.
std::string listed(std::string_view introduction, std::span<const std::string> names) {
    constexpr std::size_t mostNamed = 30;
    if (names.empty()) return {};
    return fmt::format("{} {}{}", introduction, fmt::join(names.first(std::min(names.size(), mostNamed)), ", "), names.size() > mostNamed ? ", …" : "");
}

}  // namespace

std::string_view toString(Field field) { return words[static_cast<std::size_t>(field)]; }

bool isScoreColumn(std::string_view name) { return name.size() > scorePrefix.size() && isSameButForCase(name.substr(0, scorePrefix.size()), scorePrefix); }

FieldMap::FieldMap() : m_isMapped(fieldCount, false) {
    for (std::size_t i = 0; i < words.size(); ++i) m_sources.push_back({static_cast<Field>(i), std::string(words[i]), {}});
}

Result<FieldMap> FieldMap::make(std::span<const std::string> entries) {
    FieldMap map;
    std::set<std::string_view> paths;
    for (const std::string& entry : entries) {
        if (const auto fault = encodingFaultOf(entry)) {
            return refuse(withBytesWrittenOut(entry), fmt::format("is not UTF-8: its byte {} is {}", fault->offset + 1, fault->what));
        }
        const auto equals = entry.find('=');
        if (equals == std::string::npos) return refuse(entry, "is not of the form field=path");
        const std::string_view name = std::string_view(entry).substr(0, equals);
        const std::string_view path = std::string_view(entry).substr(equals + 1);
        if (path.empty()) return refuse(entry, "has an empty path");
        if (!paths.insert(path).second) return refuse(entry, "takes a path that another field takes");
        if (name.starts_with(scorePrefix) && name.size() > scorePrefix.size()) {
            std::string label(name.substr(scorePrefix.size()));
            const bool isTwice = std::ranges::find(map.m_scoreColumns, label, &ScoreColumn::label) != map.m_scoreColumns.end();
            if (isTwice) return refuse(entry, "maps a field for the second time");
            map.m_scoreColumns.push_back({std::move(label), std::string(path)});
            continue;
        }
        if (name == keptWord || name == leftOutWord) {
            (name == keptWord ? map.m_kept : map.m_leftOut).emplace_back(path);
            continue;
        }
        const auto field = parseField(name);
        if (!field) return refuse(entry, fmt::format("names no field{}; there are {}, and {} and {}", didYouMean(name, words), fmt::join(words, ", "),
                                                        keptWord, leftOutWord));
        const auto index = static_cast<std::size_t>(*field);
        if (map.m_isMapped[index]) return refuse(entry, "maps a field for the second time");
        map.m_isMapped[index] = true;
        map.m_sources[index].path = path;
    }
    map.turnOffNamesakes();
    return map;
}

/// What is kept or left out is no field, also where it has the name of one.
void FieldMap::turnOffNamesakes() {
    for (Source& source : m_sources) {
        if (!isMapped(source.field) && isKeptOrLeftOut(source.path)) source.path.clear();
    }
}

bool FieldMap::isKeptOrLeftOut(std::string_view path) const {
    return std::ranges::find(m_kept, path) != m_kept.end() || std::ranges::find(m_leftOut, path) != m_leftOut.end();
}

std::vector<std::string> FieldMap::meet(std::span<const std::string> names, std::span<const Field> beyond) {
    std::vector<std::string> notes;
    const auto isUsed = [&](const std::string& name) {
        return isKeptOrLeftOut(name) || std::ranges::any_of(m_sources, [&](const Source& source) { return source.path == name; });
    };
    for (Source& source : m_sources) {
        const bool isBeyond = std::ranges::find(beyond, source.field) != beyond.end();
        if (isBeyond || isMapped(source.field) || std::ranges::find(names, source.path) != names.end()) continue;
        for (const std::string& name : names) {
            if (!isSameButForCase(name, source.path) || isUsed(name)) continue;
            const bool isTaken = source.variant.empty() && isTakenByCase(source.field);
            if (isTaken) source.variant = name;
            notes.push_back(isTaken ? fmt::format("\"{}\" was taken for the field \"{}\", from which it differs in case only.", name, source.path)
                                    : fmt::format("\"{}\" was kept as metadata and is not the field \"{}\", from which it differs in case only; "
                                                  "--map {}={} takes it.", name, source.path, source.path, name));
        }
    }
    const auto isThere = [&](const Source& source) {
        return isMapped(source.field) || !source.variant.empty() || std::ranges::find(names, source.path) != names.end();
    };
    const bool hasLabel = isThere(m_sources[static_cast<std::size_t>(Field::Label)]) || isThere(m_sources[static_cast<std::size_t>(Field::Labels)]);
    for (const Source& source : m_sources) {
        if (isThere(source) || (source.field == Field::Label && hasLabel)) continue;
        for (const std::string& name : names) {
            if (!isUsualName(source.field, name) || isUsed(name)) continue;
            notes.push_back(fmt::format("\"{}\" was kept as metadata; if it is the {}, --map {}={} takes it.", name, source.path, source.path, name));
        }
    }
    return notes;
}

std::string_view FieldMap::pathOf(Field field) const { return m_sources[static_cast<std::size_t>(field)].path; }

bool FieldMap::isMapped(Field field) const { return m_isMapped[static_cast<std::size_t>(field)]; }

Error missingId(std::string_view fileName, std::string_view what, std::span<const std::string> there) {
    return {ErrorKind::InvalidInput,
            fmt::format("{} has no {} \"id\"{}. Nothing was imported. Say where ids come from: --id {} names the one that holds them, --id content "
                        "has them made from the text and the fields that are kept, --id row from the line.",
                        fileName, what, listed("; it has", there), what == "column" ? "COLUMN" : "KEY"), {}};
}

Error unmetMapping(std::string_view fileName, std::string_view what, std::string_view name, std::string_view field,
                   std::span<const std::string> there) {
    const std::vector<std::string_view> choices(there.begin(), there.end());
    std::string message = fmt::format("{} has no {} \"{}\"{}, which the field \"{}\" is mapped to.", fileName, what, name, didYouMean(name, choices), field);
    if (!there.empty()) message += listed(fmt::format(" The {}s are:", what), there) + ".";
    return {ErrorKind::InvalidInput, message + " Nothing was imported.", {}};
}

}  // namespace docket::codec
