#include "ui/common/program/workers.h"

#include <utility>

namespace docket::ui {

namespace {
// One for a long job, one for opening a file meanwhile, and one to spare: these threads wait for the disk.
constexpr int threads = 3;
}  // namespace

namespace {

/// Nobody is left to be told what work without an answer throws; the thread goes on.
std::function<void()> withoutThrowing(std::function<void()> work) {
    return [work = std::move(work)] {
        try {
            work();
        } catch (...) {
        }
    };
}

}  // namespace

Workers::Workers() {
    m_pool.setMaxThreadCount(threads);
    m_inOrder.setMaxThreadCount(1);
}

Workers::~Workers() { wait(); }

void Workers::wait() {
    m_pool.waitForDone();
    m_inOrder.waitForDone();
}

void Workers::post(std::function<void()> work) { m_pool.start(withoutThrowing(std::move(work))); }

void Workers::postInOrder(std::function<void()> work) { m_inOrder.start(withoutThrowing(std::move(work))); }

}  // namespace docket::ui
