#include "core/codec/taxonomies/label_json.h"

namespace docket::codec {

using nlohmann::json;
using nlohmann::ordered_json;
using taxonomy::Label;

namespace {

using Refer = std::function<ordered_json(LabelId)>;

std::optional<LabelId> readId(ObjectReader& in, const char* key) {
    LabelId id;
    in.read(key, id.value);
    return id.value == 0 ? std::nullopt : std::optional(id);
}

/// An exclude is its text, or an object that also names the label to use.
void readExcludes(ObjectReader& in, References references, KeyedLabel& read) {
    const json* list = in.find("excludes");
    if (list == nullptr) return;
    if (!list->is_array()) return in.fail("has \"excludes\" that are no list");
    for (const json& value : *list) {
        auto& exclusion = read.label.excludes.emplace_back();
        auto& use = read.useKeys.emplace_back();
        if (value.is_string()) {
            exclusion.text = value.get<std::string>();
            continue;
        }
        ObjectReader entry(value, fmt::format("{}: an exclude", in.where()));
        entry.read("text", exclusion.text);
        if (references == References::Keys) entry.read("use", use);
        else exclusion.use = readId(entry, "use");
        entry.refuseOthers({"text", "use"});
        if (!entry.isGood()) return in.adopt(entry);
    }
}

ordered_json toJson(const taxonomy::Exclusion& exclusion, const Refer& refer) {
    if (!exclusion.use) return exclusion.text;
    return {{"text", exclusion.text}, {"use", refer(*exclusion.use)}};
}

}  // namespace

Result<KeyedLabel> readLabel(const json& value, References references, std::string where) {
    KeyedLabel read;
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
    readExcludes(in, references, read);
    in.read("examples", label.examples);
    in.read("counter_examples", label.counterExamples);
    if (references == References::Keys) in.read("parent", read.parentKey);
    else label.parent = readId(in, "parent");
    if (in.find("threshold") != nullptr) in.readNumber("threshold", label.threshold.emplace());
    in.readNumber("cost_false_positive", label.costFalsePositive);
    in.readNumber("cost_false_negative", label.costFalseNegative);
    in.readBool("high_impact", label.isHighImpact);
    in.readBool("group", label.isGroup);
    in.readBool("exclusive", label.isExclusive);
    in.readBool("archived", label.isArchived);
    in.read("shortcut", label.shortcut);
    in.read("colour", label.colour);
    in.refuseOthers({"id", "key", "name", "description", "includes", "excludes", "examples", "counter_examples", "parent",
                     "threshold", "cost_false_positive", "cost_false_negative", "high_impact", "group", "exclusive",
                     "archived", "shortcut", "colour"});
    if (!in.isGood()) return in.error();
    return read;
}

ordered_json toJson(const Label& label, const Refer& refer) {
    ordered_json out;
    out["id"] = label.id.value;
    out["key"] = label.key;
    out["name"] = label.name;
    out["description"] = label.description;
    out["includes"] = label.includes;
    out["excludes"] = ordered_json::array();
    for (const auto& exclusion : label.excludes) out["excludes"].push_back(toJson(exclusion, refer));
    out["examples"] = label.examples;
    if (!label.counterExamples.empty()) out["counter_examples"] = label.counterExamples;
    out["parent"] = label.parent ? refer(*label.parent) : ordered_json();
    out["threshold"] = label.threshold ? ordered_json(*label.threshold) : ordered_json();
    out["cost_false_positive"] = label.costFalsePositive;
    out["cost_false_negative"] = label.costFalseNegative;
    out["high_impact"] = label.isHighImpact;
    out["group"] = label.isGroup;
    if (label.isExclusive) out["exclusive"] = true;
    if (label.isArchived) out["archived"] = true;
    out["shortcut"] = label.shortcut;
    if (label.colour != 0) out["colour"] = label.colour;
    return out;
}

}  // namespace docket::codec
