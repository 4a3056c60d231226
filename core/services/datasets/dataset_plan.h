#pragma once

#include "core/dataset/selection.h"
#include "core/ports/workspace.h"
#include "core/services/work/job.h"

#include <cstdint>
#include <expected>
#include <functional>
#include <stop_token>
#include <vector>

namespace docket::services {

/// Where an item goes, and how often.
struct Placement {
    dataset::Split split = dataset::Split::Train;
    int copies = 1;

    bool operator==(const Placement&) const = default;
};

/// A selected item, as it comes by. Views.
struct SelectedItem {
    const ports::Record& record;
    const std::optional<LabelSet>& labels;
};

/// Visits the selected items in the order of their ids.
using VisitSelected = std::function<Result<>(const std::function<Result<>(const SelectedItem&)>&)>;

/// Which of the selected items are written, where and how often, where a recipe has to see all of them first
/// (dataset::needsSurvey): duplicates are taken out, groups kept together, labels balanced. About 60 bytes an item, and what looking for
/// near-duplicates takes (core/text/near_duplicates.h).
class DatasetPlan {
public:
    /// Looks at all selected items once, and again at the texts of near-duplicates. Errors: what `visit` and the workspace say.
    static Result<DatasetPlan> make(ports::Items& items, const dataset::Recipe& recipe, const VisitSelected& visit);

    /// What becomes of a selected item. To be asked for in the order in which they came by.
    std::expected<Placement, dataset::LeftOut> next(ItemId item);

private:
    struct Planned {
        ItemId item;
        Placement placement;
        bool isDuplicate = false;
    };
    friend class Survey;

    std::vector<Planned> m_items;
    std::size_t m_next = 0;
};

/// The split of an item by itself: for recipes that need no plan.
dataset::Split splitAlone(const ports::Record& record, const dataset::Recipe& recipe);

}  // namespace docket::services
