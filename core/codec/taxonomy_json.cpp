#include "core/codec/taxonomy_json.h"

#include "core/codec/small_json.h"

#include <map>

namespace docket::codec {

using nlohmann::json;
using nlohmann::ordered_json;
using taxonomy::Label;
using taxonomy::Taxonomy;
using taxonomy::TaskKind;

namespace {

struct ReadLabel {
    Label label;
    std::string parentKey;
};

Result<ReadLabel> readLabel(const json& value, std::string where) {
    ReadLabel read;
    if (value.is_string()) {
        read.label.key = value.get<std::string>();
        return read;
    }
    Label& label = read.label;
    ObjectReader in(value, std::move(where));
    in.read("id", label.id.value);
    in.read("key", label.key);
    in.read("name", label.name);
    in.read("description", label.description);
    in.read("includes", label.includes);
    in.read("excludes", label.excludes);
    in.read("examples", label.examples);
    in.read("parent", read.parentKey);
    if (in.find("threshold") != nullptr) in.readNumber("threshold", label.threshold.emplace());
    in.readNumber("cost_false_positive", label.costFalsePositive);
    in.readNumber("cost_false_negative", label.costFalseNegative);
    in.readBool("high_impact", label.isHighImpact);
    in.readBool("group", label.isGroup);
    in.read("shortcut", label.shortcut);
    in.refuseOthers({"id", "key", "name", "description", "includes", "excludes", "examples", "parent", "threshold",
                     "cost_false_positive", "cost_false_negative", "high_impact", "group", "shortcut"});
    if (!in.isGood()) return in.error();
    return read;
}

/// Parents are named by key; ids are given here, so that they can be named by id.
Result<> linkParents(std::vector<ReadLabel>& read, std::string_view fileName) {
    std::int64_t next = 1;
    for (const ReadLabel& each : read) next = std::max(next, each.label.id.value + 1);
    std::map<std::string, LabelId> byKey;
    for (ReadLabel& each : read) {
        if (each.label.id.value == 0) each.label.id = LabelId{next++};
        byKey[each.label.key] = each.label.id;
    }
    for (ReadLabel& each : read) {
        if (each.parentKey.empty()) continue;
        const auto parent = byKey.find(each.parentKey);
        if (parent == byKey.end()) {
            return failure(ErrorKind::InvalidInput, fmt::format("{}: label {} has the parent {}, which is not in the list.",
                                                                fileName, each.label.key, each.parentKey));
        }
        each.label.parent = parent->second;
    }
    return {};
}

ordered_json toJson(const Label& label, const Taxonomy& taxonomy) {
    ordered_json out;
    out["id"] = label.id.value;
    out["key"] = label.key;
    out["name"] = label.name;
    out["description"] = label.description;
    out["includes"] = label.includes;
    out["excludes"] = label.excludes;
    out["examples"] = label.examples;
    out["parent"] = label.parent ? ordered_json(taxonomy.keyOf(*label.parent)) : ordered_json();
    out["threshold"] = label.threshold ? ordered_json(*label.threshold) : ordered_json();
    out["cost_false_positive"] = label.costFalsePositive;
    out["cost_false_negative"] = label.costFalseNegative;
    out["high_impact"] = label.isHighImpact;
    out["group"] = label.isGroup;
    out["shortcut"] = label.shortcut;
    return out;
}

}  // namespace

Result<Taxonomy> readTaxonomy(std::string_view text, std::string_view fileName, std::optional<TaskKind> kind) {
    const auto document = parseSmallJson(text, fileName);
    if (!document) return std::unexpected(document.error());
    ObjectReader in(*document, std::string(fileName));
    std::string kindWord;
    in.read("kind", kindWord);
    const json* labels = in.find("labels");
    if (labels == nullptr || !labels->is_array()) in.fail("has no list \"labels\"");
    if (!in.isGood()) return in.error();
    if (!kind && !kindWord.empty()) {
        kind = taxonomy::parseTaskKind(kindWord);
        if (!kind) return failure(ErrorKind::InvalidInput, fmt::format("{}: \"kind\" is \"{}\"; it must be single or multi.", fileName, kindWord));
    }

    std::vector<ReadLabel> read;
    for (const json& value : *labels) {
        auto label = readLabel(value, fmt::format("{}: label {}", fileName, read.size() + 1));
        if (!label) return std::unexpected(label.error());
        read.push_back(std::move(*label));
    }
    if (const auto linked = linkParents(read, fileName); !linked) return std::unexpected(linked.error());
    std::vector<Label> list;
    for (ReadLabel& each : read) list.push_back(std::move(each.label));
    auto made = Taxonomy::make(kind.value_or(TaskKind::Single), std::move(list));
    if (!made) return failure(made.error().kind, fmt::format("{}: {}", fileName, made.error().message));
    return made;
}

std::string writeTaxonomy(const Taxonomy& taxonomy) {
    ordered_json out;
    out["kind"] = taxonomy::toString(taxonomy.kind());
    out["labels"] = ordered_json::array();
    for (const Label& label : taxonomy.labels()) out["labels"].push_back(toJson(label, taxonomy));
    return out.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace docket::codec
