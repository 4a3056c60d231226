#pragma once

#include "core/base/sha256.h"
#include "core/ports/export_intents.h"
#include "core/services/adjudication/adjudication.h"
#include "core/services/agreement/agreement_studies.h"
#include "core/services/packets/packet_making.h"
#include "core/services/packets/packet_merge.h"
#include "core/services/queue/bulk_service.h"
#include "core/services/review/review_session.h"
#include "core/services/routing/policy_drafts.h"
#include "core/services/routing/policy_publishing.h"
#include "core/services/taxonomy/taxonomy_drafts.h"
#include "core/services/taxonomy/taxonomy_publishing.h"
#include "core/services/team/people.h"
#include "core/services/team/gold_items.h"
#include "tests/support/draft_builder.h"
#include "tests/support/workspace_builder.h"

#include <string>
#include <vector>

namespace docket::test {

/// A workspace in which everything has happened once: each of its tables has rows. It is left as a killed program leaves
/// it, with an import, a draft, a sitting and holds under way.
class WorkedWorkspace {
public:
    WorkedWorkspace() {
        importItems("a-", 12, 1, false);
        importItems("a-", 2, 1, false, "m2");
        importItems("two-", 3, 2, false);
        importItems("r-", 6, 1, true);
        routeRanked();
        agree();
        review();
        handle();
        rule();
        answerChecks();
        exportAll();
        keepRecipes();
        keepRegressionSets();
        calibrate();
        importItems("c-", 3, 1, false, "m1", true, {{"m1", "", 2}, {"m1", "p1", 2}});
        keepAlerts();
        handOut();
        publish();
        reroute();
        draftNext();
        importItems("z-", 4, 1, true, "m1", false);
        leaveWork();
        leaveRuling();
        leaveSteps();
        becomePacket();
    }

    WorkspaceFixture fixture{taxonomyOf({"billing", "refund", "other"}), policy()};

private:
    static routing::Policy policy() {
        routing::Policy policy;
        policy.suggestion = routing::SuggestionMode::Blind;
        return policy;
    }

    template <class Work>
    void write(Work work) {
        auto workspace = fixture.open();
        const auto done = ports::inTransaction(*workspace, [&]() -> Result<> { return work(*workspace); });
        ASSERT_TRUE(done) << done.error().message;
    }

    /// Items "<prefix>1" …, of which every third is accepted.
    void importItems(const std::string& prefix, int n, int reviews, bool ranked, const std::string& model = "m1", bool finish = true,
                     const std::vector<ports::UsedCalibration>& calibrations = {}) {
        fixture.clock.advance(seconds(10));
        write([&](ports::Workspace& workspace) -> Result<> {
            auto& intake = workspace.intake();
            const ports::KeptReading reading{std::string(64, 'c'), R"({"ids":"row","mapping":["text=body"]})"};
            const auto run = intake.startRun({prefix + ".jsonl", "jsonl", 1, 1, fixture.clock.now(), ranked, ports::ConflictRule::Replace, calibrations, {reading}});
            if (!run) return std::unexpected(run.error());
            for (int i = 1; i <= n; ++i) {
                const std::string id = prefix + std::to_string(i);
                const std::string text = "Text of the message " + id + " über 猫";
                ports::IncomingRecord record;
                record.externalId = id;
                record.text = text;
                record.metadata = R"({"channel":"mail"})";
                record.hasPrediction = true;
                record.model = model;
                record.promptVersion = "p1";
                record.rationale = "because";
                record.scores = R"({"billing":0.4})";
                record.labels = LabelSet{LabelId{1 + i % 2}};
                record.confidence = 0.1 + 0.05 * i;
                record.confidenceSource = ConfidenceSource::Stated;
                if (!calibrations.empty()) record.calibrated = 0.9 * *record.confidence;
                if (i % 3 != 0) record.outcome = {{Reason::LowConfidence}, 1 - *record.confidence, reviews, minutes(60)};
                if (const auto fate = intake.add(*run, record); !fate) return std::unexpected(fate.error());
            }
            if (const auto sealed = intake.sealBatch(*run, fixture.clock.now()); !sealed) return sealed;
            return finish ? intake.finishRun(*run, {n, n, n, 0, 0}, fixture.clock.now()) : Result<>();
        });
    }

