#pragma once

#include "core/taxonomy/taxonomy.h"

#include <QChar>

#include <array>
#include <string_view>
#include <unordered_map>

namespace docket::ui {

inline constexpr int pinnedLabels = 9;

using LabelKeys = std::unordered_map<LabelId, QChar>;
/// The labels of the digits 1 to 9; 0: the digit has none.
using DigitLabels = std::array<LabelId, pinnedLabels>;

/// The digit or upper-case letter that chooses each label. A shortcut of the taxonomy goes first, of whatever script. In a
/// single-label task digits follow, because they are fastest; in a multi-label task letters, because digits mean reasons
/// while comparing. Letters come from the label's own name where one is free. 0 is kept for "none of these fits", whose
/// label may have a shortcut besides. Of too many labels for that only those of the digits have a key.
LabelKeys giveKeys(const taxonomy::Taxonomy& taxonomy, const DigitLabels& digits);

/// The key that chooses a label with this shortcut, in upper case; null: it has none, or one that does not work.
QChar keyOfShortcut(std::string_view shortcut);

/// The label that says that none fits ("other", "none …"); nullptr: the taxonomy has none.
const taxonomy::Label* noneFitsLabel(const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::ui
