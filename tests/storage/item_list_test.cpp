#include "core/services/queue/browse_desk.h"
#include "core/services/queue/bulk_service.h"
#include "core/services/queue/search_indexing.h"
#include "core/services/review/review_session.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <future>
#include <set>

namespace docket {
namespace {

using search::ItemFilter;
using search::ItemOrder;
using search::OrderBy;
using search::Stage;
using services::ItemBrowser;
using test::WorkspaceFixture;

routing::Policy assisted() {
    routing::Policy policy;
    policy.suggestion = routing::SuggestionMode::Assisted;
    return policy;
}

/// A workspace whose model's answers may be seen, with a few texts in several scripts.
class ListTest : public testing::Test {
protected:
    ListTest() : m_fixture(test::taxonomyOf({"billing", "refund", "other"}), assisted()), m_workspace(m_fixture.open()) {}

    void add(const std::string& id, const std::string& text, std::optional<double> confidence = 0.4, std::string_view label = "billing") {
        const auto added = ports::inTransaction(*m_workspace, [&]() -> Result<> {
            const RunId run = m_workspace->intake().startRun({"t", "jsonl", 1, 1, m_fixture.clock.now(), false}).value();
            ports::IncomingRecord record;
            record.externalId = id;
            record.text = text;
            record.metadata = "{}";
            record.hasPrediction = true;
            record.model = "m";
            record.labels = LabelSet{m_fixture.taxonomy().findByKey(label)->id};
            record.confidence = confidence;
            record.outcome = routing::Router(assisted(), m_fixture.taxonomy()).route({id, *record.labels, false, confidence, {}});
            m_workspace->intake().add(run, record).value();
            m_workspace->intake().sealBatch(run, m_fixture.clock.now()).value();
            return m_workspace->intake().finishRun(run, {}, m_fixture.clock.now());
        });
        ASSERT_TRUE(added) << added.error().message;
    }
    void index() {
        services::Writer writer(m_fixture.open());
        ASSERT_TRUE(services::indexTexts(writer));
    }
    ItemBrowser browser(const std::string& reader = "ada") { return {*m_workspace, m_fixture.clock, reader}; }
    std::vector<std::string> found(std::string_view typed, ItemFilter filter = {}, ItemOrder order = {OrderBy::Item}) {
        auto list = browser();
        const auto resolved = list.resolve(std::move(filter), typed);
        EXPECT_TRUE(resolved) << (resolved ? "" : resolved.error().message);
        if (!resolved) return {};
        const auto page = list.page(*resolved, order, std::nullopt, 0, 1000);
        EXPECT_TRUE(page) << (page ? "" : page.error().message);
        std::vector<std::string> ids;
        for (const auto& row : page->rows) ids.push_back(row.item.externalId);
        EXPECT_EQ(list.count(*resolved).value(), std::ssize(ids)) << "the count is that of the rows";
        return ids;
    }
    using Ids = std::vector<std::string>;

