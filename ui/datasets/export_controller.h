#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/datasets/dataset_preview.h"
#include "core/services/datasets/export_choices.h"
#include "core/services/datasets/export_service.h"
#include "ui/common/program/gui_thread.h"
#include "ui/common/program/last_question.h"
#include "ui/common/program/workers.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace docket::ui {

/// A recipe in the making, what a dataset made by it would be, and where it would go. Everything that touches the disk is done on
/// other threads; of the questions only the last is answered. Used in the window thread.
class ExportController : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Waiting,    ///< nothing was asked yet, or it is about to be
        Computing,
        Done,
        Cancelled,  ///< until something is asked again
        Failed,     ///< error() says why: also where the recipe cannot be made
    };
    /// All must outlive the controller.
    struct Environment {
        ports::WorkspaceFiles& workspaces;
        const ports::Clock& clock;
        Workers& workers;
    };
    /// `workspace`: the open workspace file; the folder suggested stands beside it.
    ExportController(const Environment& environment, QString workspace, QObject* parent = nullptr);
    ~ExportController() override;

    const dataset::Recipe& recipe() const { return m_recipe; }
    /// What would be made of it is found out a moment later, when nothing more is changed.
    void change(const dataset::Recipe& recipe);
    /// The recipe with the remedy in it.
    void apply(const dataset::Finding& finding);
    /// Puts an item among those that are always examples, or takes it out of them.
    void pin(const std::string& id, bool isPinned);
    /// Puts an item among those that are never examples.
    void ban(const std::string& id);

    /// Now.
    void compute();
    void cancel();
    Phase phase() const { return m_phase; }
    /// Whether it is being computed for over a second, so that somebody may want to know how far it is, or to end it.
    bool isLate() const { return m_question.isLate(); }
    const services::Progress& progress() const { return m_question.progress(); }
    /// As last computed; null until it was.
    const services::DatasetPreview* preview() const { return m_preview.get(); }
    /// What is shown answers an earlier question.
    bool isBehind() const { return m_phase != Phase::Done; }
    const Error& error() const { return m_error; }

    /// nullptr until they are read.
    const services::ExportChoices* choices() const { return m_choices.get(); }

    /// The folder that is asked for: one named after workspace and format, unless the person named another.
    QString target() const { return m_target; }
    void setTarget(const QString& folder);
    /// Whether one of that name is there by now.
    void findFreeTarget();
    /// The folder that would be made: another where one of that name is there. Empty until that is known.
    QString freeTarget() const { return m_freeTarget; }

    /// Why there is nothing to write; empty: there is.
    QString whyNot() const;
    services::ExportRequest request() const;

Q_SIGNALS:
    void recipeChanged();
    void stateChanged();
    void choicesRead();
    void targetChanged();

private:
    void lookSoon();
    void drop();
    void receive(Result<services::DatasetPreview> preview);
    /// Once, and again as long as that failed.
    void readChoices();
    void suggestTarget();
    void show(Phase phase);

    Environment m_environment;
    QString m_workspace;
    GuiThread m_gui{this};
    QTimer m_edited;
    dataset::Recipe m_recipe;
    Phase m_phase = Phase::Waiting;
    std::stop_source m_stop;
    LastQuestion m_question;
    int m_targetQuestion = 0;
    std::unique_ptr<const services::DatasetPreview> m_preview;
    std::unique_ptr<const services::ExportChoices> m_choices;
    Error m_error;
    QString m_target;
    QString m_freeTarget;
    bool m_isReadingChoices = false;
    bool m_hasOwnTarget = false;
};

}  // namespace docket::ui
