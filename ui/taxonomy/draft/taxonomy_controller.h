#pragma once

#include "core/ports/workspace.h"
#include "core/services/taxonomy/taxonomy_draft_desk.h"
#include "core/taxonomy/finding.h"
#include "core/taxonomy/label_use.h"
#include "ui/common/program/workers.h"
#include "ui/taxonomy/words/change_words.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace docket::ui {

/// What was worked out of a draft on another thread.
struct DraftExamination {
    std::vector<taxonomy::Finding> findings;  ///< as taxonomy::lint() orders them
    std::vector<taxonomy::Change> changes;    ///< from the version that the draft is based on
    std::vector<ChangeLine> lines;            ///< the same in words
};

/// The draft of the next taxonomy version as the window has it. An edit shows at once and is written behind it, on the
/// writer's thread; a draft begins with its first edit. Where writing fails, the draft is read anew and failed() says so.
/// What is checked and counted is worked out on other threads and comes by signals. Used in the window thread.
class TaxonomyController : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Loading,
        Unbegun,   ///< the version in force; the first edit begins a draft
        Own,       ///< this person's draft
        Held,      ///< somebody else's: it can be read
        Outdated,  ///< another version was published since it was begun
        Failed,    ///< could not be read
    };
    /// All references outlive the controller.
    struct Environment {
        services::Writer& writer;
        const ports::Clock& clock;
        ports::WorkspaceFiles& files;
        Workers& workers;
        std::filesystem::path workspace;
        std::string author;
    };
    /// Works out what to do to the draft, or why it cannot be done.
    using Operation = std::function<Result<taxonomy::Edit>(const taxonomy::TaxonomyDraft&)>;

    explicit TaxonomyController(Environment environment, QObject* parent = nullptr);
    ~TaxonomyController() override;

    const Environment& environment() const { return m_environment; }
    Phase phase() const { return m_phase; }
    bool isEditable() const { return m_phase == Phase::Own || m_phase == Phase::Unbegun; }
    /// Null until it was read; then where it is for good, whatever is read into it.
    const services::OpenDraft* open() const { return m_open ? &*m_open : nullptr; }
    const taxonomy::TaxonomyDraft* draft() const { return m_open ? &m_open->draft : nullptr; }
    /// Counts of the version in force; null until they were read.
    const std::shared_ptr<const taxonomy::Use>& use() const { return m_use; }
    /// Of the draft as it was a moment ago.
    const DraftExamination& examination() const { return m_examination; }

    /// Reads the draft and the counts again.
    void refresh();
    /// Works the operation out and does it, after what is under way. refused() where it cannot be done.
    void edit(Operation operation, services::EditStep step = services::EditStep::New);
    /// Sets fields of one label.
    void change(LabelId label, std::function<void(taxonomy::Label&)> set, services::EditStep step = services::EditStep::New);
    void undo();
    void redo();
    /// From whom it is held by.
    void takeOver();
    void rebase();
    void discard();

Q_SIGNALS:
    /// Another draft, or none: everything is to be read anew.
    void reset();
    /// The edit was done to draft().
    void edited(const docket::taxonomy::Edit& edit);
    /// An undo or redo was done to draft(); what was edited meanwhile is done after it. `isAlone`: nothing was.
    void retaken(docket::LabelId label, bool isAlone);
    /// Phase, history, or when it was saved.
    void stateChanged();
    void examined();
    void useArrived();
    /// Nothing was changed.
    void refused(const docket::Error& why);
    /// What was shown is not on disk, or could not be read.
    void failed(const docket::Error& error);

private:
    struct Pending {
        Operation operation;
        services::EditStep step;
    };

    void look();
    void receive(Result<services::OpenDraft> opened);
    void begin();
    void perform(const Pending& pending);
    void performPending();
    void step(void (services::TaxonomyDraftDesk::*way)(services::TaxonomyDraftDesk::Done<services::DraftStep>));
    void receiveSaved(Result<services::DraftStep> step);
    void reopen(const Error& error);
    void setPhase(Phase phase);
    void examineSoon();
    void examine();
    void readUse();

    Environment m_environment;
    GuiThread m_gui{this};
    services::TaxonomyDraftDesk m_desk;
    Phase m_phase = Phase::Loading;
    std::optional<services::OpenDraft> m_open;
    std::vector<Pending> m_pending;   ///< until the draft is begun, or a step back is done
    bool m_isWaiting = false;         ///< for one of these
    int m_generation = 0;             ///< of the draft as it was read; answers about an earlier one are dropped
    std::shared_ptr<const taxonomy::Use> m_use;
    std::stop_source m_useStop;
    DraftExamination m_examination;
    QTimer m_examinePause;
    bool m_isExamining = false;
    bool m_isExaminationOld = false;
};

}  // namespace docket::ui
