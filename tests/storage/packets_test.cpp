#include "core/services/packets/packet_making.h"
#include "core/services/packets/packet_merge.h"
#include "core/services/review/review_session.h"
#include "core/services/taxonomy/taxonomy_publishing.h"
#include "core/services/team/people.h"
#include "tests/support/tampering.h"
#include "tests/support/workspace_builder.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

// Packets: what is reviewed elsewhere comes back as if it had been reviewed here, once.

namespace docket {
namespace {

namespace fs = std::filesystem;
using services::MergedPacket;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr const char* model = "oracle-of-delphi";

routing::Policy policyOf(int reviews, routing::SuggestionMode suggestion = routing::SuggestionMode::Blind) {
    routing::Policy policy;
    policy.auditRate = 0;
    policy.reviewsRequired["default"] = reviews;
    policy.suggestion = suggestion;
    policy.goldRate = 0.3;
    return policy;
}

class PacketsTest : public ::testing::Test {
protected:
    void start(int items, const routing::Policy& policy = policyOf(1)) {
        m_fixture = std::make_unique<test::WorkspaceFixture>(test::taxonomyOf({"billing", "refund", "other"}), policy);
        std::vector<std::optional<double>> confidences;
        for (int i = 1; i <= items; ++i) confidences.emplace_back(0.1 + 0.5 * i / items);
        fixture().addPredictions(*fixture().open(), model, ConfidenceSource::Stated, confidences, "billing", "t-");
    }
    test::WorkspaceFixture& fixture() { return *m_fixture; }
    fs::path path(const std::string& name) { return fixture().folder / name; }

    services::PacketRequest requestFor(const std::string& reviewer, int items, const std::string& file) {
        return {fixture().path(), path(file), reviewer, {"lead"}, packetKey(fmt::format("{}-{}", reviewer, ++m_keys)), items};
    }
    Result<services::MadePacket> make(const services::PacketRequest& request) {
        services::Writer writer(fixture().open());
        return services::makePacket(writer, fixture().files, fixture().clock, request);
    }
    fs::path madeFor(const std::string& reviewer, int items) {
        const std::string file = fmt::format("{}-{}.docket", reviewer, m_keys + 1);
        const auto made = make(requestFor(reviewer, items, file));
        EXPECT_TRUE(made) << (made ? "" : made.error().message);
        return path(file);
    }

    Result<MergedPacket> merge(const fs::path& packet, bool isDryRun = false) {
        const auto read = services::readPacket(fixture().files, packet);
        if (!read) return std::unexpected(read.error());
        services::Writer writer(fixture().open());
        return services::PacketMerge(writer, fixture().clock, {"lead"}).run(*read, isDryRun);
    }
    MergedPacket merged(const fs::path& packet, bool isDryRun = false) {
        const auto result = merge(packet, isDryRun);
        EXPECT_TRUE(result) << (result ? "" : result.error().message);
        return result.value_or(MergedPacket{});
    }
    Result<std::int64_t> withdraw(int packet) {
        services::Writer writer(fixture().open());
        return services::withdrawPacket(writer, fixture().clock, packet, {"lead"});
    }
    std::string refusalOf(const fs::path& packet) {
        const auto result = merge(packet);
        return result ? std::string() : result.error().message;
    }

    std::unique_ptr<ports::Workspace> opened(const fs::path& file) {
        auto workspace = fixture().files.open(file, ports::Access::ReadWrite);
        EXPECT_TRUE(workspace) << (workspace ? "" : workspace.error().message);
        return workspace ? std::move(*workspace) : nullptr;
    }

