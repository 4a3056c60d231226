#include "core/codec/stored/event_payload.h"
#include "core/services/adjudication/adjudication.h"
#include "core/services/adjudication/adjudication_desk.h"
#include "core/services/queue/browse_desk.h"
#include "core/services/queue/item_browser.h"
#include "core/services/queue/search_indexing.h"
#include "core/services/team/people.h"
#include "tests/support/gold_workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <future>
#include <set>
#include <string>
#include <tuple>

// What somebody whose role is reviewer finds out of gold items and checks by the list of items, its search, and the history of an item.

namespace docket {
namespace {

using services::ItemBrowser;
using services::ReviewSession;
using testing::HasSubstr;
using testing::Not;

/// Gold items of each source beside items that are none: accepted automatically ("g-…", made by hand), resolved by two who agreed
/// ("agreed-…", drawn), and ruled on ("split-1", with the ruling). Some of each are not gold.
class GoldInTheList : public ::testing::Test {
protected:
    GoldInTheList() : workspace(fixture.open()) {
        const std::vector<std::optional<double>> sure(3, 0.95);
        fixture.addPredictions(*workspace, "secret-model", ConfidenceSource::Stated, sure, "refund", "g-");
        const std::vector<std::optional<double>> doubtful(3, 0.4);
        for (const char* prefix : {"agreed-", "split-", "wait-"}) {
            fixture.addPredictions(*workspace, "secret-model", ConfidenceSource::Stated, doubtful, "refund", prefix);
        }
        for (const auto& [name, role] : {std::pair("lea", Role::Lead), std::pair("adm", Role::Admin), std::pair("ada", Role::Reviewer), std::pair("ben", Role::Reviewer)}) {
            services::PersonChange change;
            change.role = role;
            EXPECT_TRUE(services::changePerson(*workspace, fixture.clock, name, change, "adm"));
        }
        for (const char* name : {"ben", "cem"}) answerAll(name);
        rule();
        services::GoldItems gold(*workspace, fixture.clock, "lea");
        const std::vector<std::string> refund{"refund"};
        for (const char* id : {"g-1", "g-2"}) EXPECT_TRUE(gold.add(id, refund, "a note on gold"));
        EXPECT_EQ(gold.draw(2, 1).value().drawn.size(), 2U);
    }

    static routing::Policy policy() {
        routing::Policy policy = test::GoldWorkspace::policy(0.5);
        policy.reviewsRequired["default"] = 2;
        policy.highImpactLabels = {"refund"};
        policy.reviewsRequired["high_impact"] = 2;
        return policy;
    }

    void answerAll(const std::string& name) {
        ReviewSession reviewer(*workspace, fixture.clock, {name, name + "-1"});
        for (const char* prefix : {"agreed-", "split-"}) {
            for (int i = 1; i <= 3; ++i) {
                const auto claimed = reviewer.review.claim(prefix + std::to_string(i));
                ASSERT_TRUE(claimed) << claimed.error().message;
                Answer answer;
                answer.labels = {LabelId{std::string(prefix) == "split-" && name == "cem" ? 3 : 1}};
                answer.note = "secret of " + name;
                ASSERT_TRUE(reviewer.review.decide(claimed->item.id, answer));
            }
        }
    }

    void rule() {
        services::Adjudication lea(*workspace, fixture.clock, {"lea", "l1"});
        for (int i = 1; i <= 2; ++i) {
            const auto claimed = lea.claim("split-" + std::to_string(i));
            ASSERT_TRUE(claimed) << claimed.error().message;
            RulingAnswer answer;
            answer.labels = {LabelId{1}};
            answer.isGold = i == 1;
            answer.note = "so it is";
            ASSERT_TRUE(lea.rule(claimed->item.id, answer));
        }
    }

