#include "tests/benchmarks/change_rows.h"

#include "core/services/agreement/agreement_studies.h"
#include "core/services/review/review_session.h"
#include "core/services/taxonomy/taxonomy_publishing.h"
#include "core/storage/workspace_files.h"
#include "tests/benchmarks/beside_row.h"
#include "tests/benchmarks/workspaces.h"

#include <fmt/format.h>

namespace docket::bench {

namespace {

constexpr int answered = 10'000;
constexpr int rounds = 3;
constexpr double ms = 1000;

/// A version that has every decision on the first label reviewed again.
services::Publication publication() {
    services::Publication next{1, benchTaxonomy(), {}, "The first label is reviewed again", false};
    next.step.treatments.push_back({LabelId{1}, taxonomy::Disposition::ReviewAll, LabelId{1}, {}});
    return next;
}

std::vector<double> claimTimes(services::ReviewSession& reviewer) {
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        std::optional<services::ClaimedItem> claimed;
        times.push_back(secondsOf([&] { claimed = reviewer.review.claim().value(); }));
        reviewer.review.release(claimed->item.id).value();
    }
    return times;
}

Row claimRow(const std::filesystem::path& file, int items) {
    makeQueue(file, items, 40, 2);
    const SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    auto workspace = files.open(file, ports::Access::ReadWrite).value();
    services::ReviewSession reviewer(*workspace, clock, {"bench", "bench"});
    const auto before = claimTimes(reviewer);
    auto current = reviewer.review.claim().value().value();
    for (int i = 0; i < answered; ++i) current = *reviewer.review.decideAndClaim(current.item.id, anyAnswer()).value().next;
    reviewer.review.releaseAll().value();
    const auto after = claimTimes(reviewer);
    return {fmt::format("claim, two reviews required, {} answered, p50", answered), percentile(after, 50) * ms, percentile(before, 50) * ms, 1.3, 1.1, "ms",
            "bound: claim with none answered"};
}

/// A label gets another name, which touches nothing that was decided: what a dialog foresees of it, and its publication.
Row renameRow(const std::filesystem::path& file) {
    const SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    auto reader = files.open(file, ports::Access::ReadOnly).value();
    services::Writer writer(files.open(file, ports::Access::ReadWrite).value());
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const int version = reader->rules().inForce()->taxonomy;
        const auto before = reader->rules().taxonomy(version).value();
        std::vector<taxonomy::Label> labels(before.labels().begin(), before.labels().end());
        labels.front().name = fmt::format("Name {}", i);
        const services::Publication next{version, taxonomy::Taxonomy::make(before.kind(), std::move(labels), version + 1).value(), {}, "Another name", false};
        times.push_back(secondsOf([&] {
            services::TaxonomyPublishing::foresee(*reader, next, clock.now()).value();
            services::TaxonomyPublishing(writer, clock, "lead").publish(next).value();
        }));
    }
    return {"a label gets another name", median(times) * ms, 1, 100, 30, "ms", ""};
}

/// A command as of the first version against the same as it stands.
Row asOfRow(const std::string& what, const std::vector<std::string>& command, const std::filesystem::path& made = {}) {
    std::vector<double> now;
    std::vector<double> then;
    const auto run = [&](std::vector<double>& times, const std::vector<std::string>& more) {
        std::vector<std::string> whole = command;
        whole.insert(whole.end(), more.begin(), more.end());
        times.push_back(runChild(whole).seconds);
        if (!made.empty()) std::filesystem::remove_all(made);
    };
    for (int i = 0; i < rounds; ++i) {
        run(now, {});
        run(then, {"--as-of", "1"});
    }
    return {fmt::format("{} as of an earlier version", what), median(then), median(now), 1.5, 1.2, "s", "bound: as it stands"};
}

}  // namespace

std::vector<Row> changeRows(const std::filesystem::path& folder, int items) {
    const auto file = folder / "changes.docket";
    makeQueue(file, items);
    decideSome(file, items / 20);
    std::vector<Row> rows;
    rows.push_back(besideRow("a publish runs", file, [](services::Writer& writer, const ports::Clock& clock) {
        services::TaxonomyPublishing(writer, clock, "lead").publish(publication()).value();
    }));
    rows.push_back(besideRow("a draw runs", file, [](services::Writer& writer, const ports::Clock& clock) {
        services::StudyRequest request;
        request.items = services::mostStudyItems;
        services::AgreementStudies(writer, clock, "lead").draw(request).value();
    }));
    rows.push_back(besideRow("a study is ended", file, [](services::Writer& writer, const ports::Clock& clock) {
        services::AgreementStudies(writer, clock, "lead").end().value();
    }));
    rows.push_back(renameRow(file));
    const auto dataset = folder / "as-of";
    rows.push_back(asOfRow("stats", {DOCKET_BINARY, "stats", file.string()}));
    rows.push_back(asOfRow("export", {DOCKET_BINARY, "export", file.string(), "--out", dataset.string(), "--format", "openai-chat"}, dataset));
    std::filesystem::remove(file);
    const auto twice = folder / "twice.docket";
    rows.push_back(claimRow(twice, items));
    std::filesystem::remove(twice);
    return rows;
}

}  // namespace docket::bench
