#pragma once

#include "core/ports/clock.h"
#include "core/services/insights/reviewer_figures_desk.h"
#include "ui/common/program/gui_thread.h"
#include "ui/common/program/last_question.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>
#include <string>

namespace docket::ui {

/// Whose answers count, by when they were given.
enum class FiguresPeriod { All, Week, Month, Quarter };
inline constexpr std::array allFiguresPeriods = {FiguresPeriod::All, FiguresPeriod::Week, FiguresPeriod::Month, FiguresPeriod::Quarter};

/// The figures about reviewers, read on another thread; only the last question is answered. Used in the window thread.
class InsightsController : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Waiting,    ///< nothing was asked yet
        Computing,
        Done,
        Cancelled,  ///< until something is asked again
        Failed,     ///< error() says why
    };

    /// `only`: of one reviewer, their own row and nothing else. All references outlive the controller.
    InsightsController(services::ReviewerFiguresDesk& desk, const ports::Clock& clock, std::optional<std::string> only = {}, QObject* parent = nullptr);
    ~InsightsController() override;

    Phase phase() const { return m_phase; }
    /// Whether it is being computed for over a second, so that somebody may want to know how far it is, or to end it.
    bool isLate() const { return m_question.isLate(); }
    const services::Progress& progress() const { return m_question.progress(); }
    /// As last computed; null until they were.
    const services::ReviewerFigures* figures() const { return m_figures.get(); }
    /// What is shown answers an earlier question.
    bool isBehind() const { return m_question.isLate() || m_phase == Phase::Cancelled || m_phase == Phase::Failed; }
    /// Items that something happened to since.
    std::int64_t changed() const { return m_changed; }
    const Error& error() const { return m_error; }
    FiguresPeriod period() const { return m_period; }

    void setPeriod(FiguresPeriod period);
    void compute();
    void cancel();
    /// Finds out whether something happened since.
    void checkAge();

Q_SIGNALS:
    void changedState();

private:
    void drop();
    void receive(Result<services::ReviewerFigures> figures);
    void show(Phase phase);

    services::ReviewerFiguresDesk& m_desk;
    const ports::Clock& m_clock;
    std::optional<std::string> m_only;
    GuiThread m_gui{this};
    Phase m_phase = Phase::Waiting;
    FiguresPeriod m_period = FiguresPeriod::All;
    LastQuestion m_question;
    std::unique_ptr<const services::ReviewerFigures> m_figures;
    Error m_error;
    std::int64_t m_changed = 0;
};

}  // namespace docket::ui
