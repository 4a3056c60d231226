#pragma once

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/domain/prediction.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// Where the reference of an item comes from. The values are stored.
enum class ReferenceSource : std::uint8_t {
    Blind = 1,  ///< reviews of people who had seen nothing of the model
    Led,        ///< reviews, of which one or more had the suggestion in sight
    Ruling,     ///< of an adjudicator
    Gold,       ///< its labels were known
};
inline constexpr int referenceSourceCount = 4;

struct RegressionItem {
    ItemId item;
    LabelSet labels;  ///< as the set's taxonomy version reads them; empty: none fits
    ReferenceSource source = ReferenceSource::Blind;

    bool operator==(const RegressionItem&) const = default;
};

/// A named list of items with the labels that were right for them when it was made.
struct RegressionSet {
    int number = 0;
    std::string name;
    std::string filter;        ///< the search that its items answered to
    int taxonomyVersion = 1;   ///< whose labels its references are
    std::int64_t items = 0;    ///< at least 1
    std::int64_t leftOut = 0;  ///< items that answered and had no labels that stand
    std::string sha256{};      ///< hexadecimal; see RegressionSets
    std::string author;
    Timestamp at;

    bool operator==(const RegressionSet&) const = default;
};

/// What a model said of an item. Views; valid during the visit.
struct RegressionPrediction {
    RunId run;                       ///< the import that it came with
    std::string_view model;
    std::string_view promptVersion;
    int taxonomyVersion = 1;         ///< under which it was made
    std::optional<LabelSet> labels;  ///< as it was made; nullopt: invalid output, or nothing said
};

/// An item of a set with all that was predicted of it, in the order of arrival. Views; valid during the visit.
struct PredictedReference {
    ItemId item;
    std::string_view externalId;
    const LabelSet& labels;
    ReferenceSource source;
    std::span<const RegressionPrediction> predictions;
};

/// Regression sets, which never change: to make one is an event that seals it.
///
/// The digest of a set is SHA-256 over its items in the order of their external ids (as bytes), of each the external id, the text, the
/// number of labels in decimal and the keys of the labels in ascending order (as bytes), every field after its length (8 bytes,
/// little-endian).
class RegressionSets {
public:
    virtual ~RegressionSets() = default;

    /// By name.
    virtual Result<std::vector<RegressionSet>> all() = 0;
    virtual Result<std::optional<RegressionSet>> find(std::string_view name) = 0;
    /// Makes `set`, but for its number, count and digest, which it returns it with. `items`: in ascending order, each once.
    /// Error: AlreadyExists (the name). Belongs into a transaction of the caller.
    virtual Result<RegressionSet> make(const RegressionSet& set, std::span<const RegressionItem> items) = 0;
    /// Visits the items of a set in ascending order, until `visit` fails; its error is returned. Holds one item in memory.
    virtual Result<> visit(int number, const std::function<Result<>(const PredictedReference&)>& visit) = 0;
};

}  // namespace docket::ports
