#include "ui/agreement/agreement_desk.h"

#include "core/services/agreement/study_draw.h"

#include <utility>

namespace docket::ui {

namespace {

Result<std::shared_ptr<const StudyReading>> readStudies(ports::WorkspaceFiles& files, const std::filesystem::path& path, Timestamp now,
                                                        std::optional<int> number, const std::stop_token& stop) {
    const auto workspace = files.open(path, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    auto studies = (*workspace)->studies().all();
    if (!studies) return std::unexpected(studies.error());
    StudyReading reading{std::move(*studies)};
    if (!number && reading.isOneOpen()) number = reading.studies.front().number;
    if (number) {
        auto report = services::readAgreement(**workspace, {number, std::nullopt}, now, stop);
        if (!report) return std::unexpected(report.error());
        reading.report = std::move(*report);
    }
    return std::make_shared<const StudyReading>(std::move(reading));
}

}  // namespace

AgreementDesk::AgreementDesk(const TaxonomyController::Environment& environment, QObject* parent) : QObject(parent), m_environment(environment) {}

AgreementDesk::~AgreementDesk() {
    m_gui.close();
    m_readStop.request_stop();
    m_countStop.request_stop();
    m_drawStop.request_stop();
    if (m_written.valid()) m_written.wait();  // the writer may go after this
}

void AgreementDesk::read(std::optional<int> study) {
    m_readStop.request_stop();
    m_readStop = {};
    m_environment.workers.run(
        m_gui,
        [&files = m_environment.files, path = m_environment.workspace, now = m_environment.clock.now(), study, stop = m_readStop.get_token()] {
            return readStudies(files, path, now, study, stop);
        },
        [this, question = ++m_question](auto reading) {
            if (question != m_question) return;
            if (reading) Q_EMIT arrived(*reading);
            else Q_EMIT failed(reading.error());
        });
}

void AgreementDesk::count() {
    m_countStop.request_stop();
    m_countStop = {};
    m_environment.workers.run(
        m_gui,
        [&files = m_environment.files, path = m_environment.workspace, stop = m_countStop.get_token()]() -> Result<std::int64_t> {
            const auto workspace = files.open(path, ports::Access::ReadOnly);
            if (!workspace) return std::unexpected(workspace.error());
            return services::countEligible(**workspace, stop);
        },
        [this, question = ++m_countQuestion](auto items) {
            if (question != m_countQuestion) return;
            if (items) Q_EMIT counted(*items);
            else Q_EMIT failed(items.error());
        });
}

template <class Work, class Receive>
void AgreementDesk::write(Work work, Receive receive) {
    m_isWriting = true;
    auto written = std::make_shared<std::promise<void>>();
    m_written = written->get_future();
    m_environment.workers.run(
        m_gui,
        [work = std::move(work), written, &writer = m_environment.writer, &clock = m_environment.clock, author = m_environment.author] {
            services::AgreementStudies studies(writer, clock, author);
            auto done = work(studies);
            written->set_value();
            return done;
        },
        [this, receive = std::move(receive)](auto done) {
            m_isWriting = false;
            if (done) receive(*done);
            else Q_EMIT failed(done.error());
        });
}

void AgreementDesk::draw(const services::StudyRequest& request) {
    m_drawStop = {};
    write([request, stop = m_drawStop.get_token()](services::AgreementStudies& studies) { return studies.draw(request, stop); },
          [this](const AgreementStudy& study) { Q_EMIT drawn(study); });
}

void AgreementDesk::end() {
    write([](services::AgreementStudies& studies) { return studies.end(); }, [this](const services::EndedStudy& done) { Q_EMIT ended(done); });
}

}  // namespace docket::ui
