#include "core/services/sample/batched_workspace.h"

namespace docket::services {

Result<> BatchedWorkspace::beginReading() {
    if (!m_isOpen) {
        if (const auto begun = m_workspace->beginReading(); !begun) return begun;
    }
    m_isReading = true;
    return {};
}

Result<> BatchedWorkspace::begin(ports::Durability) {
    if (m_isOpen) return {};
    const auto begun = m_workspace->begin();
    m_isOpen = begun.has_value();
    return begun;
}

void BatchedWorkspace::rollback() {
    const bool onlyRead = std::exchange(m_isReading, false);
    if (onlyRead && m_isOpen) return;
    m_workspace->rollback();
    m_isOpen = false;
}

Result<> BatchedWorkspace::flush() {
    if (!m_isOpen) return {};
    m_isOpen = false;
    auto committed = m_workspace->commit();
    if (!committed) m_workspace->rollback();
    return committed;
}

}  // namespace docket::services
