#include "core/codec/datasets/conversation.h"

#include <gtest/gtest.h>

namespace docket::codec {
namespace {

taxonomy::Taxonomy twoLabels(taxonomy::TaskKind kind) {
    std::vector<taxonomy::Label> labels(2);
    labels[0].key = "a";
    labels[1].key = "b";
    return taxonomy::Taxonomy::make(kind, std::move(labels)).value();
}

/// A pair of answers is what a model said and people did not.
class OverturnedSuggestion : public ::testing::Test {
protected:
    bool isPair(std::optional<LabelSet> predicted, const std::optional<LabelSet>& answer, taxonomy::TaskKind kind = taxonomy::TaskKind::Multi) {
        const auto taxonomy = twoLabels(kind);
        const dataset::LabelNames names;
        const dataset::Recipe recipe;
        Prediction prediction;
        prediction.labels = std::move(predicted);
        ports::Record record;
        record.prediction = &prediction;
        return overturnedSuggestion({.record = record, .labels = answer, .text = record.text}, {recipe, taxonomy, names}) != nullptr;
    }

    const LabelId m_a{1};
    const LabelId m_b{2};
};

TEST_F(OverturnedSuggestion, IsOneThatDiffersFromTheAnswer) {
    EXPECT_TRUE(isPair(LabelSet{m_a}, LabelSet{m_b}));
    EXPECT_TRUE(isPair(LabelSet{m_a, m_b}, LabelSet{m_b}));
    EXPECT_TRUE(isPair(LabelSet{}, LabelSet{m_b})) << "no label is a suggestion in a multi-label task";
    EXPECT_FALSE(isPair(LabelSet{m_a}, LabelSet{m_a}));
    EXPECT_FALSE(isPair(LabelSet{m_b, m_a}, LabelSet{m_a, m_b})) << "whatever their order";
    EXPECT_FALSE(isPair(std::nullopt, LabelSet{m_a}));
    EXPECT_FALSE(isPair(LabelSet{m_a}, std::nullopt)) << "nobody has answered";
}

TEST_F(OverturnedSuggestion, HasALabelInASingleLabelTask) {
    EXPECT_FALSE(isPair(LabelSet{}, LabelSet{m_a}, taxonomy::TaskKind::Single));
    EXPECT_TRUE(isPair(LabelSet{m_b}, LabelSet{m_a}, taxonomy::TaskKind::Single));
}

}  // namespace
}  // namespace docket::codec
