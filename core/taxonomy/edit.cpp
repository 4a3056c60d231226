#include "core/taxonomy/edit.h"

#include "core/taxonomy/label_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace docket::taxonomy {

namespace {

constexpr std::array<std::string_view, 12> kindWords = {"changed", "rekeyed", "added", "removed", "moved", "archived",
                                                        "restored", "merged", "split", "resized", "loaded", "rebased"};

/// The fields that an edit changes of its only label, sorted; none when it does anything more.
std::vector<std::string_view> changedFields(const Edit& edit) {
    const bool isOneLabel = edit.kind == EditKind::Changed && edit.labels.size() == 1 && edit.ranks.empty() && edit.successions.empty() && !edit.size;
    if (!isOneLabel || !edit.labels.front().before || !edit.labels.front().after) return {};
    auto fields = differingFields(*edit.labels.front().before, *edit.labels.front().after);
    std::ranges::sort(fields);
    return fields;
}

/// The field that is all it changes; empty: there is no such field.
std::string_view onlyField(const Edit& edit) {
    const auto fields = changedFields(edit);
    return fields.size() == 1 ? fields.front() : std::string_view();
}

}  // namespace

std::string_view toString(EditKind kind) { return kindWords[static_cast<std::size_t>(kind)]; }

std::optional<EditKind> parseEditKind(std::string_view word) {
    const auto found = std::ranges::find(kindWords, word);
    if (found == kindWords.end()) return std::nullopt;
    return static_cast<EditKind>(found - kindWords.begin());
}

Edit inverse(Edit edit) {
    for (LabelEdit& each : edit.labels) std::swap(each.before, each.after);
    for (RankEdit& each : edit.ranks) std::swap(each.before, each.after);
    for (SuccessionEdit& each : edit.successions) std::swap(each.before, each.after);
    if (edit.size) std::swap(edit.size->before, edit.size->after);
    return edit;
}

std::vector<std::string_view> differingFields(const Label& before, const Label& after) {
    std::vector<std::string_view> fields;
    forEachField([&](std::string_view name, auto member) {
        if (before.*member != after.*member) fields.push_back(name);
    });
    return fields;
}

std::optional<Edit> joined(const Edit& first, const Edit& second) {
    const auto fields = changedFields(first);
    const auto more = changedFields(second);
    if (fields.empty() || more.empty() || first.labels.front().after != second.labels.front().before) return std::nullopt;
    const bool isSame = std::ranges::includes(fields, more) || std::ranges::includes(more, fields);
    if (!isSame) return std::nullopt;
    Edit both = first;
    both.labels.front().after = second.labels.front().after;
    if (both.labels.front().before == both.labels.front().after) both.labels.clear();
    return both;
}

std::string inWords(const Edit& edit) {
    const std::string& name = edit.name;
    switch (edit.kind) {
        case EditKind::Changed: {
            std::string field(onlyField(edit));
            std::ranges::replace(field, '_', ' ');
            return fmt::format("{} of {}", field.empty() ? "change" : field, name);
        }
        case EditKind::Rekeyed: return fmt::format("key of {}", name);
        case EditKind::Added: return fmt::format("adding {}", name);
        case EditKind::Removed: return fmt::format("removing {}", name);
        case EditKind::Moved: return fmt::format("move of {}", name);
        case EditKind::Archived: return fmt::format("archiving {}", name);
        case EditKind::Restored: return fmt::format("restoring {}", name);
        case EditKind::Merged: return fmt::format("merge into {}", name);
        case EditKind::Split: return fmt::format("split of {}", name);
        case EditKind::Resized: return "size of an answer";
        case EditKind::Loaded: return "loading a file";
        case EditKind::Rebased: return "bringing the draft up to date";
    }
    return {};
}

}  // namespace docket::taxonomy
