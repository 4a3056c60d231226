#include "core/services/intake/import_service.h"

#include "core/codec/values/label_aliases.h"
#include "core/routing/router.h"
#include "core/services/intake/equal_rows.h"
#include "core/services/intake/former_reading.h"
#include "core/services/intake/import_forecast.h"
#include "core/services/intake/import_input.h"
#include "core/services/intake/import_tally.h"
#include "core/services/intake/import_transfer.h"
#include "core/services/intake/record_calibration.h"
#include "core/services/intake/rejected_rows.h"
#include "core/services/ledger/policy_reading.h"
#include "core/services/ledger/rights.h"

#include <fmt/format.h>

#include <limits>

namespace docket::services {

namespace {

constexpr codec::BatchLimit forecastBatch{5'000, 4UL << 20U};
constexpr std::size_t firstBatchBytes = 2UL << 20U;

/// The rules in force when the import began; they hold for all of it.
struct RulesInForce {
    ports::RuleVersions versions;
    taxonomy::Taxonomy taxonomy;
    routing::Policy policy;
    AppliedCalibrations calibrations{};
};

Result<RulesInForce> loadRules(Writer& writer) {
    auto loaded = writer.run(Priority::Bulk, [](ports::Workspace& workspace) -> Result<RulesInForce> {
        const auto versions = workspace.rules().inForce();
        if (!versions) return std::unexpected(versions.error());
        auto taxonomy = workspace.rules().taxonomy(versions->taxonomy);
        if (!taxonomy) return std::unexpected(taxonomy.error());
        auto policy = policyUnder(workspace.rules(), versions->policy, versions->taxonomy);
        if (!policy) return std::unexpected(policy.error());
        const auto lineage = workspace.rules().lineage();
        if (!lineage) return std::unexpected(lineage.error());
        auto calibrations = AppliedCalibrations::read(workspace, *taxonomy, **lineage);
        if (!calibrations) return std::unexpected(calibrations.error());
        return RulesInForce{*versions, std::move(*taxonomy), std::move(policy->policy), std::move(*calibrations)};
    });
    return loaded.get();
}

/// One run of an import, from its first look at the files to its report.
class Run {
public:
    /// `writer`: nullptr for a forecast without a workspace.
    Run(Writer* writer, ports::Files& files, const ports::Clock& clock, const ImportRequest& request, RulesInForce rules,
        const std::stop_token& stop, const ProgressSink& progress)
        : m_writer(writer), m_files(files), m_clock(clock), m_request(request), m_rules(std::move(rules)),
          m_reading(request.reading), m_router(m_rules.policy, m_rules.taxonomy), m_calibration(std::move(m_rules.calibrations), m_rules.policy.confidence), m_stop(stop), m_progress(progress) {}

    Result<ImportReport> run() {
        auto aliases = codec::readLabelAliases(m_request.labels, m_rules.taxonomy);
        if (!aliases) return std::unexpected(aliases.error());
        m_reading.aliases = std::move(*aliases);
        m_report.areSynthetic = m_reading.isSynthetic;
        auto input = openInput();
        if (!input) return std::unexpected(input.error());
        if (auto checked = checkIds(input->firstLook()); !checked) return std::unexpected(checked.error());
        auto rejects = RejectedRows::open(m_files, m_request.rejectsFile);
        if (!rejects) return std::unexpected(rejects.error());
        m_rejects = std::move(*rejects);
        if (m_request.isStrict) {
            if (auto checked = checkAll(*input); !checked) return std::unexpected(checked.error());
            if (m_report.wasCancelled) return m_report;
        }
        if (m_request.isDryRun) {
            if (auto looked = lookAhead(*input); !looked) return std::unexpected(looked.error());
        } else {
            if (auto imported = import(*input); !imported) return std::unexpected(imported.error());
        }
        if (auto closed = m_rejects.close(m_report); !closed) return std::unexpected(closed.error());
        addWarnings(*input);
        return m_report;
    }

private:
    /// Says before anything is written that ids were rounded, or refuses them.
    Result<> checkIds(const codec::ReadingTally& tally) const {
        const std::string warning = roundedIdWarning(tally);
        if (!warning.empty() && m_request.isStrict) {
            return failure(ErrorKind::InvalidInput, fmt::format("{} Nothing was imported, because the import is strict.", warning));
        }
        if (!warning.empty() && m_request.beforeWriting) m_request.beforeWriting(warning);
        return {};
    }

    void addWarnings(const ImportInput& input) {
        m_report.warnings = input.notes();
        if (std::string warning = roundedIdWarning(m_report.reading); !warning.empty()) m_report.warnings.push_back(std::move(warning));
        for (std::string& warning : readingWarnings(m_report.reading)) m_report.warnings.push_back(std::move(warning));
        for (std::string& warning : m_calibration.warnings(m_rules.taxonomy)) m_report.warnings.push_back(std::move(warning));
        m_report.unknownLabels = unknownLabelsOf(m_report.reading, m_rules.taxonomy, m_report.otherUnknownLabels);
        m_report.mappedLabels = mappedLabelsOf(m_report.reading, m_reading);
        for (const MappedLabel& mapped : m_report.mappedLabels) {
            if (mapped.count == 0) m_report.warnings.push_back(fmt::format("No row has the label \"{}\", which is to be taken for \"{}\".", mapped.from, mapped.to));
        }
        warnOfMissingLabels(input);
    }

    void warnOfMissingLabels(const ImportInput& input) {
        constexpr std::size_t mostNamed = 30;
        if (m_report.withoutLabel == 0) return;
        const std::span names(input.names());
        m_report.warnings.push_back(fmt::format(
            "{} {} a confidence or scores and no label, and {} to review as invalid output. If the label has another name, give it with --map label=NAME; "
            "the names are: {}.",
            m_report.withoutLabel, m_report.withoutLabel == 1 ? "row has" : "rows have", m_report.withoutLabel == 1 ? "goes" : "go",
            fmt::join(names.first(std::min(names.size(), mostNamed)), ", ")));
    }

    bool hasContentIds() const { return m_request.reading.ids == codec::IdSource::Content; }

    Result<ImportInput> openInput() {
        const auto scores = m_router.needsScores() || m_calibration.needsScores() ? codec::RecordRules::Scores::Resolve : codec::RecordRules::Scores::LeaveAsText;
        return ImportInput::open(m_files, m_request, m_reading, m_rules.taxonomy, scores);
    }

    /// The next batch with its outcomes; empty at the end.
    Result<std::unique_ptr<codec::RecordBatch>> nextBatch(ImportInput& input, codec::BatchLimit limit) {
        auto batch = input.next(limit);
        if (!batch && m_stop.stop_requested()) return std::make_unique<codec::RecordBatch>();
        if (!batch) return batch;
        for (codec::ReadRecord& read : (*batch)->records()) {
            m_calibration.calibrate(read);
            read.record.outcome = m_router.route(factsOf(read));
        }
        return batch;
    }

    void showProgress(const ImportInput& input) {
        if (m_progress) m_progress(input.progress());
    }

    /// First pass of a strict import.
    Result<> checkAll(ImportInput& input) {
        if (!input.canRepeat()) {
            return failure(ErrorKind::InvalidInput,
                           "A strict import reads its files twice, which standard input does not allow. Nothing was imported; "
                           "give a file, or leave --strict out.");
        }
        ImportReport report;
        RejectedRows nowhere;
        if (auto looked = forecast(input, nowhere, report); !looked) return looked;
        m_report.wasCancelled = report.wasCancelled;
        if (report.rejected == 0) {
            if (auto checked = checkIds(report.reading); !checked) return checked;
            return fresh(input);
        }
        const ImportProblem& first = report.problems.front();
        return failure(ErrorKind::InvalidInput,
                       fmt::format("{}:{}: {}{}. Nothing was imported, because the import is strict; correct the row and import again.",
                                   first.file, first.line, first.record > 0 ? fmt::format("record {}: ", first.record) : "", first.cause));
    }

    Result<> fresh(ImportInput& input) {
        auto again = openInput();
        if (!again) return std::unexpected(again.error());
        input = std::move(*again);
        m_calibration.startAnew();
        return {};
    }

    /// Goes through all rows without adding any; a strict import stops at the first bad one.
    Result<> forecast(ImportInput& input, RejectedRows& rejects, ImportReport& report) {
        ImportForecast forecast(m_writer, m_clock, m_router, m_request.conflicts);
        EqualRows equalRows;
        while (!(report.wasCancelled = m_stop.stop_requested())) {
            auto batch = nextBatch(input, forecastBatch);
            if (!batch) return std::unexpected(batch.error());
            if ((*batch)->isEmpty()) break;
            const auto refused = forecast.take(**batch, report);
            if (!refused) return std::unexpected(refused.error());
            const auto rejectedBefore = report.rejected;
            report.reading.add((*batch)->tally(), input.fileName());
            countDecisions(**batch, (*batch)->records().size(), report);
            if (hasContentIds()) report.equalRows += equalRows.take(**batch, (*batch)->records().size());
            if (auto taken = rejects.take(**batch, *refused, input.fileName(), shapeOf(input), report); !taken) return taken;
            report.read += report.rejected - rejectedBefore - std::ssize(*refused);
            showProgress(input);
            if (m_request.isStrict && report.rejected > 0) return {};
        }
        if (m_router.needsRanking()) forecast.rank(report);
        return {};
    }

    Result<> lookAhead(ImportInput& input) { return forecast(input, m_rejects, m_report); }

    Result<> import(ImportInput& input) {
        ImportTransfer transfer(*m_writer, m_clock, m_router);
        const ports::ImportRun run{input.sourceNames(), input.formatNames(), m_rules.versions.taxonomy, m_rules.versions.policy,
                                   m_clock.now(), m_router.needsRanking(), m_request.conflicts, m_calibration.inUse(), readingsToKeep(m_files, m_request)};
        if (auto started = transfer.start(run); !started) return started;
        const auto transferred = transferAll(input, transfer);
        const auto completed = complete(transfer);
        if (!transferred) return kept(transferred.error());
        return completed ? Result<>() : kept(completed.error());
    }

    /// What must be done for the rows that are committed, however the import ended.
    Result<> complete(ImportTransfer& transfer) {
        if (m_router.needsRanking()) {
            if (auto ranked = transfer.routeRanked(*m_router.reviewShare(), m_rules.taxonomy, m_report); !ranked) return ranked;
        }
        return transfer.finish(m_report);
    }

    /// While one batch is being written, the next one is read. The first are short, so that writing begins soon.
    Result<> transferAll(ImportInput& input, ImportTransfer& transfer) {
        Sent sent;
        codec::BatchLimit limit{.bytes = firstBatchBytes};
        while (true) {
            auto batch = m_stop.stop_requested() ? std::make_unique<codec::RecordBatch>() : nextBatch(input, limit);
            if (sent.batch) {
                if (auto received = receive(transfer, sent); !received) return received;
                showProgress(input);
            }
            if (!batch) return std::unexpected(batch.error());
            m_report.wasCancelled = m_stop.stop_requested();
            if (m_report.wasCancelled || (*batch)->isEmpty()) return {};
            sent = {std::move(*batch), input.fileName(), shapeOf(input)};
            transfer.send(*sent.batch);
            limit.bytes = std::min(2 * limit.bytes, codec::BatchLimit().bytes);
        }
    }

    struct Sent {
        std::unique_ptr<codec::RecordBatch> batch;
        std::string fileName;
        RejectedRows::Shape shape;
    };

    static RejectedRows::Shape shapeOf(const ImportInput& input) { return {input.format(), std::string(input.header())}; }

    Result<> receive(ImportTransfer& transfer, Sent& sent) {
        const auto receipt = transfer.receive(m_stop);
        if (!receipt) return std::unexpected(receipt.error());
        addCounts(receipt->counts, m_report);
        m_report.reading.add(sent.batch->tally(), sent.fileName);
        countDecisions(*sent.batch, receipt->committed, m_report);
        if (hasContentIds()) m_report.equalRows += m_equalRows.take(*sent.batch, receipt->committed);
        const auto rejectedBefore = m_report.rejected;
        codec::RowPlace end{std::numeric_limits<std::int64_t>::max()};
        if (receipt->committed < sent.batch->records().size()) end = sent.batch->records()[receipt->committed];
        sent.batch->dropRejectedFrom(end);
        if (auto taken = m_rejects.take(*sent.batch, receipt->refused, sent.fileName, sent.shape, m_report); !taken) return taken;
        m_report.read += m_report.rejected - rejectedBefore - std::ssize(receipt->refused);
        return {};
    }

    /// The error with what became of the rows before it.
    Result<> kept(const Error& error) const {
        if (m_request.isFirst) return std::unexpected(error);
        const auto rows = m_report.read - m_report.rejected - m_report.duplicates - m_report.conflictsKept;
        return failure(error.kind,
                       fmt::format("{} Of this import {} rows were added before and are kept; the same files can be imported again.",
                                   error.message, rows),
                       error.detail);
    }

    Writer* m_writer;
    ports::Files& m_files;
    const ports::Clock& m_clock;
    const ImportRequest& m_request;
    RulesInForce m_rules;
    codec::RecordReading m_reading;
    routing::Router m_router;
    RecordCalibration m_calibration;
    const std::stop_token& m_stop;
    const ProgressSink& m_progress;
    RejectedRows m_rejects;
    EqualRows m_equalRows;
    ImportReport m_report;
};

}  // namespace

Result<ImportReport> ImportService::run(const ImportRequest& request, const std::stop_token& stop, const ProgressSink& progress) {
    const auto mayImport = m_writer.run(Priority::Interactive, [](ports::Workspace& workspace) { return checkIsNoPacket(workspace); }).get();
    if (!mayImport) return std::unexpected(mayImport.error());
    auto rules = loadRules(m_writer);
    if (!rules) return std::unexpected(rules.error());
    return Run(&m_writer, m_files, m_clock, request, std::move(*rules), stop, progress).run();
}

Result<ImportReport> previewImport(ports::Files& files, const ports::Clock& clock, const ImportRequest& request, const taxonomy::Taxonomy& taxonomy,
                                   const routing::Policy& policy, const std::stop_token& stop, const ProgressSink& progress) {
    ImportRequest dry = request;
    dry.isDryRun = true;
    dry.rejectsFile.clear();
    return Run(nullptr, files, clock, dry, {{}, taxonomy, policy}, stop, progress).run();
}

}  // namespace docket::services
