#pragma once

#include "core/taxonomy/taxonomy.h"

#include <QList>
#include <QString>

#include <utility>

namespace docket::ui {

/// How a label answers to what was typed; better ones first.
enum class LabelMatch {
    Name,         ///< the name has it as it stands
    Letters,      ///< name or key has its letters, in their order
    Description,  ///< definition, includes or examples mention it
    None,
};

/// Begin and length of each place in the label's shown name.
using MatchRanges = QList<std::pair<int, int>>;

/// Text without regard to case and marks over letters.
QString folded(const QString& text);

/// `typed` must be folded and not empty.
LabelMatch matchLabel(const taxonomy::Label& label, const QString& typed);
/// Where the name has what was typed, to be lit up.
MatchRanges matchRanges(const QString& name, const QString& typed);

}  // namespace docket::ui
