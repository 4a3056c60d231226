#include "tests/storage/packets_test.h"

#include "core/services/intake/import_service.h"
#include "core/services/taxonomy/taxonomy_publishing.h"
#include "core/storage/files/local_files.h"
#include "tests/support/tampering.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

// Packets that are locked, changed, of another workspace, or that went on otherwise than the workspace.

namespace docket {
namespace {

namespace fs = std::filesystem;
using services::MergedPacket;
using testing::HasSubstr;
using testing::SizeIs;

class PacketRefusals : public test::PacketsTest {};

// Under lock

TEST_F(PacketRefusals, ALockedPacketIsReadByWhoKnowsThePassphraseAlone) {
    start(3);
    auto request = requestFor("ada", 3, "a.locked");
    request.passphrase = "short";
    EXPECT_EQ(make(request).error().kind, ErrorKind::InvalidInput);
    request.passphrase = "correct horse battery";
    ASSERT_TRUE(make(request));
    EXPECT_FALSE(fs::exists(path("a.locked.open"))) << "nothing of it lies about unlocked";
    std::ostringstream bytes;
    bytes << std::ifstream(path("a.locked"), std::ios::binary).rdbuf();
    for (const char* told : {"SQLite", "Text of t-1", "ada", "billing"}) EXPECT_THAT(bytes.str(), testing::Not(HasSubstr(told)));
    EXPECT_TRUE(fixture().locked.isLocked(path("a.locked")));
    EXPECT_EQ(fixture().files.open(path("a.locked"), ports::Access::ReadWrite).error().kind, ErrorKind::NotAWorkspace);

    ASSERT_TRUE(fixture().locked.unlock(path("a.locked"), path("a.docket"), "correct horse battery"));
    decideAll(path("a.docket"), "ada", 2);
    ASSERT_TRUE(fixture().locked.lock(path("a.docket"), path("back.locked"), "another passphrase"));
    const auto readWith = [&](const std::optional<std::string>& passphrase) { return services::readPacket(files(), path("back.locked"), passphrase); };
    EXPECT_THAT(readWith(std::nullopt).error().message, HasSubstr("is locked, and no passphrase was given"));
    EXPECT_THAT(readWith("correct horse battery").error().message, HasSubstr("the passphrase is another one, or the file was changed"));
    const auto read = readWith("another passphrase");
    ASSERT_TRUE(read) << read.error().message;
    services::Writer writer(fixture().open());
    EXPECT_EQ(services::PacketMerge(writer, fixture().clock, {"lead"}).run(*read, false)->decisionsAdded, 3);
}

TEST_F(PacketRefusals, AChangeOfALockedPacketIsFound) {
    start(1);
    auto request = requestFor("ada", 1, "a.locked");
    request.passphrase = "correct horse battery";
    ASSERT_TRUE(make(request));
    std::ostringstream read;
    read << std::ifstream(path("a.locked"), std::ios::binary).rdbuf();
    const std::string whole = read.str();
    const auto kindOf = [&](std::string bytes) {
        std::ofstream(path("changed"), std::ios::binary | std::ios::trunc) << bytes;
        fs::remove(path("out.docket"));
        const auto unlocked = fixture().locked.unlock(path("changed"), path("out.docket"), "correct horse battery");
        EXPECT_FALSE(fs::exists(path("out.docket")));
        return unlocked ? ErrorKind::Internal : unlocked.error().kind;
    };
    const auto changedAt = [&](std::size_t at, char by) {
        std::string bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ by);
        return kindOf(std::move(bytes));
    };
    EXPECT_EQ(changedAt(0, 1), ErrorKind::NotAWorkspace) << "the magic";
    EXPECT_EQ(changedAt(20, 1), ErrorKind::InvalidInput) << "the salt";
    EXPECT_EQ(changedAt(39, 127), ErrorKind::Damaged) << "passes without end";
    EXPECT_EQ(changedAt(47, 127), ErrorKind::Damaged) << "memory without end";
    EXPECT_EQ(changedAt(50, 1), ErrorKind::InvalidInput) << "the nonce";
    EXPECT_EQ(changedAt(whole.size() - 1, 1), ErrorKind::InvalidInput) << "the last byte";
    EXPECT_EQ(kindOf(whole.substr(0, 60)), ErrorKind::Damaged) << "cut off in its beginning";
    EXPECT_EQ(kindOf(whole.substr(0, whole.size() - 100)), ErrorKind::InvalidInput) << "cut off";
    EXPECT_EQ(kindOf(whole + "x"), ErrorKind::InvalidInput) << "longer";
}

// What does not go together

TEST_F(PacketRefusals, AWorkspaceThatIsNoPacketIsRefused) {
    start(2);
    ASSERT_TRUE(fixture().files.backup(fixture().path(), path("kept.docket")));
    EXPECT_THAT(refusalOf(path("kept.docket")), HasSubstr("is no packet"));
    EXPECT_NE(refusalOf(path("not-there.docket")), "");
}

TEST_F(PacketRefusals, APacketKnowsTheWorkspaceThatItIsOf) {
    start(3);
    ASSERT_TRUE(fixture().files.backup(fixture().path(), path("before.docket")));
    const fs::path packet = madeFor("ada", 2);
    decideAll(packet, "ada", 1);
    const auto read = services::readPacket(files(), packet);
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

TEST_F(PacketRefusals, AChangedPacketIsRefusedAndTheChangeIsNamed) {
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

TEST_F(PacketRefusals, APacketWhoseRulesWereChangedIsRefused) {
    start(3);
    const fs::path packet = madeFor("ada", 3);
    {
        auto workspace = opened(packet);
        const auto taxonomy = workspace->rules().taxonomy(1).value();
        services::Writer writer(opened(packet));
        const auto refused = services::TaxonomyPublishing(writer, fixture().clock, "lead").publish({1, taxonomy, {}, "otherwise", false});
        ASSERT_FALSE(refused);
        EXPECT_THAT(refused.error().message, HasSubstr("is a packet of test.docket"));
        storage::LocalFiles local;
        services::ImportRequest import;
        import.files = {path("more.jsonl")};
        const auto imported = services::ImportService(writer, local, fixture().clock).run(import);
        ASSERT_FALSE(imported);
        EXPECT_EQ(imported.error().kind, ErrorKind::Conflict);
        ASSERT_TRUE(ports::inTransaction(*workspace, [&] { return workspace->rules().publish({taxonomy, {}, "behind its back", "lead", fixture().clock.now()}); }));
    }
    EXPECT_THAT(refusalOf(packet), HasSubstr("taxonomy_published"));
}

TEST_F(PacketRefusals, AnswersUnderAnOlderTaxonomyAreReadUnderTheOneInForce) {
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

TEST_F(PacketRefusals, WhatHasGoneOnOtherwiseHereIsAConflictAndTheRestIsMerged) {
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

TEST_F(PacketRefusals, ASecondCopyThatWentOnOtherwiseIsAConflictWhereTheyDiffer) {
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

TEST_F(PacketRefusals, WhatWentOutInADatasetIsNotTakenBackByAPacket) {
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

TEST_F(PacketRefusals, AClockThatIsBehindThereChangesNothing) {
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