    static std::string textOf(const services::BrowsedItem& row) {
        std::string text = std::string(toString(row.item.stage)) + " " + std::to_string(row.item.answers) + (row.isMasked ? " masked" : "") + (row.hasPolicyReason ? " policy" : "");
        if (row.item.predicted || row.item.confidence) text += " predicted";
        if (row.item.resolved) text += " resolved";
        text += " " + row.item.holder + row.item.assignee;
        if (!row.item.entry) return text;
        for (const Reason reason : row.item.entry->reasons.toVector()) text += " " + std::string(toString(reason));
        return text + " " + std::to_string(row.item.entry->priority) + " " + std::to_string(row.item.entry->reviewsRequired);
    }
    /// All that the screen is given of an item, as text, with nothing that is the item's own.
    std::string detailOf(const std::string& reader, const std::string& id) {
        ItemBrowser browser(*workspace, fixture.clock, reader);
        const auto detail = browser.detail(workspace->items().findByExternalId(id).value().value());
        EXPECT_TRUE(detail) << detail.error().message;
        std::string text = textOf(detail->row) + (detail->prediction ? " prediction" : "") + " hidden " + std::to_string(detail->hiddenEvents);
        for (const services::HistoryEntry& entry : detail->history) {
            text += "\n" + std::string(review::toString(codec::kindOf(entry.fact))) + " " + entry.reviewer;
            if (const auto* ruled = std::get_if<review::Ruled>(&entry.fact)) text += ruled->ruling.answer.isGold ? " gold" : "";
        }
        return text;
    }

