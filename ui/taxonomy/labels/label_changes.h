#pragma once

#include "core/taxonomy/draft.h"

#include <QString>

namespace docket::ui {

/// What a draft changes about a label that was published, for a ChangeNote.
struct LabelChanges {
    QString title;  ///< empty: nothing
    QString words;  ///< one thing on each line
};

LabelChanges changesOf(const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft);

}  // namespace docket::ui
