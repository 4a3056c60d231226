#pragma once

#include "core/base/error.h"
#include "core/domain/item.h"
#include "core/domain/prediction.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace docket::ports {

/// Items and what models said of them.
class Items {
public:
    virtual ~Items() = default;

    virtual Result<std::optional<Item>> find(ItemId id) = 0;
    virtual Result<std::optional<ItemId>> findByExternalId(std::string_view externalId) = 0;
    virtual Result<std::optional<Prediction>> prediction(PredictionId id) = 0;
    virtual Result<std::int64_t> count() = 0;
};

}  // namespace docket::ports
