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
    std::vector<std::string> useKeys;  ///< parallel to the excludes; empty: points nowhere
};

/// An exclude is its text, or an object that also names the label to use.
void readExcludes(ObjectReader& in, ReadLabel& read) {
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
        entry.read("use", use);
        entry.refuseOthers({"text", "use"});
        if (!entry.isGood()) return in.adopt(entry);
    }
}

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
    readExcludes(in, read);
    in.read("examples", label.examples);
    in.read("counter_examples", label.counterExamples);
    in.read("parent", read.parentKey);
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

/// Parents and the labels that excludes point to are named by key; ids are given here, so that they can be named by id.
Result<> linkLabels(std::vector<ReadLabel>& read, std::string_view fileName) {
    std::int64_t next = 1;
    for (const ReadLabel& each : read) next = std::max(next, each.label.id.value + 1);
    std::map<std::string, LabelId> byKey;
    for (ReadLabel& each : read) {
        if (each.label.id.value == 0) each.label.id = LabelId{next++};
        byKey[each.label.key] = each.label.id;
    }
    const auto link = [&](const ReadLabel& from, const char* what, const std::string& key, std::optional<LabelId>& to) -> Result<> {
        if (key.empty()) return {};
        const auto found = byKey.find(key);
        if (found == byKey.end()) {
            return failure(ErrorKind::InvalidInput, fmt::format("{}: label {} {} {}, which is not in the list.", fileName, from.label.key, what, key));
        }
        to = found->second;
        return {};
    };
    for (ReadLabel& each : read) {
        if (const auto linked = link(each, "has the parent", each.parentKey, each.label.parent); !linked) return linked;
        for (std::size_t i = 0; i < each.useKeys.size(); ++i) {
            if (const auto linked = link(each, "excludes something in favour of", each.useKeys[i], each.label.excludes[i].use); !linked) return linked;
        }
    }
    return {};
}

ordered_json toJson(const taxonomy::Exclusion& exclusion, const Taxonomy& taxonomy) {
    if (!exclusion.use) return exclusion.text;
    return {{"text", exclusion.text}, {"use", taxonomy.keyOf(*exclusion.use)}};
}

ordered_json toJson(const Label& label, const Taxonomy& taxonomy) {
    ordered_json out;
    out["id"] = label.id.value;
    out["key"] = label.key;
    out["name"] = label.name;
    out["description"] = label.description;
    out["includes"] = label.includes;
    out["excludes"] = ordered_json::array();
    for (const auto& exclusion : label.excludes) out["excludes"].push_back(toJson(exclusion, taxonomy));
    out["examples"] = label.examples;
    if (!label.counterExamples.empty()) out["counter_examples"] = label.counterExamples;
    out["parent"] = label.parent ? ordered_json(taxonomy.keyOf(*label.parent)) : ordered_json();
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

    taxonomy::AnswerSize size;
    in.read("fewest_labels", size.fewest);
    if (in.find("most_labels") != nullptr) in.read("most_labels", size.most.emplace());
    if (!in.isGood()) return in.error();

    std::vector<ReadLabel> read;
    for (const json& value : *labels) {
        auto label = readLabel(value, fmt::format("{}: label {}", fileName, read.size() + 1));
        if (!label) return std::unexpected(label.error());
        read.push_back(std::move(*label));
    }
    if (const auto linked = linkLabels(read, fileName); !linked) return std::unexpected(linked.error());
    std::vector<Label> list;
    for (ReadLabel& each : read) list.push_back(std::move(each.label));
    auto made = Taxonomy::make(kind.value_or(TaskKind::Single), std::move(list), 1, size);
    if (!made) return failure(made.error().kind, fmt::format("{}: {}", fileName, made.error().message));
    return made;
}

std::string writeTaxonomy(const Taxonomy& taxonomy) {
    ordered_json out;
    out["kind"] = taxonomy::toString(taxonomy.kind());
    if (taxonomy.answerSize().fewest != 0) out["fewest_labels"] = taxonomy.answerSize().fewest;
    if (taxonomy.answerSize().most) out["most_labels"] = *taxonomy.answerSize().most;
    out["labels"] = ordered_json::array();
    for (const Label& label : taxonomy.labels()) out["labels"].push_back(toJson(label, taxonomy));
    return out.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace docket::codec