    WorkspaceFixture m_fixture;
    std::unique_ptr<ports::Workspace> m_workspace;
};

TEST_F(ListTest, FindsWordsPhrasesAndLeavesOut) {
    add("a", "The refund for my hotel came late");
    add("b", "Refunds are slow; the Hotel is fine");
    add("c", "My parcel, my refund");
    index();
    EXPECT_EQ(found("refund"), (Ids{"a", "b", "c"})) << "a word answers to longer ones";
    EXPECT_EQ(found("\"refund\""), (Ids{"a", "c"})) << "a phrase does not";
    EXPECT_EQ(found("refund hotel"), (Ids{"a", "b"}));
    EXPECT_EQ(found("refund -hotel"), (Ids{"c"}));
    EXPECT_EQ(found("-hotel"), (Ids{"c"}));
    EXPECT_EQ(found("\"my hotel\""), (Ids{"a"}));
    EXPECT_EQ(found("\"hotel my\""), (Ids{}));
    EXPECT_EQ(found("HÔTEL"), (Ids{"a", "b"})) << "accents and capitals do not matter";
}

TEST_F(ListTest, FindsAnyPartOfChineseJapaneseAndThai) {
    add("zh", "我的银行卡还没有到");
    add("ja", "カードが届くまで何日かかりますか");
    add("th", "บัตรของฉันยังไม่มา");
    add("ko", "카드가 아직 오지 않았습니다");
    index();
    EXPECT_EQ(found("银行"), (Ids{"zh"}));
    EXPECT_EQ(found("行卡"), (Ids{"zh"}));
    EXPECT_EQ(found("卡银"), (Ids{})) << "in this order only";
    EXPECT_EQ(found("届く"), (Ids{"ja"}));
    EXPECT_EQ(found("ของฉัน"), (Ids{"th"}));
    EXPECT_EQ(found("บตร"), (Ids{})) << "a vowel sign matters";
    EXPECT_EQ(found("카드"), (Ids{"ko"}));
}

TEST_F(ListTest, TakesHostileSearchesForTheWordsTheyAre) {
    add("a", "drop table items -- \" OR 1=1 NEAR(a b) * ^ col:x");
    index();
    EXPECT_EQ(found("'; DROP"), (Ids{"a"})) << "signs alone are no words";
    EXPECT_EQ(found("NEAR(a b)"), (Ids{"a"}));
    EXPECT_EQ(found("AND OR NOT"), (Ids{}));
    EXPECT_EQ(found("item_words:x"), (Ids{}));
    EXPECT_EQ(found("* ^ ( )"), (Ids{"a"})) << "nothing to look for: everything";
    EXPECT_EQ(found("id:%"), (Ids{}));
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(ListTest, FindsWhatStandsAsTheFinalLabel) {
    add("agreed", "x", 0.1, "billing");
    add("corrected", "x", 0.2, "billing");
    add("waits", "x", 0.3, "refund");
    services::ReviewSession session(*m_workspace, m_fixture.clock, {"grace", "s"});
    for (const auto& [id, key] : {std::pair("agreed", "billing"), std::pair("corrected", "refund")}) {
        const auto claimed = session.review.claim(id);
        ASSERT_TRUE(claimed) << claimed.error().message;
        Answer answer;
        answer.labels = {m_fixture.taxonomy().findByKey(key)->id};
        ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
    }
    ASSERT_TRUE(session.review.releaseAll());
    EXPECT_EQ(found("final:refund"), (Ids{"corrected"})) << "what only waits as one has no final label";
    EXPECT_EQ(found("final:refund label:billing"), (Ids{"corrected"}));
    EXPECT_EQ(found("final:\"billing\""), (Ids{"agreed"}));
    EXPECT_EQ(found("final:other"), (Ids{}));
    EXPECT_FALSE(browser().resolve({}, "final:nothing"));
    EXPECT_FALSE(browser().resolve({}, "-final:refund"));
}

TEST_F(ListTest, FiltersByWhatTheEntriesSay) {
    add("low", "x", 0.1, "billing");
    add("mid", "x", 0.5, "refund");
    add("none", "x", std::nullopt, "other");
    add("sure", "x", 0.99, "billing");
    index();
    ItemFilter filter;
    EXPECT_EQ(found("", filter), (Ids{"low", "mid", "none"})) << "what was accepted is not in the queue";
    filter.isEverything = true;
    EXPECT_EQ(found("", filter), (Ids{"low", "mid", "none", "sure"}));
    filter = {};
    filter.confidenceFrom = 0.1;
    filter.confidenceBelow = 0.5;
    EXPECT_EQ(found("", filter), (Ids{"low"}));
    filter = {};
    filter.hasNoConfidence = true;
    EXPECT_EQ(found("", filter), (Ids{"none"}));
    EXPECT_EQ(found("label:refund"), (Ids{"mid"}));
    EXPECT_EQ(found("reason:no_confidence"), (Ids{"none"}));
    EXPECT_EQ(found("state:waiting state:resolved id:l"), (Ids{"low"}));
    EXPECT_EQ(found("", {}, {OrderBy::Confidence}), (Ids{"none", "low", "mid"}));
    EXPECT_EQ(found("", {}, {OrderBy::Confidence, true}), (Ids{"mid", "low", "none"}));
}

TEST_F(ListTest, PagesGoOnAfterARowAlsoAmongTies) {
    m_fixture.addItems(*m_workspace, 57);
    for (const auto by : {OrderBy::Due, OrderBy::Priority, OrderBy::Confidence, OrderBy::Item}) {
        for (const bool isDescending : {false, true}) {
            auto list = browser();
            ItemFilter filter;
            filter.stages = {Stage::Waiting, Stage::InReview};
            std::vector<std::int64_t> all;
            std::optional<ports::ListCursor> after;
            while (true) {
                const auto page = list.page(filter, {by, isDescending}, after, 0, 10).value();
                for (const auto& row : page.rows) all.push_back(row.item.item.value);
                if (page.rows.size() < 10) break;
                after = page.cursors.back();
            }
            std::vector<std::int64_t> whole;
            const auto items = list.items(filter, {by, isDescending}).value();
            for (const ItemId item : items) whole.push_back(item.value);
            EXPECT_EQ(all, whole) << static_cast<int>(by) << isDescending;
            EXPECT_EQ(std::set(all.begin(), all.end()).size(), 57U);
            const auto skipped = list.page(filter, {by, isDescending}, std::nullopt, 23, 10).value();
            EXPECT_EQ(skipped.rows.front().item.item.value, all[23]);
        }
    }
}

TEST_F(ListTest, AllStagesAreMergedIntoOneOrder) {
    m_fixture.addItems(*m_workspace, 57);
    add("nothing", "x", std::nullopt, "other");
    services::ReviewSession ada(*m_workspace, m_fixture.clock, {"ada", "a"});
    Answer refund;
    refund.labels = {m_fixture.taxonomy().findByKey("refund")->id};
    for (int i = 0; i < 20; ++i) {
        const ItemId item = ada.review.claim().value()->item.id;
        if (i % 2 == 0) ASSERT_TRUE(ada.review.decide(item, refund));
        else ASSERT_TRUE(ada.review.flag(item, "look"));
    }
    for (const auto by : {OrderBy::Due, OrderBy::Priority, OrderBy::Confidence}) {
        for (const bool isDescending : {false, true}) {
            auto list = browser();
            const auto whole = list.page({}, {by, isDescending}, std::nullopt, 0, 100).value();
            ASSERT_EQ(whole.rows.size(), 58U);
            std::vector<double> places;
            for (const ports::ListCursor& cursor : whole.cursors) places.push_back(isDescending ? -cursor.value : cursor.value);
            EXPECT_TRUE(std::ranges::is_sorted(places)) << static_cast<int>(by) << isDescending;
            std::optional<ports::ListCursor> after;
            for (std::size_t at = 0; at < whole.rows.size();) {
                const auto page = list.page({}, {by, isDescending}, after, 0, 7).value();
                ASSERT_FALSE(page.rows.empty());
                for (const auto& row : page.rows) EXPECT_EQ(row.item.item, whole.rows[at++].item.item) << static_cast<int>(by) << isDescending << at;
                after = page.cursors.back();
            }
            EXPECT_EQ(list.page({}, {by, isDescending}, std::nullopt, 41, 3)->rows.front().item.item, whole.rows[41].item.item);
        }
    }
    ItemFilter flagged;
    flagged.stages = {Stage::Flagged, Stage::Resolved};
    EXPECT_EQ(m_workspace->list().count(flagged).value(), 20);
    EXPECT_EQ(m_workspace->list().count({}).value(), 58);
}

TEST_F(ListTest, IndexesInStepsWhatCameSince) {
    m_fixture.addItems(*m_workspace, 30);
    EXPECT_EQ(found("text"), (Ids{})) << "nothing is indexed yet";
    const auto step = ports::inTransaction(*m_workspace, [&] { return m_workspace->list().indexMore(10); });
    EXPECT_EQ(step->indexed, 10);
    EXPECT_FALSE(step->isComplete());
    EXPECT_EQ(found("text").size(), 10U);
    index();
    EXPECT_EQ(found("text").size(), 30U);
    m_fixture.addItems(*m_workspace, 5, "billing", "new-");
    index();
    EXPECT_EQ(found("text").size(), 35U);
}

TEST(BlindList, TellsNothingUntilTheReaderHasDecided) {
    WorkspaceFixture fixture;  // blind, as by default
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 3, "refund");
    services::ReviewSession grace(*workspace, fixture.clock, {"grace", "g"});
    const auto claimed = grace.review.claim("t-1").value();
    Answer answer;
    answer.labels = {fixture.taxonomy().findByKey("other")->id};
    answer.note = "secret of grace";
    ASSERT_TRUE(grace.review.decide(claimed.item.id, answer));

    ItemBrowser ada(*workspace, fixture.clock, "ada");
    const auto all = ada.resolve({}, "").value();
    const auto rows = ada.page(all, {OrderBy::Item}, std::nullopt, 0, 10).value().rows;
    for (const auto& row : rows) {
        EXPECT_TRUE(row.isMasked);
        EXPECT_FALSE(row.item.predicted || row.item.confidence || row.item.resolved);
        EXPECT_EQ(row.item.entry->priority, 0);
    }
    const auto detail = ada.detail(claimed.item.id).value();
    EXPECT_TRUE(detail.history.empty());
    EXPECT_EQ(detail.hiddenEvents, 1);
    EXPECT_FALSE(detail.prediction);
    for (const char* leak : {"label:refund", "reviewer:grace", "reason:high_impact"}) EXPECT_FALSE(ada.resolve({}, leak)) << leak;
    EXPECT_EQ(ada.count(ada.resolve({}, "note:secret").value()).value(), 0);
    EXPECT_FALSE(ada.page(all, {OrderBy::Confidence}, std::nullopt, 0, 10));
    EXPECT_FALSE(ada.page(all, {OrderBy::Priority}, std::nullopt, 0, 10));
    ItemFilter byConfidence;
    byConfidence.confidenceBelow = 0.3;
    EXPECT_FALSE(ada.resolve(byConfidence, ""));
    EXPECT_EQ(ada.rules()->reviewers, std::vector<std::string>{"ada"});

    ItemBrowser own(*workspace, fixture.clock, "grace");
    const auto seen = own.detail(claimed.item.id).value();
    EXPECT_FALSE(seen.row.isMasked);
    EXPECT_EQ(seen.row.item.predicted, (LabelSet{fixture.taxonomy().findByKey("refund")->id}));
    ASSERT_EQ(seen.history.size(), 1U);
    EXPECT_EQ(own.count(own.resolve({}, "note:secret").value()).value(), 1);
}

/// Many entries changed at once.
class BulkTest : public testing::Test {
protected:
    BulkTest() {
        auto workspace = m_fixture.open();
        m_fixture.addItems(*workspace, 250);
        for (int i = 1; i <= 250; ++i) m_items.push_back(ItemId{i});
    }
    services::BulkService bulk(services::Writer& writer, const std::string& actor = "lead") { return {writer, m_fixture.clock, actor}; }
    std::int64_t inStage(Stage stage) {
        auto workspace = m_fixture.open(ports::Access::ReadOnly);
        ItemFilter filter;
        filter.stages = {stage};
        return workspace->list().count(filter).value();
    }

