#pragma once

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/domain/prediction.h"
#include "core/domain/routed_item.h"
#include "core/routing/router.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace docket::ports {

/// A prediction that stands, as routing looks at it: no text. Views; valid during the visit.
struct StoredPrediction {
    PredictionId id;
    RunId run;
    Timestamp importedAt;              ///< when its import began
    int taxonomyVersion = 1;           ///< under which it was made; the keys of its scores are those of that version
    std::string_view model;
    std::string_view promptVersion;
    routing::PredictionFacts facts;    ///< without scores, and the calibrated confidence only if asked for; labels as the version in force reads them
    std::string_view scores;           ///< JSON object, as imported; empty unless asked for
};

/// An item with what was predicted of it. Views; valid during the visit.
struct PredictedItem {
    ItemId item;
    std::string_view externalId;
    std::span<const StoredPrediction> predictions;  ///< those of the period, in the order of arrival
    bool isOfPeriod = true;                         ///< without predictions: whether it came without any, in the period
    std::optional<QueuePlace> place{};              ///< nullopt unless asked for
};

/// How long people take over one review.
struct ReviewTime {
    std::int64_t measured = 0;  ///< standing decisions whose time was measured
    Duration mean;              ///< of them, none counted for more than 10 minutes; 0 when there are none

    bool operator==(const ReviewTime&) const = default;
};

/// Passes over what is stored of predictions, for routing tried anew and for counts. A pass sees one consistent state of the
/// workspace and holds one item in memory.
///
/// Of an item's predictions of one model, prompt version and time the last stands; those that it replaced are not visited.
class StoredPredictions {
public:
    virtual ~StoredPredictions() = default;

    struct Pass {
        std::optional<Timestamp> since{};  ///< predicted, or where no time was given, arrived, at or after this time
        bool withScores = false;
        bool withCalibrated = false;  ///< the calibrated confidence, where one was stored
        bool withPlaces = false;
        ItemId first{1};
        ItemId last{std::numeric_limits<std::int64_t>::max()};
    };
    /// Visits all items of a range, in the order of their ids, until `visit` fails; its error is returned. An item that came
    /// without a prediction belongs to the period in which it arrived, any other to those of its predictions.
    virtual Result<> visitItems(const Pass& pass, const std::function<Result<>(const PredictedItem&)>& visit) = 0;
    /// The highest id of an item; 0: there is none.
    virtual Result<ItemId> lastItem() = 0;
    /// The highest id of a prediction; 0: there is none.
    virtual Result<PredictionId> lastPrediction() = 0;
    virtual Result<ReviewTime> reviewTime() = 0;
};

}  // namespace docket::ports
