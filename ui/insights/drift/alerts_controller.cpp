#include "ui/insights/drift/alerts_controller.h"

#include "ui/common/words/text.h"

#include <utility>

namespace docket::ui {

AlertsController::AlertsController(services::Writer& writer, const ports::Clock& clock, std::string reviewer, QObject* parent)
    : QObject(parent), m_writer(writer), m_clock(clock), m_reviewer(std::move(reviewer)) {}

AlertsController::~AlertsController() { m_gui.close(); }

void AlertsController::read() {
    ask([](services::AlertBook&) { return std::optional<services::AlertChanges>(); }, m_gui.callback([this](Result<Written> read) { finish(std::move(read)); }));
}

void AlertsController::keep(const services::DriftDesk::Answer& found) {
    write([found](services::AlertBook& book) -> Result<std::optional<services::AlertChanges>> {
        auto changes = book.keep(found->report);
        if (!changes) return std::unexpected(changes.error());
        return std::move(*changes);
    });
}

void AlertsController::acknowledge(std::int64_t number, const QString& note) {
    write([number, words = fromQt(note)](services::AlertBook& book) -> Result<std::optional<services::AlertChanges>> {
        const auto acknowledged = book.acknowledge(number, words);
        if (!acknowledged) return std::unexpected(acknowledged.error());
        return std::nullopt;
    });
}

void AlertsController::write(Work work) {
    if (std::exchange(m_isWriting, true)) return;
    ask(std::move(work), m_gui.callback([this](Result<Written> written) {
            m_isWriting = false;
            finish(std::move(written));
        }));
}

void AlertsController::ask(Work work, std::function<void(Result<Written>)> done) {
    m_writer.post(services::Priority::Interactive, [&clock = m_clock, who = m_reviewer, work = std::move(work), done = std::move(done)](ports::Workspace& workspace) {
        done(caught([&]() -> Result<Written> {
            services::AlertBook book(workspace, clock, {who});
            auto changes = work(book);
            if (!changes) return std::unexpected(changes.error());
            auto alerts = book.all();
            if (!alerts) return std::unexpected(alerts.error());
            return Written{std::move(*alerts), std::move(*changes)};
        }));
    });
}

void AlertsController::finish(Result<Written> written) {
    if (!written) return Q_EMIT failed(written.error());
    m_alerts = std::move(written->alerts);
    Q_EMIT changed();
    if (written->changes) Q_EMIT kept(*written->changes);
}

}  // namespace docket::ui
