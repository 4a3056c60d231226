#pragma once

#include "core/services/datasets/advice.h"
#include "ui/common/program/last_question.h"
#include "ui/datasets/export_controller.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace docket::ui {

/// Whether to prompt or to fine-tune. The workspace is read on another thread; what somebody says for themselves counts at once.
/// Used in the window thread.
class AdviceController : public QObject {
    Q_OBJECT

public:
    enum class Phase { Waiting, Computing, Done, Cancelled, Failed };

    AdviceController(const ExportController::Environment& environment, QString workspace, QObject* parent = nullptr);
    ~AdviceController() override;

    /// Reads the workspace anew.
    void compute();
    void cancel();
    const services::AdviceRequest& request() const { return m_request; }
    void setRequest(const services::AdviceRequest& request);

    Phase phase() const { return m_phase; }
    /// Whether it is being computed for over a second, so that somebody may want to know how far it is, or to end it.
    bool isLate() const { return m_question.isLate(); }
    const services::Progress& progress() const { return m_question.progress(); }
    /// What is shown is of before.
    bool isBehind() const { return m_phase != Phase::Done; }
    /// nullopt until there is one.
    const std::optional<services::Advice>& advice() const { return m_advice; }
    /// What came in by imports a day; nullopt: nothing, or it is not known yet.
    std::optional<double> perDay() const { return m_ground ? m_ground->perDay : std::nullopt; }
    const Error& error() const { return m_error; }

Q_SIGNALS:
    void stateChanged();
    /// Also where only the request is another.
    void adviceChanged();

private:
    void drop();
    void receive(Result<services::AdviceGround> ground);
    void answer();
    void show(Phase phase);

    ExportController::Environment m_environment;
    QString m_workspace;
    GuiThread m_gui{this};
    services::AdviceRequest m_request;
    Phase m_phase = Phase::Waiting;
    std::stop_source m_stop;
    LastQuestion m_question;
    std::unique_ptr<const services::AdviceGround> m_ground;
    std::optional<services::Advice> m_advice;
    Error m_error;
};

}  // namespace docket::ui
