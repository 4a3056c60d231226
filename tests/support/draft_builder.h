#pragma once

#include "core/taxonomy/draft.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace docket::test {

/// A label that has only a key, and an id where one is given.
inline taxonomy::Label keyed(std::string key, int id = 0) {
    taxonomy::Label label;
    label.id = LabelId{id};
    label.key = std::move(key);
    label.name = label.key;
    return label;
}

/// Does what an operation asks for; its edit.
inline taxonomy::Edit applied(taxonomy::TaxonomyDraft& draft, const Result<taxonomy::Edit>& edit) {
    EXPECT_TRUE(edit) << (edit ? "" : edit.error().message);
    if (!edit) return {};
    const auto done = draft.apply(*edit);
    EXPECT_TRUE(done) << (done ? "" : done.error().detail + done.error().message);
    return *edit;
}

/// Keys in the order of the draft, one a line, indented by depth; archived ones in brackets.
inline std::string linesOf(const taxonomy::TaxonomyDraft& draft) {
    std::string lines;
    for (const taxonomy::Label* label : draft.labels()) {
        for (const taxonomy::Label* at = label; at->parent; at = draft.find(*at->parent)) lines += ' ';
        lines += (label->isArchived ? "(" + label->key + ")" : label->key) + '\n';
    }
    return lines;
}

}  // namespace docket::test
