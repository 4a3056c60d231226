#pragma once

#include "core/taxonomy/taxonomy.h"

#include <QChar>

#include <unordered_map>
#include <vector>

namespace docket::ui {

/// Up to this many labels each have a key of their own; of more, the first nine have one and letters filter.
inline constexpr int keyedLabels = 36;
inline constexpr int pinnedLabels = 9;

using LabelKeys = std::unordered_map<LabelId, QChar>;

/// The digit or upper-case letter that chooses each label. A shortcut of the taxonomy goes first. In a single-label
/// task digits follow, because they are fastest; in a multi-label task letters, because digits mean reasons while
/// comparing. Letters come from the label's own name where one is free. 0 is kept for "none of these fits". Of too
/// many labels for that only the pins have a key, their digit.
LabelKeys giveKeys(const taxonomy::Taxonomy& taxonomy, const std::vector<LabelId>& pins);

/// The label that says that none fits ("other", "none …"); nullptr: the taxonomy has none.
const taxonomy::Label* noneFitsLabel(const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::ui
