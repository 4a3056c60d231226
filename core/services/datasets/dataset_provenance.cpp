#include "core/services/datasets/dataset_provenance.h"

#include "core/base/shortened.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <vector>

namespace docket::services {

namespace {

/// What stands behind the records of a dataset: how people decided, and whose predictions they decided on.
class Provenance {
public:
    /// `items`: in ascending order.
    explicit Provenance(std::span<const ItemId> items) : m_items(items), m_modelOf(items.size(), noModel) {}

    void add(const ports::DecisionOrigin& origin) {
        const auto found = std::ranges::lower_bound(m_items, origin.item);
        if (found == m_items.end() || *found != origin.item) return;
        ++m_byExposure[static_cast<std::size_t>(origin.exposure)];
        m_reviewers.insert(origin.reviewer);
        auto model = m_models.find(origin.model);
        if (model == m_models.end()) model = m_models.emplace(origin.model, static_cast<int>(m_models.size())).first;
        m_modelOf[static_cast<std::size_t>(found - m_items.begin())] = model->second;
    }

    void describe(std::map<std::string, std::int64_t> records, dataset::Manifest& manifest) const {
        for (const Exposure exposure : {Exposure::Blind, Exposure::Compared, Exposure::Assisted}) {
            manifest.decisions.emplace_back(toString(exposure), m_byExposure[static_cast<std::size_t>(exposure)]);
        }
        for (const auto& [model, number] : m_models) {
            if (const auto count = std::ranges::count(m_modelOf, number); count > 0) records[model] += count;
        }
        manifest.reviewers = static_cast<std::int64_t>(m_reviewers.size());
        manifest.withoutModel = records[std::string()];
        records.erase(std::string());
        manifest.models.assign(records.begin(), records.end());
    }

private:
    static constexpr int noModel = -1;

    std::span<const ItemId> m_items;
    std::vector<int> m_modelOf;  ///< parallel to m_items: of the last standing decision
    std::map<std::string, int, std::less<>> m_models;
    std::array<std::int64_t, 3> m_byExposure{};
    std::unordered_set<ReviewerId> m_reviewers;
};

}  // namespace

Result<> describeDecisions(ports::Workspace& workspace, std::span<const ItemId> items, std::map<std::string, std::int64_t> undecided, const std::stop_token& stop,
                           dataset::Manifest& manifest, const std::function<void(const ports::DecisionOrigin&)>& also) {
    Provenance provenance(items);
    const auto visited = workspace.records().visitOrigins(manifest.recipe.taxonomyVersion, [&](const ports::DecisionOrigin& origin) -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The export was stopped. Nothing was written.");
        provenance.add(origin);
        also(origin);
        return {};
    });
    if (!visited) return visited;
    provenance.describe(std::move(undecided), manifest);
    return {};
}

Result<> describeState(ports::Workspace& workspace, dataset::Manifest& manifest) {
    auto state = workspace.records().dataState();
    if (!state) return std::unexpected(state.error());
    manifest.lastEvent = state->event.value;
    manifest.lastEventHash = std::move(state->hash);
    return {};
}

Result<> describeConflicts(ports::Workspace& workspace, const dataset::TextConflicts& conflicts, dataset::Manifest& manifest) {
    manifest.conflictingTexts = conflicts.texts;
    for (const auto& items : conflicts.first) {
        auto& ids = manifest.conflicts.emplace_back();
        for (const ItemId id : items) {
            const auto item = workspace.items().find(id);
            if (!item) return std::unexpected(item.error());
            if (*item) ids.push_back(shortened((*item)->externalId, longestQuote));
        }
    }
    return {};
}

}  // namespace docket::services
