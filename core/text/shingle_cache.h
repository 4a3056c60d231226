#pragma once

#include "core/base/error.h"
#include "core/text/shingles.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <unordered_map>

namespace docket::text {

/// The shingles of texts that were lately asked for, so that texts which are held against many others are not read again each time.
class ShingleCache {
public:
    using Source = std::function<Result<Shingles>(std::uint32_t text)>;
    using Shared = std::shared_ptr<const Shingles>;

    explicit ShingleCache(Source source) : m_source(std::move(source)) {}

    /// Never null. Fails with what the source fails with.
    Result<Shared> of(std::uint32_t text);

    /// Shingles that are kept; when it would be more, all are let go of: 32 MB.
    static constexpr std::size_t mostShingles = 4U << 20U;

private:
    Source m_source;
    std::unordered_map<std::uint32_t, Shared> m_kept;
    std::size_t m_shingles = 0;
};

}  // namespace docket::text