    static Answer answerOf(int label, std::string note = "") {
        Answer answer;
        answer.labels = {LabelId{label}};
        answer.certainty = Certainty::FairlySure;
        answer.note = std::move(note);
        answer.evidence = {{0, 4}};
        answer.timeSpent = seconds(7);
        return answer;
    }
    static std::vector<std::string> idsIn(ports::Workspace& workspace) {
        std::vector<std::string> ids;
        EXPECT_TRUE(workspace.records().visit({ports::RecordScope::All}, [&](const ports::Record& record) -> Result<> {
            ids.emplace_back(record.externalId);
            return {};
        }));
        return ids;
    }
    void decide(ports::Workspace& workspace, const std::string& reviewer, const std::string& id, int label, std::string note = "") {
        services::ReviewSession session(workspace, fixture().clock, {reviewer, "s-" + reviewer});
        const auto claimed = session.review.claim(id);
        ASSERT_TRUE(claimed) << id << ": " << claimed.error().message;
        const auto decided = session.review.decide(claimed->item.id, answerOf(label, std::move(note)));
        ASSERT_TRUE(decided) << id << ": " << decided.error().message;
    }
    void decideAll(const fs::path& file, const std::string& reviewer, int label) {
        auto packet = opened(file);
        for (const std::string& id : idsIn(*packet)) decide(*packet, reviewer, id, label);
    }

    /// What stands and stood of every item, without what is numbered or ordered otherwise in another workspace.
    static std::map<std::string, std::string> toldBy(ports::Workspace& workspace) {
        std::map<std::string, std::string> told;
        EXPECT_TRUE(workspace.records().visit({ports::RecordScope::All, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
            std::multiset<std::string> decisions;
            for (std::size_t i = 0; i < record.decisions.size(); ++i) decisions.insert(tell(record.decisions[i], record.reviewers[i]));
            std::string text = fmt::format("{}", fmt::join(decisions, "\n"));
            if (record.resolution) text += fmt::format("\n= {} {}", record.resolution->labels.front().value, toString(record.resolution->kind));
            text += fmt::format("\n{}{}", toString(record.entry->state), record.entry->isFlagged ? " flagged" : "");
            told.emplace(record.externalId, std::move(text));
            return {};
        }));
        return told;
    }
    static std::string tell(const Decision& d, const std::string& reviewer) {
        return fmt::format("{} {} {} {} {} {} {} {} {} {} {} {} {} {}", reviewer, d.at.ms, d.answer.labels.front().value, toString(d.answer.certainty), d.answer.note,
                           d.answer.evidence.size(), d.answer.timeSpent.ms, toString(d.arm), toString(d.exposure), d.prediction.value_or(PredictionId{}).value,
                           d.predictedLabels ? d.predictedLabels->front().value : 0, d.confidence.value_or(-1), d.taxonomyVersion, d.stands);
    }