    test::WorkspaceFixture fixture{test::taxonomyOf({"billing", "refund", "other"}), policy()};
    std::unique_ptr<ports::Workspace> workspace;
};

TEST_F(GoldInTheList, AGoldItemReadsLikeOneThatIsNone) {
    for (const char* reader : {"ada", "ben", "lea"}) {
        EXPECT_EQ(detailOf(reader, "g-1"), detailOf(reader, "g-3")) << reader;
        EXPECT_EQ(detailOf(reader, "split-1"), detailOf(reader, "split-2")) << reader;
        for (int i = 2; i <= 3; ++i) EXPECT_EQ(detailOf(reader, "agreed-1"), detailOf(reader, "agreed-" + std::to_string(i))) << reader;
        for (const char* id : {"g-1", "agreed-1", "agreed-2", "split-1"}) EXPECT_THAT(detailOf(reader, id), Not(HasSubstr("gold"))) << reader << id;
    }
}

TEST_F(GoldInTheList, WhoHasNotAnsweredIsToldNothingOfTheModelAndOfOthers) {
    for (const char* id : {"g-1", "agreed-1", "split-1", "split-2", "wait-1"}) {
        const std::string told = detailOf("ada", id);
        EXPECT_THAT(told, HasSubstr("masked")) << id;
        for (const char* leak : {" predicted", " prediction", " resolved ", "ben", "cem", "decided", "ruled", "gold_added", "high_impact"}) EXPECT_THAT(told, Not(HasSubstr(leak))) << id;
    }
    EXPECT_THAT(detailOf("ben", "agreed-1"), HasSubstr("decided")) << "and who has is";
}

TEST_F(GoldInTheList, NoSearchFindsGoldItemsOrWhatOthersSaid) {
    ItemBrowser ada(*workspace, fixture.clock, "ada");
    for (const char* leak : {"label:refund", "final:refund", "reviewer:ben", "reason:high_impact", "reason:invalid_output", "reason:rare_class", "reason:gold", "state:gold", "state:checked", "is:gold", "is:adjudicated"}) {
        EXPECT_FALSE(ada.resolve({}, leak)) << leak;
    }
    for (const char* words : {"note:secret", "note:gold", "gold", "note:so", "\"a note on gold\""}) {
        search::ItemFilter filter;
        for (const bool isEverything : {false, true}) {
            filter.isEverything = isEverything;
            const auto resolved = ada.resolve(filter, words);
            ASSERT_TRUE(resolved) << words;
            EXPECT_EQ(ada.count(*resolved).value(), 0) << words;
            EXPECT_TRUE(ada.items(*resolved, {search::OrderBy::Item})->empty()) << words;
        }
    }
    const auto all = ada.resolve({}, "").value();
    for (const auto by : {search::OrderBy::Confidence, search::OrderBy::Priority}) EXPECT_FALSE(ada.page(all, {by}, std::nullopt, 0, 10));
    search::ItemFilter filter;
    filter.predicted = {LabelId{2}};
    EXPECT_FALSE(ada.resolve(filter, ""));
    filter = {};
    filter.reviewer = "ben";
    EXPECT_FALSE(ada.resolve(filter, ""));
    EXPECT_EQ(ada.rules()->reviewers, std::vector<std::string>{"ada"});
}

TEST_F(GoldInTheList, WhoeverCountsTheWholeFindsThem) {
    ItemBrowser whole(*workspace, fixture.clock, "lea", services::Sight::Whole);
    search::ItemFilter everything;
    everything.isEverything = true;
    EXPECT_EQ(whole.count(whole.resolve(everything, "is:gold").value()).value(), 5);
    EXPECT_EQ(whole.count(whole.resolve(everything, "is:gold is:adjudicated").value()).value(), 1);
    EXPECT_FALSE(whole.resolve({}, "is:silver"));
    EXPECT_FALSE(whole.resolve({}, "-is:gold"));
}

TEST_F(GoldInTheList, TheListOfTheScreenSaysNoMoreThanItsRows) {
    services::BrowseDesk desk(fixture.files, fixture.path(), fixture.clock, "ada");
    services::BrowseQuestion question;
    question.filter.isEverything = true;
    question.order = {search::OrderBy::Item};
    std::promise<Result<services::BrowsedPage>> answer;
    desk.page(question, std::nullopt, 0, 100, [&](Result<services::BrowsedPage> page) { answer.set_value(std::move(page)); });
    const auto page = answer.get_future().get().value();
    EXPECT_EQ(page.rows.size(), 12U);
    for (const auto& row : page.rows) {
        EXPECT_TRUE(row.isMasked) << row.item.externalId;
        EXPECT_FALSE(row.item.predicted || row.item.confidence || row.item.resolved) << row.item.externalId;
    }
}

/// A reviewer is told of rulings on what they answered, and not that one made a gold item.
TEST_F(GoldInTheList, ARulingThatMadeAGoldItemReadsLikeAnother) {
    services::Writer writer(fixture.open());
    services::AdjudicationDesk ben(writer, fixture.files, fixture.path(), fixture.clock, {"ben", "b2"});
    std::promise<Result<services::NewRulings>> answer;
    ben.newRulings([&](Result<services::NewRulings> rulings) { answer.set_value(std::move(rulings)); });
    const auto rulings = answer.get_future().get().value();
    ASSERT_EQ(rulings.notices.size(), 2U);
    for (const auto& notice : rulings.notices) EXPECT_FALSE(notice.ruling.answer.isGold) << notice.externalId;
}

using services::ClaimedItem;

/// What ada, a reviewer, is told of items that she has in hand, or answered. Checks of hers are gold items that were accepted
/// automatically ("accepted-…") or that cem answered ("resolved-…"), and repeats of what she answered weeks ago ("again-…").
class ChecksInTheList : public ::testing::TestWithParam<std::tuple<const char*, routing::SuggestionMode>> {
protected:
    ChecksInTheList() : fixture(test::taxonomyOf({"billing", "refund", "other"}), policy(std::get<1>(GetParam()))), workspace(fixture.open()) {
        for (const auto& [name, role] : {std::pair("lea", Role::Lead), std::pair("ada", Role::Reviewer), std::pair("cem", Role::Reviewer)}) {
            services::PersonChange change;
            change.role = role;
            EXPECT_TRUE(services::changePerson(*workspace, fixture.clock, name, change, "lea"));
        }
        add("accepted-", 0.95, 8);
        add("resolved-", 0.4, 8);
        add("again-", 0.4, 8);
        answerAll("cem", "resolved-");
        answerAll("ada", "again-");
        services::GoldItems gold(*workspace, fixture.clock, "lea");
        const std::vector<std::string> refund{"refund"};
        for (const char* prefix : {"accepted-", "resolved-"}) {
            for (int i = 1; i <= 8; ++i) EXPECT_TRUE(gold.add(prefix + std::to_string(i), refund, {}));
        }
        fixture.clock.advance(minutes(24 * 60 * 15));
        add("t-", 0.4, 60);
        services::Writer writer(fixture.open());
        EXPECT_TRUE(services::indexTexts(writer));
    }

