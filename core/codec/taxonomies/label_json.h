#pragma once

#include "core/base/error.h"
#include "core/codec/taxonomies/keyed_taxonomy.h"
#include "core/codec/text/small_json.h"
#include "core/taxonomy/taxonomy.h"

#include <functional>
#include <string>
#include <vector>

// For the .cpp files of codec only: one label as JSON, as files and drafts have it.
namespace docket::codec {

/// How a document names other labels: by key, as people write them, or by id, where keys may be repeated.
enum class References { Keys, Ids };

/// Messages begin with `where`.
Result<KeyedLabel> readLabel(const nlohmann::json& value, References references, std::string where);

/// Every key, in a fixed order; `refer` says how another label is named.
nlohmann::ordered_json toJson(const taxonomy::Label& label, const std::function<nlohmann::ordered_json(LabelId)>& refer);

}  // namespace docket::codec
