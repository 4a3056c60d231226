#pragma once

#include "core/base/time.h"

#include <optional>
#include <string>

namespace docket::services {

/// Which predictions figures about a model are of. Of several of one item that it takes, the last one counts.
struct TrafficQuestion {
    std::optional<std::string> model{};
    std::optional<std::string> promptVersion{};
    std::optional<Timestamp> since{};  ///< predicted at or after
    std::optional<Timestamp> until{};  ///< predicted before
    std::optional<int> asOf{};         ///< read under this taxonomy version; nullopt: the one in force

    bool takes(Timestamp at) const { return (!since || at >= *since) && (!until || at < *until); }
    bool operator==(const TrafficQuestion&) const = default;
};

/// Which final labels count as what is right.
enum class References {
    Unled,  ///< given blind, or ruled on before the model's label was shown
    Any,    ///< all that stand
};

/// Which items a figure is of.
enum class Population {
    Reviewed,  ///< the resolved ones as they are
    Weighted,  ///< all traffic, each resolved one standing for those that were not drawn
};

}  // namespace docket::services