    void routeRanked() {
        write([&](ports::Workspace& workspace) -> Result<> {
            const auto routed = workspace.intake().routeWaiting({.common = 0.5}, fixture.clock.now(), [](const ports::WaitingPrediction& waiting) {
                return waiting.isAmongMostDoubtful ? routing::Outcome{{Reason::LowConfidence}, 0.5, 1, minutes(30)} : routing::Outcome{};
            });
            return routed ? Result<>() : std::unexpected(routed.error());
        });
    }

    /// One study that has ended. The other is open at the end, see leaveWork().
    void agree() {
        services::Writer writer(fixture.open());
        services::AgreementStudies studies(writer, fixture.clock, "lead");
        const auto drawn = studies.draw({40, 3, std::nullopt, "the first", 1});
        ASSERT_TRUE(drawn) << drawn.error().message;
        ASSERT_TRUE(studies.end());
    }

    static Answer answer(int label, std::string note = {}) {
        Answer answer;
        answer.labels = {LabelId{label}};
        answer.note = std::move(note);
        answer.certainty = Certainty::Sure;
        answer.evidence = {{0, 4}};
        answer.timeSpent = seconds(7);
        return answer;
    }

    void review() {
        auto workspace = fixture.open();
        services::ReviewSession ada(*workspace, fixture.clock, {"ada", "s1"});
        services::ReviewSession ben(*workspace, fixture.clock, {"ben", "s2"});
        const auto decide = [&](services::ReviewSession& reviewer, const char* id, int label) {
            fixture.clock.advance(seconds(1));
            const auto claimed = reviewer.review.claim(id);
            ASSERT_TRUE(claimed) << id << claimed.error().message;
            const auto decided = reviewer.review.decide(claimed->item.id, answer(label, "a note"));
            ASSERT_TRUE(decided) << decided.error().message;
        };
        decide(ada, "a-1", 1);
        decide(ada, "a-2", 2);
        decide(ada, "two-1", 1);
        decide(ben, "two-1", 1);
        decide(ada, "two-2", 1);
        const auto revealed = ada.review.claim("a-4");
        ASSERT_TRUE(ada.review.reveal(revealed->item.id));
        ASSERT_TRUE(ada.review.decide(revealed->item.id, answer(3)));
        ASSERT_TRUE(ada.review.reveal(ben.review.claim("a-5").value().item.id).error().kind == ErrorKind::NothingClaimed);
        ASSERT_TRUE(ben.review.reveal(fixtureItem(*workspace, "a-5")));
        ASSERT_TRUE(ben.review.flag(fixtureItem(*workspace, "a-5"), "for a lead"));
        ASSERT_TRUE(ada.review.skip(ada.review.claim("a-7").value().item.id));
        decide(ben, "a-8", 2);
        ASSERT_TRUE(ben.actions.undo());
        ASSERT_TRUE(ben.actions.redo());
        ASSERT_TRUE(ada.review.releaseAll());
        ASSERT_TRUE(ben.review.releaseAll());
    }

    static ItemId fixtureItem(ports::Workspace& workspace, const char* id) { return workspace.items().findByExternalId(id).value().value(); }

    void handle() {
        std::vector<ItemId> items;
        for (const char* id : {"a-10", "a-11"}) items.push_back(fixtureItem(*fixture.open(), id));
        services::Writer writer(fixture.open());
        services::BulkService bulk(writer, fixture.clock, "lead");
        ASSERT_TRUE(bulk.run(services::Assign{"cem"}, {items[0]}));
        ASSERT_TRUE(bulk.run(services::SetPriority{7}, {items[0]}));
        ASSERT_TRUE(bulk.run(services::ReferToAdjudication{}, {items[1]}));
    }

