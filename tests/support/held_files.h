#pragma once

#include "core/ports/workspace.h"
#include "tests/support/patience.h"

#include <condition_variable>
#include <mutex>

namespace docket::test {

/// Files of which those that are opened for reading keep the opener waiting as long as the test wants.
class HeldFiles : public ports::WorkspaceFiles {
public:
    explicit HeldFiles(ports::WorkspaceFiles& inner) : m_inner(inner) {}
    ~HeldFiles() override { letGo(); }

    void hold() {
        const std::lock_guard lock(m_mutex);
        m_isHeld = true;
    }
    /// Until somebody waits; says whether somebody came to.
    bool awaitOpening() {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, patience, [this] { return m_waiting > 0; });
    }
    void letGo() {
        const std::lock_guard lock(m_mutex);
        m_isHeld = false;
        m_changed.notify_all();
    }

    Result<> create(const std::filesystem::path& file, const ports::NewWorkspace& content) override { return m_inner.create(file, content); }
    Result<std::unique_ptr<ports::Workspace>> open(const std::filesystem::path& file, ports::Access access) override {
        if (access == ports::Access::ReadOnly) waitWhileHeld();
        return m_inner.open(file, access);
    }
    Result<std::vector<ports::Problem>> verify(const std::filesystem::path& file) override { return m_inner.verify(file); }
    Result<std::int64_t> backup(const std::filesystem::path& file, const std::filesystem::path& target) override { return m_inner.backup(file, target); }

private:
    void waitWhileHeld() {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_isHeld; });
        --m_waiting;
    }

    ports::WorkspaceFiles& m_inner;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_waiting = 0;
    bool m_isHeld = false;
};

}  // namespace docket::test
