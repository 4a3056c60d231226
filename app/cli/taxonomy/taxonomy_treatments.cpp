#include "app/cli/taxonomy/taxonomy_treatments.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace docket::cli {

namespace {

using taxonomy::Disposition;
using taxonomy::Treatment;

std::unexpected<Error> refuse(std::string message) { return failure(ErrorKind::InvalidInput, std::move(message)); }

/// One condition of a rule, or a word.
Result<> addCondition(std::string_view part, taxonomy::ReviewRule& rule) {
    constexpr std::string_view below = "confidence<";
    if (part.empty()) return {};
    if (part == "disputed") {
        rule.isDisputed = true;
    } else if (part.starts_with(below)) {
        const std::string_view number = part.substr(below.size());
        double value = 0;
        const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
        if (read.ec != std::errc() || read.ptr != number.data() + number.size() || !(value >= 0 && value <= 1)) {
            return refuse(fmt::format("\"{}\" is no confidence from 0 to 1. Nothing was published.", number));
        }
        rule.confidenceBelow = value;
    } else if (const auto equals = part.find('='); equals != std::string_view::npos) {
        if (!rule.metadataKey.empty()) return refuse("A rule looks at one key of the metadata. Nothing was published.");
        rule.metadataKey = part.substr(0, equals);
        rule.metadataValue = part.substr(equals + 1);
    } else {
        rule.words.emplace_back(part);
    }
    return {};
}

Result<taxonomy::ReviewRule> readRule(std::string_view text) {
    taxonomy::ReviewRule rule;
    while (!text.empty()) {
        const auto end = std::min(text.find(','), text.size());
        if (const auto added = addCondition(text.substr(0, end), rule); !added) return std::unexpected(added.error());
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return rule;
}

/// Where decisions go that are not reviewed again, when nobody said: to what the label was merged into, or nowhere.
LabelId usualTarget(LabelId label, const services::Publication& publication) {
    const auto succession = std::ranges::find(publication.step.successions, label, &taxonomy::Succession::from);
    if (succession == publication.step.successions.end() || succession->into.size() != 1) return label;
    return succession->into.front();
}

Result<Treatment> readTreatment(LabelId label, std::string_view words, const services::Publication& publication) {
    const auto colon = words.find(':');
    const std::string_view what = words.substr(0, colon);
    const std::string_view rest = colon == std::string_view::npos ? std::string_view() : words.substr(colon + 1);
    Treatment treatment{label, Disposition::CarryOver, usualTarget(label, publication), {}};
    if (what == "carry") {
        if (rest.empty()) return treatment;
        const taxonomy::Label* other = publication.taxonomy.findByKey(rest);
        if (other == nullptr) return refuse(fmt::format("There is no label {} in the new version. Nothing was published.", rest));
        treatment.target = other->id;
        return treatment;
    }
    if (what == "leave" || what == "review") {
        treatment.disposition = what == "leave" ? Disposition::Leave : Disposition::ReviewAll;
        treatment.target = label;
        return treatment;
    }
    if (what != "match") return refuse(fmt::format("\"{}\" is none of carry, review, match and leave. Nothing was published.", what));
    auto rule = readRule(rest);
    if (!rule) return std::unexpected(rule.error());
    treatment.disposition = Disposition::ReviewMatching;
    treatment.rule = std::move(*rule);
    return treatment;
}

}  // namespace

Result<> addTreatments(const std::vector<std::string>& words, const taxonomy::Taxonomy& before, services::Publication& publication) {
    for (const std::string& each : words) {
        const auto equals = each.find('=');
        const taxonomy::Label* label = equals == std::string::npos ? nullptr : before.findByKey(each.substr(0, equals));
        if (label == nullptr) return refuse(fmt::format("\"{}\" names no label of version {}. Nothing was published.", each.substr(0, equals), before.version()));
        auto treatment = readTreatment(label->id, std::string_view(each).substr(equals + 1), publication);
        if (!treatment) return std::unexpected(treatment.error());
        publication.step.treatments.push_back(std::move(*treatment));
    }
    return {};
}

}  // namespace docket::cli
