#include "tests/benchmarks/workspaces.h"

#include "core/base/stable_hash.h"
#include "core/services/ledger/item_ledger.h"
#include "core/storage/workspace_files.h"
#include "tests/benchmarks/workload.h"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <numeric>
#include <utility>

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

void answer(const std::filesystem::path& file, int items, const Answering& answering) {
    constexpr int answersAtOnce = 10'000;
    const SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    auto workspace = files.open(file, ports::Access::ReadWrite).value();
    std::vector<ReviewerId> reviewers;
    for (const std::string& name : answering.reviewers) {
        reviewers.push_back(ports::inTransaction(*workspace, [&] { return workspace->decisions().reviewer(name, clock.now()); }).value());
    }
    SeededRandom random(7);
    std::vector<std::size_t> order(reviewers.size());  // as far as an item is answered, drawn anew for each
    std::iota(order.begin(), order.end(), 0);
    const auto answerItem = [&](services::ItemLedger& ledger, int item, int nth) {
        const auto next = static_cast<std::size_t>(nth);
        std::swap(order[next], order[next + random.below(order.size() - next)]);
        const std::size_t who = order[next];
        Decision decision;
        decision.item = ItemId{item};
        decision.reviewer = reviewers[who];
        decision.answer.labels = {answering.label(item, nth)};
        decision.answer.timeSpent = Duration{3000 + static_cast<std::int64_t>(random.below(20'000))};
        decision.prediction = ledger.entry().prediction;
        decision.predictedLabels = workspace->items().prediction(*decision.prediction).value()->labels;
        decision.taxonomyVersion = 1;
        decision.at = clock.now();
        ledger.record(review::Decided{decision, {answering.answers}, 1, std::nullopt}, answering.reviewers[who], decision.at).value();
    };
    for (int done = 0; done < items;) {
        ports::inTransaction(*workspace, [&]() -> Result<> {
            for (int i = 0; i < answersAtOnce && done < items; i += answering.answers) {
                const int item = ++done;
                auto ledger = services::ItemLedger::open(*workspace, ItemId{item});
                if (!ledger) continue;  // accepted automatically
                for (int nth = 0; nth < answering.answers; ++nth) answerItem(*ledger, item, nth);
                ledger->deriveForAll().value();
            }
            return {};
        }).value();
    }
}

void decideSome(const std::filesystem::path& file, int items) {
    answer(file, items, {{"bench"}, 1, [](int, int) { return LabelId{1}; }});
}

void makeDisputes(const std::filesystem::path& file, int items, int answers) {
    makeQueue(file, items, static_cast<int>(labelKeys().size()), answers);
    Answering answering;
    for (int i = 0; i < answers; ++i) answering.reviewers.push_back(fmt::format("reviewer {}", i));
    answering.answers = answers;
    answering.label = [](int item, int nth) { return LabelId{1 + (item + nth % 3) % 40}; };
    answer(file, items, answering);
}

void makeTeamWork(const std::filesystem::path& file, int decisions, int reviewers) {
    constexpr int answersEach = 5;
    const int items = decisions / answersEach;
    makeQueue(file, items, static_cast<int>(labelKeys().size()), answersEach);
    Answering answering;
    for (int i = 0; i < reviewers; ++i) answering.reviewers.push_back(fmt::format("reviewer {:02}", i));
    answering.answers = answersEach;
    SeededRandom random(13);
    answering.label = [&random](int item, int) { return LabelId{1 + (item + (random.below(4) == 0 ? static_cast<int>(random.below(5)) : 0)) % 40}; };
    answer(file, items, answering);
}

}  // namespace docket::bench