    static routing::Policy policy(routing::SuggestionMode mode) {
        routing::Policy policy = test::GoldWorkspace::policy(0.4, 0.2);
        policy.suggestion = mode;
        return policy;
    }

    void add(const std::string& prefix, double confidence, int n) {
        fixture.addPredictions(*workspace, "m1", ConfidenceSource::Stated, std::vector<std::optional<double>>(static_cast<std::size_t>(n), confidence), "refund", prefix);
    }

    static Answer answerOf(int label, const std::string& note) {
        Answer answer;
        answer.labels = {LabelId{label}};
        answer.note = note;
        return answer;
    }

    void answerAll(const std::string& name, const std::string& prefix) {
        ReviewSession reviewer(*workspace, fixture.clock, {name, name + "-1"});
        for (int i = 1; i <= 8; ++i) {
            const auto claimed = reviewer.review.claim(prefix + std::to_string(i)).value();
            ASSERT_TRUE(reviewer.review.decide(claimed.item.id, answerOf(1, "before")));
        }
    }

    void giveAllTo(const char* name) {
        ASSERT_TRUE(ports::inTransaction(*workspace, [&]() -> Result<> {
            const auto reviewer = workspace->decisions().findReviewer(name).value().value();
            for (int i = 1; i <= 60; ++i) {
                const auto item = workspace->items().findByExternalId("t-" + std::to_string(i)).value().value();
                if (auto set = workspace->queue().setHandling(item, 1, reviewer); !set) return set;
            }
            return {};
        }));
    }

    /// Claims until an item of the kind comes, and answers what comes before.
    ClaimedItem claimOf(const std::string& prefix) {
        for (int i = 0; i < 60; ++i) {
            auto claimed = ada.review.claim().value();
            if (!claimed) break;
            if (claimed->item.externalId.starts_with(prefix)) return std::move(*claimed);
            EXPECT_TRUE(ada.review.decide(claimed->item.id, answerOf(1, "another")));
        }
        ADD_FAILURE() << "none came of " << prefix;
        return {};
    }

    static std::string toldBy(const services::BrowsedItem& row, const ClaimedItem& claimed) {
        const ports::ListedItem& item = row.item;
        std::string text = std::string(toString(item.stage)) + " " + std::to_string(item.answers) + (row.isMasked ? " masked" : "") + (item.isDecidedByReader ? " decided" : "") +
                           (item.predicted ? " predicted" : "") + (item.confidence ? " confidence" : "") + " held by '" + item.holder + "' for '" + item.assignee + "'";
        for (const LabelId label : item.resolved.value_or(LabelSet{})) text += " resolved " + std::to_string(label.value);
        if (!item.entry) return text + " no entry";
        const QueueEntry& entry = *item.entry;
        text += " " + std::string(toString(entry.state)) + (entry.isFlagged ? " flagged" : "") + " of " + std::to_string(entry.reviewsRequired) + (entry.priority > 0 ? " priority" : "");
        if (entry.dueAt != claimed.dueAt) text += " another due time";
        if (entry.reasons != claimed.reasons) text += " other reasons";
        return text + (entry.queuedAt == item.receivedAt ? "" : " queued later");
    }

