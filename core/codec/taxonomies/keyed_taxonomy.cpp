#include "core/codec/taxonomies/keyed_taxonomy.h"

#include "core/base/shortened.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <unordered_map>

namespace docket::codec {

using taxonomy::Label;
using taxonomy::Taxonomy;

namespace {

/// Leaves room for the ids of labels to come.
constexpr std::int64_t maxId = 1'000'000'000'000;

/// Gives ids, and turns keys into ids. Of labels with the same key the last is found; Taxonomy::make() refuses them anyway.
class Linker {
public:
    Linker(std::vector<KeyedLabel>& labels, std::string_view fileName) : m_fileName(fileName) {
        for (const KeyedLabel& each : labels) m_next = std::max(m_next, each.label.id.value + 1);
        for (KeyedLabel& each : labels) {
            if (each.label.id.value == 0) each.label.id = LabelId{m_next++};
            m_byKey[each.label.key] = each.label.id;
        }
    }

    void link(KeyedLabel& from) {
        resolve(from, "has the parent", from.parentKey, from.label.parent);
        for (std::size_t i = 0; i < from.useKeys.size(); ++i) {
            resolve(from, "excludes something in favour of", from.useKeys[i], from.label.excludes[i].use);
        }
    }

    const std::optional<Error>& missing() const { return m_missing; }

private:
    void resolve(const KeyedLabel& from, std::string_view what, const std::string& key, std::optional<LabelId>& to) {
        if (key.empty()) return;
        const auto found = m_byKey.find(key);
        to = found == m_byKey.end() ? LabelId{m_next++} : found->second;
        if (found != m_byKey.end() || m_missing) return;
        m_missing = Error{ErrorKind::InvalidInput, fmt::format("{}: label {} {} {}, which is not in the list.", m_fileName, shortened(from.label.key, longestQuote), what,
                                                               shortened(key, longestQuote)), {}};
    }

    std::string_view m_fileName;
    std::int64_t m_next = 1;
    std::unordered_map<std::string, LabelId> m_byKey;
    std::optional<Error> m_missing;
};

/// A circle is not refused here: Taxonomy::make() does, with better words.
Result<> checkLevels(std::span<const Label> labels, std::string_view fileName) {
    std::unordered_map<LabelId, const Label*> byId;
    for (const Label& label : labels) byId[label.id] = &label;
    for (const Label& start : labels) {
        std::size_t steps = 0;
        const Label* at = &start;
        while (at->parent && steps <= labels.size()) {
            at = byId.at(*at->parent);
            ++steps;
        }
        if (steps > labels.size()) return {};
        if (steps < maxLevels) continue;
        return failure(ErrorKind::InvalidInput, fmt::format("{}: label {} lies {} levels deep; at most {} are read.", fileName, shortened(start.key, longestQuote), steps + 1, maxLevels));
    }
    return {};
}

}  // namespace

void KeyedLabel::exclude(std::string text, std::string useKey) {
    label.excludes.push_back({std::move(text)});
    useKeys.push_back(std::move(useKey));
}

Result<LabelList> listed(KeyedTaxonomy read, std::string_view fileName) {
    if (read.labels.size() > maxLabels) {
        return failure(ErrorKind::InvalidInput, fmt::format("{} has {} labels; at most {} are read.", fileName, read.labels.size(), maxLabels));
    }
    LabelList list{read.kind, {}, read.size, {}, {}};
    for (const KeyedLabel& each : read.labels) {
        if (each.label.id.value > 0) list.statedIds.insert(each.label.id);
        if (each.label.id.value <= maxId) continue;
        return failure(ErrorKind::InvalidInput, fmt::format("{}: the id of label {} is over {}.", fileName, shortened(each.label.key, longestQuote), maxId));
    }
    Linker linker(read.labels, fileName);
    list.labels.reserve(read.labels.size());
    for (KeyedLabel& each : read.labels) {
        linker.link(each);
        list.labels.push_back(std::move(each.label));
    }
    list.missingKey = linker.missing();
    return list;
}

Result<Taxonomy> made(LabelList list, std::string_view fileName) {
    if (list.missingKey) return std::unexpected(std::move(*list.missingKey));
    if (const auto checked = checkLevels(list.labels, fileName); !checked) return std::unexpected(checked.error());
    auto taxonomy = Taxonomy::make(list.kind, std::move(list.labels), 1, list.size);
    if (!taxonomy) return failure(taxonomy.error().kind, fmt::format("{}: {}", fileName, shortened(taxonomy.error().message, 4 * longestQuote)));
    return taxonomy;
}

Result<Taxonomy> linked(KeyedTaxonomy read, std::string_view fileName) {
    auto list = listed(std::move(read), fileName);
    if (!list) return std::unexpected(list.error());
    return made(std::move(*list), fileName);
}

}  // namespace docket::codec
