#pragma once

#include "core/base/error.h"
#include "core/taxonomy/taxonomy.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// A label as a document has it: what it points to is named by key, an id is there only where the document says one.
struct KeyedLabel {
    taxonomy::Label label;
    std::string parentKey;             ///< empty: none
    std::vector<std::string> useKeys;  ///< parallel to the excludes; empty: points nowhere

    void exclude(std::string text, std::string useKey);
};

/// A taxonomy as a document has it.
struct KeyedTaxonomy {
    taxonomy::TaskKind kind = taxonomy::TaskKind::Single;
    taxonomy::AnswerSize size;
    std::vector<KeyedLabel> labels;
    std::vector<std::string> warnings;  ///< what the document has and Docket passed over, one sentence each
};

/// Labels that a document may have, and levels of parents over one another.
inline constexpr std::size_t maxLabels = 100'000;
inline constexpr std::size_t maxLevels = 64;

/// A taxonomy as a document has it, with every label named by id; it may break the rules of one.
struct LabelList {
    taxonomy::TaskKind kind = taxonomy::TaskKind::Single;
    std::vector<taxonomy::Label> labels;
    taxonomy::AnswerSize size;
    std::set<LabelId> statedIds{};     ///< of the labels whose id the document states; the others were numbered here
    std::optional<Error> missingKey{}; ///< what is to be said of the first key that is not in the list
};

/// Gives ids to the labels that have none and resolves the keys that labels are named by, without judging the labels: a
/// key that is not in the list becomes an id that no label has. Refuses only more labels, or higher ids, than the limits.
Result<LabelList> listed(KeyedTaxonomy read, std::string_view fileName);

/// The taxonomy of a list (version 1). Refuses what Taxonomy::make() refuses, a key that is not in the list, and more
/// levels than the limit. Messages begin with `fileName`.
Result<taxonomy::Taxonomy> made(LabelList list, std::string_view fileName);
/// Both at once.
Result<taxonomy::Taxonomy> linked(KeyedTaxonomy read, std::string_view fileName);

}  // namespace docket::codec
