#include "core/codec/taxonomies/answer_schema.h"

#include "core/prompt/prompt.h"
#include "core/prompt/rendering.h"

#include <nlohmann/json.hpp>

namespace docket::codec {

using nlohmann::ordered_json;
using taxonomy::Taxonomy;

namespace {

std::string describe(std::string text, const Taxonomy& taxonomy) {
    for (const std::string& rule : prompt::answerRules(taxonomy)) text += " " + rule;
    return text + "\n" + prompt::labelList(taxonomy);
}

ordered_json singleSchema(const Taxonomy& taxonomy, const ordered_json& keys) {
    return {{"type", "string"}, {"enum", keys}, {"description", describe("The key of the label that fits the text.", taxonomy)}};
}

ordered_json multiSchema(const Taxonomy& taxonomy, const ordered_json& keys) {
    const auto& size = taxonomy.answerSize();
    ordered_json schema;
    schema["type"] = "array";
    schema["items"] = {{"type", "string"}, {"enum", keys}};
    schema["uniqueItems"] = true;
    schema["minItems"] = 0;
    if (size.most) schema["maxItems"] = *size.most;
    if (size.fewest > 1) {
        schema["anyOf"] = ordered_json::array();
        schema["anyOf"].push_back({{"maxItems", 0}});
        schema["anyOf"].push_back({{"minItems", size.fewest}});
    }
    schema["description"] = describe("The keys of all labels that fit the text; empty when none does.", taxonomy);
    return schema;
}

}  // namespace

std::string answerSchema(const Taxonomy& taxonomy) {
    const bool isSingle = taxonomy.kind() == taxonomy::TaskKind::Single;
    const char* property = isSingle ? "label" : "labels";
    ordered_json keys = ordered_json::array();
    for (const taxonomy::Label* label : taxonomy.choices()) keys.push_back(label->key);
    ordered_json schema;
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    schema["title"] = "Answer";
    schema["type"] = "object";
    schema["properties"][property] = isSingle ? singleSchema(taxonomy, keys) : multiSchema(taxonomy, keys);
    schema["required"] = ordered_json::array({property});
    schema["additionalProperties"] = false;
    return schema.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace docket::codec