    WorkspaceFixture m_fixture;
    std::vector<ItemId> m_items;
};

TEST_F(BulkTest, AssignsTakesBackAsOneAndDoesAgain) {
    services::Writer writer(m_fixture.open());
    auto workspace = m_fixture.open();
    services::ReviewSession ada(*workspace, m_fixture.clock, {"ada", "a"});
    services::ReviewSession lead(*workspace, m_fixture.clock, {"lead", "l"});
    const auto done = bulk(writer).run(services::Assign{"grace"}, m_items).value();
    EXPECT_EQ(done.changed, 250);
    EXPECT_FALSE(ada.review.claim().value()) << "all of them are for somebody else";
    EXPECT_EQ(lead.actions.undoDepth(10).value(), 1) << "one action";
    EXPECT_EQ(lead.actions.batchToUndo().value(), done.batch);
    EXPECT_FALSE(lead.actions.undo()) << "not as if it were a decision";
    EXPECT_EQ(m_fixture.problems(), "");

    EXPECT_EQ(bulk(writer).undo(done.batch)->changed, 250);
    EXPECT_EQ(lead.actions.undoDepth(10).value(), 0);
    EXPECT_EQ(lead.actions.batchToRedo().value(), done.batch);
    EXPECT_TRUE(ada.review.claim().value());
    EXPECT_EQ(m_fixture.problems(), "");

    EXPECT_EQ(bulk(writer).redo(done.batch)->changed, 250);
    EXPECT_FALSE(ada.review.claim().value());
    EXPECT_EQ(lead.actions.batchToUndo().value(), done.batch);
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(BulkTest, AnInterruptedUndoGoesOn) {
    services::Writer writer(m_fixture.open());
    const auto done = bulk(writer).run(services::SetPriority{5}, m_items).value();
    std::stop_source stop;
    const auto part = bulk(writer).undo(done.batch, stop.get_token(), [&](const services::Progress&) { stop.request_stop(); }).value();
    EXPECT_TRUE(part.wasCancelled);
    EXPECT_GT(part.changed, 0);
    EXPECT_LT(part.changed, 250);
    EXPECT_EQ(m_fixture.problems(), "");
    EXPECT_EQ(bulk(writer).undo(done.batch)->changed, 250 - part.changed);
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(BulkTest, SendsToAdjudicationAndBack) {
    services::Writer writer(m_fixture.open());
    const auto done = bulk(writer).run(services::ReferToAdjudication{}, {ItemId{1}, ItemId{2}}).value();
    EXPECT_EQ(inStage(Stage::InDispute), 2);
    EXPECT_EQ(inStage(Stage::Waiting), 248);
    EXPECT_TRUE(bulk(writer).undo(done.batch));
    EXPECT_EQ(inStage(Stage::InDispute), 0);
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(BulkTest, EndsHoldsAndTellsOnlyWhatChanged) {
    services::Writer writer(m_fixture.open());
    auto workspace = m_fixture.open();
    services::ReviewSession ada(*workspace, m_fixture.clock, {"ada", "a"});
    const auto held = ada.review.claim().value().value();
    const auto done = bulk(writer).run(services::EndHolds{}, m_items).value();
    EXPECT_EQ(done.changed, 1);
    EXPECT_EQ(done.unchanged, 249);
    Answer answer;
    answer.labels = {LabelId{1}};
    EXPECT_EQ(ada.review.decide(held.item.id, answer).error().kind, ErrorKind::LeaseLost);
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(BulkTest, LeavesDecidedItemsAloneAndRefusesNonsense) {
    services::Writer writer(m_fixture.open());
    auto workspace = m_fixture.open();
    services::ReviewSession ada(*workspace, m_fixture.clock, {"ada", "a"});
    const auto held = ada.review.claim().value().value();
    Answer answer;
    answer.labels = {LabelId{1}};
    ASSERT_TRUE(ada.review.decide(held.item.id, answer));
    EXPECT_EQ(bulk(writer).run(services::SetPriority{3}, {held.item.id, ItemId{9999}})->unchanged, 2);
    EXPECT_FALSE(bulk(writer).run(services::SetPriority{-1}, m_items));
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST(BrowseDesk, EndsAQuestionThatIsReplaced) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 50);
    services::BrowseDesk desk(fixture.files, fixture.path(), fixture.clock, "ada");
    std::vector<std::future<Result<services::BrowsedPage>>> answers;
    for (int i = 0; i < 20; ++i) {
        auto answer = std::make_shared<std::promise<Result<services::BrowsedPage>>>();
        answers.push_back(answer->get_future());
        desk.replaceQuestion();
        desk.page({}, std::nullopt, 0, 10, [answer](Result<services::BrowsedPage> page) { answer->set_value(std::move(page)); });
    }
    const auto last = answers.back().get();
    ASSERT_TRUE(last) << last.error().message;
    EXPECT_EQ(last->rows.size(), 10U);
    for (std::size_t i = 0; i + 1 < answers.size(); ++i) {
        const auto answer = answers[i].get();  // each is answered once, if only with Cancelled
        EXPECT_TRUE(answer || answer.error().kind == ErrorKind::Cancelled);
    }
}

}  // namespace
}  // namespace docket
