#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace docket {

/// An identity of one kind of thing; ids of two kinds do not mix. Valid ids are positive.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    auto operator<=>(const Id&) const = default;
};

struct ItemTag;
struct PredictionTag;
struct LabelTag;
struct ReviewerTag;
struct EventTag;
struct RunTag;

using ItemId = Id<ItemTag>;
using PredictionId = Id<PredictionTag>;
using LabelId = Id<LabelTag>;        ///< stable for the life of a label, over all taxonomy versions
using ReviewerId = Id<ReviewerTag>;
using EventId = Id<EventTag>;        ///< position in the chain of events, starting at 1, without gaps
using RunId = Id<RunTag>;            ///< an import or export run

}  // namespace docket

template <class Tag>
struct std::hash<docket::Id<Tag>> {
    std::size_t operator()(const docket::Id<Tag>& id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
