#include "core/services/routing/dry_run.h"

#include "core/base/shortened.h"
#include "core/services/follow_ups/prediction_reading.h"
#include "core/services/ledger/rule_book.h"
#include "core/services/routing/dry_run_tally.h"

#include <array>

namespace docket::services {

namespace {

/// Of a text that is shown in a list.
constexpr std::size_t longestBeginning = 240;

/// One dry run from its rules to its result.
class Trial {
public:
    Trial(ports::Workspace& workspace, const DryRunRequest& request, const RuleBook& book)
        : m_workspace(workspace), m_request(request), m_now(book.policy(), *book.taxonomy()), m_then(request.then, *book.taxonomy()) {
        m_result.inForce = book.versions();
        m_result.taxonomy = book.taxonomy();
    }

    Result<DryRun> run(const std::stop_token& stop, const ProgressSink& progress) {
        auto reading = PredictionReading::open(m_workspace, m_result.taxonomy, RoutingNeeds::of(m_now) | RoutingNeeds::of(m_then));
        if (!reading) return std::unexpected(reading.error());
        const auto threads = m_request.eachItem ? PredictionPass::Threads::One : PredictionPass::Threads::UpToTwo;
        auto pass = PredictionPass::open(m_workspace, threads, needsRanking() ? 2 : 1, stop, progress);
        if (!pass) return std::unexpected(pass.error());
        auto chosen = reading->rank(*pass, m_request.since, std::array<const routing::Router*, 2>{&m_now, &m_then});
        if (!chosen) return std::unexpected(chosen.error());
        const DryRunRules rules{std::move(*reading), {&m_now, &m_then}, {std::move((*chosen)[0]), std::move((*chosen)[1])}};
        noteThresholds();
        if (auto counted = count(*pass, rules); !counted) return std::unexpected(counted.error());
        if (auto read = readTexts(); !read) return std::unexpected(read.error());
        const auto time = m_workspace.predictions().reviewTime();
        if (!time) return std::unexpected(time.error());
        m_result.reviewTime = *time;
        const auto filling = fillingOf(m_workspace);
        if (!filling) return std::unexpected(filling.error());
        m_result.filling = *filling;
        return std::move(m_result);
    }

private:
    bool needsRanking() const { return m_now.needsRanking() || m_then.needsRanking(); }

    void noteThresholds() {
        for (const taxonomy::Label* label : m_result.taxonomy->choices()) {
            const NowAndThen<std::optional<double>> own{m_now.ownThreshold(label->id), m_then.ownThreshold(label->id)};
            if (own.now || own.then) m_result.byLabel[label->id].threshold = own;
        }
    }

    Result<> count(PredictionPass& pass, const DryRunRules& rules) {
        std::array<DryRunTally, PredictionPass::parts> tallies{DryRunTally(rules, m_request.shown), DryRunTally(rules, m_request.shown)};
        const auto visited = pass.run(rules.reading.looking({.since = m_request.since}), [&](std::size_t part, const ports::PredictedItem& item) -> Result<> {
            if (!item.isOfPeriod) return {};
            const auto routing = tallies[part].add(item);
            return m_request.eachItem ? m_request.eachItem({item.item, item.externalId, routing}) : Result<>();
        });
        if (!visited) return visited;
        for (const DryRunTally& tally : tallies) tally.addTo(m_result);
        return {};
    }

    Result<> readTexts() {
        for (ChangedItem& changed : m_result.shown) {
            const auto item = m_workspace.items().find(changed.item);
            if (!item) return std::unexpected(item.error());
            if (*item) changed.text = beginningOf((*item)->text, longestBeginning);
        }
        return {};
    }

    ports::Workspace& m_workspace;
    const DryRunRequest& m_request;
    routing::Router m_now;
    routing::Router m_then;
    DryRun m_result;
};

}  // namespace

ModelEffect& ModelEffect::operator+=(const ModelEffect& other) {
    predictions += other.predictions;
    withoutConfidence += other.withoutConfidence;
    notCalibrated += other.notCalibrated;
    toPeople += other.toPeople;
    onThreshold += other.onThreshold;
    return *this;
}

ThresholdEffect& ThresholdEffect::operator+=(const ThresholdEffect& other) {
    items += other.items;
    lowConfidence += other.lowConfidence;
    return *this;
}

Result<WorkspaceFilling> fillingOf(ports::Workspace& workspace) {
    const auto item = workspace.predictions().lastItem();
    if (!item) return std::unexpected(item.error());
    const auto prediction = workspace.predictions().lastPrediction();
    if (!prediction) return std::unexpected(prediction.error());
    return WorkspaceFilling{*item, *prediction};
}

NowAndThen<std::int64_t> DryRun::onThreshold() const {
    NowAndThen<std::int64_t> all;
    for (const auto& [model, counted] : byModel) all += counted.onThreshold;
    return all;
}

double DryRun::hours(const routing::PolicyEffect& policy) const {
    constexpr double msPerHour = 3'600'000;
    return static_cast<double>(policy.reviews) * static_cast<double>(timeOfReview().ms) / msPerHour;
}

Result<DryRun> DryRunService::run(const DryRunRequest& request, const std::stop_token& stop, const ProgressSink& progress) {
    if (auto checked = routing::check(request.then); !checked) return std::unexpected(checked.error());
    return ports::reading(m_workspace, [&]() -> Result<DryRun> {
        RuleBook book(m_workspace.rules());
        if (auto read = book.refresh(); !read) return std::unexpected(read.error());
        return Trial(m_workspace, request, book).run(stop, progress);
    });
}

}  // namespace docket::services
