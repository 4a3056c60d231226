#include "core/codec/stored/event_payload.h"
#include "core/services/adjudication/adjudication.h"
#include "core/services/adjudication/adjudication_desk.h"
#include "core/services/queue/browse_desk.h"
#include "core/services/queue/item_browser.h"
#include "core/services/team/people.h"
#include "tests/support/gold_workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>
#include <string>

// What somebody whose role is reviewer finds out of gold items by the list of items, its search, and the history of an item.

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
    for (const char* leak : {"label:refund", "reviewer:ben", "reason:high_impact", "reason:invalid_output", "reason:rare_class", "reason:gold", "state:gold", "state:checked"}) {
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

}  // namespace
}  // namespace docket
