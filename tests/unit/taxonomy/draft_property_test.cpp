#include "core/base/stable_hash.h"
#include "core/codec/stored/draft_json.h"
#include "core/taxonomy/draft.h"
#include "tests/support/draft_builder.h"

#include <gtest/gtest.h>


// Whatever is done to a draft, in whatever order: it hangs together, and can be taken back and done again.

namespace docket::taxonomy {
namespace {

using test::keyed;

TaxonomyDraft twoGroups() {
    std::vector<Label> labels;
    for (int i = 1; i <= 14; ++i) {
        Label label = keyed("k" + std::to_string(i), i);
        label.isGroup = i == 1 || i == 8;
        if (i != 1 && i != 8) label.parent = LabelId{i < 8 ? 1 : 8};
        label.examples = {"example " + label.key};
        if (i > 2) label.excludes = {{"the one before", LabelId{i - 1}}};
        labels.push_back(label);
    }
    return TaxonomyDraft(Taxonomy::make(TaskKind::Multi, std::move(labels)).value());
}

/// Does anything to any label; much of it is refused.
class Hand {
public:
    explicit Hand(std::uint64_t seed) : m_random(seed) {}

    Result<Edit> anything(const TaxonomyDraft& draft) {
        const LabelId label = any(draft);
        switch (m_random.below(10)) {
            case 0: return draft.change(renamed(*draft.find(label)));
            case 1: return draft.rekey(label, "r" + std::to_string(m_random.below(6)));
            case 2: return draft.add(keyed("n" + std::to_string(m_random.below(6))), place(draft));
            case 3: return draft.remove(label);
            case 4: return draft.move(label, place(draft));
            case 5: return m_random.below(2) == 0 ? draft.moveUp(label) : draft.moveDown(label);
            case 6: return draft.archive(label);
            case 7: return draft.restore(label);
            case 8: return draft.merge(std::vector{any(draft), any(draft)}, label);
            default: return m_random.below(3) == 0 ? draft.resize({static_cast<int>(m_random.below(3)), {}}) : draft.split(label, parts(*draft.find(label)));
        }
    }

private:
    LabelId any(const TaxonomyDraft& draft) { return draft.labels()[m_random.below(draft.size())]->id; }

    Place place(const TaxonomyDraft& draft) {
        if (m_random.below(3) == 0) return {};
        const Label& label = *draft.find(any(draft));
        return m_random.below(2) == 0 ? Place{label.id, {}} : Place{label.parent, label.id};
    }

    Label renamed(Label label) {
        label.name = "name " + std::to_string(m_random.below(100));
        label.threshold = static_cast<double>(m_random.below(7)) / 7;
        return label;
    }

    std::vector<Label> parts(const Label& whole) {
        std::vector<Label> into{partOf(whole, whole.key + "x", "x")};
        into.push_back(m_random.below(2) == 0 ? whole : partOf(whole, whole.key + "y", "y"));
        return into;
    }

    SeededRandom m_random;
};

/// The first thing that does not hang together, or nothing.
std::string flawIn(const TaxonomyDraft& draft) {
    const auto labels = draft.labels();
    if (labels.size() != draft.size()) return "a label has no place";
    for (const Label& label : draft.base()->labels()) {
        if (draft.find(label.id) == nullptr) return "a published label is gone";
    }
    for (const Label* label : labels) {
        std::size_t depth = 0;
        for (const Label* at = label; at->parent; at = draft.find(*at->parent)) {
            if (draft.find(*at->parent) == nullptr) return "a parent is not there";
            if (++depth > labels.size()) return "parents form a circle";
        }
        for (const Exclusion& exclusion : label->excludes) {
            if (exclusion.use && draft.find(*exclusion.use) == nullptr) return "an exclude points nowhere";
        }
    }
    for (const Succession& succession : draft.successions()) {
        if (!draft.isPublished(succession.from)) return "a new label has a successor";
        if (succession.into == std::vector{succession.from}) return "a label takes over from itself";
        for (const LabelId into : succession.into) {
            if (draft.find(into) == nullptr || draft.find(into)->isArchived) return "what takes over cannot be chosen";
        }
    }
    return {};
}

class DraftProperty : public ::testing::TestWithParam<int> {};

TEST_P(DraftProperty, EveryWayLeadsBackAndForthAgain) {
    TaxonomyDraft draft = twoGroups();
    const DraftContent start = draft.content();
    Hand hand(static_cast<std::uint64_t>(GetParam()));
    std::vector<std::pair<Edit, DraftContent>> done;
    for (int tries = 0; tries < 120; ++tries) {
        const DraftContent before = draft.content();
        const auto edit = hand.anything(draft);
        ASSERT_EQ(draft.content(), before) << "working out an edit changes nothing";
        if (!edit) continue;
        const auto applied = draft.apply(*edit);
        ASSERT_TRUE(applied) << toString(edit->kind) << ": " << applied.error().message;
        ASSERT_EQ(edit->isEmpty(), draft.content() == before) << toString(edit->kind);
        ASSERT_EQ(flawIn(draft), "") << toString(edit->kind);
        ASSERT_EQ(codec::readEdit(codec::writeEdit(*edit), "edit").value(), *edit) << "and it is kept as it is";
        done.emplace_back(*edit, draft.content());
    }
    ASSERT_GT(done.size(), 40U);
    const DraftContent end = draft.content();
    for (auto step = done.rbegin(); step != done.rend(); ++step) {
        ASSERT_EQ(draft.content(), step->second);
        ASSERT_TRUE(draft.revert(step->first));
    }
    EXPECT_EQ(draft.content(), start);
    EXPECT_TRUE(draft.changes().empty());
    for (const auto& [edit, after] : done) {
        ASSERT_TRUE(draft.apply(edit));
        ASSERT_EQ(draft.content(), after);
    }
    EXPECT_EQ(draft.content(), end);
}

INSTANTIATE_TEST_SUITE_P(Seeds, DraftProperty, ::testing::Range(1, 31));

}  // namespace
}  // namespace docket::taxonomy