    static RulingAnswer ruling(int label, std::string proposal = {}) {
        RulingAnswer answer;
        answer.labels = {LabelId{label}};
        answer.cause = RulingCause::Ambiguous;
        answer.note = "so it is";
        answer.evidence = {{0, 4}};
        answer.proposal = std::move(proposal);
        answer.timeSpent = seconds(9);
        return answer;
    }

    /// A dispute that was ruled on, and again once the model was known; a flagged item that was sent back; and a ruling that was
    /// taken back.
    void rule() {
        importItems("split-", 2, 2, false);
        auto workspace = fixture.open();
        const auto disagree = [&](const char* id) {
            for (const auto& [name, label] : {std::pair("ada", 1), std::pair("ben", 2)}) {
                services::ReviewSession reviewer(*workspace, fixture.clock, {name, std::string(name) + "-of-two"});
                fixture.clock.advance(seconds(1));
                const auto claimed = reviewer.review.claim(id);
                ASSERT_TRUE(claimed) << claimed.error().message;
                ASSERT_TRUE(reviewer.review.decide(claimed->item.id, answer(label)));
            }
        };
        disagree("split-2");
        disagree("split-1");
        services::PersonChange change;
        change.role = Role::Admin;
        ASSERT_TRUE(services::changePerson(*workspace, fixture.clock, "lead", change, "lead"));
        change.role = Role::Lead;
        change.skills = {"billing"};
        ASSERT_TRUE(services::changePerson(*workspace, fixture.clock, "lea", change, "lead"));
        services::Adjudication lea(*workspace, fixture.clock, {"lea", "lea-1"});
        const ItemId flagged = lea.claim("a-5").value().item.id;
        ASSERT_TRUE(lea.sendBack(flagged, "look at the date"));
        const ItemId first = lea.claim("split-2").value().item.id;
        ASSERT_TRUE(lea.rule(first, ruling(1)));
        ASSERT_TRUE(lea.rule(first, ruling(2)));
        const ItemId second = lea.claim("split-1").value().item.id;
        ASSERT_TRUE(lea.rule(second, ruling(3)));
        ASSERT_TRUE(lea.undo());
        ASSERT_TRUE(lea.releaseAll());
        write([&](ports::Workspace& other) -> Result<> {
            const auto last = other.rulings().latest(std::nullopt, 1);
            if (!last) return std::unexpected(last.error());
            const auto reviewer = other.decisions().findReviewer("ada");
            return other.rulings().noteSeen(**reviewer, last->front().id);
        });
    }

    /// What a draw would give, without its luck.
    void giveCheck(services::ReviewSession& reviewer, const char* id, CheckKind kind) {
        const auto given = reviewer.visits.transact([&](Timestamp now) -> Result<services::ClaimedItem> {
            auto ledger = services::ItemLedger::openAny(reviewer.visits.workspace(), fixtureItem(reviewer.visits.workspace(), id));
            if (!ledger) return std::unexpected(ledger.error());
            const EventId last = reviewer.visits.workspace().decisions().lastEvent().value();
            const CheckTerms terms{kind, last, {LabelId{1}}, 1, {Reason::LowConfidence}, now + minutes(60), 1};
            return reviewer.visits.holdCheck(*ledger, terms, now);
        });
        ASSERT_TRUE(given) << given.error().message;
    }