    std::unique_ptr<test::WorkspaceFixture> m_fixture;
    int m_keys = 0;
};

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
    start(36, policyOf(2));
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
    start(6, policyOf(2));
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
    for (const char* secret : {model, "bens-secret-note", "low_confidence"}) EXPECT_THAT(bytes.str(), testing::Not(HasSubstr(secret)));
}

TEST_F(PacketsTest, APacketForAssistedWorkHasTheSuggestionAndSaysSoInItsDecisions) {
    start(4, policyOf(1, routing::SuggestionMode::Assisted));
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
    const auto read = services::readPacket(fixture().files, file);
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
    EXPECT_EQ(services::makePacket(packet, fixture().files, fixture().clock, nested).error().kind, ErrorKind::Conflict) << "a packet of a packet";
}

// What does not go together

TEST_F(PacketsTest, AWorkspaceThatIsNoPacketIsRefused) {
    start(2);
    ASSERT_TRUE(fixture().files.backup(fixture().path(), path("kept.docket")));
    EXPECT_THAT(refusalOf(path("kept.docket")), HasSubstr("is no packet"));
    EXPECT_NE(refusalOf(path("not-there.docket")), "");
}

TEST_F(PacketsTest, APacketKnowsTheWorkspaceThatItIsOf) {
    start(3);
    ASSERT_TRUE(fixture().files.backup(fixture().path(), path("before.docket")));
    const fs::path packet = madeFor("ada", 2);
    decideAll(packet, "ada", 1);
    const auto read = services::readPacket(fixture().files, packet);
    ASSERT_TRUE(read) << read.error().message;
    const auto mergedInto = [&](const fs::path& file) {
        services::Writer writer(opened(file));
        const auto result = services::PacketMerge(writer, fixture().clock, {"lead"}).run(*read, false);
        return result ? std::string() : result.error().message;
    };
    EXPECT_THAT(mergedInto(path("before.docket")), HasSubstr("a copy from before"));
    fixture().clock.advance(seconds(1));
    ASSERT_TRUE(fixture().files.create(path("other.docket"), {fixture().taxonomy(), {}, "", fixture().clock.now()}));
    EXPECT_THAT(mergedInto(path("other.docket")), HasSubstr("of another workspace (test.docket, made by lead"));
    EXPECT_EQ(mergedInto(fixture().path()), "");
}

TEST_F(PacketsTest, AChangedPacketIsRefusedAndTheChangeIsNamed) {
    start(3);
    const fs::path packet = madeFor("ada", 3);
    decideAll(packet, "ada", 1);
    const auto changed = [&](const std::string& sql) {
        const fs::path copy = path("changed.docket");
        for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(copy.string() + suffix);
        EXPECT_TRUE(fixture().files.backup(packet, copy));
        test::Tampering(copy).run(sql);
        return refusalOf(copy);
    };
    EXPECT_THAT(changed("UPDATE items SET text = 'something else' WHERE id = 2"), HasSubstr("items 1 to 3 are not what was imported"));
    EXPECT_THAT(changed("UPDATE decisions SET labels = '2' WHERE id = (SELECT max(id) FROM decisions)"), HasSubstr("was changed outside Docket: item t-"));
    EXPECT_THAT(changed("UPDATE events SET payload = replace(payload, '\"labels\":[1]', '\"labels\":[2]') WHERE id = (SELECT max(id) FROM events WHERE kind = 'decided')"),
                HasSubstr("was changed after it was written (decided"));
    EXPECT_THAT(changed("UPDATE packet_slip SET made_by = 'somebody'"), HasSubstr("slip of this packet 1 is not stored as event"));
    EXPECT_EQ(fixture().open()->records().counts().value().decisions, 0);
}

TEST_F(PacketsTest, APacketWhoseRulesWereChangedIsRefused) {
    start(3);
    const fs::path packet = madeFor("ada", 3);
    {
        services::Writer writer(opened(packet));
        auto taxonomy = opened(packet)->rules().taxonomy(1).value();
        std::vector<taxonomy::Label> labels(taxonomy.labels().begin(), taxonomy.labels().end());
        labels.front().description = "Otherwise.";
        ASSERT_TRUE(services::TaxonomyPublishing(writer, fixture().clock, "lead")
                        .publish({1, taxonomy::Taxonomy::make(taxonomy.kind(), std::move(labels)).value(), {}, "otherwise", false}));
    }
    EXPECT_THAT(refusalOf(packet), HasSubstr("taxonomy_published"));
}

TEST_F(PacketsTest, AnswersUnderAnOlderTaxonomyAreReadUnderTheOneInForce) {
    start(3);
    const fs::path packet = madeFor("ada", 3);
    {
        auto taxonomy = fixture().open()->rules().taxonomy(1).value();
        std::vector<taxonomy::Label> labels(taxonomy.labels().begin(), taxonomy.labels().end());
        labels.front().key = "bills";
        labels.front().description = "All that is about bills.";
        services::Writer writer(fixture().open());
        ASSERT_TRUE(services::TaxonomyPublishing(writer, fixture().clock, "lead")
                        .publish({1, taxonomy::Taxonomy::make(taxonomy.kind(), std::move(labels)).value(), {}, "renamed", false}));
    }
    decideAll(packet, "ada", 1);
    const MergedPacket result = merged(packet);
    EXPECT_EQ(result.decisionsAdded, 3);
    EXPECT_EQ(std::pair(result.taxonomyVersion, result.inForce), std::pair(1, 2));
    ASSERT_TRUE(fixture().open()->records().visit({ports::RecordScope::Resolved, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
        EXPECT_EQ(record.decisions.front().taxonomyVersion, 1);
        EXPECT_EQ(record.answers.front(), LabelSet{LabelId{1}});
        return {};
    }));
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(PacketsTest, WhatHasGoneOnOtherwiseHereIsAConflictAndTheRestIsMerged) {
    start(4);
    const fs::path packet = madeFor("ada", 4);
    auto workspace = fixture().open();
    ASSERT_TRUE(withdraw(1));
    decide(*workspace, "ada", "t-1", 3);
    decide(*workspace, "ben", "t-2", 3);
    decideAll(packet, "ada", 1);
    for (const bool isDryRun : {true, false, false}) {
        const MergedPacket result = merged(packet, isDryRun);
        ASSERT_THAT(result.conflicts, SizeIs(2));
        std::map<std::string, std::string> causes;
        for (const services::PacketConflict& conflict : result.conflicts) causes[conflict.item] = conflict.what;
        EXPECT_THAT(causes["t-1"], HasSubstr("ada has answered it in this workspace too"));
        EXPECT_THAT(causes["t-2"], HasSubstr("it is resolved, and no further answer is asked for"));
    }
    EXPECT_EQ(workspace->records().counts().value().decisions, 4);
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(PacketsTest, ASecondCopyThatWentOnOtherwiseIsAConflictWhereTheyDiffer) {
    start(3);
    const fs::path packet = madeFor("ada", 3);
    decide(*opened(packet), "ada", "t-1", 1);
    ASSERT_TRUE(fixture().files.backup(packet, path("copy.docket")));
    decide(*opened(packet), "ada", "t-2", 1);
    fixture().clock.advance(seconds(1));
    decide(*opened(path("copy.docket")), "ada", "t-2", 2);
    decide(*opened(path("copy.docket")), "ada", "t-3", 2);
    EXPECT_EQ(merged(packet).decisionsAdded, 2);
    const MergedPacket result = merged(path("copy.docket"));
    EXPECT_EQ(std::pair(result.decisionsAdded, result.alreadyThere), std::pair(std::int64_t{1}, std::int64_t{1}));
    ASSERT_THAT(result.conflicts, SizeIs(1));
    EXPECT_EQ(result.conflicts.front().item, "t-2");
    EXPECT_THAT(result.conflicts.front().what, HasSubstr("Another copy of this packet"));
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(PacketsTest, WhatWentOutInADatasetIsNotTakenBackByAPacket) {
    start(1);
    const fs::path file = madeFor("ada", 1);
    auto packet = opened(file);
    services::ReviewSession ada(*packet, fixture().clock, {"ada", "a"});
    ASSERT_TRUE(ada.review.decide(ada.review.claim("t-1")->item.id, answerOf(1)));
    merged(file);
    auto workspace = fixture().open();
    const ItemId item = workspace->items().findByExternalId("t-1").value().value();
    ASSERT_TRUE(ports::inTransaction(*workspace, [&] {
        return workspace->records().addExportRun({"/out", "csv", "{}", std::string(64, 'a'), 1, fixture().clock.now()}, std::vector<ItemId>{item});
    }));
    fixture().clock.advance(seconds(1));
    ASSERT_TRUE(ada.actions.undo());
    const MergedPacket result = merged(file);
    ASSERT_THAT(result.conflicts, SizeIs(1));
    EXPECT_THAT(result.conflicts.front().what, HasSubstr("was exported"));
    EXPECT_EQ(workspace->records().counts().value().decisions, 1) << "it stands";
}

TEST_F(PacketsTest, AClockThatIsBehindThereChangesNothing) {
    start(2);
    const fs::path file = madeFor("ada", 2);
    const test::FixedClock slow({1'600'000'000'000});
    auto packet = opened(file);
    services::ReviewSession ada(*packet, slow, {"ada", "a"});
    for (const char* id : {"t-1", "t-2"}) ASSERT_TRUE(ada.review.decide(ada.review.claim(id)->item.id, answerOf(1)));
    packet.reset();
    EXPECT_EQ(merged(file).decisionsAdded, 2);
    EXPECT_EQ(merged(file).alreadyThere, 2);
    ASSERT_TRUE(fixture().open()->records().visit({ports::RecordScope::Resolved, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
        EXPECT_EQ(record.decisions.front().at.ms, 1'600'000'000'000) << "as it was said there";
        return {};
    }));
    EXPECT_EQ(fixture().problems(), "");
}

}  // namespace
}  // namespace docket
