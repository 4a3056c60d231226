#include "ui/routing/draft/routing_controller.h"

#include <utility>

namespace docket::ui {

namespace {

using services::PolicyDesk;

RoutingController::Phase phaseOf(const services::OpenPolicyDraft& open) {
    if (!open.isBegun()) return RoutingController::Phase::Unbegun;
    if (!open.isOwn) return RoutingController::Phase::Held;
    return open.isOutdated() ? RoutingController::Phase::Outdated : RoutingController::Phase::Own;
}

}  // namespace

RoutingController::RoutingController(services::Writer& writer, const ports::Clock& clock, const std::string& author, QObject* parent)
    : QObject(parent), m_drafts(writer, clock, author) {
    refresh();
}

RoutingController::~RoutingController() { m_gui.close(); }

void RoutingController::refresh() {
    if (m_unwritten > 0 || m_isWaiting) m_isToLook = true;
    else look();
}

void RoutingController::look() {
    m_drafts.look(m_gui.callback([this, generation = m_generation](Result<PolicyDesk> desk) {
        if (generation == m_generation && m_unwritten == 0 && !m_isWaiting) receive(std::move(desk));
    }));
}

void RoutingController::receive(Result<PolicyDesk> desk) {
    if (!desk) {
        m_phase = Phase::Failed;
        Q_EMIT changed();
        Q_EMIT failed(desk.error());
        return;
    }
    ++m_generation;
    m_isWaiting = false;
    m_unwritten = 0;
    m_pending.clear();
    m_steps.clear();
    show(std::move(*desk));
}

void RoutingController::show(PolicyDesk desk) {
    m_phase = phaseOf(desk.open);
    m_shown = desk.open.policy;
    m_desk = std::move(desk);
    Q_EMIT changed();
}

void RoutingController::edit(Edit edit) {
    if (!m_desk || !isEditable()) return;
    if (m_phase == Phase::Own && !m_isWaiting) return perform(edit);
    m_pending.push_back(std::move(edit));
    if (!m_isWaiting) begin();
}

void RoutingController::begin() {
    m_isWaiting = true;
    m_drafts.open(m_gui.callback([this, generation = m_generation](Result<PolicyDesk> desk) {
        if (generation != m_generation) return;
        if (!desk) return reopen(desk.error());  // begun by somebody else meanwhile
        // One's own, begun in another window or program, says something else: it is shown first.
        if (desk->open.inForce != m_desk->open.inForce || !desk->changes.empty()) return receive(std::move(desk));
        m_isWaiting = false;
        show(std::move(*desk));
        performPending();
    }));
}

void RoutingController::performPending() {
    for (const Edit& edit : std::exchange(m_pending, {})) perform(edit);
    settle();
}

void RoutingController::perform(const Edit& edit) {
    routing::Policy next = m_shown;
    edit(next);
    if (routing::changesBetween(m_shown, next).empty()) return;
    if (const auto checked = routing::check(next); !checked) {
        Q_EMIT refused(checked.error());
        return;
    }
    m_shown = std::move(next);
    ++m_unwritten;
    Q_EMIT changed();
    m_drafts.change(m_shown, m_gui.callback([this, generation = m_generation](Result<PolicyDesk> desk) {
        if (generation != m_generation) return;
        if (!desk) return reopen(desk.error());
        if (--m_unwritten > 0) return;  // a later edit shows already
        show(std::move(*desk));
        settle();
    }));
}

void RoutingController::undo() { step(&services::PolicyDraftDesk::undo); }
void RoutingController::redo() { step(&services::PolicyDraftDesk::redo); }

/// What is entered or asked for meanwhile is done after it.
void RoutingController::step(Way way) {
    if (m_phase != Phase::Own) return;
    if (m_isWaiting) return m_steps.push_back(way);
    m_isWaiting = true;
    (m_drafts.*way)(m_gui.callback([this, generation = m_generation](Result<PolicyDesk> desk) {
        if (generation != m_generation) return;
        m_isWaiting = false;
        if (!desk && desk.error().kind != ErrorKind::NotFound) return reopen(desk.error());
        if (desk) show(std::move(*desk));
        performPending();
    }));
}

void RoutingController::takeOver() {
    m_drafts.takeOver(m_gui.callback([this](Result<PolicyDesk> desk) { receive(std::move(desk)); }));
}

void RoutingController::rebase() {
    m_drafts.rebase(m_gui.callback([this](Result<PolicyDesk> desk) {
        if (desk) return receive(std::move(desk));
        Q_EMIT failed(desk.error());  // the draft is what it was
    }));
}

void RoutingController::discard() {
    const auto hold = m_phase == Phase::Held ? services::PolicyHold::Take : services::PolicyHold::Respect;
    m_drafts.discard(hold, m_gui.callback([this](Result<> discarded) {
        if (!discarded) Q_EMIT failed(discarded.error());
        look();
    }));
}

/// What is shown is not what is on disk; nothing more is done to it.
void RoutingController::reopen(const Error& error) {
    ++m_generation;
    m_isWaiting = false;
    m_unwritten = 0;
    m_pending.clear();
    m_steps.clear();
    m_onWritten = nullptr;
    m_phase = Phase::Loading;
    Q_EMIT changed();
    Q_EMIT failed(error);
    look();
}

void RoutingController::whenWritten(std::function<void()> run) {
    m_onWritten = std::move(run);
    settle();
}

void RoutingController::settle() {
    if (m_unwritten > 0 || m_isWaiting) return;
    if (!m_steps.empty()) {
        const Way way = m_steps.front();
        m_steps.pop_front();
        return step(way);
    }
    if (const auto run = std::exchange(m_onWritten, nullptr)) run();
    if (std::exchange(m_isToLook, false)) refresh();
}

}  // namespace docket::ui
