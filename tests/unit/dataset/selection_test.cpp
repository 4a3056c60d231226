#include "core/dataset/selection.h"

#include <gtest/gtest.h>

namespace docket::dataset {
namespace {

constexpr LabelId a{1};
constexpr LabelId b{2};
constexpr LabelId group{3};
constexpr LabelId gone{9};

taxonomy::Taxonomy labels() {
    std::vector<taxonomy::Label> list(3);
    list[0].key = "a";
    list[1].key = "b";
    list[2].key = "group";
    list[2].isGroup = true;
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, std::move(list)).value();
}

Decision decision(LabelId label, Exposure exposure = Exposure::Blind, bool stands = true) {
    Decision made;
    made.answer.labels = {label};
    made.exposure = exposure;
    made.stands = stands;
    return made;
}

class SelectionTest : public ::testing::Test {
protected:
    std::expected<std::optional<LabelSet>, LeftOut> selected() {
        ports::Record record;
        std::vector<LabelSet> answers;
        for (const Decision& each : m_decisions) answers.push_back(each.answer.labels);
        record.decisions = m_decisions;
        record.answers = answers;
        record.resolution = m_resolution;
        record.item = ItemId{1};
        record.reviewers = m_names;
        record.entry = m_entry;
        record.rulings = m_rulings;
        record.prediction = m_prediction ? &*m_prediction : nullptr;
        const taxonomy::Taxonomy taxonomy = labels();
        const auto made = Selector(m_recipe, taxonomy, m_facts).select(record);
        if (!made) return std::unexpected(made.error());
        m_isByMachine = made->isByMachine;
        return made->labels;
    }

