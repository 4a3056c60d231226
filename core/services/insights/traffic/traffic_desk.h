#pragma once

#include "core/services/insights/traffic/traffic_table.h"
#include "core/services/work/reading_thread.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <utility>

namespace docket::services {

/// Figures about models for screens, on a thread of its own that only reads. The predictions of the last question are kept, so that
/// another figure of them costs no pass. Every member returns at once; what is handed over is called on that thread or on the caller's,
/// `done` exactly once, and must only hand the value on.
class TrafficDesk {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    struct Question {
        TrafficQuestion traffic;
        Timestamp now;
        bool withScores = false;
        bool isAnew = false;      ///< reads again what is kept
        ProgressSink progress{};
    };

    /// The files must outlive the desk.
    TrafficDesk(ports::WorkspaceFiles& files, std::filesystem::path path);

    /// Hands to `done` what `compute(table, stop)` makes of the predictions. Ends the question before with Cancelled.
    template <class T>
    void ask(Question question, std::function<Result<T>(const std::shared_ptr<const TrafficTable>&, const std::stop_token&)> compute, Done<T> done) {
        askBeside<T>(
            std::move(question), [compute = std::move(compute)](ports::Workspace&, const std::shared_ptr<const TrafficTable>& table, const std::stop_token& stop) { return compute(table, stop); },
            std::move(done));
    }
    /// The same where `compute(workspace, table, stop)` reads more than the predictions.
    template <class T>
    void askBeside(Question question, std::function<Result<T>(ports::Workspace&, const std::shared_ptr<const TrafficTable>&, const std::stop_token&)> compute, Done<T> done) {
        m_thread.replace();
        m_thread.ask<T>(
            services::Question::Replaceable,
            [kept = m_kept, question = std::move(question), compute = std::move(compute)](ports::Workspace& workspace, const std::stop_token& stop) -> Result<T> {
                const auto table = kept->tableFor(workspace, question, stop);
                if (!table) return std::unexpected(table.error());
                return compute(workspace, *table, stop);
            },
            std::move(done));
    }
    /// How many items something happened to since; answered once no figures are being computed.
    void changedSince(EventId event, Done<std::int64_t> done);
    /// Ends what was asked.
    void stop() { m_thread.replace(); }

private:
    /// Used on the thread alone.
    class Kept {
    public:
        Result<std::shared_ptr<const TrafficTable>> tableFor(ports::Workspace& workspace, const Question& question, const std::stop_token& stop);

    private:
        std::shared_ptr<const TrafficTable> m_table;
        bool m_hasScores = false;
    };

    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
    ReadingThread m_thread;
};

}  // namespace docket::services
