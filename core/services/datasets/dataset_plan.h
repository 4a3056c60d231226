#pragma once

#include "core/codec/datasets/dataset_writer.h"
#include "core/ports/workspace.h"

#include <cstdint>
#include <expected>
#include <functional>
#include <optional>
#include <vector>

namespace docket::services {

/// Where an item goes, and how often.
struct Placement {
    dataset::Split split = dataset::Split::Train;
    int copies = 1;

    bool operator==(const Placement&) const = default;
};

/// Visits the items that a recipe takes, in the order of their ids.
using VisitTaken = std::function<Result<>(const std::function<Result<>(const codec::DatasetItem&)>&)>;

/// Which of the items that a recipe takes are written, where and how often, where a recipe has to see all of them first
/// (dataset::needsSurvey): duplicates are taken out, groups kept together, labels balanced; what a machine
/// wrote goes into training, and nowhere if its group is in another split. About 60 bytes an item, and what looking for
/// near-duplicates takes (core/text/near_duplicates.h).
class DatasetPlan {
public:
    /// Looks at all of them once, and again at the texts of near-duplicates. Errors: what `visit` and the workspace say.
    static Result<DatasetPlan> make(ports::Items& items, const dataset::Recipe& recipe, const VisitTaken& visit);

    /// What becomes of an item. To be asked for in the order in which they came by.
    std::expected<Placement, dataset::LeftOut> next(ItemId item);

private:
    struct Planned {
        ItemId item;
        Placement placement;
        std::optional<dataset::LeftOut> leftOut{};
    };
    friend class Survey;

    std::vector<Planned> m_items;
    std::size_t m_next = 0;
};

}  // namespace docket::services
