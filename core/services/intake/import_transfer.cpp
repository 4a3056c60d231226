#include "core/services/intake/import_transfer.h"

#include "core/codec/values/scores.h"
#include "core/services/intake/import_tally.h"

#include <algorithm>
#include <thread>

namespace docket::services {

namespace {

/// Beside reviewers a step aims at 15 ms; this many rows are tried first.
constexpr std::size_t firstAttendedRows = 300;
constexpr std::size_t fewestAttendedRows = 50;
constexpr std::size_t mostAttendedRows = 5000;
constexpr Duration attendedStep{15};
/// Longer than anybody who waits for the file sleeps between two tries.
constexpr std::chrono::milliseconds pauseForOthers{2};

}  // namespace

ImportTransfer::~ImportTransfer() {
    if (m_underWay.valid()) m_underWay.wait();
}

Result<> ImportTransfer::start(const ports::ImportRun& run) {
    auto begun = m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
        return ports::inTransaction(workspace, [&] { return workspace.intake().startRun(run); });
    });
    const auto id = begun.get();
    if (!id) return std::unexpected(id.error());
    m_run = *id;
    return {};
}

void ImportTransfer::send(codec::RecordBatch& batch) {
    m_batch = &batch;
    m_from = m_to = 0;
    if (!batch.records().empty()) post();
}

/// Asks for the next step of the batch.
void ImportTransfer::post() {
    const std::size_t rest = m_batch->records().size() - m_from;
    m_to = m_from + (m_isAttended ? std::min(rest, m_rowsPerStep) : rest);
    // What an import has written is told when it has ended, and that is durable; but beside reviewers it must not leave to
    // their next decision what it has to wait for.
    const auto durability = m_isAttended ? ports::Durability::AtCommit : ports::Durability::Later;
    m_underWay = m_writer.run(Priority::Bulk, [this, from = m_from, to = m_to, durability](ports::Workspace& workspace) {
        return write(workspace, from, to, durability);
    });
}

Result<ImportTransfer::Step> ImportTransfer::write(ports::Workspace& workspace, std::size_t from, std::size_t to, ports::Durability durability) const {
    const Timestamp started = m_clock.now();
    auto step = ports::inTransaction(workspace, [&]() -> Result<Step> {
        Step made;
        const auto attended = workspace.intake().isAttended(started);
        if (!attended) return std::unexpected(attended.error());
        made.isAttended = *attended;
        made.isPutOff = *attended && to - from > mostAttendedRows;
        if (made.isPutOff) return made;
        if (auto added = add(workspace, from, to, made); !added) return std::unexpected(added.error());
        return made;
    }, durability);
    if (step) step->took = m_clock.now() - started;
    return step;
}

/// Adds the records from `from` to `to`: of a first import all that nothing is to be looked up for at once.
Result<> ImportTransfer::add(ports::Workspace& workspace, std::size_t from, std::size_t to, Step& step) const {
    std::vector<const ports::IncomingRecord*> records;
    for (std::size_t i = from; i < to; ++i) records.push_back(&m_batch->records()[i].record);
    for (std::size_t i = from; i < to; ++i) {
        const auto loaded = workspace.intake().load(m_run, std::span(records).subspan(i - from));
        if (!loaded) return std::unexpected(loaded.error());
        for (const std::size_t end = i + *loaded; i < end; ++i) count(i, ports::RecordFate::NewItem, step);
        if (i == to) break;
        const auto fate = workspace.intake().add(m_run, *records[i - from]);
        if (!fate) return std::unexpected(fate.error());
        count(i, *fate, step);
    }
    return workspace.intake().sealBatch(m_run, m_clock.now());
}

void ImportTransfer::count(std::size_t at, ports::RecordFate fate, Step& step) const {
    const ports::IncomingRecord& record = m_batch->records()[at].record;
    services::count(fate, record, step.counts);
    if (isRefused(fate)) step.refused.emplace_back(at, fate);
    const bool waitsForRank = m_router.needsRanking() && record.hasPrediction;
    if (addsSomething(fate) && !waitsForRank) countReasons(record.outcome.reasons, step.counts);
}

Result<ImportTransfer::Receipt> ImportTransfer::receive(const std::stop_token& stop) {
    Receipt receipt;
    while (m_underWay.valid()) {
        const auto step = m_underWay.get();
        if (!step) return std::unexpected(step.error());
        adapt(*step);
        if (!step->isPutOff) {
            addCounts(step->counts, receipt.counts);
            receipt.refused.insert(receipt.refused.end(), step->refused.begin(), step->refused.end());
            receipt.committed = m_from = m_to;
        }
        if (m_from == m_batch->records().size() || stop.stop_requested()) break;
        if (m_isAttended) std::this_thread::sleep_for(pauseForOthers);
        post();
    }
    return receipt;
}

/// Chooses the length of the next steps.
void ImportTransfer::adapt(const Step& step) {
    if (step.isAttended && (!m_isAttended || step.isPutOff)) {
        m_rowsPerStep = firstAttendedRows;
    } else if (step.isAttended) {
        const auto rows = static_cast<std::int64_t>(m_rowsPerStep) * attendedStep.ms / std::max<std::int64_t>(step.took.ms, 1);
        const auto atMostTwice = std::min(static_cast<std::size_t>(rows), 2 * m_rowsPerStep);
        m_rowsPerStep = std::clamp(atMostTwice, fewestAttendedRows, mostAttendedRows);
    }
    m_isAttended = step.isAttended;
}

Result<> ImportTransfer::routeRanked(const routing::ReviewShare& share, const taxonomy::Taxonomy& taxonomy, ImportReport& report) {
    const auto route = [&](const ports::WaitingPrediction& waiting) {
        routing::PredictionFacts facts = waiting.facts;
        std::vector<LabelScore> scores;
        if (m_router.needsScores()) scores = codec::readScores(waiting.scores, taxonomy);
        facts.scores = scores;
        const routing::Outcome outcome = m_router.route(facts, waiting.isAmongMostDoubtful);
        countReasons(outcome.reasons, report);
        return outcome;
    };
    auto routed = m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
        return ports::inTransaction(workspace, [&] { return workspace.intake().routeWaiting(share, m_clock.now(), route); });
    });
    const auto count = routed.get();
    if (!count) return std::unexpected(count.error());
    return {};
}

Result<> ImportTransfer::finish(const ImportReport& report) {
    const ports::ImportCounts counts{report.read, report.itemsAdded, report.predictionsAdded, report.duplicates, report.rejected};
    auto finished = m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
        return ports::inTransaction(workspace, [&] { return workspace.intake().finishRun(m_run, counts, m_clock.now()); });
    });
    return finished.get();
}

}  // namespace docket::services
