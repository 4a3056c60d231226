#pragma once

#include "core/ports/workspace.h"

#include <atomic>
#include <functional>
#include <memory>

namespace docket::test {

/// What a test sees of an import, and how it disturbs it. Shared with the writer's thread.
struct IntakeWatch {
    std::atomic<int> added{0};
    std::atomic<int> sealed{0};
    std::atomic<int> finished{0};
    std::atomic<int> failAfter{-1};                ///< records, then the disk is full
    std::atomic<bool> isAttended{false};           ///< reviewers are there, whatever the leases say
    std::function<void(int added)> afterEachAdd;   ///< on the writer's thread
};

/// A workspace whose intake is watched; everything else is handed on.
class WatchedWorkspace : public ports::Workspace, private ports::Intake {
public:
    WatchedWorkspace(std::unique_ptr<ports::Workspace> inner, std::shared_ptr<IntakeWatch> watch)
        : m_inner(std::move(inner)), m_watch(std::move(watch)) {}

    ports::Items& items() override { return m_inner->items(); }
    ports::Intake& intake() override { return *this; }
    ports::ReviewQueue& queue() override { return m_inner->queue(); }
    ports::DecisionLog& decisions() override { return m_inner->decisions(); }
    ports::Drafts& drafts() override { return m_inner->drafts(); }
    ports::TaxonomyDrafts& taxonomyDrafts() override { return m_inner->taxonomyDrafts(); }
    ports::PolicyDrafts& policyDrafts() override { return m_inner->policyDrafts(); }
    ports::Sessions& sessions() override { return m_inner->sessions(); }
    ports::Rules& rules() override { return m_inner->rules(); }
    ports::Records& records() override { return m_inner->records(); }
    ports::StoredPredictions& predictions() override { return m_inner->predictions(); }
    ports::ItemList& list() override { return m_inner->list(); }
    ports::Studies& studies() override { return m_inner->studies(); }
    ports::FollowUpList& followUps() override { return m_inner->followUps(); }
    ports::Gold& gold() override { return m_inner->gold(); }
    ports::Reroutings& reroutings() override { return m_inner->reroutings(); }
    ports::People& people() override { return m_inner->people(); }
    ports::Rulings& rulings() override { return m_inner->rulings(); }
    ports::Packets& packets() override { return m_inner->packets(); }
    ports::DatasetRecipes& recipes() override { return m_inner->recipes(); }
    ports::Calibrations& calibrations() override { return m_inner->calibrations(); }
    ports::ExportRuns& exports() override { return m_inner->exports(); }
    ports::RegressionSets& regressions() override { return m_inner->regressions(); }
    ports::Alerts& alerts() override { return m_inner->alerts(); }
    Result<std::unique_ptr<ports::Workspace>> reader() override { return m_inner->reader(); }
    Result<> beginReading() override { return m_inner->beginReading(); }
    Result<> beginReadingAsOf(EventId event) override { return m_inner->beginReadingAsOf(event); }
    Result<> begin(ports::Durability durability) override { return m_inner->begin(durability); }
    Result<> commit() override { return m_inner->commit(); }
    void rollback() override { m_inner->rollback(); }
    void rest() override { m_inner->rest(); }

private:
    Result<RunId> startRun(const ports::ImportRun& run) override { return m_inner->intake().startRun(run); }
    Result<ports::RecordFate> add(RunId run, const ports::IncomingRecord& record) override {
        if (m_watch->failAfter >= 0 && m_watch->added >= m_watch->failAfter) {
            return failure(ErrorKind::DiskFull, "The disk is full.");
        }
        auto fate = m_inner->intake().add(run, record);
        const int added = ++m_watch->added;
        if (m_watch->afterEachAdd) m_watch->afterEachAdd(added);
        return fate;
    }
    /// Each record is seen for itself.
    Result<std::size_t> load(RunId, std::span<const ports::IncomingRecord* const>) override { return 0; }
    Result<ports::RecordFate> foresee(const ports::IncomingRecord& record) override { return m_inner->intake().foresee(record); }
    Result<std::optional<ports::FormerReading>> readingOf(std::string_view shape) override { return m_inner->intake().readingOf(shape); }
    Result<> sealBatch(RunId run, Timestamp now) override {
        ++m_watch->sealed;
        return m_inner->intake().sealBatch(run, now);
    }
    Result<std::int64_t> routeWaiting(const routing::ReviewShare& share, Timestamp now, const RouteWaiting& route) override {
        return m_inner->intake().routeWaiting(share, now, route);
    }
    Result<> finishRun(RunId run, const ports::ImportCounts& counts, Timestamp now) override {
        ++m_watch->finished;
        return m_inner->intake().finishRun(run, counts, now);
    }
    Result<bool> isAttended(Timestamp now) override {
        if (m_watch->isAttended) return true;
        return m_inner->intake().isAttended(now);
    }

    std::unique_ptr<ports::Workspace> m_inner;
    std::shared_ptr<IntakeWatch> m_watch;
};

}  // namespace docket::test
