#include "tests/benchmarks/workspaces.h"

#include "core/base/stable_hash.h"
#include "core/services/ledger/item_ledger.h"
#include "core/storage/workspace_files.h"
#include "tests/benchmarks/workload.h"

#include <fmt/format.h>

#include <array>
#include <chrono>

namespace docket::bench {

Timestamp SystemClock::now() const {
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

taxonomy::Taxonomy benchTaxonomy(int labels) {
    constexpr int inGroup = 83;
    constexpr std::array kinds = {"charged twice", "still pending", "not recognised", "arrived damaged", "wrong amount", "cannot be cancelled", "missing from statement"};
    constexpr std::array things = {"Card payment", "Cash withdrawal abroad", "Bank transfer", "Subscription renewal", "Gift voucher", "Parcel delivery", "Exchange rate of a holiday booking"};
    std::vector<taxonomy::Label> made;
    for (const std::string& key : labelKeys()) {
        taxonomy::Label label;
        label.key = key;
        made.push_back(label);
    }
    std::int64_t group = 0;
    for (int i = static_cast<int>(made.size()); i < labels; ++i) {
        if (i % inGroup == 0 || group == 0) {
            taxonomy::Label heading;
            heading.id = LabelId{100'000 + i};
            heading.key = fmt::format("group_{}", i);
            heading.name = fmt::format("Group number {}", i / inGroup);
            heading.isGroup = true;
            group = heading.id.value;
            made.push_back(heading);
        }
        const auto at = static_cast<std::size_t>(i);
        taxonomy::Label label;
        label.key = fmt::format("label_{:05}", i);
        label.name = fmt::format("{} {}, case {}", things[at % things.size()], kinds[at / things.size() % kinds.size()], i);
        label.description = "The customer writes about a sum of money that does not look as it should, and asks what has to be done now.";
        label.includes = {"a sum that is shown on its own line next to the purchase", "a sum that was announced but is not there"};
        label.examples = {fmt::format("Why do I see {} euros here that I never spent?", i)};
        label.parent = LabelId{group};
        made.push_back(label);
    }
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, std::move(made)).value();
}

void makeEmpty(const std::filesystem::path& file, int labels) {
    const SystemClock clock;
    routing::Policy policy;
    policy.auditRate = 0;
    storage::SqliteWorkspaceFiles(clock).create(file, {benchTaxonomy(labels), policy, "", clock.now()}).value();
}

void makeQueue(const std::filesystem::path& file, int items, int labels, int reviews) {
    makeEmpty(file, labels);
    const SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    auto workspace = files.open(file, ports::Access::ReadWrite).value();
    const taxonomy::Taxonomy taxonomy = benchTaxonomy(labels);
    const auto choices = taxonomy.choices();
    SeededRandom random(5);
    ports::inTransaction(*workspace, [&]() -> Result<> {
        auto& intake = workspace->intake();
        const RunId run = intake.startRun({"bench", "jsonl", 1, 1, clock.now(), false}).value();
        for (int i = 0; i < items; ++i) {
            const std::string id = fmt::format("item-{:016x}", stableHash(std::to_string(i)));
            const std::string text = fmt::format("A message of ordinary length, number {}, about a parcel that did not arrive in time.", i);
            ports::IncomingRecord record;
            record.externalId = id;
            record.text = text;
            record.metadata = R"({"channel":"mail"})";
            record.hasPrediction = true;
            record.model = "m1";
            record.scores = R"({"label_00":0.41,"label_01":0.33})";
            record.labels = LabelSet{choices[random.below(choices.size())]->id};
            record.confidence = static_cast<double>(random.below(1'000'000)) / 1'000'000.0;
            record.outcome = {ReasonSet{Reason::LowConfidence}, 1 - *record.confidence, reviews, {86'400'000}};
            intake.add(run, record).value();
        }
        intake.sealBatch(run, clock.now()).value();
        return intake.finishRun(run, {items, items, items, 0, 0}, clock.now());
    }).value();
}

void decideSome(const std::filesystem::path& file, int items) {
    const SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    auto workspace = files.open(file, ports::Access::ReadWrite).value();
    const ReviewerId reviewer = ports::inTransaction(*workspace, [&] { return workspace->decisions().reviewer("bench", clock.now()); }).value();
    for (int done = 0; done < items;) {
        ports::inTransaction(*workspace, [&]() -> Result<> {
            for (int i = 0; i < 10'000 && done < items; ++i, ++done) {
                auto ledger = services::ItemLedger::open(*workspace, ItemId{done + 1});
                if (!ledger) continue;  // accepted automatically
                const Timestamp now = clock.now();
                Decision decision;
                decision.item = ItemId{done + 1};
                decision.reviewer = reviewer;
                decision.answer.labels = {LabelId{1}};
                decision.taxonomyVersion = 1;
                decision.at = now;
                ledger->record(review::Decided{decision, {}, 1, std::nullopt}, "bench", now).value();
                ledger->derive("bench", reviewer).value();
            }
            return {};
        }).value();
    }
}

}  // namespace docket::bench
