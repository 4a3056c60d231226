#include "ui/taxonomy/draft/taxonomy_controller.h"

#include "core/services/taxonomy/taxonomy_use.h"
#include "core/taxonomy/lint.h"

#include <utility>

namespace docket::ui {

namespace {

using services::DraftStep;
using services::EditStep;
using services::OpenDraft;
using taxonomy::TaxonomyDraft;

/// Long enough that fast typing is not checked letter by letter.
constexpr int examinePauseMs = 120;

DraftExamination examinationOf(const TaxonomyDraft& draft, const taxonomy::Use* use) {
    std::vector<taxonomy::Label> labels;
    labels.reserve(draft.size());
    for (const taxonomy::Label* label : draft.labels()) labels.push_back(*label);
    DraftExamination examination{taxonomy::lint({draft.kind(), labels, draft.answerSize(), use}), draft.changes(), {}};
    examination.lines = linesOf(examination.changes, draft.baseView(), draft.view());
    return examination;
}

TaxonomyController::Phase phaseOf(const OpenDraft& open) {
    if (!open.isBegun()) return TaxonomyController::Phase::Unbegun;
    if (!open.isOwn) return TaxonomyController::Phase::Held;
    return open.isOutdated() ? TaxonomyController::Phase::Outdated : TaxonomyController::Phase::Own;
}

}  // namespace

TaxonomyController::TaxonomyController(Environment environment, QObject* parent)
    : QObject(parent), m_environment(std::move(environment)), m_desk(m_environment.writer, m_environment.clock, m_environment.author) {
    m_examinePause.setSingleShot(true);
    m_examinePause.setInterval(examinePauseMs);
    connect(&m_examinePause, &QTimer::timeout, this, &TaxonomyController::examine);
    refresh();
}

TaxonomyController::~TaxonomyController() {
    m_useStop.request_stop();
    m_gui.close();
}

void TaxonomyController::refresh() {
    look();
    readUse();
}

void TaxonomyController::look() {
    m_desk.look(m_gui.callback([this](Result<OpenDraft> opened) { receive(std::move(opened)); }));
}

void TaxonomyController::receive(Result<OpenDraft> opened) {
    if (!opened) {
        setPhase(Phase::Failed);
        Q_EMIT failed(opened.error());
        return;
    }
    // Everything is where it was: nobody's caret moves.
    const bool isSame = m_open && m_open->head == opened->head && m_open->inForce == opened->inForce && m_phase == phaseOf(*opened);
    if (isSame) return;
    ++m_generation;
    m_isWaiting = false;
    m_pending.clear();
    m_open = std::move(*opened);
    m_phase = phaseOf(*m_open);
    Q_EMIT reset();
    Q_EMIT stateChanged();
    examine();
}

void TaxonomyController::edit(Operation operation, EditStep step) {
    if (!m_open || !isEditable()) return;
    const Pending asked{std::move(operation), step};
    if (m_phase == Phase::Own && !m_isWaiting) return perform(asked);
    m_pending.push_back(asked);
    if (!m_isWaiting) begin();
}

void TaxonomyController::change(LabelId label, std::function<void(taxonomy::Label&)> set, EditStep step) {
    edit(
        [label, set = std::move(set)](const TaxonomyDraft& draft) -> Result<taxonomy::Edit> {
            const taxonomy::Label* before = draft.find(label);
            if (before == nullptr) return failure(ErrorKind::NotFound, "The label is not in the draft any more. Nothing was changed.");
            taxonomy::Label after = *before;
            set(after);
            return draft.change(std::move(after));
        },
        step);
}

/// The labels that are shown are those of the version that the draft begins from: they stay where they are.
void TaxonomyController::begin() {
    m_isWaiting = true;
    m_desk.open(m_gui.callback([this, generation = m_generation](Result<OpenDraft> opened) {
        if (generation != m_generation) return;
        if (!opened) return reopen(opened.error());  // begun by somebody else meanwhile
        if (opened->head.basedOn != m_open->inForce || opened->history.undo) return receive(std::move(opened));
        m_open = std::move(*opened);
        m_isWaiting = false;
        setPhase(Phase::Own);
        performPending();
    }));
}

void TaxonomyController::performPending() {
    for (const Pending& pending : std::exchange(m_pending, {})) perform(pending);
}

void TaxonomyController::perform(const Pending& pending) {
    Result<taxonomy::Edit> edit = pending.operation(m_open->draft);
    if (!edit) {
        Q_EMIT refused(edit.error());
        return;
    }
    if (edit->isEmpty()) return;
    if (const auto done = m_open->draft.apply(*edit); !done) {
        Q_EMIT refused(done.error());
        return;
    }
    Q_EMIT edited(*edit);
    examineSoon();
    m_desk.apply(std::move(*edit), pending.step, m_gui.callback([this, generation = m_generation](Result<DraftStep> step) {
        if (generation == m_generation) receiveSaved(std::move(step));
    }));
}

void TaxonomyController::receiveSaved(Result<DraftStep> step) {
    if (!step) return reopen(step.error());
    m_open->history = step->history;
    m_open->head.changedAt = step->savedAt;
    ++m_open->head.revision;
    Q_EMIT stateChanged();
}

void TaxonomyController::undo() { step(&services::TaxonomyDraftDesk::undo); }
void TaxonomyController::redo() { step(&services::TaxonomyDraftDesk::redo); }

/// What is typed meanwhile is done after it.
void TaxonomyController::step(void (services::TaxonomyDraftDesk::*way)(services::TaxonomyDraftDesk::Done<DraftStep>)) {
    if (m_phase != Phase::Own || m_isWaiting) return;
    m_isWaiting = true;
    (m_desk.*way)(m_gui.callback([this, generation = m_generation](Result<DraftStep> step) {
        if (generation != m_generation) return;
        m_isWaiting = false;
        if (!step && step.error().kind != ErrorKind::NotFound) return reopen(step.error());
        if (step) {
            if (const auto done = m_open->draft.apply(step->edit); !done) return reopen(done.error());
            Q_EMIT edited(step->edit);
            Q_EMIT retaken(step->edit.label, m_pending.empty());
            receiveSaved(std::move(step));
            examineSoon();
        }
        performPending();
    }));
}

void TaxonomyController::takeOver() {
    m_desk.takeOver(m_gui.callback([this](Result<OpenDraft> opened) { receive(std::move(opened)); }));
}

void TaxonomyController::rebase() {
    m_desk.rebase(m_gui.callback([this](Result<OpenDraft> opened) {
        if (opened) return receive(std::move(opened));
        Q_EMIT failed(opened.error());  // the draft is what it was
    }));
}

void TaxonomyController::discard() {
    const auto hold = m_phase == Phase::Held ? services::Hold::Take : services::Hold::Respect;
    m_desk.discard(hold, m_gui.callback([this](Result<> discarded) {
        if (!discarded) Q_EMIT failed(discarded.error());
        refresh();
    }));
}

/// What is shown is not what is on disk; nothing more is done to it.
void TaxonomyController::reopen(const Error& error) {
    ++m_generation;
    m_isWaiting = false;
    m_pending.clear();
    setPhase(Phase::Loading);
    Q_EMIT failed(error);
    look();
}

void TaxonomyController::setPhase(Phase phase) {
    m_phase = phase;
    Q_EMIT stateChanged();
}

// What is worked out elsewhere

void TaxonomyController::examineSoon() { m_examinePause.start(); }

void TaxonomyController::examine() {
    if (!m_open) return;
    if (m_isExamining) {
        m_isExaminationOld = true;
        return;
    }
    m_isExamining = true;
    const auto draft = std::make_shared<const TaxonomyDraft>(m_open->draft);
    m_environment.workers.run(
        m_gui, [draft, use = m_use] { return examinationOf(*draft, use.get()); },
        [this](DraftExamination examination) {
            m_isExamining = false;
            m_examination = std::move(examination);
            Q_EMIT examined();
            if (std::exchange(m_isExaminationOld, false)) examine();
        });
}

void TaxonomyController::readUse() {
    m_useStop.request_stop();
    m_useStop = {};
    m_environment.workers.run(
        m_gui,
        [&files = m_environment.files, path = m_environment.workspace, now = m_environment.clock.now(), stop = m_useStop.get_token()]() -> Result<taxonomy::Use> {
            auto workspace = files.open(path, ports::Access::ReadOnly);
            if (!workspace) return std::unexpected(workspace.error());
            return services::readTaxonomyUse(**workspace, now, stop);
        },
        [this](Result<taxonomy::Use> use) {
            if (!use && use.error().kind == ErrorKind::Cancelled) return;
            if (!use) {
                Q_EMIT failed(use.error());
                return;
            }
            m_use = std::make_shared<const taxonomy::Use>(std::move(*use));
            Q_EMIT useArrived();
            examine();
        });
}

}  // namespace docket::ui
