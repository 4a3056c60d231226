#include "tests/benchmarks/workspaces.h"

#include "core/base/stable_hash.h"
#include "core/services/item_ledger.h"
#include "core/storage/workspace_files.h"
#include "tests/benchmarks/workload.h"

#include <fmt/format.h>

#include <chrono>

namespace docket::bench {

Timestamp SystemClock::now() const {
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

taxonomy::Taxonomy benchTaxonomy() {
    std::vector<taxonomy::Label> labels;
    for (const std::string& key : labelKeys()) {
        taxonomy::Label label;
        label.key = key;
        labels.push_back(label);
    }
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, std::move(labels)).value();
}

void makeEmpty(const std::filesystem::path& file) {
    const SystemClock clock;
    routing::Policy policy;
    policy.auditRate = 0;
    storage::SqliteWorkspaceFiles(clock).create(file, {benchTaxonomy(), policy, "", clock.now()}).value();
}

void makeQueue(const std::filesystem::path& file, int items) {
    makeEmpty(file);
    const SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    auto workspace = files.open(file, ports::Access::ReadWrite).value();
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
            record.labels = LabelSet{LabelId{1 + static_cast<std::int64_t>(random.below(labelKeys().size()))}};
            record.confidence = static_cast<double>(random.below(1'000'000)) / 1'000'000.0;
            record.outcome = {ReasonSet{Reason::LowConfidence}, 1 - *record.confidence, 1, {86'400'000}};
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
    const ReviewerId reviewer = ports::inTransaction(*workspace, [&] { return workspace->decisions().reviewer("bench"); }).value();
    for (int done = 0; done < items;) {
        ports::inTransaction(*workspace, [&]() -> Result<> {
            for (int i = 0; i < 10'000 && done < items; ++i, ++done) {
                auto ledger = services::ItemLedger::open(*workspace, ItemId{done + 1});
                if (!ledger) continue;  // accepted automatically
                Decision decision;
                decision.item = ItemId{done + 1};
                decision.reviewer = reviewer;
                decision.answer.labels = {LabelId{1}};
                decision.taxonomyVersion = 1;
                decision.at = clock.now();
                ledger->record(review::Decided{decision, {}}, "bench", clock.now()).value();
                ledger->derive("bench", reviewer).value();
            }
            return {};
        }).value();
    }
}

}  // namespace docket::bench