    void answerChecks() {
        auto workspace = fixture.open();
        services::GoldItems gold(*workspace, fixture.clock, "lead");
        const std::vector<std::string> labels{"billing"};
        for (const char* id : {"a-3", "a-6", "a-1", "a-9"}) ASSERT_TRUE(gold.add(id, labels, "known"));
        ASSERT_TRUE(gold.remove("a-9"));
        services::ReviewSession ada(*workspace, fixture.clock, {"ada", "s3"});
        services::ReviewSession ben(*workspace, fixture.clock, {"ben", "s4"});
        fixture.clock.advance(seconds(1));
        giveCheck(ben, "a-1", CheckKind::Gold);
        ASSERT_TRUE(ben.review.decide(fixtureItem(*workspace, "a-1"), answer(2, "a check")));
        ASSERT_TRUE(ben.review.reveal(fixtureItem(*workspace, "a-1")));
        ASSERT_TRUE(ben.review.decide(fixtureItem(*workspace, "a-1"), answer(1, "compared")));
        giveCheck(ben, "a-3", CheckKind::Gold);
        ASSERT_TRUE(ben.review.skip(fixtureItem(*workspace, "a-3")));
        giveCheck(ada, "a-2", CheckKind::Repeat);
        ASSERT_TRUE(ada.review.decide(fixtureItem(*workspace, "a-2"), answer(2)));
        giveCheck(ada, "a-3", CheckKind::Gold);
        ASSERT_TRUE(ada.review.decide(fixtureItem(*workspace, "a-3"), answer(1)));
        ASSERT_TRUE(ada.actions.undo());
        ASSERT_TRUE(ada.review.releaseAll());
    }

    void exportAll() {
        for (const char* folder : {"/out/1", "/out/2"}) {
            fixture.clock.advance(seconds(1));
            write([&](ports::Workspace& workspace) -> Result<> {
                const std::vector<ItemId> items{fixtureItem(workspace, "a-1"), fixtureItem(workspace, "a-2")};
                const auto run = workspace.records().addExportRun({folder, "csv", "{}", toHex(sha256(folder)), 2, fixture.clock.now(), folder}, items);
                return run ? Result<>() : std::unexpected(run.error());
            });
        }
    }

    void keepRecipes() {
        write([&](ports::Workspace& workspace) -> Result<> {
            ports::DatasetRecipes& recipes = workspace.recipes();
            for (const char* name : {"gone", "weekly"}) {
                if (const auto saved = recipes.save(name, R"({"format":"csv"})", "lead", fixture.clock.now()); !saved) return std::unexpected(saved.error());
            }
            if (const auto removed = recipes.remove("gone", "lead", fixture.clock.now()); !removed) return removed;
            const auto again = recipes.save("weekly", R"({"format":"csv"})", "lead", fixture.clock.now());
            return again ? Result<>() : std::unexpected(again.error());
        });
    }

    void keepRegressionSets() {
        write([&](ports::Workspace& workspace) -> Result<> {
            for (const char* name : {"gold", "all"}) {
                ports::RegressionSet set;
                set.name = name;
                set.filter = "id:a-";
                set.author = "lead";
                set.at = fixture.clock.now();
                const std::vector<ports::RegressionItem> items{{fixtureItem(workspace, "a-1"), {LabelId{1}}, ports::ReferenceSource::Gold},
                                                               {fixtureItem(workspace, "a-2"), {LabelId{2}}, ports::ReferenceSource::Blind}};
                if (const auto made = workspace.regressions().make(set, items); !made) return std::unexpected(made.error());
            }
            return {};
        });
    }

    void calibrate() {
        write([&](ports::Workspace& workspace) -> Result<> {
            ports::StoredCalibration fitted{"m1", "", 1, "platt", R"({"slope":2,"intercept":0})", 1, 120, 0.5, EventId{1}, "{}", "lead", fixture.clock.now()};
            for (int version = 1; version <= 2; ++version) {
                if (const auto saved = workspace.calibrations().save(fitted); !saved) return std::unexpected(saved.error());
            }
            if (const auto confirmed = workspace.calibrations().confirm({"m1", 1, 1, "", "lead", fixture.clock.now()}); !confirmed) return confirmed;
            if (const auto again = workspace.calibrations().confirm({"m1", 1, 1, "2", "lead", fixture.clock.now()}); !again) return again;
            for (int version = 1; version <= 2; ++version) {
                if (const auto applied = workspace.calibrations().apply({"m1", "", version, "lead", fixture.clock.now()}); !applied) return applied;
            }
            return {};
        });
    }

