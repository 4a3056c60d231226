#pragma once

#include "core/services/agreement/agreement_report.h"
#include "core/services/agreement/agreement_studies.h"
#include "ui/common/program/gui_thread.h"
#include "ui/taxonomy/draft/taxonomy_controller.h"

#include <QObject>

#include <future>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace docket::ui {

/// The agreement studies of a workspace, and one of them read whole.
struct StudyReading {
    std::vector<AgreementStudy> studies;                ///< newest first
    std::optional<services::AgreementReport> report{};  ///< nullopt: none was asked for, and none is open

    bool isOneOpen() const { return !studies.empty() && !studies.front().endedAt; }
};

/// Reads, draws and ends agreement studies on other threads; answers come as signals. Used in the window thread.
class AgreementDesk : public QObject {
    Q_OBJECT

public:
    explicit AgreementDesk(const TaxonomyController::Environment& environment, QObject* parent = nullptr);
    /// Cancels a draw and waits for what is being written.
    ~AgreementDesk() override;

    /// nullopt: the one that is open, if there is one. Only the last question is answered.
    void read(std::optional<int> study);
    /// Counts the items that can be drawn. Only the last question is answered.
    void count();
    /// One of draw() and end() at a time.
    void draw(const services::StudyRequest& request);
    void end();
    bool isWriting() const { return m_isWriting; }
    void cancelDraw() { m_drawStop.request_stop(); }

Q_SIGNALS:
    void arrived(const std::shared_ptr<const docket::ui::StudyReading>& reading);
    void counted(qint64 items);
    void drawn(const docket::AgreementStudy& study);
    void ended(const docket::services::EndedStudy& ended);
    /// Nothing was changed.
    void failed(const docket::Error& error);

private:
    template <class Work, class Receive>
    void write(Work work, Receive receive);

    TaxonomyController::Environment m_environment;
    GuiThread m_gui{this};
    std::stop_source m_readStop;
    std::stop_source m_countStop;
    std::stop_source m_drawStop;
    int m_question = 0;
    int m_countQuestion = 0;
    bool m_isWriting = false;
    std::future<void> m_written;
};

}  // namespace docket::ui
