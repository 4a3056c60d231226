#pragma once

#include "core/base/error.h"
#include "core/dataset/manifest.h"

#include <string>
#include <string_view>

namespace docket::codec {

/// What of a manifest is needed to make its dataset again, and to look whether it still is what it was.
struct KnownManifest {
    dataset::Recipe recipe;
    std::optional<dataset::RecipeName> recipeName;
    std::string docketVersion;
    std::int64_t lastEvent = 0;
    std::string lastEventHash;
    std::int64_t records = 0;
    std::vector<dataset::FileFacts> files;  ///< in the order of their names

    bool operator==(const KnownManifest&) const = default;
};

inline constexpr std::size_t maxManifestBytes = std::size_t{64} << 20U;

/// Reads a manifest that anybody may have written. Each file has a name that stands in a dataset, a size and a
/// SHA-256. Errors: InvalidInput, naming the file and what is wrong.
Result<KnownManifest> readManifest(std::string_view json, std::string_view fileName);

}  // namespace docket::codec