    void keepAlerts() {
        write([&](ports::Workspace& workspace) -> Result<> {
            const ports::AlertNote opened{0, ports::AlertNoteKind::Opened, "label_drift", "label_share", "refund", "look", fixture.clock.now(), 0.3, "More refunds.", "lead", fixture.clock.now()};
            const auto alert = workspace.alerts().add(opened);
            if (!alert) return std::unexpected(alert.error());
            const auto acknowledged = workspace.alerts().add({*alert, ports::AlertNoteKind::Acknowledged, "label_drift", "label_share", "refund", "look", {}, {}, "Known.", "ada", fixture.clock.now()});
            return acknowledged ? Result<>() : std::unexpected(acknowledged.error());
        });
    }

    /// A packet that came back with one of its two items answered.
    void handOut() {
        importItems("far-", 3, 1, false);
        const std::filesystem::path file = fixture.folder / "packet.docket";
        services::Writer writer(fixture.open());
        services::PacketRequest request{fixture.path(), file, "frida", {"lead"}, packetKey("of-frida"), 2};
        request.filter = "id:far-";
        const auto made = services::makePacket(writer, {fixture.files, fixture.locked}, fixture.clock, request);
        ASSERT_TRUE(made) << made.error().message;
        ASSERT_EQ(made->items, 2);
        {
            auto packet = fixture.files.open(file, ports::Access::ReadWrite).value();
            services::ReviewSession frida(*packet, fixture.clock, {"frida", "far-away"});
            ASSERT_TRUE(frida.review.decide(frida.review.claim("far-1").value().item.id, answer(2)));
            ASSERT_TRUE(frida.review.releaseAll());
        }
        const auto merged = services::PacketMerge(writer, fixture.clock, {"lead"}).run(services::readPacket({fixture.files, fixture.locked}, file).value(), false);
        ASSERT_TRUE(merged) << merged.error().message;
        ASSERT_EQ(merged->decisionsAdded, 1);
    }

    /// As if all of it were a packet, too.
    void becomePacket() {
        write([&](ports::Workspace& workspace) -> Result<> {
            const auto packed = workspace.packets().setSlip({packetKey("of-ada"), {}, "far.docket", "ada", "lead", fixture.clock.now(), fixture.clock.now() + minutes(60), 1});
            return packed ? Result<>() : std::unexpected(packed.error());
        });
    }

    void publish() {
        fixture.clock.advance(seconds(1));
        auto taxonomy = fixture.open()->rules().taxonomy(1).value();
        std::vector<taxonomy::Label> labels(taxonomy.labels().begin(), taxonomy.labels().end());
        labels.front().examples = {"my bill"};
        labels.push_back(keyed("added"));
        services::Writer writer(fixture.open());
        const auto published = services::TaxonomyPublishing(writer, fixture.clock, "lead")
                                   .publish({1, taxonomy::Taxonomy::make(taxonomy.kind(), std::move(labels)).value(), {}, "one more", false});
        ASSERT_TRUE(published) << published.error().message;
    }

    /// Routes what waits anew, and takes that back.
    void reroute() {
        importItems("again-", 6, 1, false);
        services::Writer writer(fixture.open());
        services::PolicyPublishing policies(writer, fixture.clock, "lead");
        routing::Policy next = policy();
        next.threshold = 0.7;
        next.auditRate = 0;
        next.seed = 5;
        const auto published = policies.publish({1, next, "more of them", {}, {}, {true, true, Timestamp{1}}});
        ASSERT_TRUE(published) << published.error().message;
        ASSERT_GT(published->rerouted.value_or(0), 0);
        const auto back = policies.publish(services::PolicyPublishing::takeBack(*fixture.open()).value());
        ASSERT_TRUE(back) << back.error().message;
        ASSERT_GT(back->rerouted.value_or(0), 0);
        next.threshold = 0.6;
        ASSERT_TRUE(policies.publish({3, next, "fewer of them", {}, {}}));
    }

