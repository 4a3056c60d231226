#pragma once

#include "core/ports/clock.h"
#include "core/services/insights/calibration/threshold_draft.h"
#include "core/services/work/writer.h"
#include "ui/common/program/gui_thread.h"

#include <QObject>

#include <string>

namespace docket::ui {

/// Lets the draft of the policy say a threshold, on the writer's thread. Used in the window thread; what it is given outlives it.
class ThresholdDrafter : public QObject {
    Q_OBJECT

public:
    ThresholdDrafter(services::Writer& writer, const ports::Clock& clock, std::string author, QObject* parent = nullptr);
    ~ThresholdDrafter() override { m_gui.close(); }

    /// Does nothing while one is being written.
    void draft(double threshold);
    bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    /// The draft says so; it was begun from this version.
    void drafted(double threshold, int basedOn);
    void refused(const docket::Error& error);

private:
    services::Writer& m_writer;
    const ports::Clock& m_clock;
    std::string m_author;
    GuiThread m_gui{this};
    bool m_isWriting = false;
};

}  // namespace docket::ui
