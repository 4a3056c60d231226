#pragma once

#include "core/ports/clock.h"
#include "core/services/insights/drift/alert_book.h"
#include "core/services/insights/drift/drift_desk.h"
#include "core/services/work/writer.h"
#include "ui/common/program/gui_thread.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace docket::ui {

/// The alerts that are kept, and what the person does with them, read and written on the writer's thread. Nothing is routed or held back by an
/// alert. Used in the window thread.
class AlertsController : public QObject {
    Q_OBJECT

public:
    /// `reviewer`: in whose name it is done. Writer and clock outlive the controller.
    AlertsController(services::Writer& writer, const ports::Clock& clock, std::string reviewer, QObject* parent = nullptr);
    ~AlertsController() override;

    /// By number, as they were last read.
    const std::vector<services::KeptAlert>& alerts() const { return m_alerts; }
    /// Reads them anew, behind everything that was asked of the writer before.
    void read();
    /// See AlertBook::keep(). One thing at a time: while something is being written, no other is begun.
    void keep(const services::DriftDesk::Answer& found);
    /// See AlertBook::acknowledge(). `note`: may be empty.
    void acknowledge(std::int64_t number, const QString& note);
    bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    /// The alerts, as they were read or written.
    void changed();
    void kept(const docket::services::AlertChanges& changes);
    /// Nothing was written, or read.
    void failed(const docket::Error& error);

private:
    struct Written {
        std::vector<services::KeptAlert> alerts;
        std::optional<services::AlertChanges> changes;
    };

    using Work = std::function<Result<std::optional<services::AlertChanges>>(services::AlertBook& book)>;

    void write(Work work);
    /// `work`, and then what all alerts are.
    void ask(Work work, std::function<void(Result<Written>)> done);
    void finish(Result<Written> written);

    services::Writer& m_writer;
    const ports::Clock& m_clock;
    std::string m_reviewer;
    GuiThread m_gui{this};
    std::vector<services::KeptAlert> m_alerts;
    bool m_isWriting = false;
};

}  // namespace docket::ui
