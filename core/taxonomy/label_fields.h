#pragma once

#include "core/taxonomy/taxonomy.h"

namespace docket::taxonomy {

/// Calls `visit(name, member)` for each field of a label but its id, named as the native JSON names it.
template <class Visit>
void forEachField(Visit visit) {
    visit("key", &Label::key);
    visit("name", &Label::name);
    visit("description", &Label::description);
    visit("includes", &Label::includes);
    visit("excludes", &Label::excludes);
    visit("examples", &Label::examples);
    visit("counter_examples", &Label::counterExamples);
    visit("parent", &Label::parent);
    visit("threshold", &Label::threshold);
    visit("cost_false_positive", &Label::costFalsePositive);
    visit("cost_false_negative", &Label::costFalseNegative);
    visit("high_impact", &Label::isHighImpact);
    visit("group", &Label::isGroup);
    visit("exclusive", &Label::isExclusive);
    visit("archived", &Label::isArchived);
    visit("shortcut", &Label::shortcut);
    visit("colour", &Label::colour);
}

}  // namespace docket::taxonomy