    void draftNext() {
        auto workspace = fixture.open();
        services::TaxonomyDrafts drafts(*workspace, fixture.clock, "lead");
        auto draft = drafts.open().value().draft;
        for (const char* text : {"One.", "Two.", "Three."}) {
            fixture.clock.advance(seconds(1));
            taxonomy::Label label = *draft.find(LabelId{text[0] == 'O' ? 1 : 2});
            label.description = text;
            const auto step = drafts.apply(draft.change(label).value());
            ASSERT_TRUE(step) << step.error().message;
            ASSERT_TRUE(draft.apply(step->edit));
        }
        ASSERT_TRUE(drafts.undo());
        services::PolicyDrafts policies(*workspace, fixture.clock, "lead");
        auto next = policies.open().value().policy;
        for (const double threshold : {0.75, 0.8, 0.85}) {
            fixture.clock.advance(seconds(1));
            next.threshold = threshold;
            const auto changed = policies.change(next);
            ASSERT_TRUE(changed) << changed.error().message;
        }
        ASSERT_TRUE(policies.undo());
    }

    /// A study that is open, an index that goes half way, entries that nobody has touched, and what two reviewers have in
    /// their hands.
    void leaveWork() {
        {
            services::Writer writer(fixture.open());
            const auto drawn = services::AgreementStudies(writer, fixture.clock, "lead").draw({40, 3, std::nullopt, "the second", 1});
            ASSERT_TRUE(drawn) << drawn.error().message;
        }
        importItems("late-", 5, 1, false);
        auto workspace = fixture.open();
        ASSERT_TRUE(ports::inTransaction(*workspace, [&] { return workspace->list().indexMore(12); }));
        for (const char* name : {"ada", "dora"}) {
            services::ReviewSession reviewer(*workspace, fixture.clock, {name, std::string(name) + "-sitting"});
            ASSERT_TRUE(reviewer.sitting.open());
            fixture.clock.advance(seconds(5));
            ASSERT_TRUE(reviewer.review.renew());
            const auto claimed = reviewer.review.claim();
            ASSERT_TRUE(claimed && *claimed);
            Draft draft;
            draft.item = (*claimed)->item.id;
            draft.answer = answer(2, "half a note");
            draft.reasons = {"misread"};
            ASSERT_TRUE(reviewer.sitting.keepDraft(draft));
            giveCheck(reviewer, "a-6", CheckKind::Gold);
        }
    }

    /// A definition that waits for the draft that somebody else holds, and an item in the hands of who rules, with a draft.
    void leaveRuling() {
        auto workspace = fixture.open();
        services::Adjudication lea(*workspace, fixture.clock, {"lea", "lea-2"});
        const auto recorded = lea.rule(lea.claim("split-1").value().item.id, ruling(3, "Another meaning."));
        ASSERT_TRUE(recorded) << recorded.error().message;
        ASSERT_EQ(recorded->proposal, services::ProposalFate::Waits);
        RulingDraft draft;
        draft.item = lea.claim("a-11").value().item.id;
        draft.answer = ruling(1);
        ASSERT_TRUE(lea.keepDraft(draft));
    }

    /// Steps of the newest version and of the open study, and an export under way, as a killed program leaves them.
    void leaveSteps() {
        write([&](ports::Workspace& workspace) -> Result<> {
            const ItemId item = fixtureItem(workspace, "late-5");
            const int version = workspace.rules().inForce().value().taxonomy;
            const auto due = workspace.followUps().add({ports::FollowUp::Reread, version, "lead", {item}});
            if (!due) return due;
            const int study = workspace.studies().open().value()->number;
            const std::vector<ports::DrawnItem> drawn{{study, {item, std::nullopt}, 1, true, 1, fixture.clock.now()}};
            if (const auto kept = workspace.studies().addDrawn(drawn); !kept) return kept;
            ports::ExportIntents& intents = *ports::intentsOf(workspace.records());
            const ports::ExportRun run{"/out/3", "csv", "{}", std::string(64, 'b'), 1, fixture.clock.now()};
            const auto intent = intents.begin(run, "/out/.hidden");
            return intent ? intents.complete(*intent, run, std::vector<ItemId>{item}) : std::unexpected(intent.error());
        });
    }
};

}  // namespace docket::test
