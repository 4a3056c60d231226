#include "tests/benchmarks/list_rows.h"

#include "core/services/queue/item_browser.h"
#include "core/services/queue/search_indexing.h"
#include "core/storage/workspace_files.h"
#include "tests/benchmarks/workload.h"
#include "tests/benchmarks/workspaces.h"

#include <fmt/format.h>

namespace docket::bench {

namespace {

namespace fs = std::filesystem;
using search::ItemFilter;
using search::ItemOrder;
using search::OrderBy;
using search::Stage;

constexpr int pageRows = 200;
constexpr int repeats = 5;
constexpr double firstRowsMs = 100;
constexpr double countMs = 500;

struct Question {
    const char* what;
    ItemFilter filter;
    ItemOrder order;
    const char* search;
};

std::vector<Question> questions() {
    ItemFilter waiting;
    waiting.stages = {Stage::Waiting, Stage::InReview};
    ItemFilter resolved;
    resolved.stages = {Stage::Resolved};
    ItemFilter flagged;
    flagged.stages = {Stage::Flagged};
    ItemFilter label = waiting;
    label.predicted = {LabelId{7}};
    ItemFilter narrow = label;
    narrow.confidenceFrom = 0.5;
    narrow.confidenceBelow = 0.5005;
    ItemFilter everything;
    everything.isEverything = true;
    return {
        {"waiting, by due", waiting, {OrderBy::Due}, ""},
        {"waiting, by priority", waiting, {OrderBy::Priority, true}, ""},
        {"waiting, by confidence", waiting, {OrderBy::Confidence}, ""},
        {"resolved, newest item first", resolved, {OrderBy::Item, true}, ""},
        {"flagged (there are none)", flagged, {OrderBy::Due}, ""},
        {"one label of 40", label, {OrderBy::Due}, ""},
        {"one label and 0.05 % of confidences", narrow, {OrderBy::Due}, ""},
        {"everything, also accepted", everything, {OrderBy::Item}, ""},
        {"a word in half of the texts", waiting, {OrderBy::Due}, "parcel"},
        {"two words and one left out", waiting, {OrderBy::Due}, "refund hotel -invoice"},
        {"a phrase", waiting, {OrderBy::Due}, "\"hotel invoice wrong\""},
        {"a word that is in no text", waiting, {OrderBy::Due}, "nowhere"},
        {"an id", everything, {OrderBy::Item}, "id:item-00ff"},
    };
}

/// `before` makes what was found for the last search be forgotten.
double medianMs(const std::function<void()>& before, const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        before();
        times.push_back(secondsOf(work) * 1000);
    }
    return median(times);
}

}  // namespace

std::vector<Row> listRows(const fs::path& folder, int items) {
    const fs::path predictions = folder / "list.jsonl";
    const fs::path file = folder / "list.docket";
    writePredictions(predictions, items);
    const SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    routing::Policy policy;
    policy.suggestion = routing::SuggestionMode::Assisted;
    files.create(file, {benchTaxonomy(), policy, "", clock.now()}).value();
    runChild({DOCKET_BINARY, "import", file.string(), predictions.string()});
    fs::remove(predictions);

    std::vector<Row> rows;
    {
        services::Writer writer(files.open(file, ports::Access::ReadWrite).value());
        const double seconds = secondsOf([&] { services::indexTexts(writer).value(); });
        rows.push_back({fmt::format("index of the words of {} texts", items), seconds, 1, 60, 30, "s", "in steps of 15 ms, with pauses as long"});
    }
    decideSome(file, items / 10);

    auto workspace = files.open(file, ports::Access::ReadOnly).value();
    services::ItemBrowser browser(*workspace, clock, "bench");
    const ItemFilter other = browser.resolve({}, "somethingelse").value();
    const auto forget = [&] { browser.page(other, {OrderBy::Due}, std::nullopt, 0, 1).value(); };
    for (const Question& question : questions()) {
        const ItemFilter filter = browser.resolve(question.filter, question.search).value();
        services::BrowsedPage page;
        const double first = medianMs(forget, [&] { page = browser.page(filter, question.order, std::nullopt, 0, pageRows).value(); });
        std::int64_t count = 0;
        const double counted = medianMs(forget, [&] { count = browser.count(filter).value(); });
        rows.push_back({fmt::format("first rows: {}", question.what), first, 1, firstRowsMs, firstRowsMs / 2, "ms", fmt::format("{} of {}", page.rows.size(), count)});
        rows.push_back({fmt::format("exact count: {}", question.what), counted, 1, countMs, countMs / 2, "ms", ""});
    }

    const ItemFilter waiting = browser.resolve(questions().front().filter, "").value();
    const auto deep = browser.page(waiting, {OrderBy::Due}, std::nullopt, items / 2, 1).value();
    const double next = medianMs(forget, [&] { browser.page(waiting, {OrderBy::Due}, deep.cursors.front(), 0, pageRows).value(); });
    const double jump = medianMs(forget, [&] { browser.page(waiting, {OrderBy::Due}, std::nullopt, items / 2, pageRows).value(); });
    rows.push_back({"the page after a row half-way down", next, 1, 16, 8, "ms", "begins after the row before"});
    rows.push_back({"a jump half-way down", jump, 1, firstRowsMs, firstRowsMs / 2, "ms", ""});
    fs::remove(file);
    return rows;
}

}  // namespace docket::bench
