#include "core/codec/stored/draft_json.h"

#include "core/codec/taxonomies/label_json.h"

namespace docket::codec {

using nlohmann::json;
using nlohmann::ordered_json;
using taxonomy::AnswerSize;
using taxonomy::Edit;
using taxonomy::Label;
using taxonomy::LabelEdit;
using taxonomy::RankEdit;
using taxonomy::SizeEdit;
using taxonomy::SuccessionEdit;

namespace {

/// An edit can hold every label of a large taxonomy twice, with escapes.
constexpr std::size_t maxDraftBytes = 256UL * 1024 * 1024;

ordered_json byId(LabelId id) { return id.value; }

ordered_json labelOrNull(const std::optional<Label>& label) { return label ? codec::toJson(*label, byId) : ordered_json(); }

ordered_json toJson(const std::vector<LabelId>& labels) {
    ordered_json ids = ordered_json::array();
    for (const LabelId label : labels) ids.push_back(label.value);
    return ids;
}

ordered_json toJson(const AnswerSize& size) {
    ordered_json out = {{"fewest_labels", size.fewest}};
    if (size.most) out["most_labels"] = *size.most;
    return out;
}

std::string dumped(const ordered_json& document) { return document.dump(-1, ' ', false, ordered_json::error_handler_t::replace); }

std::vector<LabelId> readIds(ObjectReader& in, const char* key) {
    std::vector<std::int64_t> values;
    in.read(key, values);
    std::vector<LabelId> ids;
    for (const std::int64_t value : values) ids.push_back(LabelId{value});
    return ids;
}

AnswerSize readSize(ObjectReader& in) {
    AnswerSize size;
    in.read("fewest_labels", size.fewest);
    if (in.find("most_labels") != nullptr) in.read("most_labels", size.most.emplace());
    return size;
}

/// Calls `read(entry)` for each object of the list under a key, if there is one.
template <class Read>
void readEach(ObjectReader& in, const char* key, Read read) {
    const json* list = in.find(key);
    if (list == nullptr) return;
    if (!list->is_array()) return in.fail(fmt::format("has \"{}\" that are no list", key));
    for (const json& value : *list) {
        ObjectReader entry(value, fmt::format("{}: an entry of \"{}\"", in.where(), key));
        read(entry);
        if (!entry.isGood()) return in.adopt(entry);
    }
}

std::optional<Label> readLabelUnder(ObjectReader& in, const char* key) {
    const json* value = in.find(key);
    if (value == nullptr) return std::nullopt;
    auto read = readLabel(*value, References::Ids, in.where());
    if (read) return std::move(read->label);
    in.fail(fmt::format("has a label that cannot be read: {}", read.error().message));
    return std::nullopt;
}

std::optional<taxonomy::Rank> readRank(ObjectReader& in, const char* key) {
    if (in.find(key) == nullptr) return std::nullopt;
    taxonomy::Rank rank = 0;
    in.read(key, rank);
    return rank;
}

void readLabels(ObjectReader& in, Edit& edit) {
    readEach(in, "labels", [&](ObjectReader& entry) {
        LabelEdit read{readLabelUnder(entry, "before"), readLabelUnder(entry, "after")};
        if (read.before || read.after) edit.labels.push_back(std::move(read));
        else entry.fail("has no label");
    });
}

void readSizeEdit(ObjectReader& in, Edit& edit) {
    const json* value = in.find("size");
    if (value == nullptr) return;
    SizeEdit& size = edit.size.emplace();
    ObjectReader entry(*value, in.where() + ": \"size\"");
    for (const auto& [key, side] : {std::pair("before", &size.before), std::pair("after", &size.after)}) {
        const json* found = entry.find(key);
        if (found == nullptr) {
            entry.fail(fmt::format("has no \"{}\"", key));
            break;
        }
        ObjectReader inner(*found, entry.where());
        *side = readSize(inner);
        entry.adopt(inner);
    }
    in.adopt(entry);
}

}  // namespace

std::string writeDraftLabel(const Label& label) { return dumped(codec::toJson(label, byId)); }

Result<Label> readDraftLabel(std::string_view text, std::string_view where) {
    const auto document = parseSmallJson(text, where, maxDraftBytes);
    if (!document) return std::unexpected(document.error());
    auto read = readLabel(*document, References::Ids, std::string(where));
    if (!read) return std::unexpected(read.error());
    return std::move(read->label);
}

std::string writeDraftSettings(const DraftSettings& settings) {
    ordered_json out = toJson(settings.size);
    out["successions"] = ordered_json::array();
    for (const auto& each : settings.successions) out["successions"].push_back({{"from", each.from.value}, {"into", toJson(each.into)}});
    return dumped(out);
}

Result<DraftSettings> readDraftSettings(std::string_view text, std::string_view where) {
    const auto document = parseSmallJson(text, where, maxDraftBytes);
    if (!document) return std::unexpected(document.error());
    ObjectReader in(*document, std::string(where));
    DraftSettings settings;
    settings.size = readSize(in);
    readEach(in, "successions", [&](ObjectReader& entry) {
        auto& succession = settings.successions.emplace_back();
        entry.read("from", succession.from.value);
        succession.into = readIds(entry, "into");
    });
    in.refuseOthers({"fewest_labels", "most_labels", "successions"});
    if (!in.isGood()) return in.error();
    return settings;
}

std::string writeEdit(const Edit& edit) {
    ordered_json out = {{"kind", taxonomy::toString(edit.kind)}, {"label", edit.label.value}, {"name", edit.name}};
    for (const LabelEdit& each : edit.labels) out["labels"].push_back({{"before", labelOrNull(each.before)}, {"after", labelOrNull(each.after)}});
    for (const RankEdit& each : edit.ranks) {
        ordered_json entry = {{"label", each.label.value}};
        if (each.before) entry["before"] = *each.before;
        if (each.after) entry["after"] = *each.after;
        out["ranks"].push_back(std::move(entry));
    }
    for (const SuccessionEdit& each : edit.successions) {
        out["successions"].push_back({{"from", each.from.value}, {"before", toJson(each.before)}, {"after", toJson(each.after)}});
    }
    if (edit.size) out["size"] = {{"before", toJson(edit.size->before)}, {"after", toJson(edit.size->after)}};
    return dumped(out);
}

Result<Edit> readEdit(std::string_view text, std::string_view where) {
    const auto document = parseSmallJson(text, where, maxDraftBytes);
    if (!document) return std::unexpected(document.error());
    ObjectReader in(*document, std::string(where));
    Edit edit;
    std::string word;
    in.read("kind", word);
    in.read("label", edit.label.value);
    in.read("name", edit.name);
    if (const auto kind = taxonomy::parseEditKind(word)) edit.kind = *kind;
    else in.fail(fmt::format("has the unknown kind \"{}\"", word));
    readLabels(in, edit);
    readEach(in, "ranks", [&](ObjectReader& entry) {
        auto& rank = edit.ranks.emplace_back();
        entry.read("label", rank.label.value);
        rank.before = readRank(entry, "before");
        rank.after = readRank(entry, "after");
    });
    readEach(in, "successions", [&](ObjectReader& entry) {
        auto& succession = edit.successions.emplace_back();
        entry.read("from", succession.from.value);
        succession.before = readIds(entry, "before");
        succession.after = readIds(entry, "after");
    });
    readSizeEdit(in, edit);
    in.refuseOthers({"kind", "label", "name", "labels", "ranks", "successions", "size"});
    if (!in.isGood()) return in.error();
    return edit;
}

}  // namespace docket::codec
