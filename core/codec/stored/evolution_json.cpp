#include "core/codec/stored/evolution_json.h"

#include "core/codec/text/small_json.h"

#include <array>

namespace docket::codec {

using nlohmann::json;
using nlohmann::ordered_json;
using taxonomy::Disposition;
using taxonomy::ReviewRule;
using taxonomy::Succession;
using taxonomy::Treatment;
using taxonomy::VersionStep;

namespace {

constexpr std::array<std::string_view, 4> dispositionWords = {"carry_over", "review_all", "review_matching", "leave"};

ordered_json toJson(const ReviewRule& rule) {
    ordered_json out = ordered_json::object();
    if (!rule.words.empty()) out["words"] = rule.words;
    if (!rule.metadataKey.empty()) out["metadata_key"] = rule.metadataKey;
    if (!rule.metadataValue.empty()) out["metadata_value"] = rule.metadataValue;
    if (rule.confidenceBelow) out["confidence_below"] = *rule.confidenceBelow;
    if (rule.isDisputed) out["disputed"] = true;
    return out;
}

ordered_json toJson(const Treatment& treatment) {
    ordered_json out = {{"label", treatment.label.value}, {"disposition", toString(treatment.disposition)}, {"target", treatment.target.value}};
    if (!treatment.rule.isEmpty()) out["rule"] = toJson(treatment.rule);
    return out;
}

ordered_json toJson(const Succession& succession) {
    ordered_json into = ordered_json::array();
    for (const LabelId label : succession.into) into.push_back(label.value);
    return {{"from", succession.from.value}, {"into", std::move(into)}};
}

void readRule(ObjectReader& in, ReviewRule& rule) {
    const json* value = in.find("rule");
    if (value == nullptr) return;
    ObjectReader entry(*value, in.where() + ": the rule");
    entry.read("words", rule.words);
    entry.read("metadata_key", rule.metadataKey);
    entry.read("metadata_value", rule.metadataValue);
    if (entry.find("confidence_below") != nullptr) entry.readNumber("confidence_below", rule.confidenceBelow.emplace());
    entry.readBool("disputed", rule.isDisputed);
    if (!entry.isGood()) in.adopt(entry);
}

Treatment readTreatment(ObjectReader& in) {
    Treatment treatment;
    std::string word;
    in.read("label", treatment.label.value);
    in.read("disposition", word);
    in.read("target", treatment.target.value);
    readRule(in, treatment.rule);
    const auto disposition = parseDisposition(word);
    if (!disposition) in.fail(fmt::format("has the unknown disposition \"{}\"", word));
    else treatment.disposition = *disposition;
    return treatment;
}

Succession readSuccession(ObjectReader& in) {
    Succession succession;
    std::vector<std::int64_t> into;
    in.read("from", succession.from.value);
    in.read("into", into);
    for (const std::int64_t label : into) succession.into.push_back(LabelId{label});
    return succession;
}

template <class Entry>
void readList(ObjectReader& in, const char* key, std::vector<Entry>& list, Entry (*read)(ObjectReader&)) {
    const json* values = in.find(key);
    if (values == nullptr) return;
    if (!values->is_array()) return in.fail(fmt::format("has \"{}\" that is no list", key));
    for (const json& value : *values) {
        ObjectReader entry(value, fmt::format("{}: an entry of {}", in.where(), key));
        list.push_back(read(entry));
        if (!entry.isGood()) return in.adopt(entry);
    }
}

}  // namespace

std::string_view toString(Disposition disposition) { return dispositionWords[static_cast<std::size_t>(disposition)]; }

std::optional<Disposition> parseDisposition(std::string_view word) {
    for (std::size_t i = 0; i < dispositionWords.size(); ++i) {
        if (dispositionWords[i] == word) return static_cast<Disposition>(i);
    }
    return std::nullopt;
}

std::string writeStep(const VersionStep& step) {
    if (!step.reverts && step.successions.empty() && step.treatments.empty()) return {};
    ordered_json out = ordered_json::object();
    if (step.reverts) out["reverts"] = *step.reverts;
    out["successions"] = ordered_json::array();
    for (const Succession& succession : step.successions) out["successions"].push_back(toJson(succession));
    out["treatments"] = ordered_json::array();
    for (const Treatment& treatment : step.treatments) out["treatments"].push_back(toJson(treatment));
    return out.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

Result<VersionStep> readStep(std::string_view text, int version, std::string_view where) {
    VersionStep step;
    step.version = version;
    if (text.empty()) return step;
    const auto document = parseSmallJson(text, where);
    if (!document) return std::unexpected(document.error());
    ObjectReader in(*document, std::string(where));
    if (in.find("reverts") != nullptr) in.read("reverts", step.reverts.emplace());
    readList(in, "successions", step.successions, readSuccession);
    readList(in, "treatments", step.treatments, readTreatment);
    if (!in.isGood()) return in.error();
    return step;
}

}  // namespace docket::codec
