#include "core/services/routing/dry_run.h"

#include "core/base/shortened.h"
#include "core/services/ledger/rule_book.h"
#include "core/services/routing/dry_run_tally.h"
#include "core/services/routing/prediction_pass.h"

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
        m_rules.taxonomy = book.taxonomy();
        m_rules.router = {&m_now, &m_then};
        m_rules.needsScores = m_now.needsScores() || m_then.needsScores();
        for (const taxonomy::Label& label : m_rules.taxonomy->labels()) {
            if (!label.isChoice()) m_rules.closed.insert(label.id);
        }
        m_result.inForce = book.versions();
        m_result.taxonomy = book.taxonomy();
    }

    Result<DryRun> run(const std::stop_token& stop, const ProgressSink& progress) {
        if (auto read = readVersions(); !read) return std::unexpected(read.error());
        const auto threads = m_request.eachItem ? PredictionPass::Threads::One : PredictionPass::Threads::UpToTwo;
        auto pass = PredictionPass::open(m_workspace, threads, needsRanking() ? 2 : 1, stop, progress);
        if (!pass) return std::unexpected(pass.error());
        if (needsRanking()) {
            if (auto ranked = rank(*pass); !ranked) return std::unexpected(ranked.error());
        }
        noteThresholds();
        if (auto counted = count(*pass); !counted) return std::unexpected(counted.error());
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

    /// The taxonomies whose labels scores are named by.
    Result<> readVersions() {
        const auto lineage = m_workspace.rules().lineage();
        if (!lineage) return std::unexpected(lineage.error());
        m_rules.lineage = *lineage;
        m_rules.versions[m_rules.taxonomy->version()] = m_rules.taxonomy;
        for (int version = 1; m_rules.needsScores && version < m_rules.taxonomy->version(); ++version) {
            auto taxonomy = m_workspace.rules().taxonomy(version);
            if (!taxonomy) return std::unexpected(taxonomy.error());
            m_rules.versions[version] = std::make_shared<const taxonomy::Taxonomy>(std::move(*taxonomy));
        }
        return {};
    }

    /// Of the part with the lower ids and of the other one, under each policy that has a review share.
    Result<> rank(PredictionPass& pass) {
        using Rankings = std::array<routing::DoubtRanking, PredictionPass::parts>;
        const auto begun = [](const routing::Router& router) {
            const routing::DoubtRanking ranking(router.reviewShare().value_or(routing::ReviewShare()));
            return Rankings{ranking, ranking};
        };
        NowAndThen<Rankings> rankings{begun(m_now), begun(m_then)};
        std::vector<LabelScore> none;
        const auto visited = pass.run({.since = m_request.since}, [&](std::size_t part, const ports::PredictedItem& item) -> Result<> {
            for (const ports::StoredPrediction& prediction : item.predictions) {
                const routing::PredictionFacts facts = m_rules.factsOf(prediction, none);
                if (m_now.needsRanking()) rankings.now[part].add(prediction.run, prediction.model, prediction.id.value, facts);
                if (m_then.needsRanking()) rankings.then[part].add(prediction.run, prediction.model, prediction.id.value, facts);
            }
            return {};
        });
        if (!visited) return visited;
        const auto chosen = [](Rankings& parts) {
            parts[0].take(std::move(parts[1]));
            return parts[0].choose();
        };
        m_rules.mostDoubtful = {chosen(rankings.now), chosen(rankings.then)};
        return {};
    }

    void noteThresholds() {
        for (const taxonomy::Label* label : m_rules.taxonomy->choices()) {
            const NowAndThen<std::optional<double>> own{m_now.ownThreshold(label->id), m_then.ownThreshold(label->id)};
            if (own.now || own.then) m_result.byLabel[label->id].threshold = own;
        }
    }

    Result<> count(PredictionPass& pass) {
        std::array<DryRunTally, PredictionPass::parts> tallies{DryRunTally(m_rules, m_request.shown), DryRunTally(m_rules, m_request.shown)};
        const ports::StoredPredictions::Pass what{.since = m_request.since, .withScores = m_rules.needsScores};
        const auto visited = pass.run(what, [&](std::size_t part, const ports::PredictedItem& item) -> Result<> {
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
    DryRunRules m_rules;
    DryRun m_result;
};

}  // namespace

ModelEffect& ModelEffect::operator+=(const ModelEffect& other) {
    predictions += other.predictions;
    withoutConfidence += other.withoutConfidence;
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
