#pragma once

#include "core/services/work/job.h"

#include <chrono>
#include <ostream>
#include <string>

namespace docket::cli {

/// Shows how far a job is on one line of a terminal, and wipes it away at the end. Nothing where `isTerminal` is
/// false. Outlives the job.
class ProgressLine {
public:
    ProgressLine(std::ostream& out, bool isTerminal, std::string what) : m_out(out), m_isTerminal(isTerminal), m_what(std::move(what)) {}
    ~ProgressLine() {
        if (m_isShown) m_out << "\r\x1b[K" << std::flush;
    }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    services::ProgressSink sink() {
        return [this](const services::Progress& progress) { show(progress); };
    }

private:
    void show(const services::Progress& progress) {
        const auto now = std::chrono::steady_clock::now();
        if (!m_isTerminal || (m_isShown && now - m_shownAt < std::chrono::milliseconds(100))) return;
        m_shownAt = now;
        m_isShown = true;
        m_out << "\r\x1b[K" << m_what << ' ' << progress.done;
        if (progress.total >= progress.done && progress.total > 0) m_out << " of " << progress.total;
        m_out << std::flush;
    }

    std::ostream& m_out;
    bool m_isTerminal;
    std::string m_what;
    std::chrono::steady_clock::time_point m_shownAt;
    bool m_isShown = false;
};

}  // namespace docket::cli
