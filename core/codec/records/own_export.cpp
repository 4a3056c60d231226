#include "core/codec/records/own_export.h"

#include "core/codec/values/row_fields.h"

#include <algorithm>
#include <array>

namespace docket::codec {

namespace {

using enum OwnColumn;

struct Named {
    std::string_view name;
    OwnColumn column;
};

constexpr std::array columns = {
    Named{"id", Field},
    Named{"text", Field},
    Named{"label", PassedOver},
    Named{"labels", PassedOver},
    Named{"predicted", Predicted},
    Named{"confidence", Field},
    Named{"model", Field},
    Named{"prompt_version", Field},
    Named{"created_at", Field},
    Named{"overturned", PassedOver},
    Named{"resolution", PassedOver},
    Named{"resolved_at", PassedOver},
    Named{"decisions", Decisions},
    Named{"reviewers", PassedOver},
    Named{"exposure", PassedOver},
    Named{"notes", PassedOver},
    Named{"reasons", PassedOver},
    Named{"metadata", Metadata},
};

constexpr std::array<std::string_view, 9> telling = {
    "predicted", "overturned", "resolution", "resolved_at", "decisions", "reviewers", "exposure", "reasons", "metadata",
};

/// Without the blanks between its parts; what stands in its texts loses them too.
std::string compact(std::string_view json) {
    std::string text(json);
    std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return text;
}

}  // namespace

bool isOwnCsvExport(const std::set<std::string>& names) {
    const bool hasAnswer = names.contains("label") != names.contains("labels");
    return hasAnswer && std::ranges::all_of(telling, [&](std::string_view name) { return names.contains(std::string(name)); });
}

std::optional<OwnColumn> ownColumn(std::string_view name) {
    const auto found = std::ranges::find(columns, name, &Named::name);
    return found == columns.end() ? std::nullopt : std::optional(found->column);
}

std::optional<ConfidenceSource> derivationOf(std::string_view json) {
    if (json == "\"scores\"") return ConfidenceSource::Scores;
    if (json == "\"agreement\"") return ConfidenceSource::Agreement;
    if (json == "\"label_logprobs\"") return ConfidenceSource::LogProbs;
    return std::nullopt;
}

std::string_view ownFileWithoutRecords(std::string_view firstBytes) {
    constexpr std::size_t looked = 64 * 1024;
    const std::string_view first = trimmed(firstBytes.substr(0, looked));
    const std::string start = compact(first);
    const bool hasId = first.substr(0, first.find('\n')).contains("\"id\":");
    if (start.starts_with(R"({"messages":[{"role":)") && !hasId) return "training data of chat messages (openai-chat)";
    if (start.starts_with(R"([{"role":)")) return "the messages of a few-shot prompt";
    if (start.starts_with(R"({"format":")") && start.contains(R"("docket_version":)")) return "the manifest of an export";
    return {};
}

}  // namespace docket::codec
