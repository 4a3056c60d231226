#include "tests/storage/packets_test.h"

#include "core/services/team/people.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

// Packets: what is reviewed elsewhere comes back as if it had been reviewed here, once.

namespace docket {
namespace {

namespace fs = std::filesystem;
using services::MergedPacket;
using test::packetModel;
using test::packetPolicy;
using test::PacketsTest;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

// Together and apart

/// Everything that a reviewer does, in a packet and at the same moments in a twin of the workspace.
class BesideATwin : public PacketsTest {
protected:
    void reviewBoth(const std::string& reviewer, const fs::path& file, ports::Workspace& twin) {
        auto packet = opened(file);
        services::ReviewSession there(*packet, fixture().clock, {reviewer, "there"});
        services::ReviewSession here(twin, fixture().clock, {reviewer, "here-" + reviewer});
        int n = 0;
        for (const std::string& id : idsIn(*packet)) {
            fixture().clock.advance(seconds(11));
            const int label = 1 + (n + static_cast<int>(reviewer.size())) % 3;
            for (services::ReviewSession* session : {&there, &here}) act(*session, id, label, n);
            ++n;
        }
    }
    void act(services::ReviewSession& session, const std::string& id, int label, int n) {
        const auto claimed = session.review.claim(id);
        ASSERT_TRUE(claimed) << id << ": " << claimed.error().message;
        const ItemId item = claimed->item.id;
        switch (n % 6) {
            case 0: ASSERT_TRUE(session.review.skip(item)); return;
            case 1: ASSERT_TRUE(session.review.flag(item, "look at this")); return;
            case 2:
                ASSERT_TRUE(session.review.decide(item, answerOf(label)));
                ASSERT_TRUE(session.actions.undo());
                ASSERT_TRUE(session.review.decide(item, answerOf(label % 3 + 1, "on second thoughts")));
                return;
            case 3:
                ASSERT_TRUE(session.review.decide(item, answerOf(label)));
                ASSERT_TRUE(session.actions.undo());
                ASSERT_TRUE(session.review.release(item));
                ASSERT_TRUE(session.actions.redo());
                return;
            case 4:
                ASSERT_TRUE(session.review.decide(item, answerOf(label)));
                ASSERT_TRUE(session.actions.correctLast());
                ASSERT_TRUE(session.review.decide(item, answerOf(label % 3 + 1, "corrected")));
                return;
            default: ASSERT_TRUE(session.review.decide(item, answerOf(label, "a note"))); return;
        }
    }
};

TEST_F(BesideATwin, WhatIsMergedIsWhatWouldHaveBeenReviewedHereInWhateverOrder) {
    start(36, packetPolicy(2));
    ASSERT_TRUE(fixture().files.backup(fixture().path(), path("twin.docket")));
    auto twin = opened(path("twin.docket"));
    std::vector<fs::path> packets;
    for (const char* reviewer : {"ada", "beatrix", "cem", "dora"}) {
        packets.push_back(madeFor(reviewer, 18));
        reviewBoth(reviewer, packets.back(), *twin);
    }
    for (const std::size_t at : {2, 0, 3, 2, 1, 0, 3, 1}) {
        for (const services::PacketConflict& conflict : merged(packets[at]).conflicts) ADD_FAILURE() << conflict.item << ": " << conflict.what;
    }
    EXPECT_EQ(toldBy(*fixture().open()), toldBy(*twin));
    EXPECT_EQ(fixture().problems(), "");
    for (const fs::path& packet : packets) {
        const MergedPacket again = merged(packet);
        EXPECT_EQ(again.decisionsAdded, 0);
        EXPECT_EQ(again.alreadyThere, 18) << "three items of each way to answer: two of these ways are two decisions";
        EXPECT_THAT(again.conflicts, IsEmpty());
    }
}

TEST_F(BesideATwin, WhatComesBackInPartsIsTheSameInTheEnd) {
    start(12);
    ASSERT_TRUE(fixture().files.backup(fixture().path(), path("twin.docket")));
    auto twin = opened(path("twin.docket"));
    const fs::path file = madeFor("ada", 12);
    {
        auto packet = opened(file);
        decide(*packet, "ada", "t-1", 1);
        decide(*twin, "ada", "t-1", 1);
    }
    EXPECT_EQ(merged(file).decisionsAdded, 1);
    auto packet = opened(file);
    services::ReviewSession there(*packet, fixture().clock, {"ada", "there"});
    services::ReviewSession here(*twin, fixture().clock, {"ada", "here"});
    fixture().clock.advance(seconds(5));
    for (services::ReviewSession* session : {&there, &here}) ASSERT_TRUE(session->actions.undo());
    merged(file);
    EXPECT_EQ(toldBy(*fixture().open()), toldBy(*twin)) << "taken back";
    for (services::ReviewSession* session : {&there, &here}) ASSERT_TRUE(session->review.decide(session->review.claim("t-1")->item.id, answerOf(3)));
    EXPECT_EQ(merged(file).decisionsAdded, 1);
    EXPECT_EQ(toldBy(*fixture().open()), toldBy(*twin)) << "and answered otherwise";
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(PacketsTest, ADryRunSaysWhatComesOfItAndKeepsNothing) {
    start(6);
    const fs::path packet = madeFor("ada", 6);
    decideAll(packet, "ada", 2);
    const auto before = toldBy(*fixture().open());
    const EventId last = fixture().open()->decisions().lastEvent().value();
    const MergedPacket told = merged(packet, true);
    EXPECT_EQ(told.decisionsAdded, 6);
    EXPECT_EQ(told.answered, 6);
    EXPECT_EQ(toldBy(*fixture().open()), before);
    EXPECT_EQ(fixture().open()->decisions().lastEvent().value(), last);
    EXPECT_EQ(merged(packet).decisionsAdded, told.decisionsAdded);
}

// What a packet has

TEST_F(PacketsTest, APacketForBlindWorkHasNothingOfTheModelNorOfOthers) {
    start(6, packetPolicy(2));
    for (int i = 1; i <= 6; ++i) decide(*fixture().open(), "ben", fmt::format("t-{}", i), 2, "bens-secret-note");
    const fs::path file = madeFor("ada", 6);
    {
        auto packet = opened(file);
        EXPECT_THAT(idsIn(*packet), SizeIs(6));
        ASSERT_TRUE(packet->records().visit({ports::RecordScope::All, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
            EXPECT_EQ(record.prediction, nullptr) << record.externalId;
            EXPECT_EQ(record.entry->reasons, ReasonSet{Reason::Manual}) << record.externalId;
            EXPECT_EQ(record.entry->probability.value_or(1), 1) << record.externalId;
            EXPECT_THAT(record.decisions, IsEmpty());
            return {};
        }));
        EXPECT_FALSE(packet->rules().policy(1).value().hasChecks());
    }
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    for (const char* secret : {packetModel, "bens-secret-note", "low_confidence"}) EXPECT_THAT(bytes.str(), testing::Not(HasSubstr(secret)));
}

TEST_F(PacketsTest, APacketForAssistedWorkHasTheSuggestionAndSaysSoInItsDecisions) {
    start(4, packetPolicy(1, routing::SuggestionMode::Assisted));
    const auto made = make(requestFor("ada", 4, "a.docket"));
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->withSuggestion, 4);
    decideAll(path("a.docket"), "ada", 1);
    EXPECT_EQ(merged(path("a.docket")).decisionsAdded, 4);
    ASSERT_TRUE(fixture().open()->records().visit({ports::RecordScope::All, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
        EXPECT_EQ(record.decisions.front().exposure, Exposure::Assisted);
        EXPECT_EQ(record.decisions.front().predictedLabels, LabelSet{LabelId{1}});
        return {};
    }));
}

TEST_F(PacketsTest, APacketIsReviewedInTheOrderOfTheQueueByItsReviewerAlone) {
    start(8);
    std::vector<std::string> next;
    {
        auto workspace = fixture().open();
        services::ReviewSession ada(*workspace, fixture().clock, {"ada", "s"});
        for (int i = 0; i < 8; ++i) next.push_back(ada.review.claim().value().value().item.externalId);
        ASSERT_TRUE(ada.review.releaseAll());
    }
    const fs::path file = madeFor("ada", 5);
    auto packet = opened(file);
    services::ReviewSession ben(*packet, fixture().clock, {"ben", "b"});
    const auto refused = ben.review.claim();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
    EXPECT_THAT(refused.error().message, HasSubstr("a packet for ada"));
    services::ReviewSession ada(*packet, fixture().clock, {"ada", "a"});
    std::vector<std::string> order;
    while (auto claimed = ada.review.claim().value()) order.push_back(claimed->item.externalId);
    EXPECT_EQ(order, std::vector<std::string>(next.begin(), next.begin() + 5));
}

TEST_F(PacketsTest, ItsItemsAreKeptForItAndComeBackWhenItIsWithdrawn) {
    start(6);
    const fs::path file = madeFor("ada", 4);
    auto workspace = fixture().open();
    fixture().clock.advance(minutes(60));
    for (const char* name : {"ben", "ada"}) {
        services::ReviewSession session(*workspace, fixture().clock, {name, name});
        ASSERT_TRUE(session.sitting.open());
        EXPECT_THAT(session.sitting.resume().value(), IsEmpty()) << "a window takes nothing up that is out in a packet";
        int got = 0;
        while (session.review.claim().value()) ++got;
        EXPECT_EQ(got, 2) << name;
        ASSERT_TRUE(session.review.releaseAll());
    }
    EXPECT_FALSE(ports::inTransaction(*workspace, [&] { return workspace->intake().isAttended(fixture().clock.now()); }).value()) << "nobody is at it";
    decide(*opened(file), "ada", "t-1", 1);
    merged(file);
    ASSERT_THAT(workspace->packets().list(fixture().clock.now()).value(), SizeIs(1));
    ports::ListedPacket listed = workspace->packets().list(fixture().clock.now()).value().front();
    EXPECT_EQ(std::tuple(listed.reviewer, listed.items, listed.answered, listed.held), std::tuple("ada", 4, 1, 3));
    EXPECT_EQ(withdraw(1).value(), 3);
    EXPECT_EQ(withdraw(1).value(), 0);
    EXPECT_EQ(withdraw(7).error().kind, ErrorKind::NotFound);
    services::ReviewSession ben(*workspace, fixture().clock, {"ben", "again"});
    int got = 0;
    while (ben.review.claim().value()) ++got;
    EXPECT_EQ(got, 5);
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(PacketsTest, WhatCannotBeMadeLeavesNothingBehind) {
    start(3);
    const auto refused = [&](auto change) {
        auto request = requestFor("ada", 2, "x.docket");
        change(request);
        const auto made = make(request);
        EXPECT_FALSE(made);
        return made ? ErrorKind::Internal : made.error().kind;
    };
    EXPECT_EQ(refused([](auto& request) { request.items = 0; }), ErrorKind::InvalidInput);
    EXPECT_EQ(refused([](auto& request) { request.days = 0; }), ErrorKind::InvalidInput);
    EXPECT_EQ(refused([](auto& request) { request.reviewer = "  "; }), ErrorKind::InvalidInput);
    EXPECT_EQ(refused([&](auto& request) { request.file = fixture().path(); }), ErrorKind::AlreadyExists);
    EXPECT_EQ(refused([](auto& request) { request.filter = "nothing-like-this"; }), ErrorKind::NotFound);
    EXPECT_EQ(refused([](auto& request) { request.filter = "\"open"; }), ErrorKind::InvalidInput);
    EXPECT_FALSE(fs::exists(path("x.docket")));
    auto workspace = fixture().open();
    services::ReviewSession ben(*workspace, fixture().clock, {"ben", "b"});
    int got = 0;
    while (ben.review.claim().value()) ++got;
    EXPECT_EQ(got, 3) << "nothing is held for what was not made";
    EXPECT_THAT(workspace->packets().list(fixture().clock.now()).value(), IsEmpty());
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(PacketsTest, WhoDoesNotLeadHandsNothingOutAndBringsNothingBack) {
    start(2);
    const fs::path file = madeFor("ada", 1);
    services::PersonChange change;
    change.role = Role::Admin;
    ASSERT_TRUE(services::changePerson(*fixture().open(), fixture().clock, "lead", change, "lead"));
    auto request = requestFor("ben", 1, "b.docket");
    request.by = {"ada"};
    EXPECT_EQ(make(request).error().kind, ErrorKind::NotAllowed);
    services::Writer writer(fixture().open());
    const auto read = services::readPacket(files(), file);
    EXPECT_EQ(services::PacketMerge(writer, fixture().clock, {"ada"}).run(*read, true).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(services::withdrawPacket(writer, fixture().clock, 1, {"ada"}).error().kind, ErrorKind::NotAllowed);
    EXPECT_TRUE(services::withdrawPacket(writer, fixture().clock, 1, {"lead"}));
}

TEST_F(PacketsTest, AFilterChoosesAmongWhatIsToBeHad) {
    start(6);
    decide(*fixture().open(), "ada", "t-2", 1);
    auto request = requestFor("ada", 10, "f.docket");
    request.filter = "id:t-2";
    EXPECT_FALSE(make(request)) << "she has answered it";
    request.filter = "id:t-3";
    const auto made = make(request);
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_THAT(idsIn(*opened(path("f.docket"))), ElementsAre("t-3"));
    auto nested = requestFor("ada", 1, "g.docket");
    services::Writer packet(opened(path("f.docket")));
    EXPECT_EQ(services::makePacket(packet, files(), fixture().clock, nested).error().kind, ErrorKind::Conflict) << "a packet of a packet";
}

}  // namespace
}  // namespace docket
