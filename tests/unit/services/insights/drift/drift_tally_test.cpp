#include "core/services/insights/drift/drift_tally.h"

#include "core/services/insights/drift/drift_figures.h"
#include "core/services/insights/drift/said_instead.h"

#include <gtest/gtest.h>

namespace docket::services {
namespace {

constexpr std::int64_t dayOf = 24 * 3'600'000LL;
constexpr Timestamp monday{1'767'571'200'000};  // 2026-01-05

taxonomy::Taxonomy someLabels() {
    std::vector<taxonomy::Label> labels(3);
    labels[0].key = "billing";
    labels[1].key = "refund";
    labels[2].key = "old";
    labels[2].isArchived = true;
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, std::move(labels)).value();
}

class DriftTallyTest : public ::testing::Test {
protected:
    ports::TrafficRow row(std::int64_t item, std::size_t label, Timestamp at, std::string_view prompt = "1") const {
        ports::TrafficRow row;
        row.item = ItemId{item};
        row.model = "m";
        row.promptVersion = prompt;
        row.madeUnder = 1;
        row.at = at;
        row.hasLabels = true;
        row.labels = {&m_taxonomy.labels()[label].id, 1};
        return row;
    }
    DriftCounts counted(const std::vector<ports::TrafficRow>& rows, const DriftQuestion& question = {}) const {
        DriftTally tally(m_taxonomy, question, m_versions);
        for (const auto& each : rows) tally.add(each);
        return tally.finish();
    }

    taxonomy::Taxonomy m_taxonomy = someLabels();
    std::vector<ports::TaxonomyVersion> m_versions{{2, "lea", monday + Duration{5 * dayOf}, {}, 2, {}}, {1, "lea", monday, {}, 3, {}}};
};

TEST_F(DriftTallyTest, CountsEachPredictionInItsBucketAndOfThoseThatReplaceOneAnotherTheLast) {
    const auto counts = counted({row(1, 0, monday), row(1, 1, monday), row(2, 0, monday + Duration{dayOf}), row(2, 0, monday + Duration{3 * dayOf})});
    EXPECT_EQ(counts.predictions, 3);
    ASSERT_EQ(counts.buckets.size(), 3U) << "the day without any is left out";
    EXPECT_EQ(counts.buckets[0].labels[0], 0);
    EXPECT_EQ(counts.buckets[0].labels[1], 1);
    EXPECT_EQ(counts.buckets[2].number, counts.buckets[0].number + 3);
}

TEST_F(DriftTallyTest, BeginsTheDayWhereTheTimeZoneDoes) {
    DriftQuestion question;
    question.utcOffsetMinutes = 120;
    const auto counts = counted({row(1, 0, monday + Duration{-3'600'000}), row(2, 0, monday + Duration{1})}, question);
    EXPECT_EQ(counts.buckets.size(), 1U);
    EXPECT_EQ(counted({row(1, 0, monday + Duration{-3'600'000}), row(2, 0, monday + Duration{1})}).buckets.size(), 2U);
    const TimeBuckets weeks(BucketLength::Week, 0);
    EXPECT_EQ(weeks.startOf(weeks.numberOf(monday + Duration{6 * dayOf})), monday);
    EXPECT_LT(weeks.numberOf(Timestamp{-10 * dayOf}), weeks.numberOf(Timestamp{-3 * dayOf})) << "before 1970, too";
}

TEST_F(DriftTallyTest, PairsPromptVersionsOfOneItem) {
    auto changed = row(2, 1, monday + Duration{1}, "2");
    const auto counts = counted({row(1, 0, monday), row(1, 0, monday + Duration{1}, "2"), row(2, 0, monday), changed});
    ASSERT_EQ(counts.prompts.size(), 1U);
    EXPECT_EQ(counts.prompts[0].before, "1");
    EXPECT_EQ(counts.prompts[0].after, "2");
    EXPECT_EQ(counts.prompts[0].all().differs, (metrics::Share{1, 2}));
    EXPECT_EQ(counts.prompts[0].changed.items, std::vector{ItemId{2}});
}

TEST_F(DriftTallyTest, TellsPredictionsUnderAVersionThatWasNotInForceAnyMore) {
    const auto counts = counted({row(1, 0, monday + Duration{4 * dayOf}), row(2, 0, monday + Duration{6 * dayOf})});
    EXPECT_EQ(counts.buckets[0].underOlder, 0);
    EXPECT_EQ(counts.buckets[1].underOlder, 1);
    EXPECT_EQ(counts.underOlderItems.items, std::vector{ItemId{2}});
}

TEST_F(DriftTallyTest, MarksWhatCanMoveEverySeries) {
    const auto counts = counted({row(1, 0, monday), row(2, 0, monday + Duration{dayOf}, "2")});
    ASSERT_EQ(counts.marks.size(), 4U);
    EXPECT_EQ(counts.marks.back(), (DriftMark{MarkKind::PromptVersion, "m, prompt 2", monday + Duration{dayOf}}));
}

TEST_F(DriftTallyTest, SamplesTheSameTextsWhateverElseIsThere) {
    DriftQuestion question;
    question.textsPerBucket = 5;
    std::vector<ports::TrafficRow> rows;
    for (int i = 1; i <= 100; ++i) rows.push_back(row(i, 0, monday));
    const auto counts = counted(rows, question);
    ASSERT_EQ(counts.texts.size(), 1U);
    EXPECT_EQ(counts.texts[0].second.size(), 5U);
}

TEST_F(DriftTallyTest, TakesSixWeeksForTheBaselineWhereAnotherFollowsElseAThirdOfTheBuckets) {
    std::vector<ports::TrafficRow> rows;
    for (int day = 0; day < 60; ++day) rows.push_back(row(day + 1, 0, monday + Duration{day * dayOf}));
    EXPECT_EQ(baselineOf(counted(rows), {})->until, monday + Duration{42 * dayOf});
    rows.resize(40);
    EXPECT_EQ(baselineOf(counted(rows), {})->until, monday + Duration{12 * dayOf});
    EXPECT_FALSE(baselineOf(DriftCounts{}, {}).has_value());
}

TEST_F(DriftTallyTest, SortsWhatWasSaidInstead) {
    SaidInstead said(m_taxonomy);
    EXPECT_EQ(said.add(""), InvalidKind::Empty);
    EXPECT_EQ(said.add(R"("")"), InvalidKind::Empty);
    EXPECT_EQ(said.add("null"), InvalidKind::Empty);
    EXPECT_EQ(said.add("[]"), InvalidKind::Empty);
    EXPECT_EQ(said.add(R"("old")"), InvalidKind::ArchivedLabel);
    EXPECT_EQ(said.add(R"("complaint")"), InvalidKind::UnknownLabel);
    EXPECT_EQ(said.add(R"(["billing","refund"])"), InvalidKind::SeveralLabels);
    EXPECT_EQ(said.add(R"("billing, refund")"), InvalidKind::SeveralLabels);
    EXPECT_EQ(said.add(R"(["billing","complaint"])"), InvalidKind::UnknownLabel);
    EXPECT_EQ(said.add(R"("The label of this message is billing, I think.")"), InvalidKind::NoLabelText);
    EXPECT_EQ(said.add(R"("{\"label\": \"bill")"), InvalidKind::NoLabelText);
    EXPECT_EQ(said.add(R"({"label":"billing"})"), InvalidKind::NoLabelText);
    said.add(R"("complaint")");
    EXPECT_EQ(said.commonest(1), (std::vector<RawForm>{{InvalidKind::UnknownLabel, R"("complaint")", 2}}));
}

}  // namespace
}  // namespace docket::services
