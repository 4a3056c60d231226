#pragma once

#include "core/codec/records/record_batch.h"
#include "core/ports/clock.h"
#include "core/routing/router.h"
#include "core/services/intake/import_service.h"
#include "core/services/intake/rejected_rows.h"
#include "core/services/work/writer.h"

#include <future>
#include <memory>
#include <span>

namespace docket::services {

/// The writing end of an import: takes routed batches one at a time and commits them on the writer's thread. A
/// batch is one transaction, or many short ones while reviewers hold items.
class ImportTransfer {
public:
    /// What became of a batch.
    struct Receipt {
        ImportReport counts;        ///< of the records that were committed, without rejected rows
        RefusedRecords refused;
        std::size_t committed = 0;  ///< records done with; fewer than all only after a stop
    };

    /// All must outlive the transfer.
    ImportTransfer(Writer& writer, const ports::Clock& clock, const routing::Router& router)
        : m_writer(writer), m_clock(clock), m_router(router) {}
    /// Waits for what is under way.
    ~ImportTransfer();
    ImportTransfer(const ImportTransfer&) = delete;
    ImportTransfer& operator=(const ImportTransfer&) = delete;

    Result<> start(const ports::ImportRun& run);
    /// Begins with a batch and returns; receive() must have been called for the one before. The batch must stay
    /// until then.
    void send(codec::RecordBatch& batch);
    /// Waits until all of the batch is committed, or as much as was when `stop` came.
    Result<Receipt> receive(const std::stop_token& stop);
    /// Routes a ranked run, adding to the counts.
    Result<> routeRanked(const routing::ReviewShare& share, const taxonomy::Taxonomy& taxonomy, ImportReport& report);
    Result<> finish(const ImportReport& report);

private:
    struct Step {
        ImportReport counts;
        RefusedRecords refused;
        Duration took;
        bool isAttended = false;
        bool isPutOff = false;  ///< too long beside reviewers; nothing was done
    };

    void post();
    Result<Step> write(ports::Workspace& workspace, std::size_t from, std::size_t to, ports::Durability durability) const;
    Result<> add(ports::Workspace& workspace, std::size_t from, std::size_t to, Step& step) const;
    void count(std::size_t at, ports::RecordFate fate, Step& step) const;
    void adapt(const Step& step);

    Writer& m_writer;
    const ports::Clock& m_clock;
    const routing::Router& m_router;
    RunId m_run;
    codec::RecordBatch* m_batch = nullptr;
    std::size_t m_from = 0;  ///< first record of the step under way
    std::size_t m_to = 0;
    std::size_t m_rowsPerStep = 0;
    bool m_isAttended = false;
    std::future<Result<Step>> m_underWay;
};

}  // namespace docket::services