    /// How the item is listed by a filter: by rows, by their count, and by the items alone.
    static std::string listedBy(ItemBrowser& browser, const search::ItemFilter& asked, const std::string& typed, const ClaimedItem& claimed) {
        const auto filter = browser.resolve(asked, typed);
        if (!filter) return "refused";
        const auto page = browser.page(*filter, {search::OrderBy::Item}, std::nullopt, 0, 1000).value();
        const auto items = browser.items(*filter, {search::OrderBy::Item}).value();
        EXPECT_EQ(browser.count(*filter).value(), std::ssize(page.rows)) << typed;
        EXPECT_TRUE(std::ranges::equal(page.rows, items, {}, [](const auto& row) { return row.item.item; })) << typed;
        const auto found = std::ranges::find(page.rows, claimed.item.id, [](const auto& row) { return row.item.item; });
        return found == page.rows.end() ? "not listed" : toldBy(*found, claimed);
    }

    /// All that the reader is told of an item, with nothing that is the item's own.
    std::vector<std::string> told(const ClaimedItem& claimed, const char* reader = "ada") {
        ItemBrowser browser(*workspace, fixture.clock, reader);
        std::vector<std::string> text;
        const auto list = [&](const std::string& what, const search::ItemFilter& filter, const std::string& typed = {}) {
            text.push_back(what + ": " + listedBy(browser, filter, typed, claimed));
        };
        search::ItemFilter filter;
        list("queue", filter);
        const std::string& id = claimed.item.externalId;
        for (const std::string& typed : {"id:" + id, "\"text of " + id + "\"", std::string("note:before"), std::string("note:first"), std::string("note:second"), std::string("note:third"),
                                         "-note:before id:" + id, std::string("label:refund"), std::string("final:billing"), std::string("final:refund"), std::string("reviewer:ada")}) {
            const std::string what = typed.substr(0, typed.find(id));
            list(what, filter, typed);
            filter.isEverything = true;
            list("everything " + what, filter, typed);
            filter = {};
        }
        filter.isEverything = true;
        list("everything", filter);
        filter = {};
        for (int stage = 0; stage < search::stageCount; ++stage) {
            filter.stages = {static_cast<search::Stage>(stage)};
            list(std::string(toString(static_cast<search::Stage>(stage))), filter);
        }
        filter = {};
        for (int reason = 0; reason < reasonCount; ++reason) {
            filter.reasons = {static_cast<Reason>(reason)};
            if (!browser.resolve(filter, {})) continue;
            EXPECT_EQ(listedBy(browser, filter, {}, claimed) != "not listed", claimed.reasons.has(static_cast<Reason>(reason))) << id << " " << toString(static_cast<Reason>(reason));
        }
        filter = {};
        filter.dueBefore = claimed.dueAt;
        list("due before", filter);
        filter.dueBefore = claimed.dueAt + Duration{1};
        list("due by then", filter);
        filter = {};
        filter.assignee = "ada";
        list("assigned", filter);
        const auto detail = browser.detail(claimed.item.id).value();
        text.push_back("detail: " + toldBy(detail.row, claimed) + (detail.prediction ? " prediction" : "") + " hidden " + std::to_string(detail.hiddenEvents));
        for (const services::HistoryEntry& entry : detail.history) text.push_back(toldBy(entry, detail));
        return text;
    }

    static std::string toldBy(const services::HistoryEntry& entry, const services::BrowsedDetail& detail) {
        std::string text = std::string(review::toString(codec::kindOf(entry.fact))) + " by " + entry.reviewer + (entry.undoneBy ? ", taken back" : "");
        if (const auto* revealed = std::get_if<review::Revealed>(&entry.fact)) text += std::string(revealed->prediction ? " prediction" : "") + (revealed->check ? " check" : "");
        if (const auto* undone = std::get_if<review::Undone>(&entry.fact)) text += std::ranges::count(detail.history, undone->visit, &services::HistoryEntry::event) == 1 ? " of a visit" : "";
        const auto* decided = std::get_if<review::Decided>(&entry.fact);
        if (decided == nullptr) return text;
        const Decision& decision = decided->decision;
        text += " " + std::to_string(decision.answer.labels.front().value) + " " + decision.answer.note + " " + std::string(toString(decision.exposure));
        return text + (decision.prediction ? " prediction" : "") + (decision.predictedLabels ? " predicted" : "") + (decision.confidence ? " confidence" : "");
    }