    Recipe m_recipe;
    std::vector<Decision> m_decisions;
    std::optional<Resolution> m_resolution;
    SelectionFacts m_facts;
    std::vector<std::string> m_names;
    std::optional<QueueEntry> m_entry;
    std::vector<Ruling> m_rulings;
    std::optional<Prediction> m_prediction;
    bool m_isByMachine = false;  ///< what was selected last
};

TEST_F(SelectionTest, TakesTheResolutionAndNotTheVotes) {
    m_decisions = {decision(a), decision(a)};
    m_resolution.emplace().labels = {b};
    EXPECT_EQ(selected().value(), LabelSet{b});
}

TEST_F(SelectionTest, LeavesUndecidedItemsOut) {
    EXPECT_EQ(selected().error(), LeftOut::Undecided);
    m_decisions = {decision(a)};
    EXPECT_EQ(selected().error(), LeftOut::Undecided) << "only items with a resolution, unless the recipe says so";
    m_recipe.include = Include::Decided;
    EXPECT_EQ(selected().value(), LabelSet{a});
    m_decisions = {decision(a, Exposure::Blind, false)};
    EXPECT_EQ(selected().error(), LeftOut::Undecided) << "what does not stand does not count";
}

TEST_F(SelectionTest, TakesStandingDecisionsOnlyWhereTheyAgree) {
    m_recipe.include = Include::Decided;
    m_decisions = {decision(a), decision(b, Exposure::Blind, false), decision(a)};
    EXPECT_EQ(selected().value(), LabelSet{a});
    m_decisions.push_back(decision(b));
    EXPECT_EQ(selected().error(), LeftOut::InDisagreement);
}

TEST_F(SelectionTest, GivesItemsWithoutAnAnswerWhereAllAreAskedFor) {
    m_recipe.format = Format::Native;
    m_recipe.include = Include::All;
    EXPECT_EQ(selected().value(), std::nullopt);
    m_decisions = {decision(a), decision(b)};
    EXPECT_EQ(selected().value(), std::nullopt);
}

TEST_F(SelectionTest, KeepsToBlindDecisionsOnRequest) {
    m_resolution.emplace().labels = {a};
    m_recipe.exposure = ExposureFilter::Blind;
    m_decisions = {decision(a), decision(a, Exposure::Assisted, false)};
    EXPECT_EQ(selected().value(), LabelSet{a});
    for (const Exposure exposure : {Exposure::Assisted, Exposure::Compared}) {
        m_decisions = {decision(a), decision(a, exposure)};
        EXPECT_EQ(selected().error(), LeftOut::NotBlind);
    }
}

TEST_F(SelectionTest, LeavesOutLabelsThatCannotBeChosenAnyMoreWhereAModelWouldLearnThem) {
    for (const LabelId label : {gone, group}) {
        m_resolution.emplace().labels = {label};
        m_recipe.format = Format::OpenAiChat;
        EXPECT_EQ(selected().error(), LeftOut::LabelGone);
        m_recipe.format = Format::Native;
        EXPECT_EQ(selected().value(), LabelSet{label});
    }
}

TEST_F(SelectionTest, LeavesOutWhatSomebodyWhoGaveTheAnswerWasUnsureOf) {
    m_decisions = {decision(a), decision(a), decision(b)};
    m_resolution.emplace().labels = {a};
    m_decisions[2].answer.certainty = Certainty::Unsure;
    m_recipe.setLeftOut(Doubt::Unsure, true);
    EXPECT_EQ(selected().value(), LabelSet{a}) << "who was unsure said something else";
    m_decisions[1].answer.certainty = Certainty::Unsure;
    EXPECT_EQ(selected().error(), LeftOut::Unsure);
    m_decisions[1].stands = false;
    EXPECT_EQ(selected().value(), LabelSet{a}) << "what was taken back does not count";
    m_decisions[1].stands = true;
    m_recipe.setLeftOut(Doubt::Unsure, false);
    EXPECT_EQ(selected().value(), LabelSet{a}) << "unless it is asked for";
}

TEST_F(SelectionTest, LeavesOutTheItemsOfATestThatIsStillRunning) {
    m_decisions = {decision(a)};
    m_resolution.emplace().labels = {a};
    m_facts.openTest = {ItemId{1}};
    EXPECT_EQ(selected().value(), LabelSet{a});
    m_recipe.setLeftOut(Doubt::OpenTest, true);
    EXPECT_EQ(selected().error(), LeftOut::InOpenTest);
    m_facts.openTest = {ItemId{2}};
    EXPECT_EQ(selected().value(), LabelSet{a});
}

TEST_F(SelectionTest, TellsAConsensusFromASingleAnswerAndFromARuling) {
    m_resolution.emplace().labels = {a};
    m_decisions = {decision(a)};
    m_recipe.items.settled = Settled::ByConsensus;
    EXPECT_EQ(selected().error(), LeftOut::OtherwiseSettled) << "one answer agrees with nobody";
    m_decisions = {decision(a), decision(a)};
    EXPECT_EQ(selected().value(), LabelSet{a});
    m_decisions.push_back(decision(b));
    EXPECT_EQ(selected().error(), LeftOut::OtherwiseSettled) << "a majority is no consensus";
    m_recipe.items.settled = Settled::ByAdjudication;
    EXPECT_EQ(selected().error(), LeftOut::OtherwiseSettled);
    m_resolution->kind = ResolutionKind::Adjudicated;
    EXPECT_EQ(selected().value(), LabelSet{a});
}

TEST_F(SelectionTest, TakesGoldItemsAsTheRecipeSays) {
    m_resolution.emplace().labels = {a};
    EXPECT_EQ(selected().value(), LabelSet{a});
    m_recipe.items.gold = GoldUse::Only;
    EXPECT_EQ(selected().error(), LeftOut::IsNotGold);
    m_facts.gold = {ItemId{1}};
    EXPECT_EQ(selected().value(), LabelSet{a});
    m_recipe.items.gold = GoldUse::Out;
    EXPECT_EQ(selected().error(), LeftOut::IsGold);
}

TEST_F(SelectionTest, GoesByReasonTimeReviewerSearchAndLabel) {
    m_resolution.emplace().labels = {a};
    m_resolution->at = Timestamp{1000};
    m_decisions = {decision(a), decision(a, Exposure::Blind, false)};
    m_names = {"anna", "ben"};
    m_entry.emplace().reasons = {Reason::LowConfidence};
    EXPECT_EQ(selected().value(), LabelSet{a});

    m_recipe.items.reasons = {Reason::AuditSample};
    EXPECT_EQ(selected().error(), LeftOut::OtherReason);
    m_recipe.items.reasons.add(Reason::LowConfidence);
    EXPECT_EQ(selected().value(), LabelSet{a});

    m_recipe.items.decidedFrom = Timestamp{1001};
    EXPECT_EQ(selected().error(), LeftOut::OutsidePeriod);
    m_recipe.items.decidedFrom = Timestamp{1000};
    m_recipe.items.decidedBelow = Timestamp{1000};
    EXPECT_EQ(selected().error(), LeftOut::OutsidePeriod) << "the end does not belong to the period";
    m_recipe.items.decidedBelow = Timestamp{1001};
    EXPECT_EQ(selected().value(), LabelSet{a});

    m_recipe.items.reviewers = {"ben"};
    EXPECT_EQ(selected().error(), LeftOut::OtherReviewer) << "what ben said does not stand";
    m_recipe.items.reviewers = {"ben", "anna"};
    EXPECT_EQ(selected().value(), LabelSet{a});

    m_facts.found.emplace();
    EXPECT_EQ(selected().error(), LeftOut::NotFound);
    m_facts.found->insert(ItemId{1});
    EXPECT_EQ(selected().value(), LabelSet{a});

    m_recipe.items.labels = {"b", "unknown"};
    EXPECT_EQ(selected().error(), LeftOut::OtherLabel);
    m_recipe.items.labels = {"b", "a"};
    EXPECT_EQ(selected().value(), LabelSet{a});
    m_resolution->labels = {a, gone};
    EXPECT_EQ(selected().error(), LeftOut::OtherLabel) << "a label beside those named";
}

TEST_F(SelectionTest, TakesTheModelsLabelOnlyWhereItIsAskedForAndNobodyWasAsked) {
    m_prediction.emplace().labels = LabelSet{b};
    EXPECT_EQ(selected().error(), LeftOut::Undecided);
    m_recipe.items.unreviewed = Unreviewed::AutoAccepted;
    EXPECT_EQ(selected().value(), LabelSet{b});
    EXPECT_TRUE(m_isByMachine);
    m_entry.emplace();
    EXPECT_EQ(selected().error(), LeftOut::Undecided) << "it waits for people";
    m_resolution.emplace().labels = {a};
    EXPECT_EQ(selected().value(), LabelSet{a});
    EXPECT_FALSE(m_isByMachine);
}

}  // namespace
}  // namespace docket::dataset