    /// What is told of an item on the way that a reviewer may go with it.
    std::vector<std::vector<std::string>> toldOnTheWay(const ClaimedItem& claimed) {
        const ItemId item = claimed.item.id;
        std::vector<std::vector<std::string>> steps;
        const auto look = [&] { steps.push_back(told(claimed)); };
        look();
        fixture.clock.advance(minutes(16));
        look();
        EXPECT_TRUE(ada.review.holdAgain(item));
        EXPECT_TRUE(ada.review.decide(item, answerOf(3, "first")));
        look();
        EXPECT_TRUE(ada.review.reveal(item));
        EXPECT_TRUE(ada.review.decide(item, answerOf(2, "second")));
        look();
        EXPECT_TRUE(ada.actions.undo());
        look();
        EXPECT_TRUE(ada.actions.redo());
        look();
        EXPECT_TRUE(ada.review.claim(claimed.item.externalId));
        look();
        EXPECT_TRUE(ada.review.decide(item, answerOf(1, "third")));
        look();
        EXPECT_TRUE(ada.actions.undo());
        look();
        EXPECT_TRUE(ada.review.releaseAll());
        look();
        return steps;
    }

    test::WorkspaceFixture fixture;
    std::unique_ptr<ports::Workspace> workspace;
    ReviewSession ada{*workspace, fixture.clock, {"ada", "s1"}};
};

TEST_P(ChecksInTheList, ReadLikeOtherItemsPutAside) {
    const auto toldPutAside = [&](const ClaimedItem& claimed) {
        const ItemId item = claimed.item.id;
        std::vector<std::vector<std::string>> steps;
        const auto look = [&] { steps.push_back(told(claimed)); };
        EXPECT_TRUE(ada.review.skip(item));
        look();
        EXPECT_TRUE(ada.actions.undo());
        look();
        EXPECT_TRUE(ada.review.flag(item, "odd"));
        look();
        EXPECT_TRUE(ada.actions.undo());
        look();
        EXPECT_TRUE(ada.actions.redo());
        look();
        return steps;
    };
    const auto check = claimOf(std::get<0>(GetParam()));
    const auto asCheck = toldPutAside(check);
    const auto other = ada.review.claim("t-60").value();
    const auto asOther = toldPutAside(other);
    ASSERT_EQ(asCheck.size(), asOther.size());
    for (std::size_t i = 0; i < asCheck.size(); ++i) EXPECT_EQ(asCheck[i], asOther[i]) << "at step " << i;
    EXPECT_EQ(fixture.problems(), "");
}

TEST_P(ChecksInTheList, ReadLikeOtherItemsInHandAndAnswered) {
    const auto check = claimOf(std::get<0>(GetParam()));
    const auto asCheck = toldOnTheWay(check);
    const auto other = ada.review.claim("t-60").value();
    const auto asOther = toldOnTheWay(other);
    ASSERT_EQ(asCheck.size(), asOther.size());
    for (std::size_t i = 0; i < asCheck.size(); ++i) EXPECT_EQ(asCheck[i], asOther[i]) << "at step " << i;
    EXPECT_EQ(fixture.problems(), "");
}

TEST_P(ChecksInTheList, InPlaceOfItemsOfOnesOwnReadLikeThem) {
    giveAllTo("ada");
    const auto check = claimOf(std::get<0>(GetParam()));
    const auto other = claimOf("t-");
    EXPECT_EQ(told(check), told(other));
    for (const ClaimedItem* claimed : {&check, &other}) ASSERT_TRUE(ada.review.decide(claimed->item.id, answerOf(3, "first")));
    EXPECT_EQ(told(check), told(other));
}

/// What corrects a repeat later on is a decision: from then on the item is like any other that was answered more than once.
TEST_P(ChecksInTheList, TellOfALaterCorrection) {
    const auto check = claimOf(std::get<0>(GetParam()));
    ASSERT_TRUE(ada.review.decide(check.item.id, answerOf(3, "first")));
    ASSERT_TRUE(ada.review.decide(claimOf("t-").item.id, answerOf(1, "another")));
    ASSERT_TRUE(ada.review.claim(check.item.externalId));
    ASSERT_TRUE(ada.review.decide(check.item.id, answerOf(2, "second")));
    const auto detail = ItemBrowser(*workspace, fixture.clock, "ada").detail(check.item.id).value();
    EXPECT_EQ(detail.row.item.resolved, LabelSet{LabelId{2}});
    const std::size_t before = check.item.externalId.starts_with("again-") ? 1 : 0;
    EXPECT_EQ(detail.history.size(), before + 2);
}

/// The rows of a list stand where their order says, each once, however it is paged.
TEST_P(ChecksInTheList, StandInTheirPlacesOnEveryPage) {
    const auto answered = claimOf(std::get<0>(GetParam()));
    ASSERT_TRUE(ada.review.decide(answered.item.id, answerOf(3, "first")));
    claimOf("accepted-");
    ItemBrowser browser(*workspace, fixture.clock, "ada");
    search::ItemFilter everything;
    everything.isEverything = true;
    for (const search::ItemFilter& filter : {search::ItemFilter{}, everything}) {
        for (const auto by : {search::OrderBy::Due, search::OrderBy::Item, search::OrderBy::Priority, search::OrderBy::Confidence}) {
            for (const bool isDescending : {false, true}) {
                if (!browser.page(filter, {by, isDescending}, std::nullopt, 0, 1)) continue;  // not in blind work
                std::vector<ItemId> paged;
                std::vector<Timestamp> due;
                std::optional<ports::ListCursor> after;
                while (true) {
                    const auto page = browser.page(filter, {by, isDescending}, after, 0, 3).value();
                    if (page.rows.empty()) break;
                    for (const auto& row : page.rows) paged.push_back(row.item.item);
                    for (const auto& row : page.rows) due.push_back(row.item.entry ? row.item.entry->dueAt : Timestamp{});
                    after = page.cursors.back();
                }
                EXPECT_EQ(paged, browser.items(filter, {by, isDescending}).value());
                EXPECT_EQ(std::ssize(paged), browser.count(filter).value());
                EXPECT_EQ(std::ssize(paged), std::ssize(std::set(paged.begin(), paged.end())));
                if (by != search::OrderBy::Due || filter.isEverything) continue;
                if (isDescending) std::ranges::reverse(due);
                EXPECT_TRUE(std::ranges::is_sorted(due));
            }
        }
    }
}

TEST_P(ChecksInTheList, ReadAsTheyAreToOthers) {
    const std::string prefix = std::get<0>(GetParam());
    const bool isBlind = std::get<1>(GetParam()) == routing::SuggestionMode::Blind;
    const auto check = claimOf(prefix);
    const auto stage = [&](const char* reader) {
        return std::string(toString(ItemBrowser(*workspace, fixture.clock, reader).detail(check.item.id)->row.item.stage));
    };
    const std::string itself = prefix == "accepted-" ? "accepted" : "resolved";
    EXPECT_EQ(stage("ada"), "waiting");
    for (const char* reader : {"lea", "cem", "nobody"}) EXPECT_EQ(stage(reader), itself) << reader;
    services::PersonChange change;
    change.role = Role::Lead;
    ASSERT_TRUE(services::changePerson(*workspace, fixture.clock, "ada", change, "lea"));
    EXPECT_EQ(stage("ada"), isBlind ? "waiting" : itself) << "who may see the figures of all is told the truth, but in blind work";
}

INSTANTIATE_TEST_SUITE_P(OfEachKind, ChecksInTheList,
                         ::testing::Combine(::testing::Values("accepted-", "resolved-", "again-"), ::testing::Values(routing::SuggestionMode::Blind, routing::SuggestionMode::Assisted)),
                         [](const auto& test) {
                             const std::string prefix = std::get<0>(test.param);
                             return prefix.substr(0, prefix.size() - 1) + (std::get<1>(test.param) == routing::SuggestionMode::Blind ? "Blind" : "Assisted");
                         });

}  // namespace
}  // namespace docket
